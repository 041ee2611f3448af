"""Reads the conditions of one file: resolves their names and notes what they ask about."""

from __future__ import annotations

from collections.abc import Collection

from simulator.scenario.condition_parser import ConditionError, parse_condition
from simulator.scenario.conditions import Comparison, Condition, Named, Said, Shared, Visited
from simulator.scenario.diagnostics import Report
from simulator.scenario.fields import Fields
from simulator.scenario.message import Message
from simulator.scenario.model import Asked, MomentId, ReplyId
from simulator.scenario.names import Names
from simulator.scenario.nodes import TextNode
from simulator.scenario.places import ScalarPlaces
from simulator.scenario.references import (
    DISCLOSURE,
    FACT,
    MOMENT,
    REPLY,
    Referred,
    known_or_report,
    reply_of,
)

#: Longest text of all conditions together, in characters: some ten thousand questions.
MAX_LENGTH = 200_000

_MALFORMED = Message("in this condition, {fault}")
_TOO_LONG = (
    Message("the conditions of this file are longer than 200,000 characters"),
    Message("Set a fact where it becomes true, and ask for that."),
)


class Asking:
    """All conditions of one file; problems go to its report (E201, E202, E204)."""

    def __init__(self, source: str, names: Names, report: Report) -> None:
        self._source = source
        self._names = names
        self._report = report
        self._length = 0
        self._turn = 0
        self._said: set[tuple[MomentId, ReplyId]] = set()
        self._said_anywhere: set[str] = set()
        self._visited: set[MomentId] = set()

    @property
    def asked(self) -> Asked:
        """What the conditions met so far ask about."""
        return Asked(self._turn, frozenset(self._said), frozenset(self._visited))

    def condition(self, fields: Fields) -> Condition | None:
        """The condition under ``when``; None when there is none, or none that can be used."""
        node = fields.text_node("when")
        if node is None:
            return None
        self._length += len(node.value)
        if self._length > MAX_LENGTH:
            self._too_long(node)
            return None
        places = ScalarPlaces(self._source, node)
        try:
            condition = parse_condition(node.value)
        except ConditionError as error:
            span = places.span(error.start, error.end)
            self._report.add(span, "E204", _MALFORMED.filled(fault=error.told), error.advice)
            return None
        for part in condition.walk():
            if isinstance(part, Comparison) and part.of == "turn":
                self._turn = max(self._turn, part.number + 1)
            elif isinstance(part, Named):
                self._named(part, places)
        return condition

    def _too_long(self, node: TextNode) -> None:
        """Reported once, where the limit is passed."""
        if self._length - len(node.value) <= MAX_LENGTH:
            self._report.add(node.span, "E204", *_TOO_LONG)

    def _named(self, part: Named, places: ScalarPlaces) -> None:
        """Resolve a name in a condition and note that it is asked about."""
        names = self._names
        kind, known = FACT, names.facts
        if isinstance(part, Shared):
            kind, known = DISCLOSURE, names.disclosures
        elif isinstance(part, Visited):
            kind, known = MOMENT, names.moments
            self._visited.add(MomentId(part.name))
        elif isinstance(part, Said):
            self._note_said(part, places)
            return
        self._known(part.name, part.start, places, known, kind)

    def _note_said(self, part: Said, places: ScalarPlaces) -> None:
        moment, dot, reply = part.name.partition(".")
        names = self._names
        if dot:
            if not self._known(moment, part.start, places, names.moments, MOMENT):
                return
            self._said.add((MomentId(moment), ReplyId(reply)))
            start = part.start + len(moment) + 1
            known = names.replies.get(moment)
            if known is not None and reply not in known:
                self._known(reply, start, places, known, reply_of(moment))
        else:
            if part.name not in self._said_anywhere:
                self._said_anywhere.add(part.name)
                for at in names.moments_of_reply.get(part.name, ()):
                    self._said.add((MomentId(at), ReplyId(part.name)))
            self._known(part.name, part.start, places, names.every_reply, REPLY)

    def _known(
        self,
        name: str,
        start: int,
        places: ScalarPlaces,
        known: Collection[str] | None,
        kind: Referred,
    ) -> bool:
        if known is None or name in known:
            return True
        if self._report.is_full:
            return False
        span = places.span(start, start + len(name))
        return known_or_report(self._report, span, name, known, kind)
