"""Builds moments, variants, replies and routes from their nodes (codes E10x and E20x)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TypeVar

from simulator.scenario import shape
from simulator.scenario.asking import Asking
from simulator.scenario.diagnostics import Report, legible
from simulator.scenario.fields import Fields
from simulator.scenario.marks import MarkedText, parse_marks
from simulator.scenario.message import Message
from simulator.scenario.model import (
    Asked,
    DisclosureId,
    EndingId,
    FactId,
    Feeling,
    Moment,
    MomentId,
    Move,
    Reply,
    ReplyId,
    Route,
    Variant,
)
from simulator.scenario.names import Names
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode
from simulator.scenario.places import ScalarPlaces
from simulator.scenario.references import (
    DISCLOSURE,
    ENDING,
    FACT,
    MOMENT,
    REPLY_HERE,
    TECHNIQUE,
    Referred,
    known_or_report,
)
from simulator.scenario.shape import Shape
from simulator.scenario.taxonomy import Taxonomy, Technique

Id = TypeVar("Id", bound=str)

_UNKNOWN_FEELING = Message("“{value}” is not a known feeling")
_NOT_A_MAPPING = {
    shape.MOMENT: Message("a moment (“{name}”) should be a mapping"),
    shape.VARIANT: Message("a variant (“{name}”) should be a mapping"),
    shape.REPLY: Message("a reply (“{name}”) should be a mapping"),
    shape.ROUTE: Message("a route (“{name}”) should be a mapping"),
}
_FIELDS_BELOW = Message("Put its fields on indented lines below: {fields}.")
_TWO_WAYS_ON = (
    Message("the moment “{moment}” has both replies and an ending"),
    Message("Keep one of the two: a moment either goes on or ends."),
)
_NO_WAY_ON = (
    Message("the moment “{moment}” has neither replies nor an ending"),
    Message("Add “replies:” so that it goes on, or “ending:” so that it ends."),
)
_NOBODY_SPEAKS = (
    Message("“{field}” should be a text or a list of variants"),
    Message("Write what the client says, or lines “- when: …” with “say: …” below."),
)
_SO_MANY_REPLIES = (
    Message("the moment “{moment}” has {count} replies"),
    Message("Offer 1 to {most}; 2 to 5 are best."),
)
_NO_MARK = (
    Message("the reply “{reply}” has no mark"),
    Message("Mark the words that count: [the words](technique)."),
)
_SAID_AND_DONE = (
    Message("the reply “{reply}” has both “say” and “do”"),
    Message("Keep one: “say” for words, “do” for an act such as silence."),
)
_NEITHER_SAID_NOR_DONE = (
    Message("the reply “{reply}” has neither “say” nor “do”"),
    Message("Add “say:” with the words, or “do:” with the act."),
)
_NOWHERE_TO_GO = (
    Message("“{field}” should name a moment or list routes"),
    Message("Write a moment's id, or lines “- when: …” with “to: …” below."),
)
_LAST_HAS_CONDITION = (
    Message("the last of these has a condition: when none holds, nothing fits"),
    Message("Delete this “when”, or add a last one without a condition."),
)
_HIDES_THE_REST = (
    Message("this one has no condition, so those after it are never reached"),
    Message("Move it to the end, or give it a “when”."),
)


class Branching:
    """Turns the nodes of one file's moments into the model, reporting every problem it meets."""

    def __init__(self, source: str, names: Names, taxonomy: Taxonomy, report: Report) -> None:
        self._source = source
        self._names = names
        self._techniques = taxonomy.techniques
        self._report = report
        self._asking = Asking(source, names, report)

    @property
    def asked(self) -> Asked:
        """What the conditions met so far ask about."""
        return self._asking.asked

    def moment(self, key: TextNode, node: Node) -> Moment | None:
        """One moment; None when it has no usable shape."""
        fields = self._fields(node, key, shape.MOMENT, key.value)
        if fields is None:
            return None
        manner = fields.text("manner")
        feeling = fields.choice("feeling", Feeling, _UNKNOWN_FEELING, "E202") or Feeling.CALM
        variants = self._variants(fields, manner, feeling)
        ending = self._reference(fields, "ending", self._names.endings, ENDING, EndingId)
        if "replies" in fields and "ending" in fields:
            told, advice = _TWO_WAYS_ON
            told = told.filled(moment=legible(key.value))
            fields.wrong(fields.node.keys["ending"], told, advice)
        if "replies" not in fields and "ending" not in fields:
            told, advice = _NO_WAY_ON
            told = told.filled(moment=legible(key.value))
            self._report.add(key.span, "E102", told, advice)
        return Moment(
            MomentId(key.value),
            variants,
            self._replies(fields, key),
            ending,
            before_arrival=fields.truth("room"),
        )

    def reference_to_moment(self, node: TextNode) -> MomentId | None:
        """The moment that ``node`` names."""
        known = self._names.moments
        if known is None or known_or_report(self._report, node.span, node.value, known, MOMENT):
            return MomentId(node.value)
        return None

    def _fields(self, node: Node, owner: TextNode | None, kind: Shape, name: str) -> Fields | None:
        if type(node) is MappingNode:
            return Fields(node, kind, self._report, owner)
        if not isinstance(node, TextNode) or node.sound:
            self._report.add(
                node.span,
                "E103",
                _NOT_A_MAPPING[kind].filled(name=legible(name)),
                _FIELDS_BELOW.filled(fields=", ".join(kind.fields)),
            )
        return None

    def _variants(self, fields: Fields, manner: str, feeling: Feeling) -> tuple[Variant, ...]:
        node = fields.node.get("client")
        if node is None:
            return ()
        if type(node) is TextNode:
            text = fields.as_text(node, "client")
            return () if text is None else (Variant(text.value.strip(), None, manner, feeling),)
        if not isinstance(node, SequenceNode) or not node.nodes_list:
            told, advice = _NOBODY_SPEAKS
            fields.wrong(node, told.filled(field="client"), advice)
            return ()
        built = [self._variant(item, manner, feeling) for item in node.nodes_list]
        self._check_order(node.nodes_list)
        return tuple(variant for variant in built if variant is not None)

    def _variant(self, node: Node, manner: str, feeling: Feeling) -> Variant | None:
        fields = self._fields(node, None, shape.VARIANT, "client")
        if fields is None:
            return None
        return Variant(
            say=fields.text("say"),
            when=self._asking.condition(fields),
            manner=fields.text("manner", manner),
            feeling=fields.choice("feeling", Feeling, _UNKNOWN_FEELING, "E202") or feeling,
            shares=self._reference(
                fields, "shares", self._names.disclosures, DISCLOSURE, DisclosureId
            ),
            sets=self._facts(fields, "set"),
        )

    def _replies(self, fields: Fields, owner: TextNode) -> dict[ReplyId, Reply]:
        replies: dict[ReplyId, Reply] = {}
        for key, node in fields.named("replies"):
            reply = self._reply(key, node, owner)
            if reply is not None:
                replies[reply.id] = reply
        whole = fields.node.get("replies")
        if isinstance(whole, MappingNode) and not 1 <= len(whole.keys) <= shape.MAX_REPLIES:
            told, advice = _SO_MANY_REPLIES
            told = told.filled(moment=legible(owner.value), count=len(whole.keys))
            advice = advice.filled(most=shape.MAX_REPLIES)
            fields.wrong(fields.node.keys["replies"], told, advice)
        return replies

    def _reply(self, key: TextNode, node: Node, moment: TextNode) -> Reply | None:
        fields = self._fields(node, key, shape.REPLY, key.value)
        if fields is None:
            return None
        text, moves = self._words(fields, key)
        return Reply(
            id=ReplyId(key.value),
            text=text,
            is_act="say" not in fields,
            moves=moves,
            routes=self._routes(fields),
            when=self._asking.condition(fields),
            heard=fields.text("heard"),
            why=fields.text("why"),
            trust=fields.number("trust", *shape.TRUST_CHANGE),
            sets=self._facts(fields, "set"),
            unsets=self._facts(fields, "unset"),
            stronger=self._stronger(fields, moment),
        )

    def _stronger(self, fields: Fields, moment: TextNode) -> ReplyId | None:
        node = fields.text_node("stronger")
        siblings = self._names.replies.get(moment.value)
        if node is None or siblings is None:
            return None
        if not known_or_report(self._report, node.span, node.value, siblings, REPLY_HERE):
            return None
        return ReplyId(node.value)

    def _words(self, fields: Fields, key: TextNode) -> tuple[str, tuple[Move, ...]]:
        if ("say" in fields) == ("do" in fields):
            self._one_of_say_and_do(fields, key)
        node = fields.text_node("say" if "say" in fields else "do")
        if node is None:
            return "", ()
        lead = len(node.value) - len(node.value.lstrip())
        marked = parse_marks(node.value.strip())
        places = ScalarPlaces(self._source, node)
        for problem in marked.problems:
            if self._report.is_full:
                break
            span = places.span(lead + problem.start, lead + problem.end)
            self._report.add(span, "E203", problem.told, problem.advice)
        moves = self._moves(marked, places, lead)
        if not marked.marks and not marked.problems:
            told, advice = _NO_MARK
            self._report.add(node.span, "E203", told.filled(reply=legible(key.value)), advice)
        return marked.plain, moves

    def _one_of_say_and_do(self, fields: Fields, key: TextNode) -> None:
        if "say" in fields:
            told, advice = _SAID_AND_DONE
            fields.wrong(fields.node.keys["do"], told.filled(reply=legible(key.value)), advice)
            return
        told, advice = _NEITHER_SAID_NOR_DONE
        self._report.add(key.span, "E102", told.filled(reply=legible(key.value)), advice)

    def _moves(self, marked: MarkedText, places: ScalarPlaces, lead: int) -> tuple[Move, ...]:
        moves: list[Move] = []
        for mark in marked.marks:
            technique: Technique | None = self._techniques.get(mark.name)
            if technique is not None:
                moves.append(Move(mark.start, mark.end, technique))
                continue
            if self._report.is_full:
                break
            span = places.span(lead + mark.name_start, lead + mark.name_end)
            known_or_report(self._report, span, mark.name, self._techniques, TECHNIQUE)
        return tuple(moves)

    def _routes(self, fields: Fields) -> tuple[Route, ...]:
        node = fields.node.get("go")
        if node is None:
            return ()
        if type(node) is TextNode:
            text = fields.as_text(node, "go")
            to = None if text is None else self.reference_to_moment(text)
            return () if to is None else (Route(to),)
        if not isinstance(node, SequenceNode) or not node.nodes_list:
            told, advice = _NOWHERE_TO_GO
            fields.wrong(node, told.filled(field="go"), advice)
            return ()
        built = [self._route(item) for item in node.nodes_list]
        self._check_order(node.nodes_list)
        return tuple(route for route in built if route is not None)

    def _route(self, node: Node) -> Route | None:
        fields = self._fields(node, None, shape.ROUTE, "go")
        if fields is None:
            return None
        text = fields.text_node("to")
        to = None if text is None else self.reference_to_moment(text)
        when = self._asking.condition(fields)
        return None if to is None else Route(to, when)

    def _check_order(self, nodes: Sequence[Node]) -> None:
        """E205: of variants or routes the last has no condition, and no other lacks one."""
        for place, node in enumerate(nodes):
            if not isinstance(node, MappingNode):
                continue
            is_last = place == len(nodes) - 1
            when = node.keys.get("when")
            if is_last and when is not None:
                self._report.add(when.span, "E205", *_LAST_HAS_CONDITION)
            elif not is_last and when is None:
                self._report.add(node.span, "E205", *_HIDES_THE_REST)

    def _reference(
        self,
        fields: Fields,
        name: str,
        known: Collection[str] | None,
        kind: Referred,
        as_id: Callable[[str], Id],
    ) -> Id | None:
        node = fields.text_node(name)
        if node is None:
            return None
        if known is not None and not known_or_report(
            self._report, node.span, node.value, known, kind
        ):
            return None
        return as_id(node.value)

    def _facts(self, fields: Fields, name: str) -> frozenset[FactId]:
        found: set[FactId] = set()
        for node in fields.texts(name):
            known = self._names.facts
            if known is None or known_or_report(self._report, node.span, node.value, known, FACT):
                found.add(FactId(node.value))
        return frozenset(found)
