"""Reads lists in brackets and mappings in braces as well as it goes, closed or not."""

from __future__ import annotations

import re

from simulator.authoring.editing.line_places import LinePlaces
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode
from simulator.scenario.reader import MAX_DEPTH

#: A quoted text with its end, by its quote.
CLOSED_QUOTE = {
    '"': re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL),
    "'": re.compile(r"'((?:[^']|'')*)'"),
}
BLANKS = " \t\r\n"
_FLOW_PLAIN = re.compile(r"(?:[^,\[\]{}:#\n]|:(?![\s,\[\]{}]|\Z)|(?<=\S)#)+")


class FlowScan:
    """Reads a list in brackets or a mapping in braces, closed or not, up to ``end``."""

    def __init__(self, places: LinePlaces, source: str, end: int) -> None:
        self._places = places
        self._source = source
        self._end = end

    def read(self, at: int, depth: int = 1) -> tuple[Node, int]:
        """The value at ``at``, and where reading goes on."""
        char = self._source[at]
        if char in "[{" and depth <= MAX_DEPTH:
            return self._container(at, depth)
        if char in CLOSED_QUOTE:
            found = CLOSED_QUOTE[char].match(self._source, at, self._end)
            inner = found.end(1) if found else self._end
            return self._places.text(
                at + 1, max(inner, at + 1)
            ), found.end() if found else self._end
        found = _FLOW_PLAIN.match(self._source, at, self._end)
        end = found.end() if found else min(at + 1, self._end)
        text = self._source[at:end].rstrip(BLANKS)
        return self._places.text(at, at + len(text)), end

    def _container(self, at: int, depth: int) -> tuple[Node, int]:
        place = self._places.at
        is_mapping = self._source[at] == "{"
        node = (MappingNode if is_mapping else SequenceNode)(place(at), place(at))
        at += 1
        while (at := self._after_blanks(at)) < self._end and self._source[at] not in "]}":
            if self._source[at] == ",":
                at += 1
            elif isinstance(node, MappingNode):
                at = self._pair(node, at, depth)
            else:
                item, at = self.read(at, depth + 1)
                node.nodes_list.append(item)
                if self._source[at : at + 1] == ":":
                    at += 1
        at = min(at + 1, self._end)
        node.end = place(at)
        return node, at

    def _pair(self, node: MappingNode, at: int, depth: int) -> int:
        begin = at
        key, at = self.read(at, MAX_DEPTH + 1) if self._source[at] in "[{" else self.read(at, depth)
        at = self._after_blanks(at)
        if self._source[at : at + 1] != ":" or at >= self._end:
            return max(at, begin + 1)
        at += 1
        value_at = self._after_blanks(at)
        value: Node = self._places.nothing(at)
        if value_at < self._end and self._source[value_at] not in ",]}":
            value, at = self.read(value_at, depth + 1)
        if isinstance(key, TextNode) and key.value and key.value not in node.keys:
            node.keys[key.value] = key
            node.values[key.value] = value
        return max(at, begin + 1)

    def _after_blanks(self, at: int) -> int:
        while at < self._end:
            if self._source[at] in BLANKS:
                at += 1
            elif self._source[at] == "#" and self._source[at - 1] in BLANKS:
                line_end = self._source.find("\n", at, self._end)
                at = self._end if line_end < 0 else line_end
            else:
                break
        return at
