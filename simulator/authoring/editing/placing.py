"""Puts names and values into a text, and takes them out, without touching what is around them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from simulator.authoring.editing.edit import TextEdit
from simulator.authoring.editing.layout import Layout, column_of, is_flow
from simulator.authoring.editing.rendering import (
    Data,
    entry_in_braces,
    entry_lines,
    in_braces,
    list_with_dashes,
)
from simulator.authoring.editing.writing import written
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode

_BLANK_LINE = re.compile(r"\n[ \t]*\n")


def outer_place(source: str, node: Node) -> tuple[int, int]:
    """Where a value stands, with its quotes, whether it was read strictly or loosely."""
    start, end = node.start.index, node.end.index
    if isinstance(node, TextNode) and not node.style and start > 0:
        quote = source[start - 1]
        if quote in ("'", '"') and source[end : end + 1] == quote:
            return start - 1, end + 1
    return start, end


def add_entry(
    source: str,
    holder: MappingNode,
    name: str,
    value: Data,
    layout: Layout,
    after: str | None = None,
) -> TextEdit:
    """Puts ``name`` with its value behind the last name of ``holder``, or behind ``after``."""
    if is_flow(source, holder):
        return _add_in_braces(source, holder, entry_in_braces(name, value, layout))
    column = column_of(source, holder)
    lines = entry_lines(name, value, column, layout)
    at = end_of_line(source, _end_of_entry(source, holder, after))
    gap = "\n" if isinstance(value, Mapping) and _are_apart(source, holder) else ""
    return TextEdit(at, at, f"\n{gap}{' ' * column}{lines}")


def _add_in_braces(source: str, holder: MappingNode, entry: str) -> TextEdit:
    """Behind the last entry, be there a comma behind it or not."""
    if not holder.keys:
        at = holder.start.index + 1
        return TextEdit(at, at, entry)
    at = _end_of_entry(source, holder, None)
    return TextEdit(at, at, f", {entry}")


def _end_of_entry(source: str, holder: MappingNode, name: str | None) -> int:
    if not holder.keys:
        return holder.end.index
    if name is None or name not in holder.keys:
        name = max(holder.keys, key=lambda one: holder.keys[one].start.index)
    key_end = outer_place(source, holder.keys[name])[1]
    return max(outer_place(source, holder.values[name])[1], key_end)


def end_of_line(source: str, at: int) -> int:
    """Where the line ends that ``at`` is on, before its line end."""
    found = source.find("\n", at)
    end = len(source) if found < 0 else found
    return end - 1 if source[max(end - 1, 0) : end] == "\r" else end


def without_lines(source: str, line: int, end: int) -> TextEdit:
    """Takes out the whole lines from the one beginning at ``line`` to that which ``end`` is on."""
    stop = source.find("\n", end)
    if stop >= 0:
        return TextEdit(line, stop + 1, "")
    # The last line has no end of its own: the one before it goes too.
    return TextEdit(max(line - 1, 0), len(source), "")


def _are_apart(source: str, holder: MappingNode) -> bool:
    """Whether blank lines stand between the entries of ``holder``."""
    names = list(holder.keys)
    if len(names) < 2:
        return False
    end = _end_of_entry(source, holder, names[-2])
    return bool(_BLANK_LINE.search(source, end, holder.keys[names[-1]].start.index))


def fill(at: int, value: Data, column: int, layout: Layout) -> TextEdit:
    """Gives a name that has nothing behind its colon, at ``at``, a value."""
    return TextEdit(at, at, entry_lines("x", value, column, layout).removeprefix("x:"))


def replace_value(
    source: str, node: Node, value: Data, column: int, layout: Layout, in_flow: bool = False
) -> TextEdit:
    """Writes ``value`` in the place of ``node``, in its style; ``column`` is its name's indent."""
    start, end = outer_place(source, node)
    if start == end and isinstance(node, TextNode) and not in_flow:
        return fill(start, value, column, layout)
    lead = " " if start == end else ""
    if isinstance(value, str):
        style = node.style if isinstance(node, TextNode) else ""
        if isinstance(node, TextNode) and not style and start < node.start.index:
            style = source[start]
        indent = _block_indent(source, node, column + layout.unit)
        text = written(value, style, indent, in_flow, layout.quote)
    elif isinstance(value, Sequence) and value and is_dashed(source, node):
        text = list_with_dashes(value, node.start.column, layout)
    else:
        text = in_braces(value, layout)
    return TextEdit(start, end, lead + text)


def is_dashed(source: str, node: Node) -> bool:
    """Whether ``node`` is a list of lines with dashes."""
    return isinstance(node, SequenceNode) and not is_flow(source, node)


def _block_indent(source: str, node: Node, otherwise: int) -> int:
    """How far a block text is indented now."""
    start, end = node.start.index, node.end.index
    found = re.compile(r"\n( +)\S").search(source, start, end)
    return len(found[1]) if found else otherwise


def remove_entry(source: str, holder: MappingNode, name: str) -> TextEdit:
    """Takes ``name`` and its value out of ``holder``; comments of their own lines stay."""
    start = outer_place(source, holder.keys[name])[0]
    end = _end_of_entry(source, holder, name)
    names = list(holder.keys)
    place = names.index(name)
    if is_flow(source, holder):
        return _remove_in_braces(source, holder, place, start, end)
    if len(names) == 1:
        return TextEdit(start, end, "{}")
    line = source.rfind("\n", 0, start) + 1
    if source[line:start].strip():
        # Behind a dash: what is next moves up, unless a comment stands between.
        following = outer_place(source, holder.keys[names[place + 1]])[0] if place == 0 else end
        if source[end:following].strip():
            return TextEdit(start, end, "")
        return TextEdit(start, following, "")
    return without_lines(source, line, end)


def _remove_in_braces(
    source: str, holder: MappingNode, place: int, start: int, end: int
) -> TextEdit:
    names = list(holder.keys)
    if place + 1 < len(names):
        return TextEdit(start, outer_place(source, holder.keys[names[place + 1]])[0], "")
    if place:
        return TextEdit(_end_of_entry(source, holder, names[place - 1]), end, "")
    return TextEdit(start, end, "")


def remove_item(source: str, node: SequenceNode, place: int) -> TextEdit:
    """Takes one item out of a list; the last one leaves an empty list behind."""
    items = node.nodes_list
    start, end = outer_place(source, items[place])
    if len(items) == 1:
        return TextEdit(*outer_place(source, node), "[]")
    if is_flow(source, node):
        if place + 1 < len(items):
            return TextEdit(start, outer_place(source, items[place + 1])[0], "")
        return TextEdit(outer_place(source, items[place - 1])[1], end, "")
    line = source.rfind("\n", 0, start) + 1
    if place == 0 and source[line : node.start.index].strip():
        # A list in a list: its first dash stands behind another one.
        return TextEdit(start, outer_place(source, items[1])[0], "")
    return without_lines(source, line, end)
