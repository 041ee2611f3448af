"""``safe-space check --summary``: the quality of scenarios in a table, and what they cover."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from simulator.practice.shelf import AgeGroup, age_group
from simulator.practice.shelf_words import AGE_NAMES, SETTING_NAMES, practice_names
from simulator.practice.statistics import STRATEGIES, Statistics
from simulator.scenario.model import Scenario, Setting
from simulator.scenario.taxonomy import Practice, Verdict

_HEADS = (
    *("scenario", "words", "moments", "replies: v / o / d / b / n", "states", "endings"),
    *("disclosures at trust", "best by chance", "guessed by"),
)
_ORDER = (
    Verdict.VALIDATES,
    Verdict.OVER_LEADS,
    Verdict.DISMISSES,
    Verdict.BREAKS_BOUNDARIES,
    Verdict.NEUTRAL,
)


def summary_table(found: Sequence[Statistics]) -> str:
    """A Markdown table, a scenario a line, with what its columns mean below it."""
    rows = [_row(statistics) for statistics in found]
    return "\n".join([_table(_HEADS, rows), "", *_legend(found)])


def coverage_table(scenarios: Sequence[Scenario]) -> str:
    """Which practices are exercised with whom and where, as a Markdown table of counts.

    The first practice a scenario names is its main one; the count of those stands in brackets.
    """
    heads = ("practice", "in all", *AGE_NAMES.values(), *SETTING_NAMES.values())
    rows = [_coverage(practice, scenarios) for practice in Practice]
    return _table(heads, rows)


def _row(statistics: Statistics) -> tuple[str, ...]:
    states = f"{statistics.states:,}" + ("" if statistics.complete else " and more")
    needed = [
        "never" if trust is None else str(trust) for trust in statistics.trust_needed.values()
    ]
    return (
        statistics.scenario.id,
        f"{statistics.words:,}",
        str(statistics.moments),
        " / ".join(str(statistics.verdicts[verdict]) for verdict in _ORDER),
        states,
        str(len(statistics.endings)),
        ", ".join(needed) or "none",
        f"{100 * statistics.chance_of_best:.2g} %",
        ", ".join(statistics.guessed) or "nothing",
    )


def _legend(found: Sequence[Statistics]) -> Iterable[str]:
    yield "Replies: validates, over-leads, dismisses, breaks boundaries, neutral."
    yield "Best by chance: how often drawing every reply by lot comes to the best ending."
    yield f"Guessed by: always the {', '.join(STRATEGIES)} reply, and it ends as well as it can."
    for name in STRATEGIES:
        count = sum(name in statistics.guessed for statistics in found)
        yield f"Always the {name}: the best ending in {count} of {len(found)}."


def _coverage(practice: Practice, scenarios: Sequence[Scenario]) -> tuple[str, ...]:
    exercised = [scenario for scenario in scenarios if practice in scenario.practices]
    main = sum(scenario.practices[0] is practice for scenario in exercised)

    def count(fits: Callable[[Scenario], bool]) -> str:
        return str(sum(fits(scenario) for scenario in exercised) or "")

    def aged(group: AgeGroup) -> str:
        return count(lambda scenario: age_group(scenario.client.age) is group)

    def held(setting: Setting) -> str:
        return count(lambda scenario: scenario.setting is setting)

    return (
        practice_names()[practice],
        f"{len(exercised)} ({main})",
        *(aged(group) for group in AGE_NAMES),
        *(held(setting) for setting in SETTING_NAMES),
    )


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    rule = ["-" * width for width in widths]
    return "\n".join(
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True))} |"
        for row in (heads, rule, *rows)
    )
