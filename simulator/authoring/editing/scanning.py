"""Reads half-typed YAML into nodes as well as it goes: by indentation, never failing.

The strict reader stops at the first fault; an author types through hundreds of them. Here every
line stands for itself: how deep it is indented says what it belongs to, so that a quote that is
not closed yet spoils its own value and nothing below. Meant for finding places, not for meaning:
texts stay as typed (escapes are not read), and places are inside their quotes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from simulator.authoring.editing.flow_scanning import BLANKS, CLOSED_QUOTE, FlowScan
from simulator.authoring.editing.line_places import LinePlaces
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode
from simulator.scenario.reader import MAX_DEPTH

_QUOTED_NAME = r'"(?:[^"\\\n]|\\.)*"|\'(?:[^\'\n]|\'\')*\''
_NAME = re.compile(
    rf"(?P<name>{_QUOTED_NAME}|[^\s#\[\]{{}}|>\"'&*!%@`,:-](?:[^\n:#]|:(?![ \t\r\n])|(?<=\S)#)*?"
    r"|-(?=[^\s\-])[^\n:#]*?)[ \t]*:(?=[ \t\r\n]|\Z)"
)
_BLOCK = re.compile(r"[|>][-+0-9]{0,2}[ \t]*(?:#[^\n]*)?$")


@dataclass(slots=True)
class _Level:
    """An open container in block style: where its names or dashes begin on their lines."""

    column: int
    node: MappingNode | SequenceNode
    name: str = ""
    empty: bool = True

    def put(self, node: Node) -> None:
        """Give the newest name or dash its value."""
        if isinstance(self.node, MappingNode):
            if self.name:
                self.node.values[self.name] = node
        elif self.node.nodes_list:
            self.node.nodes_list[-1] = node
        self.empty = False

    @property
    def newest(self) -> Node | None:
        """The value of the newest name or dash."""
        if isinstance(self.node, MappingNode):
            return self.node.values.get(self.name)
        return self.node.nodes_list[-1] if self.node.nodes_list else None


def scan(source: str, start: int = 0, end: int | None = None) -> MappingNode:
    """The names and values in ``source[start:end]``, which should begin with a line.

    Their places are those in ``source``. Of a name that stands twice the first value is kept.
    """
    return _Scan(source, start, len(source) if end is None else end).run()


class _Scan:
    """One pass over the lines; ``_levels`` holds the containers that the next line may go on."""

    def __init__(self, source: str, start: int, end: int) -> None:
        self._source = source
        self._start = start
        self._end = end
        self._places = LinePlaces(source, start, end)
        self._starts = self._places.starts
        self._root = MappingNode(self._places.at(start), self._places.at(end))
        self._levels = [_Level(0, self._root)]

    def run(self) -> MappingNode:
        """Go through all lines."""
        number = 0
        first = True
        while number < len(self._starts):
            line, column = self._starts[number], self._indent(number)
            begin = line + column
            stop = self._stop(number)
            if begin >= stop or self._source[begin] == "#":
                number += 1
                continue
            if first:
                # The part that is read may be indented as a whole.
                self._levels[0].column = column
                first = False
            number = self._line(number, begin, stop)
        self._finish()
        return self._root

    def _finish(self) -> None:
        """Let every block container end where its last value does."""
        todo: list[tuple[Node, bool]] = [(self._root, False)]
        while todo:
            node, seen = todo.pop()
            if isinstance(node, TextNode) or self._is_flow(node):
                continue
            inside = _values(node)
            if seen:
                ends = (node.start, *(one.end for one in inside))
                node.end = max(ends, key=lambda mark: mark.index)
            else:
                todo.append((node, True))
                todo += [(one, False) for one in inside]

    def _is_flow(self, node: Node) -> bool:
        return self._source[node.start.index : node.start.index + 1] in ("[", "{")

    def _line(self, number: int, begin: int, stop: int) -> int:
        """Read the line that has its first character at ``begin``; returns the next to read."""
        line = self._starts[number]
        at, limit = begin, begin - line
        is_item = False
        while self._source[at] == "-" and (at + 1 >= stop or self._source[at + 1] in " \t"):
            limit = at - line
            if not self._dash(limit, at):
                return number + 1
            is_item = True
            at += 1
            while at < stop and self._source[at] in " \t":
                at += 1
            if at >= stop or self._source[at] == "#":
                return number + 1
            if len(self._levels) > MAX_DEPTH:
                return number + 1
        name = _NAME.match(self._source, at, stop)
        column = at - line
        if name is not None and self._entry(name, column, at):
            value = name.end()
            while value < stop and self._source[value] in " \t":
                value += 1
            if value >= stop or self._source[value] == "#":
                return number + 1
            return self._value(number, value, column)
        return self._loose(number, at, column, limit if is_item else column)

    def _dash(self, column: int, at: int) -> bool:
        """Begin a list item; false where no list can be."""
        levels = self._levels
        while len(levels) > 1 and levels[-1].column > column:
            levels.pop()
        top = levels[-1]
        if isinstance(top.node, SequenceNode) and top.column == column:
            top.node.nodes_list.append(self._places.nothing(at + 1))
            top.empty = True
            return True
        if not top.empty or (isinstance(top.node, MappingNode) and not top.name):
            return False
        if isinstance(top.node, SequenceNode) and top.column > column:
            return False
        made = SequenceNode(self._places.at(at), self._places.at(at))
        top.put(made)
        made.nodes_list.append(self._places.nothing(at + 1))
        levels.append(_Level(column, made))
        return True

    def _entry(self, found: re.Match[str], column: int, at: int) -> bool:
        """Note a name; false where it can only be words of a text."""
        levels = self._levels
        while len(levels) > 1 and (
            levels[-1].column > column
            or (levels[-1].column == column and isinstance(levels[-1].node, SequenceNode))
        ):
            levels.pop()
        top = levels[-1]
        if not (isinstance(top.node, MappingNode) and (top.column == column or not top.name)):
            if top.empty and len(levels) <= MAX_DEPTH:
                made = MappingNode(self._places.at(at), self._places.at(at))
                top.put(made)
                levels.append(_Level(column, made))
            elif isinstance(top.newest, MappingNode) and not self._is_flow(top.newest):
                # Neither as deep as its neighbours nor as what is above: take it for a neighbour.
                levels.append(_Level(column, top.newest))
            else:
                return False
        self._name(levels[-1], found)
        return True

    def _name(self, level: _Level, found: re.Match[str]) -> None:
        start, end = found.span("name")
        if found["name"][0] in "\"'":
            start, end = start + 1, end - 1
        name = self._source[start:end]
        mapping = level.node
        # Only mappings get names; the check is for the reader of types.
        if not isinstance(mapping, MappingNode):
            return
        level.name, level.empty = name, True
        if name in mapping.keys:
            level.name = ""
        elif name:
            mapping.keys[name] = self._places.text(start, end)
            mapping.values[name] = self._places.nothing(found.end())

    def _value(self, number: int, at: int, limit: int) -> int:
        """Read what stands after a colon or a dash, with the deeper lines that go on with it."""
        level = self._levels[-1]
        if _BLOCK.match(self._source, at, self._stop(number)):
            following, end = self._deeper(number, limit)
            level.put(self._places.text(at, end, self._source[at]))
            return following
        char = self._source[at]
        if char in CLOSED_QUOTE:
            found = CLOSED_QUOTE[char].match(self._source, at, self._stop(number))
            following, end = (number + 1, 0) if found else self._deeper(number, limit)
            found = found or CLOSED_QUOTE[char].match(self._source, at, end)
            level.put(self._places.text(at + 1, found.end(1) if found else max(end, at + 1)))
            return following
        following, end = self._deeper(number, limit)
        if char in "[{":
            node, _ = FlowScan(self._places, self._source, end).read(at)
            level.put(node)
        else:
            level.put(self._places.text(at, self._without_comment(at, end)))
        return following

    def _without_comment(self, at: int, end: int) -> int:
        """Where a plain text ends: before a comment on its first line or its last words."""
        comment = re.compile(r"[ \t]+#").search(self._source, at, end)
        end = comment.start() if comment else end
        return at + len(self._source[at:end].rstrip(BLANKS))

    def _loose(self, number: int, at: int, column: int, limit: int) -> int:
        """Words that no colon follows: a value on a line of its own, or half a name."""
        levels = self._levels
        while len(levels) > 1 and levels[-1].column > column:
            levels.pop()
        top = levels[-1]
        can_hold = top.name or isinstance(top.node, SequenceNode)
        if top.empty and can_hold and top.column < column:
            deep = top.column if isinstance(top.node, SequenceNode) else min(limit, top.column)
            return self._value(number, at, deep)
        return number + 1

    def _deeper(self, number: int, limit: int) -> tuple[int, int]:
        """The number of the line after those indented more than ``limit``, and their end."""
        end = self._stop(number)
        number += 1
        last = end
        while number < len(self._starts):
            begin, stop = self._starts[number] + self._indent(number), self._stop(number)
            if begin < stop:
                if begin - self._starts[number] <= limit:
                    break
                last = stop
            number += 1
        return number, last

    def _indent(self, number: int) -> int:
        at = begin = self._starts[number]
        stop = self._stop(number)
        while at < stop and self._source[at] in " \t":
            at += 1
        return at - begin

    def _stop(self, number: int) -> int:
        """Where the line ends, without its line end and the blanks before it."""
        last = number + 1 >= len(self._starts)
        stop = self._end if last else self._starts[number + 1]
        begin = self._starts[number]
        while stop > begin and self._source[stop - 1] in BLANKS:
            stop -= 1
        return stop


def _values(node: Node) -> list[Node]:
    if isinstance(node, MappingNode):
        return list(node.values.values())
    return node.nodes_list if isinstance(node, SequenceNode) else []
