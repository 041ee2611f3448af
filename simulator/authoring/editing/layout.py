"""How a file is laid out, so that what is added looks like what is there."""

from __future__ import annotations

import re
from dataclasses import dataclass

from simulator.scenario.nodes import MappingNode, SequenceNode

_INDENTED = re.compile(r"^[^\s#][^\n]*:[ \t]*\n(?P<indent> +)(?=[^\s#\-])", re.MULTILINE)
_DASHED = re.compile(r"^(?P<name> *)[\w-]+:[ \t]*\n(?P<dash> *)- ", re.MULTILINE)
_USUAL = 2
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Layout:
    """The habits of one file.

    Attributes:
        unit: how many blanks each level is indented by.
        dash: how many blanks a list's dashes are indented by, from their name: 0 or more.
        quote: the quote for words that need one.
    """

    unit: int
    dash: int
    quote: str


def layout_of(source: str) -> Layout:
    """The habits that ``source`` shows; the usual ones where it shows none."""
    dashed = _DASHED.search(source)
    dash = len(dashed["dash"]) - len(dashed["name"]) if dashed else _USUAL
    single = source.count(": '") > source.count(': "')
    return Layout(indent_unit(source), max(0, min(dash, _DEEPEST)), "'" if single else '"')


def indent_unit(source: str) -> int:
    """How many blanks each level is indented by: what the first indented name shows, or 2."""
    found = _INDENTED.search(source)
    return min(len(found["indent"]), _DEEPEST) if found else _USUAL


def is_flow(source: str, node: MappingNode | SequenceNode) -> bool:
    """Whether a container stands in brackets or braces."""
    return source[node.start.index : node.start.index + 1] in ("[", "{")


def column_of(source: str, node: MappingNode) -> int:
    """How far the names of a block mapping are indented."""
    first = next(iter(node.keys.values()), None)
    if first is None:
        return node.start.column
    # Loosely read names begin inside their quotes.
    is_inside = first.style == "" and source[first.start.index - 1 : first.start.index] in "\"'"
    return first.start.column - (is_inside and first.start.column > 0)
