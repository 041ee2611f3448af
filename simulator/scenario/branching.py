"""Builds moments, variants, replies and routes from their nodes (codes E10x and E20x)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import TypeVar

from simulator.scenario import shape
from simulator.scenario.asking import Asking
from simulator.scenario.diagnostics import Report, quote
from simulator.scenario.fields import Fields, known_or_report
from simulator.scenario.marks import MarkedText, parse_marks
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
from simulator.scenario.shape import Shape
from simulator.scenario.taxonomy import Taxonomy, Technique

Id = TypeVar("Id", bound=str)


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
        feeling = fields.choice("feeling", Feeling, "E202") or Feeling.CALM
        variants = self._variants(fields, manner, feeling)
        ending = self._reference(fields, "ending", self._names.endings, "E202", EndingId)
        if "replies" in fields and "ending" in fields:
            fields.wrong(
                fields.node.keys["ending"],
                f"the moment {quote(key.value)} has both replies and an ending",
                "Keep one of the two: a moment either goes on or ends.",
            )
        if "replies" not in fields and "ending" not in fields:
            self._report.add(
                key.span,
                "E102",
                f"the moment {quote(key.value)} has neither replies nor an ending",
                "Add “replies:” so that it goes on, or “ending:” so that it ends.",
            )
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
        if known is None or known_or_report(
            self._report, node.span, node.value, known, "E201", "moment"
        ):
            return MomentId(node.value)
        return None

    def _fields(self, node: Node, owner: TextNode | None, kind: Shape, name: str) -> Fields | None:
        if type(node) is MappingNode:
            return Fields(node, kind, self._report, owner)
        if not isinstance(node, TextNode) or node.sound:
            self._report.add(
                node.span,
                "E103",
                f"{kind.called} ({quote(name)}) should be a mapping",
                "Put its fields on indented lines below: " + ", ".join(kind.fields) + ".",
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
            fields.wrong(
                node,
                f"{quote('client')} should be a text or a list of variants",
                "Write what the client says, or lines “- when: …” with “say: …” below.",
            )
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
            feeling=fields.choice("feeling", Feeling, "E202") or feeling,
            shares=self._reference(
                fields, "shares", self._names.disclosures, "E202", DisclosureId, "disclosure"
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
            fields.wrong(
                fields.node.keys["replies"],
                f"the moment {quote(owner.value)} has {len(whole.keys)} replies",
                f"Offer 1 to {shape.MAX_REPLIES}; 2 to 5 are best.",
            )
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
        if not known_or_report(
            self._report, node.span, node.value, siblings, "E201", "reply", " in this moment"
        ):
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
            self._report.add(span, "E203", problem.message, problem.help)
        moves = self._moves(marked, places, lead)
        if not marked.marks and not marked.problems:
            self._report.add(
                node.span,
                "E203",
                f"the reply {quote(key.value)} has no mark",
                "Mark the words that count: [the words](technique).",
            )
        return marked.plain, moves

    def _one_of_say_and_do(self, fields: Fields, key: TextNode) -> None:
        if "say" in fields:
            fields.wrong(
                fields.node.keys["do"],
                f"the reply {quote(key.value)} has both “say” and “do”",
                "Keep one: “say” for words, “do” for an act such as silence.",
            )
            return
        self._report.add(
            key.span,
            "E102",
            f"the reply {quote(key.value)} has neither “say” nor “do”",
            "Add “say:” with the words, or “do:” with the act.",
        )

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
            known_or_report(self._report, span, mark.name, self._techniques, "E202", "technique")
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
            fields.wrong(
                node,
                f"{quote('go')} should name a moment or list routes",
                "Write a moment's id, or lines “- when: …” with “to: …” below.",
            )
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
                self._report.add(
                    when.span,
                    "E205",
                    "the last of these has a condition: when none holds, nothing fits",
                    "Delete this “when”, or add a last one without a condition.",
                )
            elif not is_last and when is None:
                self._report.add(
                    node.span,
                    "E205",
                    "this one has no condition, so those after it are never reached",
                    "Move it to the end, or give it a “when”.",
                )

    def _reference(
        self,
        fields: Fields,
        name: str,
        known: Collection[str] | None,
        code: str,
        as_id: Callable[[str], Id],
        kind: str | None = None,
    ) -> Id | None:
        node = fields.text_node(name)
        if node is None:
            return None
        if known is not None and not known_or_report(
            self._report, node.span, node.value, known, code, kind or name
        ):
            return None
        return as_id(node.value)

    def _facts(self, fields: Fields, name: str) -> frozenset[FactId]:
        found: set[FactId] = set()
        for node in fields.texts(name):
            known = self._names.facts
            if known is None or known_or_report(
                self._report, node.span, node.value, known, "E202", "fact"
            ):
                found.add(FactId(node.value))
        return frozenset(found)
