"""Walks a text's nodes and notes every id, and every use of one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from simulator.authoring.editing.entries import Entry, Use
from simulator.authoring.editing.levels import REFERENCES, IdKind
from simulator.authoring.editing.reading import inner_place, place_of
from simulator.scenario.marks import parse_marks
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode

#: Longest text that an outline shows, in characters.
_SHOWN = 200
_TOKEN = re.compile(r"(?P<op>[<>=!]+)|(?P<name>[A-Za-z0-9_.-]+)|(?P<sign>\S)")
CONDITION_WORDS = frozenset(
    ("and", "or", "not", "rupture", "trust", "turn", "shared", "visited", "said")
)
_CALLS = {"shared": IdKind.DISCLOSURE, "visited": IdKind.MOMENT, "said": IdKind.REPLY}


class Asked(NamedTuple):
    """A name in a condition, with its offsets in the condition's text."""

    kind: IdKind
    name: str
    moment: str
    start: int
    end: int


class Gathering:
    """Collects the entries and uses of one text; malformed parts are passed over."""

    def __init__(self, source: str, root: MappingNode) -> None:
        self._source = source
        self.entries: dict[IdKind, list[Entry]] = {kind: [] for kind in IdKind}
        self.uses: list[Use] = []
        self._moment = ""
        self._reply = ""
        self._reference(root, "start", IdKind.MOMENT)
        for key, node in _named(root, "facts"):
            self._entry(IdKind.FACT, key, node, _text(node))
        for key, node in _named(root, "disclosures"):
            self._entry(IdKind.DISCLOSURE, key, node, _text(_inside(node, "shares")))
        for key, node in _named(root, "moments"):
            self._gather_moment(key, node)
        for key, node in _named(root, "endings"):
            self._entry(IdKind.ENDING, key, node, _text(_inside(node, "title")))

    def _gather_moment(self, key: TextNode, node: Node) -> None:
        self._moment = key.value
        client = _inside(node, "client")
        variants = client.nodes_list if isinstance(client, SequenceNode) else []
        said = _text(client) or next((_text(_inside(one, "say")) for one in variants), "")
        self._entry(IdKind.MOMENT, key, node, said)
        for variant in variants:
            self._condition(variant)
            self._reference(variant, "shares", IdKind.DISCLOSURE)
            self._references(variant, "set")
        self._reference(node, "ending", IdKind.ENDING)
        for name, reply in _named(node, "replies"):
            self._gather_reply(name, reply)
        self._moment = ""

    def _gather_reply(self, key: TextNode, node: Node) -> None:
        self._reply = key.value
        words = _text(_inside(node, "say")) or _text(_inside(node, "do"))
        self._entry(IdKind.REPLY, key, node, parse_marks(words).plain)
        self._condition(node)
        go = _inside(node, "go")
        for route in go.nodes_list if isinstance(go, SequenceNode) else []:
            self._condition(route)
            self._reference(route, "to", IdKind.MOMENT)
        self._reference(node, "go", IdKind.MOMENT)
        self._reference(node, "stronger", IdKind.REPLY)
        self._references(node, "set")
        self._references(node, "unset")
        self._reply = ""

    def _entry(self, kind: IdKind, key: TextNode, node: Node, says: str) -> None:
        start, end = inner_place(key)
        self.entries[kind].append(
            Entry(
                kind,
                key.value,
                self._moment if kind is IdKind.REPLY else "",
                start,
                end,
                start - (self._source[start - 1 : start] in ("'", '"')),
                max(node.end.index, key.end.index),
                " ".join(says[:_SHOWN].split()),
            )
        )

    def _reference(self, holder: Node, name: str, kind: IdKind) -> None:
        node = _inside(holder, name)
        if isinstance(node, TextNode) and node.value.strip():
            self._use(kind, node, name)

    def _references(self, holder: Node, name: str) -> None:
        node = _inside(holder, name)
        for item in node.nodes_list if isinstance(node, SequenceNode) else []:
            if isinstance(item, TextNode) and item.value.strip():
                self._use(REFERENCES[name], item, name)

    def _use(self, kind: IdKind, node: TextNode, name: str) -> None:
        place = place_of(self._source, node, 0, len(node.value))
        moment = self._moment if kind is IdKind.REPLY else ""
        self.uses.append(Use(kind, node.value, moment, *place, name, self._moment, self._reply))

    def _condition(self, holder: Node) -> None:
        node = _inside(holder, "when")
        if not isinstance(node, TextNode):
            return
        for asked in names_in_condition(node.value):
            place = place_of(self._source, node, asked.start, asked.end)
            self.uses.append(
                Use(asked.kind, asked.name, asked.moment, *place, "when", self._moment, self._reply)
            )


def names_in_condition(text: str) -> Iterator[Asked]:
    """The ids that a condition asks about, be it malformed."""
    before = ""
    tokens = list(_TOKEN.finditer(text))
    for place, token in enumerate(tokens):
        name = token["name"]
        is_compared = bool(before) and before[0] in "<>=!"
        call = before == "(" and place > 1 and _CALLS.get(tokens[place - 2].group())
        before = token.group()
        if name is None or is_compared:
            continue
        if call:
            yield from _called(call, name, token.start())
        elif name not in CONDITION_WORDS:
            yield Asked(IdKind.FACT, name, "", *token.span())


def _called(kind: IdKind, name: str, start: int) -> Iterator[Asked]:
    moment, dot, reply = name.partition(".")
    if kind is IdKind.REPLY and dot:
        yield Asked(IdKind.MOMENT, moment, "", start, start + len(moment))
        begin = start + len(moment) + 1
        yield Asked(IdKind.REPLY, reply, moment, begin, start + len(name))
    else:
        yield Asked(kind, name, "", start, start + len(name))


def _inside(node: Node | None, name: str) -> Node | None:
    return node.get(name) if isinstance(node, MappingNode) else None


def _named(node: Node, name: str) -> list[tuple[TextNode, Node]]:
    inside = _inside(node, name)
    if not isinstance(inside, MappingNode):
        return []
    return [(key, inside.values[key.value]) for key in inside.keys.values()]


def _text(node: Node | None) -> str:
    return node.value if isinstance(node, TextNode) else ""
