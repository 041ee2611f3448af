"""What is found in a text, soonest first: reading it is quick, weighing and proving take longer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from simulator.scenario.checks.registry import warnings_about
from simulator.scenario.diagnostics import Diagnostic
from simulator.scenario.loading import load_source
from simulator.session.proofs.prove import proved_problems
from simulator.session.survey.survey import survey_of


class Stage(StrEnum):
    """How far the check has got."""

    READ = "read"
    WEIGHED = "weighed"
    PROVED = "proved"


@dataclass(frozen=True, slots=True)
class Findings:
    """All that is known of a text at one stage, in file order."""

    stage: Stage
    problems: tuple[Diagnostic, ...]
    playable: bool


def read_findings(source: str, shown: str) -> Findings:
    """What reading the text tells."""
    loaded = load_source(source, shown)
    return Findings(Stage.READ, loaded.diagnostics, loaded.scenario is not None)


def deeper_findings(source: str, shown: str) -> Iterator[Findings]:
    """What the checks of the words add, then what all states of a meeting prove; takes seconds."""
    loaded = load_source(source, shown)
    if loaded.scenario is None:
        return
    weighed = _in_order((*loaded.diagnostics, *warnings_about(loaded)))
    yield Findings(Stage.WEIGHED, weighed, playable=True)
    proved = proved_problems(loaded, survey_of(loaded.scenario))
    yield Findings(Stage.PROVED, _in_order((*weighed, *proved)), playable=True)


def _in_order(found: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    return tuple(sorted(found, key=lambda one: (one.span, one.code)))
