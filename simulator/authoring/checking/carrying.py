"""What was found in a text a moment ago, as far as it still holds in the text as it is now.

What takes long to find is not thrown away with every key: outside the lines that have changed it
stays, and moves along with them, until it has been looked for again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from simulator.scenario.diagnostics import Diagnostic, Span


def carried(problems: Iterable[Diagnostic], before: str, after: str) -> tuple[Diagnostic, ...]:
    """Those ``problems`` of the text ``before`` that lie outside what changed, in ``after``."""
    old, new = before.split("\n"), after.split("\n")
    same_above = _alike(old, new)
    room = min(len(old), len(new)) - same_above
    same_below = min(_alike(old[::-1], new[::-1]), room)
    return tuple(_kept(problems, same_above, len(old) - same_below, len(new) - len(old)))


def _kept(
    problems: Iterable[Diagnostic], above: int, below: int, moved: int
) -> Iterator[Diagnostic]:
    """``above``: so many lines are as they were; ``below``: those from here on are, but moved."""
    for problem in problems:
        span = problem.span
        if span.end_line <= above:
            yield problem
        elif span.line > below:
            lines = (span.line + moved, span.end_line + moved)
            yield replace(problem, span=Span(lines[0], span.col, lines[1], span.end_col))


def _alike(one: list[str], other: list[str]) -> int:
    """How many lines two texts begin with alike."""
    count = 0
    for mine, theirs in zip(one, other, strict=False):
        if mine != theirs:
            break
        count += 1
    return count
