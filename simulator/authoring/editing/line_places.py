"""Turns offsets in a part of a text into places with line and column, and into text nodes."""

from __future__ import annotations

import re
from bisect import bisect_right

from simulator.scenario.nodes import Place, TextNode


class LinePlaces:
    """The lines of ``source[start:end]``; ``starts`` holds where each begins."""

    def __init__(self, source: str, start: int, end: int) -> None:
        self._source = source
        self._first_line = source.count("\n", 0, start)
        ends = [found.end() for found in re.compile("\n").finditer(source, start, end)]
        # A newline at the very end begins no further line.
        self.starts = [start, *(ends[:-1] if ends and ends[-1] >= end else ends)]

    def at(self, index: int) -> Place:
        """The place of the character at ``index``."""
        line = bisect_right(self.starts, index) - 1
        return Place(self._first_line + line, index - self.starts[line], index)

    def text(self, start: int, end: int, style: str = "") -> TextNode:
        """The text from ``start`` to ``end`` as typed; of a block text its lines alone."""
        value = self._source[start:end]
        if style:
            value = value.partition("\n")[2]
        return TextNode(value, self.at(start), self.at(end), style)

    def nothing(self, at: int) -> TextNode:
        """An empty text."""
        return self.text(at, at)
