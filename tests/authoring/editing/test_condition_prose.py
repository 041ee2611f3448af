"""A condition under the pointer can be told in any language, at the beginning of a sentence too."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given

from simulator.authoring.editing.condition_prose import condition_told
from simulator.gui.core_texts import core_texts
from simulator.scenario.condition_parser import parse_condition
from tests.scenario.authoring import conditions

ANY = conditions(["wet", "cold"], ["debt"], ["hall"], ["hall.nod"])
KNOWN = set(core_texts())
NAMES = {"wet", "cold", "debt", "hall", "nod"}
_PLACE = re.compile(r"\{\w+\}")
SPANISH = {
    "{condition}.": "{condition}.",
    "{one}, and {other}": "{one}, y {other}",
    "({condition})": "({condition})",
    "{one}, or {other}": "{one}, o {other}",
    "Trust is at least {number}": "La confianza es al menos {number}",
    "trust is at least {number}": "{number}",
    "no rupture is open": "no hay ninguna ruptura abierta",
    "the client has shared “{name}”": "la persona ha compartido «{name}»",
}


@given(ANY)
def test_each_part_is_a_text_that_translators_know(condition) -> None:
    told = condition_told(condition)
    assume(told is not None)
    # What is left of the texts are their places, and so the names and numbers in them.
    left = told.said(lambda text: " ".join(_PLACE.findall(text)) if text in KNOWN else text)
    assert set(re.findall(r"[^\W\d]+", left)) <= NAMES


@given(ANY)
def test_it_is_a_sentence_or_nothing(condition) -> None:
    told = condition_told(condition)
    words = "" if told is None else str(told)
    assert not words or (words.endswith(".") and words[0].upper() == words[0])


@pytest.mark.parametrize(
    ("condition", "spanish"),
    [
        (
            "trust >= 8 and not rupture",
            "La confianza es al menos 8, y no hay ninguna ruptura abierta.",
        ),
        (
            "(not rupture or shared(debt)) and trust >= 8",
            "(no hay ninguna ruptura abierta, o la persona ha compartido «debt»), y 8.",
        ),
    ],
)
def test_another_language_has_a_grammar_of_its_own(condition: str, spanish: str) -> None:
    told = condition_told(parse_condition(condition))
    assert told is not None
    assert told.said(SPANISH.__getitem__) == spanish


def test_what_is_too_long_to_follow_is_not_told() -> None:
    assert condition_told(parse_condition(" and ".join(["trust > 1"] * 20))) is None
