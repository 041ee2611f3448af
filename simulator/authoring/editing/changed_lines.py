"""Which lines one text has otherwise than another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher


@dataclass(frozen=True, slots=True)
class Change:
    """The lines ``old[start:end]`` (counted from 0) have become ``lines``."""

    start: int
    end: int
    lines: tuple[str, ...]

    @property
    def is_insertion(self) -> bool:
        """Whether lines have only been added."""
        return self.start == self.end


def lines_of(text: str) -> list[str]:
    """The lines of ``text`` with their line ends; joined they are the text again."""
    lines = text.split("\n")
    whole = [f"{line}\n" for line in lines[:-1]]
    return [*whole, lines[-1]] if lines[-1] else whole


def changed_lines(old: Sequence[str], new: Sequence[str]) -> tuple[Change, ...]:
    """What has to change in ``old`` to become ``new``, in order; no two changes touch."""
    start = _alike(old, new)
    most = min(len(old), len(new)) - start
    same = _alike(old[::-1], new[::-1], most)
    before, after = old[start : len(old) - same], new[start : len(new) - same]
    pieces = SequenceMatcher(a=before, b=after, autojunk=False).get_opcodes()
    return tuple(
        Change(start + old_start, start + old_end, tuple(after[new_start:new_end]))
        for tag, old_start, old_end, new_start, new_end in pieces
        if tag != "equal"
    )


def _alike(old: Sequence[str], new: Sequence[str], most: int | None = None) -> int:
    """How many lines are the same from the beginning, at most ``most``."""
    count = 0
    for one, other in zip(old, new, strict=False):
        if one != other or count == most:
            break
        count += 1
    return count
