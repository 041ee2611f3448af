"""Typed access to the fields of a mapping, reporting what is missing, unknown or of a wrong type.

Every method returns a usable value or None, never raises, and reports each problem once.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from enum import StrEnum
from typing import TypeVar
from unicodedata import combining, normalize

from simulator.scenario.diagnostics import Report, Span, one_of, quote
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode
from simulator.scenario.shape import ID_PATTERN, Shape

_ID = re.compile(ID_PATTERN + r"\Z")
_NUMBER = re.compile(r"[+-]?[0-9]{1,6}\Z")
Choice = TypeVar("Choice", bound=StrEnum)


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
                    f"{shape.called} needs the field {quote(name)}",
                    f"Add a line “{name}: …” here.",
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
                f"{shape.called} has no field {quote(name)}",
                report.did_you_mean(name, free, shape.fields, otherwise=one_of(shape.fields)),
            )

    def __contains__(self, name: str) -> bool:
        return name in self.node.values

    def wrong(self, node: Node, message: str, advice: str) -> None:
        """Report a wrong type, shape or value (E103)."""
        self.report.add(node.span, "E103", message, advice)

    def text_node(self, name: str) -> TextNode | None:
        """The field's text with its place; an empty or missing text is None."""
        node = self.node.values.get(name)
        return None if node is None else self.as_text(node, name)

    def as_text(self, node: Node, name: str) -> TextNode | None:
        """``node`` if it is a text that says something, else None and a report."""
        if not isinstance(node, TextNode):
            self.wrong(node, f"{quote(name)} should be a text", "Write it after the colon.")
        elif node.sound:
            if node.value and not node.value.isspace():
                return node
            self.wrong(node, f"{quote(name)} is empty", "Write a text, or delete the line.")
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
            self.wrong(
                node,
                f"{quote(name)} is {quote(node.value)}",
                f"Give a whole number from {lowest} to {highest}.",
            )
            return None
        return value

    def truth(self, name: str) -> bool:
        """Whether the field says yes; a missing field says no."""
        node = self.text_node(name)
        if node is not None and node.value not in ("yes", "no"):
            self.wrong(node, f"{quote(name)} is {quote(node.value)}", "Write yes or no.")
        return node is not None and node.value == "yes"

    def choice(self, name: str, kind: type[Choice], code: str = "E103") -> Choice | None:
        """One of an enumeration's values; ``code`` is reported for any other."""
        node = self.text_node(name)
        return None if node is None else self.as_choice(node, name, kind, code)

    def as_choice(self, node: TextNode, name: str, kind: type[Choice], code: str) -> Choice | None:
        """The member of ``kind`` that ``node`` names."""
        try:
            return kind(node.value)
        except ValueError:
            names = [str(member) for member in kind]
            self.report.add(
                node.span,
                code,
                f"{quote(node.value)} is not a known {name}",
                self.report.did_you_mean(node.value, names, otherwise=one_of(names)),
            )
            return None

    def texts(self, name: str) -> list[TextNode]:
        """The sound texts of a list field; a missing field is an empty list."""
        node = self.node.values.get(name)
        if node is None:
            return []
        if type(node) is not SequenceNode:
            if not isinstance(node, TextNode) or node.sound:
                self.wrong(
                    node,
                    f"{quote(name)} should be a list",
                    "Write [one, two], or a line “- one” each.",
                )
            return []
        found = (self._as_item(item, name) for item in node.nodes_list)
        return [item for item in found if item is not None]

    def _as_item(self, node: Node, name: str) -> TextNode | None:
        if isinstance(node, TextNode):
            return self.as_text(node, name)
        self.wrong(node, f"each of {quote(name)} should be a text", "Write [one, two] and no more.")
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
            self.wrong(
                node,
                f"{quote(name)} should be a mapping",
                "Put its fields on indented lines below, each “name: value”.",
            )
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
        self.report.add(
            node.span,
            "E104",
            f"{quote(node.value)} is not an id",
            f"Use small letters, digits and single hyphens{_as_id(node.value)}.",
        )
        return False


def _as_id(text: str) -> str:
    plain = "".join(char for char in normalize("NFKD", text[:60]) if not combining(char))
    suggestion = re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
    return f", for example {quote(suggestion)}" if suggestion else ""


def known_or_report(
    report: Report,
    span: Span,
    name: str,
    known: Collection[str],
    code: str,
    kind: str,
    where: str = "",
) -> bool:
    """Whether ``name`` is among ``known``; reports ``code`` with the nearest name if not.

    ``where`` is added to the message when the names are those of one place.
    """
    if name in known:
        return True
    if not report.is_full:
        otherwise = str(one_of(known)) if known else f"This file defines no {kind} yet: add it."
        advice = report.did_you_mean(name, known, otherwise=otherwise)
        report.add(span, code, f"there is no {kind} {quote(name)}{where}", advice)
    return False
