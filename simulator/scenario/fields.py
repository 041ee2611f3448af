"""Typed access to the fields of a mapping, reporting what is missing, unknown or of a wrong type.

Every method returns a usable value or None, never raises, and reports each problem once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from enum import StrEnum
from typing import TypeVar
from unicodedata import combining, normalize

from simulator.scenario.diagnostics import Report, legible, one_of
from simulator.scenario.message import Message
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode
from simulator.scenario.shape import ID_PATTERN, Shape

_ID = re.compile(ID_PATTERN + r"\Z")
_NUMBER = re.compile(r"[+-]?[0-9]{1,6}\Z")
Choice = TypeVar("Choice", bound=StrEnum)

_ADD_A_LINE = Message("Add a line “{field}: …” here.")
_IS_SAID = Message("“{field}” is “{value}”")
_NOT_A_TEXT = (Message("“{field}” should be a text"), Message("Write it after the colon."))
_EMPTY = (Message("“{field}” is empty"), Message("Write a text, or delete the line."))
_WHOLE_NUMBER = Message("Give a whole number from {lowest} to {highest}.")
_YES_OR_NO = Message("Write yes or no.")
_NOT_A_LIST = (
    Message("“{field}” should be a list"),
    Message("Write [one, two], or a line “- one” each."),
)
_NOT_A_LIST_OF_TEXTS = (
    Message("each of “{field}” should be a text"),
    Message("Write [one, two] and no more."),
)
_NOT_A_MAPPING = (
    Message("“{field}” should be a mapping"),
    Message("Put its fields on indented lines below, each “name: value”."),
)
_NOT_AN_ID = Message("“{name}” is not an id")
_AS_ID = Message("Use small letters, digits and single hyphens, for example “{name}”.")
_AS_SOME_ID = Message("Use small letters, digits and single hyphens.")


class Fields:
    """One mapping of a known shape. ``owner`` is where a missing field is reported.

    By default that is the mapping's own first name.
    """

    def __init__(
        self, node: MappingNode, shape: Shape, report: Report, owner: TextNode | None = None
    ) -> None:
        self.node = node
        self.report = report
        self._shape = shape
        if not node.values.keys() <= shape.known:
            self._report_unknown()
        for name in shape.required:
            if name not in node.values:
                report.add(
                    node.head if owner is None else owner.span,
                    "E102",
                    shape.needs.filled(field=name),
                    _ADD_A_LINE.filled(field=name),
                )

    def _report_unknown(self) -> None:
        shape, report = self._shape, self.report
        free = [field for field in shape.fields if field not in self.node]
        for name, key in self.node.keys.items():
            if name in shape.known or name.startswith("x-") or report.is_full:
                continue
            report.add(
                key.span,
                "E101",
                shape.lacks.filled(field=legible(name)),
                report.did_you_mean(name, free, shape.fields, otherwise=one_of(shape.fields)),
            )

    def __contains__(self, name: str) -> bool:
        return name in self.node.values

    def wrong(self, node: Node, told: Message, advice: Message) -> None:
        """Report a wrong type, shape or value (E103)."""
        self.report.add(node.span, "E103", told, advice)

    def refuse(self, node: TextNode, name: str, advice: Message) -> None:
        """Report that the field ``name`` says what is not allowed there (E103)."""
        self.wrong(node, _IS_SAID.filled(field=name, value=legible(node.value)), advice)

    def _misshapen(self, node: Node, name: str, said: tuple[Message, Message]) -> None:
        told, advice = said
        self.wrong(node, told.filled(field=legible(name)), advice)

    def text_node(self, name: str) -> TextNode | None:
        """The field's text with its place; an empty or missing text is None."""
        node = self.node.values.get(name)
        return None if node is None else self.as_text(node, name)

    def as_text(self, node: Node, name: str) -> TextNode | None:
        """``node`` if it is a text that says something, else None and a report."""
        if not isinstance(node, TextNode):
            self._misshapen(node, name, _NOT_A_TEXT)
        elif node.sound:
            if node.value and not node.value.isspace():
                return node
            self._misshapen(node, name, _EMPTY)
        return None

    def text(self, name: str, default: str = "") -> str:
        """The field's text without blanks around it."""
        node = self.node.values.get(name)
        text = None if node is None else self.as_text(node, name)
        return default if text is None else text.value.strip()

    def number(self, name: str, lowest: int, highest: int) -> int | None:
        """A whole number from ``lowest`` to ``highest``."""
        node = self.text_node(name)
        if node is None:
            return None
        value = int(node.value) if _NUMBER.match(node.value) else None
        if value is None or not lowest <= value <= highest:
            self.refuse(node, name, _WHOLE_NUMBER.filled(lowest=lowest, highest=highest))
            return None
        return value

    def truth(self, name: str) -> bool:
        """Whether the field says yes; a missing field says no."""
        node = self.text_node(name)
        if node is not None and node.value not in ("yes", "no"):
            self.refuse(node, name, _YES_OR_NO)
        return node is not None and node.value == "yes"

    def choice(
        self, name: str, kind: type[Choice], unknown: Message, code: str = "E103"
    ) -> Choice | None:
        """One of an enumeration's values.

        Args:
            name: the field.
            kind: the enumeration.
            unknown: says that ``{value}`` is none of its values.
            code: what that is reported as.
        """
        node = self.text_node(name)
        if node is None:
            return None
        try:
            return kind(node.value)
        except ValueError:
            names = [str(member) for member in kind]
            advice = self.report.did_you_mean(node.value, names, otherwise=one_of(names))
            self.report.add(node.span, code, unknown.filled(value=legible(node.value)), advice)
            return None

    def texts(self, name: str) -> list[TextNode]:
        """The sound texts of a list field; a missing field is an empty list."""
        node = self.node.values.get(name)
        if node is None:
            return []
        if type(node) is not SequenceNode:
            if not isinstance(node, TextNode) or node.sound:
                self._misshapen(node, name, _NOT_A_LIST)
            return []
        found = (self._as_item(item, name) for item in node.nodes_list)
        return [item for item in found if item is not None]

    def _as_item(self, node: Node, name: str) -> TextNode | None:
        if isinstance(node, TextNode):
            return self.as_text(node, name)
        self._misshapen(node, name, _NOT_A_LIST_OF_TEXTS)
        return None

    def mapping(self, name: str) -> MappingNode | None:
        """A field that is itself a mapping."""
        node = self.node.values.get(name)
        return None if node is None else self.as_mapping(node, name)

    def as_mapping(self, node: Node, name: str) -> MappingNode | None:
        """``node`` if it is a mapping, else None and a report."""
        if type(node) is MappingNode:
            return node
        if not isinstance(node, TextNode) or node.sound:
            self._misshapen(node, name, _NOT_A_MAPPING)
        return None

    def named(self, name: str) -> Iterator[tuple[TextNode, Node]]:
        """The (id, value) pairs of a mapping of things; bad ids are reported and still given."""
        node = self.mapping(name)
        if node is None:
            return
        for key in node.keys.values():
            if self.report.is_full:
                return
            self.check_id(key)
            yield key, node.values[key.value]

    def check_id(self, node: TextNode) -> bool:
        """Whether ``node`` is a well-formed id; reports E104 if not."""
        if not node.sound:
            return False
        if _ID.match(node.value):
            return True
        told = _NOT_AN_ID.filled(name=legible(node.value))
        self.report.add(node.span, "E104", told, _as_id(node.value))
        return False


def _as_id(text: str) -> Message:
    """How to write ``text`` as an id, if anything of it can stand in one."""
    plain = "".join(char for char in normalize("NFKD", text[:60]) if not combining(char))
    suggestion = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
    return _AS_ID.filled(name=legible(suggestion)) if suggestion else _AS_SOME_ID
