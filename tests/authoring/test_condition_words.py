"""Conditions told to people: every question, every joint, and what an author wrote in them."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given

from simulator.authoring.condition_words import in_words
from simulator.gui.core_texts import core_texts
from simulator.scenario.condition_parser import parse_condition
from tests.authoring.visit import visit
from tests.scenario.authoring import conditions

LOST = "“She was let go two weeks ago and has …”"
TOLD = {
    "trust >= 10": "trust is 10 or more",
    "trust > 10": "trust is above 10",
    "trust < 10": "trust is below 10",
    "trust <= 10": "trust is 10 or less",
    "trust = 10": "trust is exactly 10",
    "trust != 10": "trust isn’t 10",
    "not trust >= 10": "trust is below 10",
    "turn >= 3": "at least 3 replies have been given",
    "turn < 1": "fewer than 1 reply has been given",
    "not turn = 2": "not exactly 2 replies have been given",
    "rupture": "a rupture is open",
    "not rupture": "no rupture is open",
    "not not rupture": "a rupture is open",
    "talked-about-sister": "she has talked about her sister",
    "not talked-about-sister": "it isn’t true that she has talked about her sister",
    "left-early": "“She got up, and you let her go” is true",
    "not left-early": "“She got up, and you let her go” isn’t true",
    "shared(lost-job)": f"Maya has shared {LOST}",
    "not shared(lost-job)": f"Maya hasn’t shared {LOST}",
    "visited(sister)": "you have replied in “sister”",
    "not visited(sister)": "you haven’t replied in “sister”",
    "said(thank)": "you have chosen “Thank you for trusting me with that”",
    "said(arrival.wait)": "you have chosen (You nod, and leave her the silence)",
    "not said(thank)": "you haven’t chosen “Thank you for trusting me with that”",
    "trust >= 10 and talked-about-sister": (
        "trust is 10 or more and she has talked about her sister"
    ),
    "rupture or talked-about-sister": "a rupture is open or she has talked about her sister",
    "rupture or trust >= 9": "a rupture is open, or trust is 9 or more",
    "rupture and trust < 1 or visited(sister)": (
        "a rupture is open and trust is below 1, or you have replied in “sister”"
    ),
    "(rupture or talked-about-sister) and trust < 3": (
        "(a rupture is open or she has talked about her sister) and trust is below 3"
    ),
    "not (rupture or trust >= 9)": "no rupture is open and trust is below 9",
    "not (rupture and visited(sister)) and trust > 2": (
        "(no rupture is open or you haven’t replied in “sister”) and trust is above 2"
    ),
}

KNOWN = set(core_texts())
_PLACE = re.compile(r"\{\w+\}")
#: What an author has written and conditions tell, as they tell it.
WRITTEN = (
    "She was let go two weeks ago and has …",
    "she has talked about her sister",
    "She got up, and you let her go",
    "Thank you for trusting me with that",
    "Maya",
    "sister",
)


@pytest.mark.parametrize("condition", TOLD)
def test_a_condition_is_told_in_words(condition):
    assert str(in_words(parse_condition(condition), visit().scenario)) == TOLD[condition]


def test_a_fact_in_another_language_is_quoted():
    scenario = replace(visit().scenario, language="de-CH")
    told = str(in_words(parse_condition("not talked-about-sister"), scenario))
    assert told == "“She has talked about her sister” isn’t true"


def test_a_name_keeps_its_capital_at_the_beginning_of_a_fact():
    loaded = visit(("She has talked about", "Maya has talked about"))
    told = str(in_words(parse_condition("talked-about-sister"), loaded.scenario))
    assert told == "Maya has talked about her sister"


def test_a_reply_that_reads_otherwise_elsewhere_is_told_by_its_id():
    loaded = visit(("      guess:\n", "      wait:\n"))
    told = str(in_words(parse_condition("said(wait)"), loaded.scenario))
    assert told == "you have chosen “wait”"


def test_long_words_of_an_author_are_cut():
    loaded = visit(("She got up, and you", "She got up " + "and sat down again " * 9 + "and you"))
    told = str(in_words(parse_condition("left-early"), loaded.scenario))
    assert told.endswith(" …” is true")
    assert len(told) < 120


@given(conditions(["talked-about-sister", "left-early"], ["lost-job"], ["sister"], ["thank"]))
def test_every_condition_can_be_told_and_none_in_the_words_of_the_format(condition):
    scenario = visit().scenario
    told = str(in_words(condition, scenario))
    assert told.strip()
    assert told.count("(") == told.count(")")
    assert not any(word in told for word in (">=", "!=", " not (", "shared(", "said(", "lost-job"))


@given(conditions(["talked-about-sister", "left-early"], ["lost-job"], ["sister"], ["thank"]))
def test_in_another_language_nothing_is_left_but_names_numbers_and_an_author_s_words(condition):
    told = in_words(condition, visit().scenario)
    left = told.said(lambda text: " ".join(_PLACE.findall(text)) if text in KNOWN else text)
    for words in WRITTEN:
        left = left.replace(words, "")
    assert not any(sign.isalpha() for sign in left), left


def test_a_fact_can_be_quoted_where_it_cannot_be_woven_in():
    told = in_words(parse_condition("not talked-about-sister"), visit().scenario)
    spanish = {"it isn’t true that {it_is_so}": "«{it_is_so}» no es cierto"}
    assert told.said(spanish.__getitem__) == "«she has talked about her sister» no es cierto"
