"""Finds places again: from a text as it reads back to line and column in the file it came from."""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Callable
from functools import cached_property

from simulator.authoring.importing.story import Place

#: Tells the place of the character at an index of some text.
Where = Callable[[int], Place]

_ENTITY = re.compile(r"&(?:#[0-9]{1,8}|#[xX][0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});?")


class LineIndex:
    """Lines and columns, counted from 1, of a text; ``file`` names it where there are several."""

    def __init__(self, text: str, file: str = "") -> None:
        self._text = text
        self._file = file

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(found.end() for found in re.finditer("\n", self._text))]

    def place(self, index: int) -> Place:
        """The place of the character at ``index``."""
        line = bisect_right(self._starts, index)
        return Place(line, index - self._starts[line - 1] + 1, file=self._file)


class PlacedText:
    """A stretch of a file, and where each of its characters stands there."""

    def __init__(self, text: str, lines: LineIndex, start: int) -> None:
        self.text = text
        self._lines = lines
        self._at = [0]
        self._origin = [start]

    @classmethod
    def unescaped(cls, raw: str, lines: LineIndex, start: int) -> PlacedText:
        """``raw`` with its HTML entities resolved; ``start`` is its index in the file."""
        placed = cls("", lines, start)
        parts: list[str] = []
        length, done = 0, 0
        for found in _ENTITY.finditer(raw):
            char = html.unescape(found.group())
            if char == found.group():
                continue
            parts += raw[done : found.start()], char
            length += found.start() - done + len(char)
            done = found.end()
            placed._at.append(length)
            placed._origin.append(start + done)
        parts.append(raw[done:])
        placed.text = "".join(parts)
        return placed

    def place(self, index: int) -> Place:
        """The place in the file of the character at ``index`` of the text."""
        nearest = bisect_right(self._at, index) - 1
        return self._lines.place(self._origin[nearest] + index - self._at[nearest])


def at_node(path: str) -> Where:
    """For texts inside a data file: every character stands at the same node."""
    return lambda _: Place(node=path)
