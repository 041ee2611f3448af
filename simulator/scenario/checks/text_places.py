"""Finds where the words of a scenario's texts stand in its file."""

from __future__ import annotations

import re

from simulator.scenario.diagnostics import Span
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode
from simulator.scenario.places import ScalarPlaces
from simulator.scenario.whereabouts import Whereabouts

#: A name in a mapping, or a number (from 0) in a list.
Step = str | int
#: What a mark adds to the words it stands around: a bracket, an escape, the technique's name.
_MARKUP = re.compile(r"\\(?=[\[\]])|\]\([^()\[\]]*\)|\[")
_ESCAPED = re.compile(r"\\[\[\]]")


class TextPlaces(Whereabouts):
    """Places in one file, which must hold a valid scenario."""

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self._source = source

    def name(self, *way: Step) -> Span:
        """The name at the end of ``way``."""
        node = self._node(way[:-1])
        key = node.keys.get(str(way[-1])) if isinstance(node, MappingNode) else None
        return Span() if key is None else key.span

    def value(self, *way: Step) -> Span:
        """The value at the end of ``way``."""
        node = self._node(way)
        return Span() if node is None else node.span

    def words(self, way: tuple[Step, ...], start: int, end: int) -> Span:
        """Where ``text[start:end]`` of the text at the end of ``way`` stands.

        Offsets count from its first visible character, and in a reply they count no marks.
        """
        node = self._node(way)
        if not isinstance(node, TextNode):
            return Span()
        offsets = _offsets(node.value, marked=way[-1] in ("say", "do") and "replies" in way)
        start = min(start, len(offsets) - 1)
        return ScalarPlaces(self._source, node).span(offsets[start], offsets[end - 1] + 1)

    def _node(self, way: tuple[Step, ...]) -> Node | None:
        node: Node | None = self._root
        for step in way:
            if isinstance(node, TextNode):
                # A client with one thing to say: the text stands where a list would.
                return node
            if isinstance(node, MappingNode) and isinstance(step, str):
                node = node.get(step)
            elif isinstance(node, SequenceNode) and isinstance(step, int):
                node = node.nodes[step]
            else:
                return None
        return node


def _offsets(value: str, marked: bool) -> list[int]:
    """Where each character of the text without blanks around it and without marks stands."""
    lead = len(value) - len(value.lstrip())
    body = value.strip()
    if not marked:
        return list(range(lead, lead + len(body)))
    kept: list[int] = []
    at = 0
    while at < len(body):
        markup = _MARKUP.match(body, at)
        if _ESCAPED.match(body, at):
            kept.append(lead + at + 1)
            at += 2
        elif markup:
            at = markup.end()
        else:
            kept.append(lead + at)
            at += 1
    return kept
