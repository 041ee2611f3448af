"""Tells what stands at one place of a text, be it half-typed: in which mapping, name or value.

Only the part around the place is read, so that it takes no longer in a long file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from simulator.authoring.editing.levels import Way, holds_names
from simulator.authoring.editing.scanning import scan
from simulator.authoring.editing.sections import sections_of
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode

_WORD_BEFORE = re.compile(r"[\w.-]*\Z")
_WORD_AFTER = re.compile(r"[\w.-]*")


class Role(StrEnum):
    """What is, or would be, typed at a place."""

    NAME = "name"
    VALUE = "value"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Spot:
    """What stands at an offset.

    Attributes:
        role: a field's name or an id; a value; or nothing (a comment, the end of a quote).
        way: for a name the mapping it stands in, for a value the way to that value.
        start: where the name or value begins, inside its quotes.
        end: where it ends.
        text: the name or value as typed.
        holder: the mapping that the name or the value's field stands in, if there is one yet.
    """

    role: Role
    way: Way
    start: int
    end: int
    text: str
    holder: MappingNode | None = None

    @property
    def field(self) -> str:
        """The innermost name on the way."""
        return next((step for step in reversed(self.way) if isinstance(step, str)), "")


def spot_at(source: str, offset: int) -> Spot:
    """What stands at ``offset``; an offset outside the text counts as its nearest end."""
    offset = max(0, min(offset, len(source)))
    line = source.rfind("\n", 0, offset) + 1
    if source[line:offset].lstrip().startswith("#"):
        return Spot(Role.NOTHING, (), offset, offset, "")
    way, node = part_around(source, offset)
    return _Search(source, offset, line).find(node, way)


def part_around(source: str, offset: int) -> tuple[Way, MappingNode]:
    """The way to the part of the text that tells what stands at ``offset``, and its nodes."""
    sections = sections_of(source)
    name, start, end = sections.at(offset)
    way: Way = ()
    if name == "moments":
        inside = [at for _, at in sections.inside(name)]
        before = [at for at in inside if at <= offset]
        if before:
            way = ("moments",)
            start = before[-1]
            end = next((at for at in inside if at > offset), end)
        elif inside:
            end = inside[0]
    return way, scan(source, start, end)


class _Search:
    """Goes down from the part's nodes to the offset, remembering what is open on the way."""

    def __init__(self, source: str, offset: int, line: int) -> None:
        self._source = source
        self._offset = offset
        self._line = line
        self._blocks: list[tuple[Way, MappingNode | SequenceNode]] = []
        self._holder: MappingNode | None = None

    def find(self, node: MappingNode, way: Way) -> Spot:
        """Where the offset is in ``node``, which stands at ``way``."""
        here: Node = node
        while not isinstance(here, TextNode):
            in_flow = self._is_flow(here)
            step, inner = self._step(here)
            if isinstance(here, MappingNode):
                self._holder = here
                key = here.keys.get(str(step))
                if key is not None and self._offset <= key.end.index:
                    return Spot(
                        Role.NAME, way, key.start.index, key.end.index, key.value, self._holder
                    )
            if not in_flow and isinstance(here, MappingNode | SequenceNode):
                self._blocks.append((way, here))
            if inner is None or self._is_beyond(inner, in_flow):
                return self._in_flow(way, here) if in_flow else self._on_own_line()
            way = (*way, step)
            here = inner
        return self._in_text(here, way)

    def _step(self, node: Node) -> tuple[str | int, Node | None]:
        """The last name or item of ``node`` that begins at or before the offset."""
        step: str | int = ""
        inner: Node | None = None
        if isinstance(node, MappingNode):
            for name, key in node.keys.items():
                if key.start.index <= self._offset:
                    step, inner = name, node.values[name]
        elif isinstance(node, SequenceNode):
            for place, item in enumerate(node.nodes_list):
                if item.start.index <= self._offset:
                    step, inner = place, item
        return step, inner

    def _is_beyond(self, inner: Node, in_flow: bool) -> bool:
        """Whether the offset is behind the value, where something new would be typed."""
        end = inner.end.index
        if self._offset <= end:
            return False
        between = self._source[end : self._offset]
        if in_flow:
            return "," in between or not isinstance(inner, TextNode)
        return "\n" in between if isinstance(inner, TextNode) else self._is_flow(inner)

    def _is_flow(self, node: Node) -> bool:
        begin = node.start.index
        return not isinstance(node, TextNode) and self._source[begin : begin + 1] in ("[", "{")

    def _in_text(self, node: TextNode, way: Way) -> Spot:
        """In a value, or in a name that is typed where a mapping belongs."""
        start, end = node.start.index, node.end.index
        if self._source[end : self._offset].strip(" \t"):
            # Behind the closing quote, or in a comment.
            return Spot(Role.NOTHING, way, self._offset, self._offset, "")
        if holds_names(way):
            return self._name(way, None)
        if start == end:
            start = end = self._offset
        start, end = min(start, self._offset), max(end, self._offset)
        return Spot(Role.VALUE, way, start, end, self._source[start:end], self._holder)

    def _in_flow(self, way: Way, here: Node) -> Spot:
        """In brackets or braces, between the things there."""
        if isinstance(here, MappingNode):
            return self._name(way, here)
        start, end = self._word()
        count = len(here.nodes_list) if isinstance(here, SequenceNode) else 0
        return Spot(Role.VALUE, (*way, count), start, end, self._source[start:end], self._holder)

    def _on_own_line(self) -> Spot:
        """On a blank line, or on one with half a name: its indent says where it belongs."""
        text = self._source[self._line : self._offset]
        if _WORD_BEFORE.fullmatch(text.strip()) is None:
            return Spot(Role.NOTHING, (), self._offset, self._offset, "")
        column = len(text) - len(text.lstrip(" \t"))
        for way, node in reversed(self._blocks):
            own = self._column(node)
            if isinstance(node, SequenceNode):
                if own <= column:
                    return Spot(Role.NOTHING, way, self._offset, self._offset, "")
                continue
            step, inner = self._step(node)
            if isinstance(inner, TextNode) and inner.style in ("|", ">") and own < column:
                # Deeper than its name, a block text goes on.
                begin = inner.start.index
                words = self._source[begin : self._offset]
                return Spot(Role.VALUE, (*way, step), begin, self._offset, words, self._holder)
            is_empty = isinstance(inner, TextNode) and inner.start.index == inner.end.index
            if is_empty and own < column:
                return self._name((*way, step), None)
            if own <= column:
                return self._name(way, node)
        return self._name((), None)

    def _column(self, node: MappingNode | SequenceNode) -> int:
        """How far the names or dashes of a block are indented."""
        if isinstance(node, SequenceNode):
            return node.start.column
        first = next(iter(node.keys.values()), None)
        if first is None:
            return 0
        at, column = first.start.index, first.start.column
        # A name in quotes begins behind its quote.
        return column - (column > 0 and self._source[at - 1] in "\"'")

    def _name(self, way: Way, holder: MappingNode | None) -> Spot:
        start, end = self._word()
        return Spot(Role.NAME, way, start, end, self._source[start:end], holder)

    def _word(self) -> tuple[int, int]:
        before = _WORD_BEFORE.search(self._source[self._line : self._offset])
        after = _WORD_AFTER.match(self._source, self._offset)
        start = self._offset - (len(before.group()) if before else 0)
        while start < self._offset and self._source[start] in "-.":
            start += 1
        return start, max(after.end() if after else self._offset, start)
