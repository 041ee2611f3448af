"""Whatever a check says can be said in any language: only names and words of the file stay."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from simulator.scenario.checks.registry import CHECKS, warnings_about
from simulator.scenario.diagnostics import Diagnostic, Span, quote
from simulator.scenario.loading import load_source
from simulator.scenario.message import Message, verbatim
from simulator.scenario.taxonomy import Practice
from tests.scenario.authoring import scenario_data
from tests.scenario.telling import filled_in, stays_english

from .test_manual import samples

#: A whole scenario takes long to make up.
FEW = settings(
    max_examples=max(5, settings().max_examples // 4),
    suppress_health_check=[HealthCheck.too_slow],
)
FEELS = "follow: {say: '[You sound worn out](feeling-reflection)'}"
AGAIN = FEELS.replace("follow", "again")
ADVISES = "advise: {say: '[You could try milk](unasked-advice)'}"
LONG = " ".join(["and"] * 90)

#: What is said in more than one way, by what its message holds.
WAYS = {
    "no reply in “": ([ADVISES], {}),
    "every reply in “": ([FEELS], {}),
    " and is marked as “": (
        [FEELS, 'soothe: {say: "[Don\'t worry](warm-reaction)"}'],
        {},
    ),
    " and bears no mark": (
        [ADVISES, FEELS, "thank: {say: 'Thank you for telling me. [Try milk](unasked-advice)'}"],
        {},
    ),
    "the reply “advise” adds 2 trust": ([FEELS, ADVISES[:-1] + ", trust: 2}"], {}),
    "the reply “follow” takes 2 trust": ([FEELS[:-1] + ", trust: -2}", ADVISES], {}),
    "the reply “again” says the same as “": (
        [FEELS, FEELS.replace("follow", "again"), ADVISES],
        {},
    ),
    "the reply “again” says nearly the same as “": (
        [
            "follow: {say: '[You lie awake and nobody else is up](paraphrase)'}",
            "again: {say: '[You lie awake and nobody is up](paraphrase)'}",
            ADVISES,
        ],
        {},
    ),
    "the client speaks 90 words": ([FEELS, ADVISES], {"client": LONG}),
    "this reply has 93 words": (
        [FEELS, f"advise: {{say: '[Try some milk](unasked-advice) {LONG}'}}"],
        {},
    ),
    "“suicidal” speaks of suicide": ([FEELS, ADVISES], {"client": "He was suicidal then."}),
    "“self-harm” speaks of self-harm": ([FEELS, ADVISES], {"client": "It is not self-harm."}),
    "“child abuse” speaks of abuse of a child": (
        [FEELS, ADVISES],
        {"client": "He works against child abuse."},
    ),
    "the client discloses a risk in “": ([FEELS, ADVISES], {"client": "I want to die."}),
    "no reply exercises the practice “": ([FEELS, ADVISES], {"more": "practices: [boundaries]\n"}),
    "no portrait has the head “bunn”": (
        [FEELS, ADVISES],
        {"more": "client: {name: Ada, age: 30, looks: {seed: ada, head: bunn}}\n"},
    ),
    "no portrait has the head “zzzzzz”": (
        [FEELS, ADVISES],
        {"more": "client: {name: Ada, age: 30, looks: {seed: ada, head: zzzzzz}}\n"},
    ),
}


def english_in(text: str) -> list[str]:
    """All that stays English of the warnings about a scenario."""
    loaded = load_source(text, "sample.yaml")
    assert loaded.scenario is not None
    found = warnings_about(loaded)
    return [piece for problem in found for piece in stays_english(problem, loaded.scenario)]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)
def test_nothing_stays_english_of_what_the_manual_shows(check, warned):
    (sample,) = samples(check, "Reported")
    shown = warned(sample)
    assert shown.codes
    assert english_in(shown.text) == []


@pytest.mark.parametrize("said", WAYS)
def test_nothing_stays_english_however_it_is_said(said, warned_moment):
    replies, rest = WAYS[said]
    shown = warned_moment(*replies, **rest)
    assert [message for message in shown.messages if said in message]
    assert english_in(shown.text) == []


@FEW
@given(scenario_data(), st.sampled_from([*Practice]))
def test_nothing_stays_english_of_what_is_said_about_any_scenario(data, practice):
    data["practices"] = [str(practice)]
    text = yaml.dump(data, allow_unicode=True, sort_keys=False)
    assume(load_source(text, "any.yaml").scenario is not None)
    assert english_in(text) == []


@pytest.mark.parametrize(
    ("told", "left"),
    [
        (Message("the reply “{reply}” is fine", {"reply": "follow"}), []),
        (Message("{count} of {names}", {"count": 3, "names": "follow, hello"}), []),
        (verbatim("the reply is fine"), ["the reply is fine"]),
        (Message("the reply {what}", {"what": "is fine"}), ["is fine"]),
        (Message("the reply {what}", {"what": f"{quote('follow')} is fine"}), ["“follow” is fine"]),
        (Message("{what}", {"what": Message("it is fine")}), []),
    ],
)
def test_what_no_translator_gets_to_see_is_found(told, left, warned_moment):
    loaded = load_source(warned_moment(FEELS, ADVISES).text, "sample.yaml")
    problem = Diagnostic("sample.yaml", Span(), "W501", told, Message("Mend it."))
    assert stays_english(problem, loaded.scenario) == left


def test_what_is_filled_in_is_told_apart_from_the_words_around_it():
    inner = Message("a {kind} of it", {"kind": "bit"})
    message = Message("{one} and {other}.", {"one": 1, "other": inner}).followed_by(Message("So."))
    assert filled_in(message) == ["1", "bit"]
