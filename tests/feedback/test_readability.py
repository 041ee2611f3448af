"""Explanations suit a tired reader: short first lines, plain words, at most US grade 9."""

import statistics
from dataclasses import fields

import pytest
import textstat

from simulator.feedback.explain import explain
from simulator.feedback.wording.words import words_in
from simulator.scenario.languages import Language
from simulator.scenario.taxonomy import shipped_taxonomy

GRADE, WORDS = 9, 25
#: A single sentence may be a little harder than all of them on average.
HARDEST = 11
TECHNIQUES = list(shipped_taxonomy().techniques.values())
NAMES = [technique.name.lower() for technique in TECHNIQUES]


def grade(text):
    return textstat.flesch_kincaid_grade(text)


def all_ways():
    """Every template of a headline."""
    words = words_in(Language.ENGLISH).headlines
    for field in fields(words):
        if field.name not in ("said", "wrote", "did"):
            value = getattr(words, field.name)
            yield from [value] if isinstance(value, str) else _inside(value)


def _inside(value):
    for one in value.values() if isinstance(value, dict) else value:
        yield from [one] if isinstance(one, str) else _inside(one)


def filled(way, clause, client="Samantha"):
    longest = max(NAMES, key=lambda name: len(name.split()))
    names = dict.fromkeys(("first", "second", "help", "Help", "harm"), longest)
    return way.format(clause=clause, client=client, verb="wrote", nth="eleventh", **names)


def test_the_effects_of_all_techniques_are_plain():
    effects = [one.format(client="Maya") for each in TECHNIQUES for one in each.effects]
    assert statistics.fmean(map(grade, effects)) <= GRADE
    assert [effect for effect in effects if grade(effect) > HARDEST] == []


def test_what_to_try_instead_is_plain():
    advice = [each.instead for each in TECHNIQUES]
    assert statistics.fmean(map(grade, advice)) <= GRADE
    assert [one for one in advice if grade(one) > HARDEST] == []


@pytest.mark.parametrize("technique", TECHNIQUES, ids=lambda technique: technique.id)
def test_headlines_built_on_a_clause_are_short_and_plain(technique):
    headlines = [filled(way, technique.clause, "Maya") for way in all_ways() if "{clause}" in way]
    assert len(headlines) > 50
    assert max(len(headline.split()) for headline in headlines) <= WORDS
    assert statistics.fmean(map(grade, headlines)) <= GRADE


def test_the_longest_names_still_make_a_short_headline():
    longest = max((each.clause for each in TECHNIQUES), key=lambda clause: len(clause.split()))
    for way in all_ways():
        assert len(filled(way, longest).split()) <= WORDS, way


@pytest.mark.parametrize("seed", range(6))
def test_whole_explanations_over_the_shipped_scenarios_are_plain(shipped, play_by_numbers, seed):
    if shipped.language != "en":
        pytest.skip("the measure is made for English")
    transcript = play_by_numbers(shipped, (seed * 11 + step * 7 for step in range(40)), seed)
    ours = []
    for place in range(len(transcript.turns)):
        told = explain(transcript, place)
        parts = [told.headline, told.effect, told.habit, told.rupture_note, told.strength]
        parts += [told.contrast.says] if told.contrast else []
        parts += [reason.why for reason in told.reasons]
        ours.append(" ".join(part for part in parts if part))
    assert statistics.fmean(map(grade, ours)) <= GRADE
