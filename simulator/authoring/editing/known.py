"""The ids a text defines, found without reading all of it: fast enough for each key."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from simulator.authoring.editing.as_read import as_read
from simulator.authoring.editing.flow_scanning import CLOSED_QUOTE
from simulator.authoring.editing.levels import IdKind
from simulator.authoring.editing.scanning import scan
from simulator.authoring.editing.sections import sections_of
from simulator.scenario.marks import parse_marks
from simulator.scenario.nodes import MappingNode, Node, TextNode

#: Of a moment only so many characters are searched for the client's words.
_SEARCHED = 800
_SHOWN = 80
_SAID = re.compile(r"\n[ \t]+(?:-[ \t]+)?(?:client|say):[ \t]+(?P<words>[^\s\[{#][^\n]*)")
_PARTS = {
    IdKind.FACT: ("facts", ""),
    IdKind.DISCLOSURE: ("disclosures", "shares"),
    IdKind.ENDING: ("endings", "title"),
}


class Known(NamedTuple):
    """An id and the beginning of what it says."""

    id: str
    says: str


def known_ids(source: str, kind: IdKind, moment: str = "") -> list[Known]:
    """The ids of one kind in file order; for replies those that ``moment`` offers."""
    if kind is IdKind.MOMENT:
        return _moments(source)
    if kind is IdKind.REPLY:
        return _replies(source, moment)
    section, field = _PARTS[kind]
    part = sections_of(source).part(section)
    if part is None:
        return []
    return [
        Known(name, _shown(source, _field(value, field) if field else value))
        for name, value in _inside(scan(source, *part), section)
    ]


def next_moment(moments: Sequence[str], moment: str) -> str:
    """The moment that follows in the file; the first where none follows, "" where there is none."""
    place = moments.index(moment) + 1 if moment in moments else 0
    return moments[place] if place < len(moments) else next(iter(moments), "")


def _moments(source: str) -> list[Known]:
    sections = sections_of(source)
    part = sections.part("moments")
    inside = sections.inside("moments")
    if part is None:
        return []
    if not inside:
        # All on one line, in braces.
        return [Known(name, "") for name, _ in _inside(scan(source, *part), "moments")]
    stops = [*(start for _, start in inside[1:]), part[1]]
    found: list[Known] = []
    for (name, start), stop in zip(inside, stops, strict=True):
        said = _SAID.search(source, start, min(stop, start + _SEARCHED))
        found.append(Known(name, _first_line(said["words"]) if said else ""))
    return found


def _first_line(typed: str) -> str:
    """The words of a value, of which ``typed`` is the first line with all that marks them."""
    quote = typed[0]
    if quote in CLOSED_QUOTE:
        closed = CLOSED_QUOTE[quote].match(typed)
        typed = as_read(closed[1] if closed else typed[1:], quote)
    return " ".join(typed.strip(">|- ")[:_SHOWN].split())


def _replies(source: str, moment: str) -> list[Known]:
    sections = sections_of(source)
    part = sections.part("moments")
    inside = sections.inside("moments")
    starts = [start for name, start in inside if name == moment]
    if part is None or not starts:
        return []
    stop = next((start for _, start in inside if start > starts[0]), part[1])
    node = scan(source, starts[0], stop).get(moment)
    return [
        Known(name, _without_marks(source, _field(value, "say") or _field(value, "do")))
        for name, value in _inside(node, "replies")
    ]


def _inside(node: Node | None, name: str) -> list[tuple[str, Node]]:
    inside = node.get(name) if isinstance(node, MappingNode) else None
    return list(inside.items()) if isinstance(inside, MappingNode) else []


def _field(node: Node, name: str) -> Node | None:
    found = node.get(name) if isinstance(node, MappingNode) else None
    return found if isinstance(found, TextNode) and found.value else None


def _without_marks(source: str, node: Node | None) -> str:
    """The beginning of a reply's words; clipped later than read, for a mark may be cut in two."""
    return " ".join(parse_marks(_read(source, node)).plain[:_SHOWN].split())


def _shown(source: str, node: Node | None) -> str:
    return " ".join(_read(source, node)[:_SHOWN].split())


def _read(source: str, node: Node | None) -> str:
    """The words of a text, of which the scan tells what stands inside its quotes as typed."""
    if not isinstance(node, TextNode):
        return ""
    before = node.start.index - 1
    return as_read(node.value, source[before] if before >= 0 and not node.style else "")
