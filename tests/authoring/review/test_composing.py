"""The document to review tells everything in a scenario, and what is proved of it."""

from __future__ import annotations

import pytest

from simulator.authoring.review import composing
from simulator.authoring.review.composing import review_of
from simulator.authoring.review.document import Kind
from simulator.scenario.loading import load_scenario
from simulator.scenario.taxonomy import Verdict
from simulator.session.survey.survey import survey_of
from tests.authoring.visit import visit
from tests.conftest import SHIPPED


def document(*changes):
    return review_of(visit(*changes).scenario)


def moment(name, *changes):
    return next(one for one in document(*changes).moments if one.name == name)


def reply(place, name, *changes):
    return next(one for one in moment(place, *changes).replies if one.name == name)


def test_the_opening_says_who_comes_where_and_for_whom_it_is():
    details = dict(document().details)
    assert details["Client"] == "Maya, 34, she/her"
    assert details["Setting"] == "In the room"
    assert details["Level"] == "Foundation, about 8 minutes"
    assert details["Feedback"] == "When the trainee chooses"
    assert details["Trust at the start"] == "6 of 20"
    assert details["Name of the file"] == "visit.yaml"
    assert "Written by" not in details
    assert document().paragraphs == ("Referred by her sister.",)


def test_moments_are_numbered_and_say_where_meetings_come_from():
    arrival, sister = moment("arrival"), moment("sister")
    assert (arrival.number, arrival.is_start, arrival.comes_from) == (1, True, ())
    assert [link.text for link in sister.comes_from] == ["1 arrival"]
    assert sister.reached == "Reached with a trust of 3 to 8."
    assert moment("close-open").ending.text == "The door stays open"


def test_what_the_client_says_stands_with_its_condition_in_words():
    told, otherwise = moment("sister").variants
    assert told.when == (
        "When trust is 8 or more and it isn’t true that she has talked about her sister"
    )
    assert (otherwise.when, otherwise.feeling) == ("Otherwise", "guarded")
    assert (told.shares.kind, told.shares.name) == (Kind.DISCLOSURE, "lost-job")
    assert moment("arrival").variants[0].when == ""


def test_before_the_client_comes_the_room_speaks():
    room = moment("arrival", ("    manner: Arms crossed.", "    room: yes"))
    assert (room.before_arrival, room.variants[0].speaker) == (True, "The room")


def test_a_reply_is_cut_where_its_marks_are():
    follow = reply("arrival", "follow")
    assert [(piece.text, piece.verdict) for piece in follow.pieces] == [
        ("Part of you would rather not", Verdict.VALIDATES),
        (", ", None),
        ("and you came", Verdict.VALIDATES),
        (".", None),
    ]
    assert [mark.technique for mark in follow.marks] == [
        "Reflecting the feeling",
        "Specific affirmation",
    ]


@pytest.mark.parametrize(
    ("place", "name", "counts_as", "trust"),
    [
        ("arrival", "follow", "validates", "Earns 2."),
        ("arrival", "soothe", "dismisses", "Costs 3."),
        ("sister", "advise", "over-leads, mixed", "Costs 1, a number of the author's own."),
        (
            "sister",
            "guess",
            "validates",
            "Earns 2. Below a trust of 8 it comes too early and costs 2.",
        ),
    ],
)
def test_a_reply_says_what_it_counts_as_and_does(place, name, counts_as, trust):
    told = reply(place, name)
    assert (told.counts_as, told.trust) == (counts_as, trust)


def test_a_reply_says_when_it_is_on_offer_and_where_it_leads():
    thank = reply("sister", "thank")
    assert thank.when.startswith("when Maya has shared “She was let go")
    assert [(way.when, way.to.text) for way in thank.ways] == [
        ("when trust is 10 or more", "3 close-open"),
        ("otherwise", "4 close-guarded"),
    ]
    assert thank.becomes_true == ("She has talked about her sister.",)
    assert [(way.when, way.to.text) for way in reply("arrival", "wait").ways] == [("", "2 sister")]


def test_the_stronger_reply_is_told_by_its_words():
    assert reply("arrival", "soothe").stronger == (
        "“Part of you would rather not, and you came” (follow)"
    )


def test_what_the_author_left_out_is_what_the_technique_says():
    assert reply("arrival", "wait").heard
    assert reply("arrival", "soothe").heard == "My doubt is a nuisance."


def test_what_no_meeting_comes_to_is_said():
    changes = [
        ("trust >= 8 and not", "trust >= 9 and not"),
        ("go: close-open", "go: close-guarded"),
    ]
    unreached = document(*changes)
    assert unreached.disclosures[0].needs == "No meeting comes to it."
    assert unreached.endings[0].odds == "With every reply drawn by lot, in no meeting."
    assert moment("close-open", *changes).reached == "No meeting comes here."
    assert reply("sister", "thank", *changes).when.endswith(": no meeting comes to that")
    assert "No meeting ends in “The door stays open”." in unreached.statistics


def test_disclosures_and_endings_say_where_they_are_and_what_they_need():
    (disclosure,), (opened, _) = document().disclosures, document().endings
    assert disclosure.needs == "Shared with a trust of 8 or more."
    assert [link.text for link in disclosure.moments] == ["2 sister"]
    assert opened.alliance == "strong: you parted on solid ground"
    assert [link.text for link in opened.moments] == ["3 close-open"]


def test_statistics_are_sentences():
    told = document().statistics
    assert told[0].startswith("4 moments with 6 replies and 2 endings, in ")
    assert told[1] == (
        "Of the replies 4 validate, 1 over-leads and 1 dismisses, when there is trust enough."
    )
    assert told[-1].endswith("All of them were looked at, so all this is proved.")


def test_where_there_is_too_much_to_look_at_nothing_is_called_unreachable(monkeypatch):
    monkeypatch.setattr(composing, "survey_of", lambda scenario: survey_of(scenario, cap=3))
    assert "There is too much to look at it all" in document().statistics[-1]
    assert document().disclosures[0].needs == ""
    assert moment("close-open").reached == ""
    assert "no meeting" not in reply("sister", "thank").when


@pytest.mark.parametrize("file", SHIPPED[::5], ids=lambda file: file.stem)
def test_a_shipped_scenario_makes_a_document_with_all_its_parts(file):
    shipped = load_scenario(file).scenario
    told = review_of(shipped)
    assert [one.name for one in told.moments] == list(shipped.moments)
    for one in told.moments:
        replies = shipped.moments[one.name].replies
        assert [reply.name for reply in one.replies] == list(replies)
        for reply in one.replies:
            assert "".join(piece.text for piece in reply.pieces) == replies[reply.name].text
