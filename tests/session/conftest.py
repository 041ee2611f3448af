"""Tiny scenarios for the engine's rules: one room where any kind of reply can be on offer."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from simulator.scenario.loading import load_source
from simulator.scenario.model import ReplyId, Scenario, ScenarioId
from simulator.session.log import Started
from simulator.session.transcript import Transcript, open_transcript

HEAD = """\
format: 1
id: tiny
title: One room
summary: A room in which everything can be said.
level: foundation
minutes: 5
setting: in-person
practices: [validating]
client: {name: Ada, age: 30}
endings:
  over: {title: Over, meaning: It is over., alliance: growing}
"""

#: Every reply of the room leads back into it.
SAID = {
    "courtesy": "[Come on in](small-talk).",
    "fact": "[Was that before the move](fact-question)?",
    "follow": "[You did the work](paraphrase).",
    "feel": "[You sound worn out](feeling-reflection).",
    "ask": "[What was that like](open-question)?",
    "ask-reflecting": "[You did the work](paraphrase). [What was that like](open-question)?",
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


def room(names: Iterable[str], trust: int, authors: dict[str, int]) -> str:
    """The room as YAML; ``authors`` gives replies a number of the author's own."""
    lines = [f"trust: {trust}", "start: room", "moments:", "  room:", "    client: I am here."]
    lines += ["    replies:"]
    for name in names:
        lines += [f"      {name}:", f"        say: '{SAID[name]}'", "        go: room"]
        lines += [f"        trust: {authors[name]}"] if name in authors else []
    lines += ["      leave: {say: '[Good-bye](structuring)', go: end}"]
    lines += ["  end: {client: Bye., ending: over}"]
    return "\n".join(lines)


@pytest.fixture
def scenario_of() -> Callable[[str], Scenario]:
    """Builds a scenario from its ``start`` and ``moments`` (and what else the test is about)."""

    def build(text: str) -> Scenario:
        loaded = load_source(HEAD + text, "tiny.yaml")
        assert loaded.scenario is not None, "\n".join(
            problem.as_text() for problem in loaded.diagnostics
        )
        return loaded.scenario

    return build


@pytest.fixture
def opened() -> Callable[..., Transcript]:
    """Opens a meeting over a scenario."""

    def open_(scenario: Scenario, seed: int = 1) -> Transcript:
        return open_transcript(scenario, Started(ScenarioId("tiny"), "0" * 64, seed))

    return open_


@pytest.fixture
def meet(
    scenario_of: Callable[[str], Scenario], opened: Callable[..., Transcript]
) -> Callable[..., Transcript]:
    """Gives replies in the room, one after another, and returns the meeting."""

    def play(*replies: str, trust: int = 6, authors: dict[str, int] | None = None) -> Transcript:
        needed = dict.fromkeys(reply for reply in replies if reply in SAID)
        names = USUAL if set(needed) <= set(USUAL) else tuple(needed)
        transcript = opened(scenario_of(room(names, trust, authors or {})))
        for reply in replies:
            transcript = transcript.with_reply(ReplyId(reply))
        return transcript

    return play
