"""A small scenario with variants, routes and a hidden reply, and ways to edit its text."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simulator.scenario.loading import load_source
from simulator.scenario.model import Scenario

TEXT = """\
format: 1
id: kettle
title: The kettle
summary: Somebody has something to say about a kettle.
level: foundation
minutes: 5
setting: in-person
practices: [validating]
client: {name: Ada, age: 30}
trust: 6
facts: {asked-gently: She was asked gently.}
disclosures: {secret: {shares: The kettle has been broken since June.}}
start: door
moments:
  door:
    client: Shall I go on?
    replies:
      stay: {say: "[As you like](autonomy-support).", set: [asked-gently], go: kitchen}
      joke:
        say: "[Ha](diverting)."
        go: [{when: trust >= 10, to: kitchen}, {to: end}]
  kitchen:
    client:
      - {when: trust >= 7 and asked-gently, say: It broke in June., shares: secret}
      - {when: rupture, say: You laughed.}
      - {say: It is only a kettle.}
    replies:
      thank: {when: shared(secret), say: "[Thank you for telling me](thanks-for-sharing).", go: end}
      nod: {do: "[You nod](holding-space).", go: end}
      again: {say: "[What was that like](open-question)?", go: door}
  end: {client: Bye., ending: over}
endings:
  over: {title: Over, meaning: It is over., alliance: growing}
"""

#: Builds the scenario; each argument is a pair: what stands in the text, and what to put there.
Edited = Callable[..., Scenario]


@pytest.fixture(scope="session")
def edited() -> Edited:
    """The scenario with stretches of its text replaced."""

    def build(*changes: tuple[str, str]) -> Scenario:
        text = TEXT
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        loaded = load_source(text, "kettle.yaml")
        problems = "\n".join(problem.as_text() for problem in loaded.diagnostics)
        assert loaded.scenario is not None, problems
        return loaded.scenario

    return build


@pytest.fixture
def kettle(edited: Edited) -> Scenario:
    """The scenario as it stands."""
    return edited()
