"""A quick fix as a value, and what every kind of fix is given."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from simulator.authoring.editing.edit import TextEdit
from simulator.authoring.editing.fixes.stand_ins import stand_ins
from simulator.authoring.editing.levels import Way
from simulator.authoring.editing.reading import nodes_of
from simulator.authoring.editing.taught_words import in_words
from simulator.scenario.diagnostics import Diagnostic, legible
from simulator.scenario.languages import Language
from simulator.scenario.message import Message
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode
from simulator.scenario.taxonomy import Technique

_QUOTED = re.compile(r"“([^”]*)”")
_MEANT = re.compile(r"(?:Did you mean|Write) “([^”]+)”")
_LISTED = re.compile(r"^Use one of: (.*?)(?:, …)?\.?$")
#: Of a long list of allowed names only so many are offered.
_OFFERED = 8


@dataclass(frozen=True, slots=True)
class Fix:
    """One way out of a problem.

    Attributes:
        title: what it does, for a menu.
        edits: the changes, as one step of undo.
        select: start and end, in the changed text, of words that wait to be replaced; None where
            nothing does.
    """

    title: Message
    edits: tuple[TextEdit, ...]
    select: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A value in the text: the way to it, the name it stands under, the mapping that holds it."""

    way: Way
    node: Node
    key: TextNode | None
    holder: MappingNode | None


class Problem:
    """A diagnostic, and the text it is about; ``language`` is that of the window."""

    def __init__(self, source: str, diagnostic: Diagnostic, language: Language) -> None:
        self.source = source
        self.diagnostic = diagnostic
        self.language = language
        self.code = diagnostic.code
        self.message = diagnostic.message
        span = diagnostic.span
        self.start = offset_of(source, span.line, span.col)
        self.end = max(self.start, offset_of(source, span.end_line, span.end_col))

    @property
    def words(self) -> str:
        """The text that the diagnostic underlines."""
        return self.source[self.start : self.end]

    @cached_property
    def quoted(self) -> list[str]:
        """What the message quotes; long texts are cut there."""
        return _QUOTED.findall(self.message)

    @property
    def meant(self) -> str | None:
        """The one name that the help suggests."""
        found = _MEANT.match(self.diagnostic.help)
        return found[1] if found else None

    @property
    def allowed(self) -> list[str]:
        """The names that the help lists, the first few."""
        found = _LISTED.match(self.diagnostic.help)
        return found[1].split(", ")[:_OFFERED] if found else []

    @cached_property
    def root(self) -> MappingNode:
        """The text's nodes."""
        return nodes_of(self.source)

    @cached_property
    def stand_ins(self) -> Mapping[str, str]:
        """What can stand for what is missing, in the file's language if it tells any."""
        tag = self.root.get("language")
        told = tag.value.strip() if isinstance(tag, TextNode) else ""
        return stand_ins(Language.of(told) if told else self.language)

    def at_name(self) -> Found | None:
        """The value whose name is underlined."""
        return next(
            (one for one in everything(self.root) if one.key and self._begins_at(one.key)), None
        )

    def at_value(self) -> Found | None:
        """The innermost value that begins where the underlining does."""
        found = [one for one in everything(self.root) if self._begins_at(one.node)]
        return found[-1] if found else None

    def around(self) -> Found | None:
        """The innermost text that the underlining is in."""
        for one in everything(self.root):
            inside = one.node.start.index <= self.start <= one.node.end.index
            if inside and isinstance(one.node, TextNode):
                return one
        return None

    def _begins_at(self, node: Node) -> bool:
        # Loosely read texts begin inside their quotes.
        return self.start in (node.start.index, node.start.index - 1) and (
            node.start.index == self.start or self.source[self.start] in "\"'"
        )


def offset_of(source: str, line: int, col: int) -> int:
    """The offset of a place whose line and column count from 1."""
    at = 0
    for _ in range(line - 1):
        found = source.find("\n", at)
        if found < 0:
            return len(source)
        at = found + 1
    return min(at + col - 1, len(source))


def everything(root: MappingNode) -> Iterator[Found]:
    """All values of a text with the ways to them, the outer ones first."""
    todo = [Found((), root, None, None)]
    while todo:
        found = todo.pop()
        yield found
        node = found.node
        if isinstance(node, MappingNode):
            inside = [
                Found((*found.way, name), node.values[name], key, node)
                for name, key in node.keys.items()
            ]
            todo += reversed(inside)
        elif isinstance(node, SequenceNode):
            items = enumerate(node.nodes_list)
            todo += reversed([Found((*found.way, at), one, None, None) for at, one in items])


def selecting(title: Message, edits: tuple[TextEdit, ...], words: str) -> list[Fix]:
    """A fix whose new ``words`` are selected once it is made; none where there are no edits."""
    if not edits:
        return []
    shift = 0
    for edit in sorted(edits):
        place = edit.text.rfind(words)
        if place >= 0:
            start = edit.start + shift + place
            return [Fix(title, edits, (start, start + len(words)))]
        shift += len(edit.text) - (edit.end - edit.start)
    return [Fix(title, edits)]


def plainly(title: Message, edits: tuple[TextEdit, ...]) -> list[Fix]:
    """A fix that leaves nothing to be typed; none where there are no edits."""
    return [Fix(title, edits)] if edits else []


def writing(name: str) -> Message:
    """What a fix is called that writes ``name`` where something else stands."""
    return Message("Write “{name}”", {"name": legible(name)})


def deleting(name: str) -> Message:
    """What a fix is called that takes the field ``name`` out."""
    return Message("Delete “{name}”", {"name": legible(name)})


def keeping_aside(name: str) -> Message:
    """What a fix is called that gives a field the ``name`` of a note, which is not read."""
    return Message("Keep it as a note, “{name}”", {"name": legible(name)})


def marking_as(technique: Technique, language: Language) -> Message:
    """What a fix is called that marks words as a technique."""
    name = in_words(technique, language).name.lower()
    return Message("Mark it as {technique}", {"technique": name})
