"""The three shapes a scenario file is made of, each knowing where it stands in the file.

All scalars stay text: ``no`` and ``1.0`` are never guessed at.
"""

from __future__ import annotations

from collections.abc import ItemsView
from dataclasses import dataclass
from typing import Protocol

from simulator.scenario.diagnostics import Span


class Mark(Protocol):
    """A place in the file as the YAML parser gives it: everything counted from 0."""

    @property
    def line(self) -> int:
        """Newlines before it."""

    @property
    def column(self) -> int:
        """Characters before it on its line."""

    @property
    def index(self) -> int:
        """Characters before it in the file."""


@dataclass(frozen=True, slots=True)
class Place:
    """A mark of our own making."""

    line: int
    column: int
    index: int


class Node:
    """A value with its place. Marks are kept as the parser made them: most are never asked for."""

    __slots__ = ("end", "start")

    def __init__(self, start: Mark, end: Mark) -> None:
        self.start = start
        self.end = end

    @property
    def span(self) -> Span:
        """The stretch of file this value takes up."""
        start, end = self.start, self.end
        return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


class TextNode(Node):
    """A scalar. ``style`` is the YAML style: ``'``, ``"``, ``|``, ``>`` or empty for plain.

    ``sound`` is false when the reader has already reported the value, so that nobody else does.
    """

    __slots__ = ("sound", "style", "value")

    def __init__(self, value: str, start: Mark, end: Mark, style: str, sound: bool = True) -> None:
        self.value = value
        self.start = start
        self.end = end
        self.style = style
        self.sound = sound


class SequenceNode(Node):
    """A list. ``last_end`` is where its last value so far ends."""

    __slots__ = ("last_end", "nodes_list")

    def __init__(self, start: Mark, end: Mark) -> None:
        super().__init__(start, end)
        self.last_end = end
        self.nodes_list: list[Node] = []

    @property
    def nodes(self) -> tuple[Node, ...]:
        """The items in file order."""
        return tuple(self.nodes_list)


class MappingNode(Node):
    """A mapping; of a duplicate key the first value is kept (the reader reports the second).

    ``pending`` is the name whose value is still to come while the file is read.
    """

    __slots__ = ("keys", "last_end", "pending", "values")

    def __init__(self, start: Mark, end: Mark) -> None:
        super().__init__(start, end)
        self.last_end = end
        self.pending: TextNode | None = None
        self.keys: dict[str, TextNode] = {}
        self.values: dict[str, Node] = {}

    def __getitem__(self, name: str) -> Node:
        return self.values[name]

    def __contains__(self, name: object) -> bool:
        return name in self.values

    def get(self, name: str) -> Node | None:
        """The value under ``name``, or None."""
        return self.values.get(name)

    def items(self) -> ItemsView[str, Node]:
        """Names and values in file order."""
        return self.values.items()

    @property
    def head(self) -> Span:
        """Where to report what it lacks: its first name, or the whole when it has none."""
        first = next(iter(self.keys.values()), None)
        return self.span if first is None else first.span
