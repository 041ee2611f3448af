"""What is found in a text, soonest first: reading it is quick, weighing and proving take longer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from simulator.scenario.checks.registry import warnings_about
from simulator.scenario.diagnostics import Diagnostic, in_file_order
from simulator.scenario.loading import Loaded
from simulator.session.proofs.prove import proved_problems
from simulator.session.survey.survey import Survey


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


def read_findings(loaded: Loaded) -> Findings:
    """What reading the text has told."""
    return Findings(Stage.READ, loaded.diagnostics, loaded.scenario is not None)


def weighed_findings(loaded: Loaded) -> Findings:
    """With what the checks of the words add."""
    problems = (*loaded.diagnostics, *warnings_about(loaded))
    return Findings(Stage.WEIGHED, in_file_order(problems), loaded.scenario is not None)


def proved_findings(loaded: Loaded, weighed: Findings, survey: Survey) -> Findings:
    """With what all states of a meeting prove."""
    problems = (*weighed.problems, *proved_problems(loaded, survey))
    return Findings(Stage.PROVED, in_file_order(problems), playable=True)
