"""Typed access to the fields of a mapping, reporting what is missing, unknown or of a wrong type.

Every method returns a usable value or None, never raises, and reports each problem once.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from enum import StrEnum
from typing import TypeVar

from simulator.scenario.diagnostics import Report, Span, did_you_mean, nearest, one_of, quote
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode
from simulator.scenario.shape import ID_PATTERN, Shape

_ID = re.compile(ID_PATTERN + r"\Z")
_NUMBER = re.compile(r"[+-]?[0-9]{1,6}\Z")
Choice = TypeVar("Choice", bound=StrEnum)


class Fields:
    """One mapping of a known shape. ``owner`` is where a missing field is reported."""

    def __init__(self, node: MappingNode, shape: Shape, report: Report, owner: Node) -> None:
        self.node = node
        self.report = report
        self._shape = shape
        known = shape.fields
        for name, key in node.keys.items():
            if name not in known and not name.startswith("x-"):
                self._unknown(name, key)
        for name in shape.required:
            if name not in node.values:
                report.add(
                    owner.span,
                    "E102",
                    f"{shape.called} needs the field {quote(name)}",
                    f"Add a line “{name}: …” here.",
                )

    def _unknown(self, name: str, key: TextNode) -> None:
        near = nearest(name, [field for field in self._shape.fields if field not in self.node])
        near = near or nearest(name, self._shape.fields)
        self.report.add(
            key.span,
            "E101",
            f"{self._shape.called} has no field {quote(name)}",
            f"Did you mean {quote(near)}?" if near else one_of(self._shape.fields),
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
        if type(node) is not TextNode:
            self.wrong(node, f"{quote(name)} should be a text", "Write it after the colon.")
            return None
        if not node.sound:
            return None
        if not node.value or node.value.isspace():
            self.wrong(node, f"{quote(name)} is empty", "Write a text, or delete the line.")
            return None
        return node

    def text(self, name: str, default: str = "") -> str:
        """The field's text without blanks around it."""
        node = self.text_node(name) if name in self.node.values else None
        return default if node is None else node.value.strip()

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
                did_you_mean(node.value, names, one_of(names)),
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
        found = (self.as_text(item, name) for item in node.nodes_list)
        return [item for item in found if item is not None]

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
    suggestion = re.sub(r"[^a-z0-9]+", "-", text[:60].lower()).strip("-")
    return f", for example {quote(suggestion)}" if suggestion else ""


def known_or_report(
    report: Report, span: Span, name: str, known: Iterable[str], code: str, kind: str
) -> bool:
    """Whether ``name`` is among ``known``; reports ``code`` with the nearest name if not."""
    names = list(known)
    if name in names:
        return True
    otherwise = one_of(names) if names else f"This file defines no {kind} yet: add it."
    report.add(
        span, code, f"there is no {kind} {quote(name)}", did_you_mean(name, names, otherwise)
    )
    return False
