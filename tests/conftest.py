"""The shipped scenarios, random meetings over them, and a tiny room for the engine's rules."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from simulator.scenario.loading import load_scenario, load_source
from simulator.scenario.model import ReplyId, Scenario, ScenarioId
from simulator.session.log import Started
from simulator.session.transcript import Transcript, open_transcript

SHIPPED = sorted((Path(__file__).resolve().parents[1] / "scenarios").glob("*.yaml"))

HEAD = """\
format: 1
id: tiny
title: One room
summary: A room in which everything can be said.
level: foundation
minutes: 5
setting: {setting}
practices: [validating]
client: {{name: Ada, age: {age}}}
endings:
  over: {{title: Over, meaning: It is over., alliance: growing}}
"""

#: What can be said in the tiny room; every reply leads back into it.
SAID = {
    "courtesy": "[Come on in](small-talk).",
    "fact": "[Was that before the move](fact-question)?",
    "follow": "[You did the work](paraphrase).",
    "feel": "[You sound worn out](feeling-reflection).",
    "ask": "[What was that like](open-question)?",
    "ask-reflecting": "[You did the work](paraphrase). [What was that like](open-question)?",
    "hold": "[Take all the time you need](holding-space).",
    "choose": "[That is up to you](autonomy-support).",
    "guess": "[Maybe being left out hurt more](meaning-reflection).",
    "guess-and-feel": "[You sound sad](feeling-reflection), "
    "[maybe it is the leaving](meaning-reflection).",
    "challenge": "[It is over, and you kept the ticket](gentle-challenge).",
    "advise": "[You could write to her](unasked-advice).",
    "order": "[You must leave](directing).",
    "belittle": "[It is only an exam](minimising).",
    "befriend": "[Let us have a coffee](dual-relationship).",
    "advise-and-belittle": "[It is only an exam](minimising), [so write it again](unasked-advice).",
    "belittle-and-befriend": "[It is only an exam](minimising), "
    "[come for a coffee](dual-relationship).",
    "feel-then-advise": "[You sound sad](feeling-reflection). [Write to her](unasked-advice).",
    "feel-then-belittle": "[You sound sad](feeling-reflection). [It is only an exam](minimising).",
    "feel-then-befriend": "[You sound sad](feeling-reflection). "
    "[Come for a coffee](dual-relationship).",
    "repair": "[I went too fast, and I am sorry](rupture-repair).",
    "repair-then-defend": "[I am sorry](rupture-repair), [but I do have other clients](defending).",
}
#: What the room offers when a test needs nothing else; a moment holds eight replies at most.
USUAL = ("feel", "ask", "follow", "advise", "belittle", "befriend", "repair")


@pytest.fixture(scope="session", params=SHIPPED, ids=lambda path: path.stem)
def shipped(request: pytest.FixtureRequest) -> Scenario:
    """One shipped scenario after another."""
    loaded = load_scenario(request.param)
    problems = "\n".join(problem.as_text() for problem in loaded.diagnostics)
    assert loaded.scenario is not None, problems
    return loaded.scenario


@pytest.fixture(scope="session")
def play_by_numbers() -> Callable[..., Transcript]:
    """Plays a meeting: each number chooses one of the replies on offer, until the ending."""

    def play(scenario: Scenario, choices: Iterable[int], seed: int = 1) -> Transcript:
        transcript = open_transcript(scenario, Started(scenario.id, "0" * 64, seed))
        for choice in choices:
            offered = transcript.offered()
            if not offered:
                break
            transcript = transcript.with_reply(offered[choice % len(offered)].id)
        return transcript

    return play


@pytest.fixture(scope="session")
def scenario_of() -> Callable[..., Scenario]:
    """Builds a scenario from its ``start`` and ``moments`` (and what else the test is about)."""

    def build(text: str, setting: str = "in-person", age: int = 30) -> Scenario:
        loaded = load_source(HEAD.format(setting=setting, age=age) + text, "tiny.yaml")
        problems = "\n".join(problem.as_text() for problem in loaded.diagnostics)
        assert loaded.scenario is not None, problems
        return loaded.scenario

    return build


@pytest.fixture(scope="session")
def opened() -> Callable[..., Transcript]:
    """Opens a meeting over a scenario."""

    def open_(scenario: Scenario, seed: int = 1) -> Transcript:
        return open_transcript(scenario, Started(ScenarioId("tiny"), "0" * 64, seed))

    return open_


@pytest.fixture(scope="session")
def meet(
    scenario_of: Callable[..., Scenario], opened: Callable[..., Transcript]
) -> Callable[..., Transcript]:
    """Gives replies in the tiny room, one after another, and returns the meeting."""

    def play(
        *replies: str,
        trust: int = 6,
        authors: dict[str, int] | None = None,
        setting: str = "in-person",
        age: int = 30,
        seed: int = 1,
    ) -> Transcript:
        needed = dict.fromkeys(reply for reply in replies if reply in SAID)
        names = USUAL if set(needed) <= set(USUAL) else tuple(needed)
        scenario = scenario_of(_room(names, trust, authors or {}), setting, age)
        transcript = opened(scenario, seed)
        for reply in replies:
            transcript = transcript.with_reply(ReplyId(reply))
        return transcript

    return play


def _room(names: Iterable[str], trust: int, authors: dict[str, int]) -> str:
    """The room as YAML; ``authors`` gives replies a number of the author's own."""
    lines = [f"trust: {trust}", "start: room", "moments:", "  room:", "    client: I am here."]
    lines += ["    replies:"]
    for name in names:
        lines += [f"      {name}:", f"        say: '{SAID[name]}'", "        go: room"]
        lines += [f"        trust: {authors[name]}"] if name in authors else []
    lines += ["      leave: {say: '[Good-bye](structuring)', go: end}"]
    lines += ["  end: {client: Bye., ending: over}"]
    return "\n".join(lines)
