"""All that the survey proves about a file, in one call."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from simulator.scenario.diagnostics import Diagnostic, Report
from simulator.scenario.loading import Loaded
from simulator.scenario.whereabouts import Whereabouts
from simulator.session.proofs.beyond_cap import beyond_the_cap
from simulator.session.proofs.dead_ends import dead_ends
from simulator.session.proofs.endless import endless_circles
from simulator.session.proofs.fixed_conditions import fixed_conditions
from simulator.session.proofs.problem import Problem
from simulator.session.proofs.unreached import (
    disclosures_never_shared,
    endings_never_reached,
    moments_never_reached,
    replies_never_offered,
)
from simulator.session.proofs.unused_facts import half_used_facts
from simulator.session.survey.survey import Survey, survey_of

_Check = Callable[[Survey, Whereabouts], Iterator[Problem]]

#: What holds however far the survey got.
ALWAYS: tuple[_Check, ...] = (dead_ends, endless_circles, beyond_the_cap)
#: What is only known once all states have been looked at.
WHEN_COMPLETE: tuple[_Check, ...] = (
    moments_never_reached,
    replies_never_offered,
    disclosures_never_shared,
    endings_never_reached,
    half_used_facts,
    fixed_conditions,
)


def proved_problems(loaded: Loaded, survey: Survey | None = None) -> tuple[Diagnostic, ...]:
    """The problems of a scenario that can be read, in file order; none for one that cannot.

    Args:
        loaded: the file.
        survey: that of its scenario, if it is at hand already.
    """
    if loaded.scenario is None:
        return ()
    survey = survey or survey_of(loaded.scenario)
    where = Whereabouts(loaded.source)
    report = Report(loaded.path)
    for check in (*ALWAYS, *(WHEN_COMPLETE if survey.complete else ())):
        for problem in check(survey, where):
            report.add(*problem)
    return report.in_file_order()
