"""A small scenario with a bit of everything that statistics tell, and a way to build others."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from simulator.authoring.insights.figures import Insights
from simulator.authoring.insights.gathering import insights_of
from simulator.authoring.insights.words import findings
from simulator.scenario.loading import load_source
from simulator.session.survey.survey import survey_of

TEXT = """\
format: 1
id: kettle
title: The kettle
summary: Somebody has something to say about a kettle.
level: foundation
minutes: 5
setting: in-person
practices: [validating, boundaries]
client: {name: Ada, age: 30}
trust: 6
disclosures:
  secret: {shares: The kettle has been broken since June.}
  age: {shares: It is forty years old.}
start: door
moments:
  door:
    client: Shall I go on?
    replies:
      stay:
        say: "[You can go on, and it can take as long as it takes](autonomy-support)."
        go: kitchen
      joke: {say: "[Ha](diverting).", go: end}
      leave: {when: trust > 6, say: "[Good-bye](structuring).", go: end}
  kitchen:
    client: [{say: It has been broken since June., shares: secret}]
    replies:
      thank: {say: "[Thank you for telling me](thanks-for-sharing).", go: good}
      pass: {say: "[Ha](diverting).", go: end}
  attic: {client: It is forty., replies: {nod: {do: "[You nod](holding-space).", go: end}}}
  good: {client: Bye then., ending: well}
  end: {client: Bye., ending: over}
endings:
  over: {title: Over, meaning: It is over., alliance: growing}
  well: {title: Well, meaning: It is well., alliance: strong}
  never: {title: Never, meaning: It never is., alliance: broken}
"""

#: The statistics of the scenario; arguments are stretches of its text and what to put there, and
#: how many states are looked at.
Told = Callable[..., Insights]


@pytest.fixture(scope="session")
def told() -> Told:
    """Statistics of the scenario, edited or as it stands."""

    def build(*changes: tuple[str, str], cap: int = 10_000) -> Insights:
        text = TEXT
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        loaded = load_source(text, "kettle.yaml")
        problems = "\n".join(problem.as_text() for problem in loaded.diagnostics)
        assert loaded.scenario is not None, problems
        return insights_of(loaded.scenario, survey_of(loaded.scenario, cap))

    return build


@pytest.fixture(scope="session")
def says() -> Callable[[Insights], list[str]]:
    """All sentences about some statistics."""

    def sentences(insights: Insights) -> list[str]:
        return [finding.text for finding in findings(insights)]

    return sentences
