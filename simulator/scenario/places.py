"""Finds where a character of a scalar's value stands in the file.

A value and its source differ in quoting, folding and indentation, but their visible characters
come in the same order; so the n-th visible character of the value is the n-th of the source.
Only asked when there is something to report, so it may take its time.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate

from simulator.scenario.diagnostics import Span
from simulator.scenario.nodes import TextNode

#: What folding and indentation add and remove; never counted.
_BLANK = frozenset(" \t\r\n")
_HEX_ESCAPES = {"x": 2, "u": 4, "U": 8}
#: Double-quoted escapes that stand for a blank, or for nothing at all (a line joined on).
_BLANK_ESCAPES = frozenset(" tnr\n\r\t")


class ScalarPlaces:
    """The places of one scalar's characters, worked out when first asked for."""

    def __init__(self, source: str, node: TextNode) -> None:
        self._source = source
        self._node = node

    def span(self, start: int, end: int) -> Span:
        """Where ``value[start:end]`` stands in the file.

        At least one character wide, except behind the value's last visible character: there it
        is an empty place right after it.
        """
        if not self._places:
            return self._node.span
        begin, stop = self.offsets(start, end)
        return Span(*self._line_and_column(begin), *self._line_and_column(stop))

    def offsets(self, start: int, end: int) -> tuple[int, int]:
        """The same stretch as offsets into the file's text, counted from 0."""
        places = self._places
        if not places:
            return self._node.start.index, self._node.end.index
        first, last = self._visible_before(start), self._visible_before(max(end, start + 1))
        if first >= len(places):
            return places[-1][1], places[-1][1]
        return places[first][0], places[min(max(last, first + 1), len(places)) - 1][1]

    @cached_property
    def _places(self) -> list[tuple[int, int]]:
        return list(_visible_places(self._source, self._node))

    @cached_property
    def _counts(self) -> list[int]:
        """How many visible characters stand before each offset of the value."""
        return list(accumulate((char not in _BLANK for char in self._node.value), initial=0))

    def _visible_before(self, offset: int) -> int:
        return self._counts[min(offset, len(self._counts) - 1)]

    def _line_and_column(self, index: int) -> tuple[int, int]:
        """Counted from the scalar's own start, since the file may be long."""
        start = self._node.start
        breaks = self._source.count("\n", start.index, index)
        if not breaks:
            return start.line + 1, start.column + 1 + index - start.index
        return start.line + 1 + breaks, index - self._source.rfind("\n", start.index, index)


def _visible_places(source: str, node: TextNode) -> Iterator[tuple[int, int]]:
    """Start and end index of the source of each visible character, in order."""
    start, end = node.start.index, node.end.index
    if node.style == '"':
        yield from _double_quoted(source, start + 1, end - 1)
        return
    if node.style == "'":
        yield from _single_quoted(source, start + 1, end - 1)
        return
    if node.style in ("|", ">"):
        start = source.find("\n", start, end) + 1 or end
    yield from ((at, at + 1) for at in range(start, end) if source[at] not in _BLANK)


def _single_quoted(source: str, at: int, end: int) -> Iterator[tuple[int, int]]:
    while at < end:
        width = 2 if source.startswith("''", at) else 1
        if source[at] not in _BLANK:
            yield at, at + width
        at += width


def _double_quoted(source: str, at: int, end: int) -> Iterator[tuple[int, int]]:
    while at < end:
        if source[at] != "\\":
            if source[at] not in _BLANK:
                yield at, at + 1
            at += 1
            continue
        escape = source[at + 1 : at + 2]
        width = 2 + _HEX_ESCAPES.get(escape, 0)
        if escape not in _BLANK_ESCAPES and not _is_blank_by_number(source, at, width):
            yield at, at + width
        at += width


def _is_blank_by_number(source: str, at: int, width: int) -> bool:
    return width > 2 and chr(int(source[at + 2 : at + width], 16)) in _BLANK
