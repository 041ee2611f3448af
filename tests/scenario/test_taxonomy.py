"""The shipped techniques: what scenarios rely on stays, and every sentence can be shown."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from simulator.scenario.taxonomy import (
    Practice,
    Technique,
    Verdict,
    shipped_taxonomy,
)

#: id, verdict, kind, deep, trust needed, practices. Scenarios, saved sessions and the engine's
#: numbers rest on these: change a row only together with all of them.
CONTRACT = """\
open-question         validates         question   -    0  client-leads active-listening
paraphrase            validates         reflection -    0  active-listening
feeling-reflection    validates         reflection deep 0  empathy validating active-listening
meaning-reflection    validates         reflection deep 8  empathy active-listening
makes-sense           validates         reflection deep 0  validating empathy
warm-reaction         validates         other      -    0  empathy authenticity
thanks-for-sharing    validates         other      deep 0  validating valuing
affirmation           validates         other      -    0  valuing validating
unconditional-worth   validates         other      deep 0  valuing empathy
autonomy-support      validates         other      -    0  client-leads valuing
ask-permission        validates         question   -    0  client-leads boundaries
summary               validates         reflection -    0  active-listening client-leads
holding-space         validates         other      -    0  active-listening environment client-leads
genuine-immediacy     validates         other      deep 8  authenticity active-listening
honest-limits         validates         other      -    0  boundaries authenticity environment
rupture-repair        validates         repair     -    0  authenticity empathy boundaries
gentle-challenge      validates         other      -    12 authenticity active-listening
safe-setting          validates         setting    -    0  environment boundaries
minimising            dismisses         other      -    0  validating empathy
silver-lining         dismisses         other      -    0  validating empathy
false-reassurance     dismisses         other      -    0  authenticity validating
comparing             dismisses         other      -    0  validating valuing
diverting             dismisses         question   -    0  active-listening client-leads
judging               dismisses         other      -    0  valuing empathy
disputing             dismisses         other      -    0  validating empathy
empty-script          dismisses         other      -    0  authenticity empathy active-listening
defending             dismisses         other      -    0  authenticity empathy
interrupting          dismisses         other      -    0  active-listening client-leads
stereotyping          dismisses         other      -    0  valuing empathy
cold-setting          dismisses         setting    -    0  environment active-listening
unasked-advice        over-leads        other      -    0  client-leads
directing             over-leads        other      -    0  client-leads valuing
leading-question      over-leads        question   -    0  client-leads active-listening
question-barrage      over-leads        question   -    0  active-listening client-leads environment
forced-interpretation over-leads        reflection -    0  client-leads empathy
pushing-pace          over-leads        question   -    0  client-leads boundaries environment
agenda-takeover       over-leads        other      -    0  client-leads active-listening
persuading-warning    over-leads        other      -    0  client-leads valuing
expert-pose           over-leads        other      -    0  authenticity client-leads
self-focus            breaks-boundaries other      -    0  boundaries active-listening
dual-relationship     breaks-boundaries other      -    0  boundaries
private-contact       breaks-boundaries other      -    0  boundaries environment
special-closeness     breaks-boundaries other      -    0  boundaries valuing
secrecy-promise       breaks-boundaries other      -    0  boundaries authenticity
privacy-lapse         breaks-boundaries other      -    0  boundaries environment
rescuer-promise       breaks-boundaries other      -    0  boundaries authenticity client-leads
beyond-competence     breaks-boundaries other      -    0  boundaries authenticity
personal-setting      breaks-boundaries setting    -    0  environment boundaries
structuring           neutral           other      -    0  environment
requested-information neutral           other      -    0  client-leads
fact-question         neutral           question   -    0  active-listening
small-talk            neutral           other      -    0  environment
safety-asked          validates         safety     deep 0  valuing boundaries
safety-bridged        validates         safety     -    0  valuing boundaries
safety-missed         dismisses         safety     -    0  valuing client-leads
safety-overridden     over-leads        safety     -    0  valuing client-leads
"""

TECHNIQUES = tuple(shipped_taxonomy().techniques.values())
#: What is done and not said has no telling words.
WORDLESS = {"holding-space", "cold-setting", "personal-setting"}
#: Words that do not fit every client, every place or the tone.
UNFITTING = re.compile(
    r"\b(he|she|him|her|his|hers|himself|herself|wrong!|good job|in this room|looks? at you)\b",
    re.IGNORECASE,
)


def each_technique() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("technique", TECHNIQUES, ids=lambda technique: technique.id)


def row(technique: Technique) -> list[str]:
    return [
        technique.id,
        technique.verdict,
        technique.kind,
        "deep" if technique.deep else "-",
        str(technique.needs_trust),
        *technique.practices,
    ]


def words(text: str) -> int:
    return len(text.split())


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{[^}]*\}?|\}", text))


def test_what_scenarios_rely_on_has_not_changed() -> None:
    expected = [line.split() for line in CONTRACT.splitlines()]

    assert len(expected) == 56
    assert [row(technique) for technique in TECHNIQUES] == expected


def test_every_practice_and_verdict_is_explained() -> None:
    taxonomy = shipped_taxonomy()

    assert set(taxonomy.practice_names) == set(taxonomy.practice_says) == set(Practice)
    assert set(taxonomy.verdict_says) == set(Verdict)
    assert all(taxonomy.practice_names.values())
    assert all(taxonomy.practice_says.values())
    assert all(taxonomy.verdict_says.values())


@each_technique()
def test_a_clause_completes_this_reply(technique: Technique) -> None:
    assert 4 <= words(technique.clause) <= 9
    assert technique.clause[0].islower()
    assert technique.clause[-1].isalnum()
    assert re.match(r"[a-z]+(s|es)\b", technique.clause), "it begins with a verb, third person"
    assert not placeholders(technique.clause)
    assert not UNFITTING.search(technique.clause)


@each_technique()
def test_effects_are_several_short_sentences_about_the_client(technique: Technique) -> None:
    assert len(technique.effects) >= 4
    for effect in technique.effects:
        assert words(effect) <= 24, effect
        assert placeholders(effect) <= {"{client}"}, effect
        assert "{client}" in effect or "you" in effect.lower(), effect
        assert effect[-1] in ".”", effect
        assert not UNFITTING.search(effect), effect


def test_no_effect_is_said_by_two_techniques_or_twice() -> None:
    counted = Counter(effect for technique in TECHNIQUES for effect in technique.effects)

    assert [effect for effect, times in counted.items() if times > 1] == []


@each_technique()
def test_there_is_one_sentence_on_what_to_try_instead(technique: Technique) -> None:
    assert 5 <= words(technique.instead) <= 24
    assert technique.instead[0].isupper()
    assert technique.instead.endswith(".")
    assert not placeholders(technique.instead)


@each_technique()
def test_a_reason_for_too_early_is_there_exactly_where_trust_is_needed(
    technique: Technique,
) -> None:
    assert bool(technique.early_because) == bool(technique.needs_trust)
    assert placeholders(technique.early_because) <= {"{client}"}
    assert words(technique.early_because) <= 24


@each_technique()
def test_cues_are_small_letters_and_missing_only_where_nothing_is_said(
    technique: Technique,
) -> None:
    if technique.id in WORDLESS:
        assert technique.cues == ()
        return
    assert 3 <= len(technique.cues) <= 8
    assert all(cue == cue.lower().strip() and len(cue) >= 4 for cue in technique.cues)
    assert not any("’" in cue for cue in technique.cues), "cues use the plain apostrophe"


def test_no_cue_points_to_two_techniques() -> None:
    counted = Counter(cue for technique in TECHNIQUES for cue in technique.cues)

    assert [cue for cue, times in counted.items() if times > 1] == []


@each_technique()
def test_a_non_example_gives_a_reply_and_says_why_it_is_not_one(technique: Technique) -> None:
    reply, dash, why = technique.non_example.partition(" – ")

    assert reply.startswith(("“", "("))
    assert dash
    assert words(why) >= 5
    assert why.endswith(".")


@each_technique()
def test_a_source_is_one_a_trainee_can_look_up(technique: Technique) -> None:
    assert technique.source
    assert "seed article" not in technique.source
    own = "Safe Space’s own teaching notes" in technique.source
    assert not (own and technique.source_checked), "our own notes are no outside source"
