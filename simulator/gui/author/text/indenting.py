"""How far the next line of a scenario's text stands in: two spaces a level, as in all of ours."""

from __future__ import annotations

STEP = 2


def indent_step(column: int) -> str:
    """The spaces from ``column`` to the next level."""
    return " " * (STEP - column % STEP)


def indent_after(line: str) -> str:
    """The spaces that a new line begins with after what stands before the caret in ``line``.

    One level further in after a name that opens something, or after ``|``; beside the words of a
    list's item, not under its dash.
    """
    bare = line.lstrip(" ")
    depth = len(line) - len(bare)
    if not bare or bare.startswith("#"):
        return " " * depth
    while bare.startswith("- "):
        depth += 2
        bare = bare[2:]
    ending = bare.rstrip()
    if ending.endswith((":", ": |", ": >", ": |-", ": >-")):
        depth += STEP
    return " " * depth
