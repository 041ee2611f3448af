"""Finds where the parts of a valid scenario stand in its file.

The model keeps no places. When there is something to report, the text is read once more; so
nothing is paid for while all is well.
"""

from __future__ import annotations

from functools import cached_property
from typing import NamedTuple

from simulator.scenario.diagnostics import Report, Span
from simulator.scenario.model import DisclosureId, EndingId, FactId, MomentId, ReplyId
from simulator.scenario.nodes import MappingNode, Node, SequenceNode
from simulator.scenario.reader import read_source


class Question(NamedTuple):
    """Names one condition of a scenario.

    Of the moment's variant number ``place`` if ``reply`` is None; of the reply's route number
    ``place``; or of the reply itself if ``place`` is None. Numbers count from 0.
    """

    moment: MomentId
    reply: ReplyId | None
    place: int | None


class Whereabouts:
    """The places in one text, which must hold a valid scenario."""

    def __init__(self, source: str) -> None:
        self._source = source

    @cached_property
    def _root(self) -> Node | None:
        return read_source(self._source, Report("")).root

    @property
    def all_moments(self) -> Span:
        """The name above the moments."""
        return self._key("moments")

    def moment(self, moment: MomentId) -> Span:
        """A moment's id."""
        return self._key("moments", moment)

    def reply(self, moment: MomentId, reply: ReplyId) -> Span:
        """A reply's id."""
        return self._key("moments", moment, "replies", reply)

    def ending(self, ending: EndingId) -> Span:
        """An ending's id."""
        return self._key("endings", ending)

    def disclosure(self, disclosure: DisclosureId) -> Span:
        """A disclosure's id."""
        return self._key("disclosures", disclosure)

    def fact(self, fact: FactId) -> Span:
        """A fact's id, where the file says what it means."""
        return self._key("facts", fact)

    def condition(self, question: Question) -> Span:
        """A condition's text."""
        moment, reply, place = question
        node: Node | None = self._root
        way = ("moments", moment, *(("client",) if reply is None else ("replies", reply)))
        for name in way if reply is None or place is None else (*way, "go"):
            node = _inside(node, name)
        if place is not None and isinstance(node, SequenceNode):
            node = node.nodes_list[place]
        when = _inside(node, "when")
        return Span() if when is None else when.span

    def _key(self, *way: str) -> Span:
        node: Node | None = self._root
        for name in way[:-1]:
            node = _inside(node, name)
        key = node.keys.get(way[-1]) if isinstance(node, MappingNode) else None
        return Span() if key is None else key.span


def _inside(node: Node | None, name: str) -> Node | None:
    return node.get(name) if isinstance(node, MappingNode) else None
