"""Variants and routes in their order: the last has no condition, and no other lacks one."""

from __future__ import annotations

from simulator.authoring.editing.edit import TextEdit
from simulator.authoring.editing.fixes.fix import (
    Fix,
    Found,
    Problem,
    everything,
    plainly,
    selecting,
)
from simulator.authoring.editing.layout import is_flow, layout_of
from simulator.authoring.editing.placing import end_of_line, outer_place
from simulator.authoring.editing.putting import Edits, put, take_out
from simulator.authoring.editing.rendering import Data, entry_lines, in_braces
from simulator.scenario.message import Message
from simulator.scenario.nodes import MappingNode, SequenceNode, TextNode

#: A condition that waits to be replaced.
_CONDITION = "trust >= 8"


def order(problem: Problem) -> list[Fix]:
    """A last one without a condition is added, or the last condition dropped; or one is moved."""
    if "the last of these" in problem.message:
        found = problem.at_name()
        if found is None:
            return []
        drop = plainly(Message("Drop the last condition"), take_out(problem.source, found.way))
        return [*_add_last(problem, found), *drop]
    return _hiding(problem)


def _add_last(problem: Problem, found: Found) -> list[Fix]:
    """One more, like the last but without its condition."""
    source = problem.source
    item, listed = found.holder, _list_around(problem, found)
    if item is None or listed is None:
        return []
    layout = layout_of(source)
    data, words, title = _last_data(problem, item)
    start, end = outer_place(source, item)
    if is_flow(source, listed):
        edit = TextEdit(end, end, f", {in_braces(data, layout)}")
        return selecting(title, (edit,), words)
    if is_flow(source, item):
        text = in_braces(data, layout)
    else:
        inner = item.start.column
        lines = [entry_lines(name, value, inner, layout) for name, value in data.items()]
        text = f"\n{' ' * inner}".join(lines)
    at = end_of_line(source, end)
    lead = " " * listed.start.column + "-" + " " * (start - _dash_before(source, start) - 1)
    return selecting(title, (TextEdit(at, at, f"\n{lead}{text}"),), words)


def _last_data(problem: Problem, item: MappingNode) -> tuple[dict[str, Data], str, Message]:
    to = item.get("to")
    if isinstance(to, TextNode):
        return {"to": to.value}, to.value, Message("Add a last route without a condition")
    words = problem.stand_ins["say"]
    return {"say": words}, words, Message("Add a last variant without a condition")


def _dash_before(source: str, at: int) -> int:
    return source.rfind("-", 0, at)


def _list_around(problem: Problem, found: Found) -> SequenceNode | None:
    way = found.way[:-2]
    node = next((one.node for one in everything(problem.root) if one.way == way), None)
    return node if isinstance(node, SequenceNode) else None


def _hiding(problem: Problem) -> list[Fix]:
    """The one without a condition moves behind all others, or gets a condition to be replaced."""
    found = next(
        (
            one
            for one in everything(problem.root)
            if one.way and isinstance(one.way[-1], int) and one.node.start.index == problem.start
        ),
        None,
    )
    if found is None:
        return []
    listed = next(one.node for one in everything(problem.root) if one.way == found.way[:-1])
    place = found.way[-1]
    if not isinstance(listed, SequenceNode) or not isinstance(place, int):
        return []
    later = listed.nodes_list[place + 1 :]
    ask = put(problem.source, (*found.way, "when"), _CONDITION)
    fixes = selecting(Message("Give it a condition"), ask, _CONDITION)
    if all(isinstance(one, MappingNode) and "when" in one for one in later):
        return plainly(Message("Move it to the end"), _moved(problem.source, listed, place)) + fixes
    return fixes


def _moved(source: str, listed: SequenceNode, place: int) -> Edits:
    items = [outer_place(source, item) for item in listed.nodes_list]
    start, end = items[place]
    last = items[-1][1]
    if is_flow(source, listed):
        cut = TextEdit(start, items[place + 1][0], "")
        return (cut, TextEdit(last, last, f", {source[start:end]}"))
    dash = _dash_before(source, start)
    following = _dash_before(source, items[place + 1][0])
    at = end_of_line(source, last)
    text = source[dash : end_of_line(source, end)]
    lead = " " * listed.start.column
    return (TextEdit(dash, following, ""), TextEdit(at, at, f"\n{lead}{text}"))
