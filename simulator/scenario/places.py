"""Finds where a character of a scalar's value stands in the file.

A value and its source differ in quoting, folding and indentation, but their visible characters
come in the same order; so the n-th visible character of the value is the n-th of the source.
Only asked when there is something to report, so it may take its time.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.diagnostics import Span
from simulator.scenario.nodes import TextNode

#: What folding and indentation add and remove; never counted.
_BLANK = frozenset(" \t\r\n")
_HEX_ESCAPES = {"x": 2, "u": 4, "U": 8}
#: Double-quoted escapes that stand for a blank, or for nothing at all (a line joined on).
_BLANK_ESCAPES = frozenset(" tnr\n\r\t")


def span_within(source: str, node: TextNode, start: int, end: int) -> Span:
    """Where ``node.value[start:end]`` stands in ``source``; at least one character wide."""
    places = list(_visible_places(source, node))
    if not places:
        return node.span
    first = _visible_before(node.value, start)
    last = _visible_before(node.value, max(end, start + 1))
    begin = places[min(first, len(places) - 1)][0]
    stop = places[min(max(last, first + 1), len(places)) - 1][1]
    if first >= len(places):
        begin = stop
        stop = begin + 1
    line, col = _line_and_column(source, begin)
    end_line, end_col = _line_and_column(source, stop)
    return Span(line, col, end_line, end_col)


def _visible_before(value: str, offset: int) -> int:
    return sum(1 for char in value[:offset] if char not in _BLANK)


def _line_and_column(source: str, index: int) -> tuple[int, int]:
    line = source.count("\n", 0, index) + 1
    return line, index - (source.rfind("\n", 0, index) + 1) + 1


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
