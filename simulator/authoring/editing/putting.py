"""Gives the value at a path of names another value, adding what is missing on the way to it."""

from __future__ import annotations

from collections.abc import Sequence

from simulator.authoring.editing.edit import TextEdit
from simulator.authoring.editing.layout import column_of, is_flow, layout_of
from simulator.authoring.editing.levels import Step
from simulator.authoring.editing.placing import add_entry, remove_entry, replace_value
from simulator.authoring.editing.reading import nodes_of
from simulator.authoring.editing.rendering import Data, entry_lines
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode

Edits = tuple[TextEdit, ...]


def put(source: str, path: Sequence[Step], value: Data, after: str | None = None) -> Edits:
    """Edits that give ``path`` the value; none where the path leads through something else.

    Args:
        source: the text.
        path: names, and numbers (from 0) of items that are there.
        value: a text, a list of texts, or names with values.
        after: the neighbour that a new name is put behind; the last one if None or not there.
    """
    if not path:
        return ()
    walk = _Walk(source, nodes_of(source))
    missing = walk.go(path)
    if not missing:
        return (walk.replace(value),)
    for name in reversed(missing[1:]):
        if not isinstance(name, str):
            return ()
        value = {name: value}
    return walk.add(missing[0], value, after)


def take_out(source: str, path: Sequence[Step]) -> Edits:
    """Edits that remove the field at ``path``; none where there is no such field."""
    if not path or not isinstance(path[-1], str):
        return ()
    walk = _Walk(source, nodes_of(source))
    return () if walk.go(path) else walk.remove()


class _Walk:
    """Goes down a path as far as there is something, and knows what stands there."""

    def __init__(self, source: str, root: MappingNode) -> None:
        self._source = source
        self._layout = layout_of(source)
        self._in_flow = False
        self._node: Node = root
        self._column = 0
        self._name: Step = ""
        self._holder: MappingNode | None = None

    def go(self, path: Sequence[Step]) -> list[Step]:
        """The steps that lead nowhere yet."""
        for place, step in enumerate(path):
            node = self._node
            inner: Node | None = None
            if isinstance(node, MappingNode) and isinstance(step, str):
                inner = node.get(step)
            elif isinstance(node, SequenceNode) and isinstance(step, int):
                inner = dict(enumerate(node.nodes_list)).get(step)
            if inner is None:
                return list(path[place:])
            self._enter(node, step)
            self._node = inner
        return []

    def _enter(self, node: Node, step: Step) -> None:
        if isinstance(node, MappingNode):
            self._holder = node
            self._column = column_of(self._source, node)
        elif isinstance(node, SequenceNode):
            self._holder = None
            self._column = node.start.column
        if isinstance(node, MappingNode | SequenceNode):
            self._in_flow = self._in_flow or is_flow(self._source, node)
        self._name = step

    def replace(self, value: Data) -> TextEdit:
        """Another value in place of the one the path leads to."""
        return replace_value(
            self._source, self._node, value, self._column, self._layout, self._in_flow
        )

    def remove(self) -> Edits:
        """The field the path leads to, taken out."""
        if self._holder is None:
            return ()
        return (remove_entry(self._source, self._holder, str(self._name)),)

    def add(self, name: Step, value: Data, after: str | None) -> Edits:
        """A name that is not there yet, with its value."""
        if not isinstance(name, str):
            return ()
        node = self._node
        if isinstance(node, MappingNode) and (node.keys or is_flow(self._source, node)):
            return (add_entry(self._source, node, name, value, self._layout, after),)
        if isinstance(node, MappingNode):
            # Nothing at all is written yet.
            lead = "" if self._source.endswith("\n") or not self._source else "\n"
            end = len(self._source)
            lines = entry_lines(name, value, 0, self._layout)
            return (TextEdit(end, end, f"{lead}{lines}\n"),)
        if isinstance(node, TextNode) and not node.value.strip():
            return (self.replace({name: value}),)
        return ()
