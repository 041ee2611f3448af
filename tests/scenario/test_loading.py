"""Valid files become exactly the values their authors wrote."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.scenario.conditions import Comparison, Shared
from simulator.scenario.loading import content_hash, load_scenario, load_source
from simulator.scenario.model import Alliance, Feeling, Level, Looks, Mode, Setting
from simulator.scenario.taxonomy import Practice

SAMPLES = Path(__file__).parent / "samples"


@pytest.fixture(scope="module")
def whole():
    return load_scenario(SAMPLES / "whole.yaml").scenario


@pytest.fixture(scope="module")
def lookalikes():
    return load_scenario(SAMPLES / "lookalikes.yaml").scenario


def test_a_valid_sample_has_no_error(sample, listed):
    loaded = load_scenario(sample)

    assert listed(loaded.diagnostics) == []
    assert loaded.scenario is not None


def test_the_text_is_kept_with_its_hash(sample):
    loaded = load_scenario(sample)

    assert loaded.source == sample.read_text("utf-8")
    assert loaded.content == content_hash(loaded.source)
    assert load_source(loaded.source, "kept").scenario == loaded.scenario


def test_the_head_of_a_scenario(whole):
    assert whole.id == "first-visit-maya"
    assert (whole.level, whole.minutes, whole.setting) == (Level.FOUNDATION, 8, Setting.IN_PERSON)
    assert whole.practices == (Practice.VALIDATING, Practice.CLIENT_LEADS)
    assert (whole.language, whole.license, whole.trust) == ("en", "CC-BY-4.0", 7)
    assert (whole.authors, whole.content_notes) == (("Safe Space",), ("job loss",))
    assert whole.goals == ("Notice the pull to reassure, and stay with the feeling instead.",)
    assert list(whole.facts) == ["talked-about-sister", "promised"]


def test_the_client(whole):
    client = whole.client

    assert (client.name, client.age, client.pronouns) == ("Maya", 34, "she/her")
    assert client.background == "Referred by her sister.\nSleeping badly for two weeks."
    assert client.looks.seed == "maya"
    assert dict(client.looks.options)["hair"] == "#2c1b18"
    assert dict(client.looks.options)["facial-hair"] == "none"


def test_endings_and_disclosures(whole):
    assert whole.endings["opened-up"].alliance is Alliance.STRONG
    assert whole.endings["held-back"].title == "Not today"
    assert whole.disclosures["lost-job"].matters.startswith("Shame lives in secrecy")


def test_a_moment_in_the_text_form_is_one_variant(whole):
    (only,) = whole.moments["arrival"].variants

    assert only.when is None
    assert (only.manner, only.feeling) == ("Arms crossed, eyes on the door.", Feeling.GUARDED)


def test_variants_keep_their_order_and_fall_back_to_the_moment(lookalikes, whole):
    first, last = whole.moments["sister"].variants

    assert (first.shares, first.sets) == ("lost-job", frozenset({"talked-about-sister"}))
    assert first.feeling is Feeling.ASHAMED
    assert (last.when, last.manner, last.feeling) == (None, "", Feeling.GUARDED)
    assert lookalikes.moments["1-2-3"].variants[1].feeling is Feeling.CALM


def test_a_reply_with_marks(whole):
    follow = whole.moments["arrival"].replies["follow"]

    assert follow.text == "Part of you would rather not be here, and you came anyway."
    assert [move.technique.id for move in follow.moves] == ["feeling-reflection", "affirmation"]
    assert [follow.text[move.start : move.end] for move in follow.moves] == [
        "Part of you would rather not be here",
        "and you came anyway",
    ]
    assert (follow.is_act, follow.heard) == (False, "I'm allowed to be unsure.")
    assert whole.moments["arrival"].replies["wait"].is_act


def test_a_reply_with_what_the_author_adds(whole):
    soothe = whole.moments["arrival"].replies["soothe"]
    thank = whole.moments["sister"].replies["thank"]

    assert (soothe.trust, soothe.stronger) == (-2, "follow")
    assert soothe.why.startswith("Reassurance arrives")
    assert isinstance(thank.when, Shared)
    assert (thank.sets, thank.unsets) == ({"talked-about-sister"}, {"promised"})


def test_routes_keep_their_order(whole):
    first, last = whole.moments["sister"].replies["thank"].routes

    assert first.when == Comparison("trust", ">=", 10)
    assert (first.to, last.to, last.when) == ("close-open", "close-guarded", None)
    assert [route.to for route in whole.moments["arrival"].replies["wait"].routes] == ["sister"]


def test_words_that_yaml_would_guess_at_stay_words(lookalikes):
    assert (lookalikes.id, lookalikes.title, lookalikes.summary) == ("7", "No", "~")
    assert lookalikes.language == "on"
    assert lookalikes.authors[:3] == ("2020", "yes", "1.0")
    assert lookalikes.content_notes == ("1:59:59",)
    assert lookalikes.client.name == "null"
    assert lookalikes.moments["over"].ending == "off"


@pytest.mark.parametrize(
    "word",
    [
        "~",
        "null",
        "No",
        "on",
        "TRUE",
        "1.0",
        "0x1F",
        "0o17",
        "1_000",
        "1:59",
        "2001-01-01",
        "=",
        ".inf",
    ],
)
def test_a_title_is_the_word_that_is_written(smallest, word):
    assert load_source(smallest.replace("A sample", word), "s").scenario.title == word


def test_numbers_at_their_limits(lookalikes):
    replies = lookalikes.moments["1-2-3"].replies

    assert (lookalikes.minutes, lookalikes.trust, lookalikes.client.age) == (60, 0, 0)
    assert (replies["no"].trust, replies["on"].trust) == (6, -6)


def test_an_escaped_bracket_is_only_a_bracket(lookalikes):
    text = lookalikes.moments["1-2-3"].replies["no"].text

    assert text == "It's [not a mark](open-question), nor is ] or this (paraphrase): is it?"


def test_what_the_conditions_ask_about_is_noted(lookalikes):
    asked = lookalikes.asked

    assert asked.turn == 4
    assert asked.said == {("1-2-3", "no"), ("1-2-3", "on")}
    assert asked.visited == {"1-2-3"}


def test_what_is_left_out_has_its_default(smallest):
    scenario = load_source(smallest, "s").scenario

    assert (scenario.language, scenario.trust, scenario.license) == ("en", 6, "")
    assert (scenario.authors, scenario.goals, scenario.content_notes) == ((), (), ())
    assert (scenario.facts, scenario.disclosures) == ({}, {})
    assert scenario.client.looks == Looks("A sample Ada")
    assert scenario.mode is None
    assert not any(moment.before_arrival for moment in scenario.moments.values())


@pytest.mark.parametrize(("word", "is_before"), [("yes", True), ("no", False)])
def test_a_moment_may_come_before_the_client_does(smallest, word, is_before):
    text = smallest.replace("client: Hello.", f"client: Hello.\n    room: {word}")

    assert load_source(text, "s").scenario.moments["hello"].before_arrival is is_before


def test_an_author_may_fix_when_feedback_is_given(smallest):
    text = smallest.replace("setting: phone", "setting: phone\nmode: session")

    assert load_source(text, "s").scenario.mode is Mode.SESSION


def test_a_bare_reply_id_in_a_condition_means_every_moment_that_offers_it(smallest):
    text = smallest.replace(
        "  bye: {client",
        "  more:\n    client: Well?\n    replies:\n"
        "      ask: {when: said(ask), say: '[And?](open-question)', go: bye}\n  bye: {client",
    )

    assert load_source(text, "s").scenario.asked.said == {("hello", "ask"), ("more", "ask")}


def test_a_file_tells_the_line_of_its_first_mistake(smallest):
    assert load_source(smallest, "s").line_of_mistake == 0
    assert load_source("format: 1\nid: [", "s").line_of_mistake == 2
