"""A change to a text, as plain values that an editor can apply as one step of undo."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class TextEdit:
    """Puts ``text`` in the place of the characters from ``start`` up to ``end``, counted from 0."""

    start: int
    end: int
    text: str


def apply_edits(source: str, edits: Iterable[TextEdit]) -> str:
    """``source`` with all ``edits`` made; their places are those in ``source``.

    Edits at one place are made in the order given.

    Raises:
        ValueError: two edits overlap, or one lies outside the text.
    """
    parts: list[str] = []
    done = 0
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        if not done <= edit.start <= edit.end <= len(source):
            raise ValueError(f"the edit {edit.start}–{edit.end} overlaps another or is outside")
        parts += source[done : edit.start], edit.text
        done = edit.end
    return "".join((*parts, source[done:]))


def undoing(source: str, edits: Iterable[TextEdit]) -> tuple[TextEdit, ...]:
    """The edits that give ``source`` back once ``edits`` have been made in it."""
    found: list[TextEdit] = []
    shift = 0
    for edit in sorted(edits, key=lambda one: (one.start, one.end)):
        start = edit.start + shift
        found.append(TextEdit(start, start + len(edit.text), source[edit.start : edit.end]))
        shift += len(edit.text) - (edit.end - edit.start)
    return tuple(found)


def as_one_edit(old: str, new: str) -> tuple[TextEdit, ...]:
    """The shortest single stretch that turns ``old`` into ``new``; none where they are the same."""
    if old == new:
        return ()
    start = _alike(old, new)
    same = _alike(old[start:][::-1], new[start:][::-1])
    return (TextEdit(start, len(old) - same, new[start : len(new) - same]),)


def _alike(one: str, other: str) -> int:
    """How many characters two texts begin with alike; whole stretches are compared at once."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
