"""Cuts a scenario's text at its outermost names without reading it: fast enough for each key."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache

_TOP = re.compile(r"\n(?=[^\s#\-])")
_TOP_NAME = re.compile(r"[\"']?(?P<name>[^\s:\"'#][^:\n\"'#]*)[\"']?[ \t]*:(?=\s|\Z)")
_FIRST_INSIDE = re.compile(r"\n([ ]+)(?=[^\s#])")
_INSIDE_NAME = re.compile(r"[\"']?(?P<name>[^\s:\"'#\-][^:\n\"'#]*)[\"']?[ \t]*:(?=\s|\Z)")


class Sections:
    """The parts of one text under its outermost names, and the names right below ``moments``."""

    def __init__(self, source: str) -> None:
        self._source = source
        # Searching for line ends is several times faster than for line beginnings.
        first = [0] if source[:1] not in ("", " ", "\n", "\t", "#", "-") else []
        self._starts = [*first, *(found.end() for found in _TOP.finditer(source))]
        self._names = [_name(source, start) for start in self._starts]

    def at(self, offset: int) -> tuple[str, int, int]:
        """The outermost name above ``offset`` ("" if none), and its part's start and end."""
        place = bisect_right(self._starts, offset) - 1
        # A line without a colon has no part of its own: it belongs to what is above it.
        while place > 0 and not self._names[place]:
            place -= 1
        if place < 0:
            return "", 0, self._starts[0] if self._starts else len(self._source)
        return self._names[place], self._starts[place], self._end(place)

    def part(self, name: str) -> tuple[int, int] | None:
        """Start and end of the first part under ``name``."""
        if name not in self._names:
            return None
        place = self._names.index(name)
        return self._starts[place], self._end(place)

    @property
    def names(self) -> tuple[str, ...]:
        """The outermost names."""
        return tuple(name for name in self._names if name)

    def _end(self, place: int) -> int:
        after = place + 1
        while after < len(self._starts) and not self._names[after]:
            after += 1
        return self._starts[after] if after < len(self._starts) else len(self._source)

    def inside(self, name: str) -> list[tuple[str, int]]:
        """The names one level below ``name``, each with where its line begins."""
        part = self.part(name)
        if part is None:
            return []
        start, end = part
        first = _FIRST_INSIDE.search(self._source, start, end)
        if first is None:
            return []
        found: list[tuple[str, int]] = []
        for line in re.compile(rf"\n {{{len(first[1])}}}(?=[^\s#])").finditer(
            self._source, start, end
        ):
            name_there = _INSIDE_NAME.match(self._source, line.end(), end)
            if name_there:
                found.append((name_there["name"].rstrip(), line.start() + 1))
        return found


@lru_cache(maxsize=2)
def sections_of(source: str) -> Sections:
    """The parts of ``source``; those of the last two texts are remembered."""
    return Sections(source)


def _name(source: str, start: int) -> str:
    found = _TOP_NAME.match(source, start)
    return found["name"].rstrip() if found else ""
