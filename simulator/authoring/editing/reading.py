"""A text's nodes, strictly read where that goes and by indentation where it does not."""

from __future__ import annotations

from functools import lru_cache

from simulator.authoring.editing.levels import Step
from simulator.authoring.editing.scanning import scan
from simulator.scenario.collecting import collector_paused
from simulator.scenario.diagnostics import Report
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode
from simulator.scenario.places import ScalarPlaces
from simulator.scenario.reader import read_source


@lru_cache(maxsize=2)
def nodes_of(source: str) -> MappingNode:
    """The names and values of ``source``; those of the last two texts are remembered.

    A full read, about 40 ms for 400 kB. Nobody may change the nodes.
    """
    with collector_paused():
        root = read_source(source, Report("")).root
        return root if isinstance(root, MappingNode) else scan(source)


def node_at(root: Node, way: tuple[Step, ...]) -> Node | None:
    """The value at ``way``, if there is one."""
    node: Node | None = root
    for step in way:
        if isinstance(node, MappingNode) and isinstance(step, str):
            node = node.get(step)
        elif isinstance(node, SequenceNode) and isinstance(step, int):
            node = node.nodes_list[step] if step < len(node.nodes_list) else None
        else:
            return None
    return node


def inner_place(node: TextNode) -> tuple[int, int]:
    """Where a one-line text stands, without its quotes."""
    start, end = node.start.index, node.end.index
    if node.style in ('"', "'"):
        return start + 1, max(end - 1, start + 1)
    return start, end


def place_of(source: str, node: TextNode, start: int, end: int) -> tuple[int, int]:
    """Where ``node.value[start:end]`` stands in ``source``."""
    begin, stop = inner_place(node)
    if source[begin:stop] == node.value:
        return begin + start, begin + end
    return ScalarPlaces(source, node).offsets(start, end)
