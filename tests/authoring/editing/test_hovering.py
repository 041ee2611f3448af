"""The card under the pointer says what the word means, and nothing where there is nothing."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.editing.condition_prose import condition_told
from simulator.authoring.editing.hovering import hover
from simulator.scenario.condition_parser import parse_condition
from simulator.scenario.taxonomy import shipped_taxonomy


def said(card):
    """The lines of a card, in English."""
    return tuple(map(str, card.lines))


def test_a_technique_is_explained_with_what_it_is_not(small):
    technique = shipped_taxonomy().techniques["feeling-reflection"]
    start = small.index("(feeling-reflection)") + 1
    card = hover(small, start + 3)
    assert str(card.title) == f"{technique.name}: validates"
    assert said(card)[:3] == (
        technique.definition,
        f"For example: {technique.example}",
        f"Not this: {technique.non_example}",
    )
    assert small[card.start : card.end] == "feeling-reflection"


def test_marked_words_tell_their_technique(small):
    card = hover(small, small.index("and you came anyway"))
    assert str(card.title).startswith(shipped_taxonomy().techniques["affirmation"].name)
    assert small[card.start : card.end] == "[and you came anyway](affirmation)"


def test_a_technique_that_needs_trust_says_how_much(small):
    text = small.replace("(open-question)", "(gentle-challenge)")
    card = hover(text, text.index("(gentle-challenge") + 4)
    assert said(card)[-1].startswith("Needs a trust of 12; below that it comes too early.")
    assert said(card)[-1].endswith(" while the client is not sure of you yet.")


def test_a_field_is_explained(small):
    card = hover(small, small.index("heard:") + 2)
    assert str(card.title) == "heard: a field of a reply, may be left out"
    assert said(card) == ("What the client takes from it, in the client's own words.",)


def test_an_id_tells_what_it_says_and_where_it_is_used(small):
    card = hover(small, small.index("to: close-guarded") + 6)
    assert str(card.title) == "moment “close-guarded”"
    assert said(card)[0] == "“Well. That was that.”"
    assert said(card)[1].endswith(" Named 2 times: sister, thank; sister, ask.")


def test_a_missing_id_is_said_to_be_missing(small):
    text = small.replace("to: close-open", "to: nowhere")
    card = hover(text, text.index("nowhere"))
    assert said(card) == ("There is no moment of that name yet.",)


def test_a_disclosure_is_explained_inside_a_condition(small):
    card = hover(small, small.index("shared(lost-job") + 9)
    assert str(card.title) == "disclosure “lost-job”"
    assert said(card)[0].startswith("“She was let go two weeks ago")


def test_a_condition_is_said_in_words(small):
    card = hover(small, small.index("trust >= 8 and not") + 7)
    assert said(card) == ("Trust is at least 8, and the fact “talked-about-sister” is not true.",)


@pytest.mark.parametrize(
    ("condition", "words"),
    [
        ("trust = 3", "Trust is 3."),
        (
            "turn < 5 or rupture",
            "The number of replies given is less than 5, or a rupture is open.",
        ),
        ("not rupture", "No rupture is open."),
        ("not (told and rupture)", "Not so: (the fact “told” is true, and a rupture is open)."),
        ("not trust > 4", "Not so: trust is more than 4."),
        ("visited(one) and said(one.ask)", "A reply was given in “one”, and “one.ask” was said."),
        ("not shared(debt)", "The client has not shared “debt”."),
        (
            "a and (b or c)",
            "The fact “a” is true, and (the fact “b” is true, or the fact “c” is true).",
        ),
    ],
)
def test_each_question_of_a_condition_has_words(condition, words):
    assert str(condition_told(parse_condition(condition))) == words


def test_a_condition_too_long_to_follow_is_not_said():
    assert condition_told(parse_condition(" and ".join(["trust > 1"] * 20))) is None


@pytest.mark.parametrize("words", ["validating", "guarded"])
def test_a_practice_and_a_feeling_have_cards(small, words):
    assert hover(small, small.index(words)) is not None


@pytest.mark.parametrize("words", ["My sister booked", "# A scenario", "Arms crossed"])
def test_plain_words_have_none(small, words):
    assert hover(small, small.index(words) + 2) is None


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_place_of_any_text_can_be_pointed_at(small, data):
    start = data.draw(st.integers(0, len(small)))
    length = data.draw(st.integers(0, 200))
    typed = data.draw(st.text("[]{}()\"':#|>-\n \tab&*!é.", max_size=8))
    text = small[:start] + typed + small[start + length :]
    card = hover(text, data.draw(st.integers(-1, len(text) + 1)))
    if card is not None:
        assert str(card.title)
        assert all(said(card))
        assert 0 <= card.start <= card.end <= len(text)
