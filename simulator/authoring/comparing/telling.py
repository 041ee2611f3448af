"""A comparison as text to read, and as plain values for other programs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Any

from simulator.authoring.comparing.change import Change, Comparison, Outcome
from simulator.authoring.comparing.kinds import Group
from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message

#: Longest line of text from a scenario, in characters.
_LONGEST = 400
_SUMMARY = {
    Outcome.UNREADABLE: Message("These cannot be compared: mend the errors first."),
    Outcome.SAME: Message("The two are the same, character for character."),
    Outcome.LAYOUT: Message("Only layout or comments changed: nothing a trainee would notice."),
    Outcome.WORDS: Message(
        "Only words changed: every reply counts as it did, and everything leads where it led."
    ),
}


def summary_of(comparison: Comparison) -> Message:
    """What it comes to, in a sentence."""
    outcome = comparison.outcome
    if outcome is not Outcome.CLINICAL:
        return _SUMMARY[outcome]
    clinical = sum(change.is_clinical for change in comparison.changes)
    counts = {"clinical": clinical, "others": len(comparison.changes) - clinical}
    match clinical, counts["others"]:
        case 1, 0:
            return Message("1 clinical change.")
        case 1, _:
            return Message("1 clinical change, and {others} in words or names only.", counts)
        case _, 0:
            return Message("{clinical} clinical changes.", counts)
        case _:
            return Message(
                "{clinical} clinical changes, and {others} in words or names only.", counts
            )


def as_text(comparison: Comparison) -> str:
    """All of it under headings, a change a line, what changed in words indented below it."""
    files = f"{_line(comparison.before)} → {_line(comparison.after)}"
    lines = [files, str(summary_of(comparison))]
    lines += [problem.as_text() for problem in comparison.problems]
    for group, changes in _groups(comparison):
        lines += ["", f"{group.heading}:"]
        for change in changes:
            lines += _change(change)
    if comparison.notes:
        lines += ["", *map(str, comparison.notes)]
    return "\n".join(lines)


def as_json(comparison: Comparison) -> dict[str, Any]:
    """All of it in plain values."""
    return {
        "before": comparison.before,
        "after": comparison.after,
        "outcome": str(comparison.outcome),
        "summary": str(summary_of(comparison)),
        "problems": [problem.as_json() for problem in comparison.problems],
        "changes": [
            {
                "kind": str(change.kind),
                "clinical": change.is_clinical,
                "proved": change.is_proved,
                "about": str(change.subject.what),
                "name": change.subject.name,
                "moment": change.subject.moment,
                "text": change.text,
                "before": change.before,
                "after": change.after,
            }
            for change in comparison.changes
        ],
        "notes": [str(note) for note in comparison.notes],
    }


def _groups(comparison: Comparison) -> Iterator[tuple[Group, Iterator[Change]]]:
    return groupby(comparison.changes, key=lambda change: change.kind.group)


def _change(change: Change) -> Iterator[str]:
    yield f"  - {_line(change.text)}"
    if change.before or change.after:
        yield f"      before: {_line(change.before) or '(nothing)'}"
        yield f"      now:    {_line(change.after) or '(nothing)'}"


def _line(text: str) -> str:
    """What an author wrote, on one line without signs that a terminal would obey."""
    return legible(text, _LONGEST)
