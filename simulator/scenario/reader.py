"""Reads one YAML file into nodes with marks: one pass over the C event stream, no recursion.

``yaml.compose`` crashes the process on 50 kB of nesting and never ends on alias bombs, so values
are built here with an explicit stack and limits. Every limit breaks into a diagnostic; nothing
that a file holds can raise.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from simulator.scenario.diagnostics import Report, Span, legible
from simulator.scenario.message import Message
from simulator.scenario.nodes import MappingNode, Mark, Node, Place, SequenceNode, TextNode
from simulator.scenario.source import (
    FORBIDDEN,
    Refused,
    Said,
    control_problem,
    file_text,
    line_and_column,
    without_controls,
)
from simulator.scenario.syntax import TOO_DEEP, syntax_problem

MAX_DEPTH = 32
MAX_VALUES = 200_000
#: Longest text, in bytes of UTF-8.
MAX_TEXT = 64_000

#: An anchor or a tag in front of a value.
_DECORATION = re.compile(r"[&!][^\s,\[\]{}]*")


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as read: its text, its nodes (None when not even that was possible), its problems.

    In the text each forbidden character is replaced by U+FFFD; places stay what they were.
    """

    source: str
    root: Node | None
    report: Report


def read_nodes(path: Path, shown: str | None = None) -> Reading:
    """Read the file at ``path``; problems name it as ``shown`` (default: the path itself)."""
    report = Report(shown if shown is not None else str(path))
    try:
        source = file_text(path)
    except Refused as refused:
        report.add(*refused.problem)
        return Reading("", None, report)
    return read_source(source, report)


def read_source(source: str, report: Report) -> Reading:
    """Read a scenario's text; problems go to ``report``."""
    root: Node | None = None
    try:
        source = without_controls(source, report)
        builder = _NodeBuilder(source, report)
        try:
            root = builder.build()
        except yaml.YAMLError as error:
            report.add(*syntax_problem(error, source, builder.last_text))
        else:
            if root is None:
                report.add(Span(), "E103", *_EMPTY)
    except Refused as refused:
        report.add(*refused.problem)
    return Reading(source, root, report)


class _NodeBuilder:
    """Builds nodes from parser events; ``_open`` holds the containers not yet closed."""

    def __init__(self, source: str, report: Report) -> None:
        self._source = source
        self._report = report
        self._parser = yaml.CSafeLoader(source)
        self._open: list[MappingNode | SequenceNode] = []
        self._root: Node | None = None
        self.last_text: TextNode | None = None

    def build(self) -> Node | None:
        """Run through all events of the first document.

        Raises:
            Refused: a limit is broken.
            yaml.YAMLError: the text is not YAML.
        """
        try:
            self._run()
        finally:
            self._parser.dispose()
        return self._root

    def _run(self) -> None:
        # Events come from C without types worth having; each kind's fields are the parser's own.
        next_event: Callable[[], Any] = self._parser.get_event
        scalar, mapping = yaml.ScalarEvent, yaml.MappingStartEvent
        sequence = yaml.SequenceStartEvent
        ends = (yaml.MappingEndEvent, yaml.SequenceEndEvent)
        values, documents = 0, 0
        while True:
            event = next_event()
            kind = type(event)
            if kind is scalar:
                values += 1
                self._place(self._text(event))
            elif kind in ends:
                self._close(event)
            elif kind is mapping or kind is sequence:
                values += 1
                self._open_container(event, kind is mapping)
            elif kind is yaml.AliasEvent:
                values += 1
                self._alias(event)
            elif kind is yaml.StreamEndEvent:
                return
            elif kind is yaml.DocumentStartEvent:
                documents += 1
                if documents > 1:
                    self._note(_at(event), "E001", *_SECOND_DOCUMENT)
                    return
            if values > MAX_VALUES:
                raise Refused(_at(event), "E001", *_TOO_MANY)

    def _open_container(self, event: Any, is_mapping: bool) -> None:
        if len(self._open) >= MAX_DEPTH:
            raise Refused(_at(event), "E001", *TOO_DEEP)
        start, end = event.start_mark, event.end_mark
        if event.tag is not None or event.anchor is not None:
            self._refuse_decoration(start)
        node = MappingNode(start, end) if is_mapping else SequenceNode(start, end)
        self._place(node)
        self._open.append(node)

    def _close(self, event: Any) -> None:
        """A list or mapping in brackets ends at its bracket, any other where its last value does.

        The parser ends the latter where the next thing begins, often lines further down.
        """
        node = self._open.pop()
        end = event.end_mark
        node.end = end if end.index > event.start_mark.index else node.last_end
        if self._open:
            self._open[-1].last_end = node.end

    def _text(self, event: Any) -> TextNode:
        node = TextNode(event.value, event.start_mark, event.end_mark, event.style)
        # Longer than the limit in bytes is at least a quarter of it in characters.
        if len(node.value) > MAX_TEXT // 4 and len(node.value.encode()) > MAX_TEXT:
            self._note(node.span, "E001", *_TOO_LONG)
            node.sound = False
        if event.tag is not None or event.anchor is not None:
            node.start = self._refuse_decoration(node.start)
        if node.style:
            self._check_styled(node)
        elif not node.value:
            node.start = node.end = self._inside(node.end)
        self.last_text = node
        return node

    def _check_styled(self, node: TextNode) -> None:
        if node.style in "|>":
            node.end = self._end_of_block(node.start, node.end)
        elif node.style == '"' and not node.value.isprintable():
            # Only an escape can still bring in such a character: raw ones are gone by now.
            found = FORBIDDEN.search(node.value)
            if found:
                self._note(node.span, "E001", *control_problem(found.group()))
                node.sound = False

    def _inside(self, mark: Mark) -> Mark:
        """The parser puts what is missing at the end of the file one line below its last."""
        if mark.index < len(self._source):
            return mark
        line, col = line_and_column(self._source, len(self._source))
        return Place(line - 1, col - 1, len(self._source))

    def _end_of_block(self, start: Mark, end: Mark) -> Mark:
        """Where the last word of a block text ends; the parser counts the blank lines after it."""
        text = self._source[start.index : end.index].rstrip(" \t\r\n")
        breaks = text.count("\n")
        column = len(text) - text.rfind("\n") - 1 if breaks else start.column + len(text)
        return Place(start.line + breaks, column, start.index + len(text))

    def _place(self, node: Node) -> None:
        """Put a finished or just opened value into the innermost open container."""
        if not self._open:
            self._root = node
            return
        holder = self._open[-1]
        holder.last_end = node.end
        if isinstance(holder, SequenceNode):
            holder.nodes_list.append(node)
            return
        key = holder.pending
        if key is None:
            holder.pending = self._key(node)
            return
        holder.pending = None
        name = key.value
        if name in holder.values:
            self._note(key.span, "E003", *_duplicate(key, holder.keys[name]))
        elif key.sound:
            holder.keys[name] = key
            holder.values[name] = node

    def _key(self, node: Node) -> TextNode:
        """The name that a value stands under; one that is not sound is reported and then left."""
        if not isinstance(node, TextNode):
            # Its end is not known yet: point at its beginning.
            self._note(node.span, "E103", *_NOT_A_NAME)
            return TextNode("", node.start, node.end, "", sound=False)
        if node.value == "<<" and node.style == "":
            self._note(node.span, "E001", *_MERGE)
            node.sound = False
        return node

    def _refuse_decoration(self, start: Mark) -> Mark:
        """Report the anchors and tags at ``start``; returns where the value itself begins."""
        line, index = start.line, start.index
        while found := _DECORATION.match(self._source, index):
            col = start.column + 1 + index - start.index
            span = Span(line + 1, col, line + 1, col + len(found.group()))
            problem = _anchor if found.group().startswith("&") else _tag
            self._note(span, "E001", *problem(found.group()))
            index = found.end()
            while self._source[index : index + 1] in (" ", "\t"):
                index += 1
        return Place(line, start.column + index - start.index, index)

    def _note(self, span: Span, code: str, told: Message, advice: Message) -> None:
        """Report a problem; of a file that is full of them the rest is not worth reading."""
        self._report.add(span, code, told, advice)
        if self._report.is_full:
            raise Refused(span, code, told, advice)

    def _alias(self, event: Any) -> None:
        self._note(_at(event), "E001", *_anchor("*" + event.anchor))
        self._place(TextNode("", event.start_mark, event.end_mark, "", sound=False))


def _at(event: Any) -> Span:
    start: Mark = event.start_mark
    end: Mark = event.end_mark
    return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


_EMPTY = (Message("the file is empty"), Message("Start with “format: 1”."))
_SECOND_DOCUMENT = (
    Message("a second document starts here"),
    Message("Keep one scenario in one file; delete the line of three dashes."),
)
_TOO_MANY = (
    Message("the file holds more than 200,000 values"),
    Message("Split the scenario into several."),
)
_TOO_LONG = (
    Message("this text is longer than 64 kB"),
    Message("A spoken turn is a few sentences: shorten it."),
)
_MERGE = (
    Message("a merge key (<<) is not allowed here"),
    Message("Write the fields out where they belong."),
)
_NOT_A_NAME = (
    Message("a field's name is a list or a mapping"),
    Message("Write a plain name before the colon; quote a text that starts with [ or {{."),
)


def _duplicate(key: TextNode, first: TextNode) -> Said:
    return (
        Message("the name “{name}” is used twice", {"name": legible(key.value)}),
        Message(
            "It stands already on line {line}: rename or delete one of the two.",
            {"line": first.span.line},
        ),
    )


def _anchor(name: str) -> Said:
    return (
        Message("anchors and aliases (“{name}”) are not allowed here", {"name": legible(name)}),
        Message("Write the value out; quote a text that starts with & or *."),
    )


def _tag(name: str) -> Said:
    return (
        Message("tags (“{name}”) are not allowed here", {"name": legible(name)}),
        Message(
            "Delete the tag: every value is read by its field's own type. Quote a text with a !."
        ),
    )
