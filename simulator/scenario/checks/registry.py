"""All checks that warn, and what they find in one file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from simulator.scenario.checks import (
    w501_nothing_to_learn,
    w502_guessable,
    w503_reads_otherwise,
    w504_alike_replies,
    w505_idle_practice,
    w506_long_line,
    w507_risk_words,
    w508_unknown_look,
)
from simulator.scenario.checks.subject import Problem, Subject
from simulator.scenario.diagnostics import Diagnostic, Report
from simulator.scenario.loading import Loaded


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its code, which is never reused, what it finds, and its page of the manual."""

    code: str
    find: Callable[[Subject], Iterator[Problem]]
    manual: str


CHECKS = tuple(
    Check(module.CODE, module.find, module.__doc__ or "")
    for module in (
        w501_nothing_to_learn,
        w502_guessable,
        w503_reads_otherwise,
        w504_alike_replies,
        w505_idle_practice,
        w506_long_line,
        w507_risk_words,
        w508_unknown_look,
    )
)


def warnings_about(loaded: Loaded) -> tuple[Diagnostic, ...]:
    """What the checks say about a valid scenario, in file order; nothing about a broken one."""
    if loaded.scenario is None:
        return ()
    report = Report(loaded.path)
    subject = Subject(loaded.scenario, loaded.source)
    for check in CHECKS:
        for problem in check.find(subject):
            if report.is_full:
                break
            report.add(problem.span, check.code, problem.told, problem.advice)
    return report.in_file_order()
