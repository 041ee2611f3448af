"""Reads one YAML file into nodes with marks: one pass over the C event stream, no recursion.

``yaml.compose`` crashes the process on 50 kB of nesting and never ends on alias bombs, so values
are built here with an explicit stack and limits. Every limit breaks into a diagnostic; nothing
that a file holds can raise.
"""

from __future__ import annotations

import gc
import re
import stat
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from simulator.scenario.diagnostics import Report, Span, quote
from simulator.scenario.nodes import MappingNode, Mark, Node, SequenceNode, TextNode

MAX_BYTES = 2_000_000
MAX_DEPTH = 32
MAX_VALUES = 200_000
MAX_TEXT = 64_000

#: Controls but newline and tab, bidi overrides and isolates, a BOM inside, surrogates.
_FORBIDDEN = re.compile(
    "[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069\\ufeff"
    "\\ud800-\\udfff]"
)
_RAW_FORBIDDEN = re.compile(_FORBIDDEN.pattern.replace("\\x0b-\\x1f", "\\x0b\\x0c\\x0e-\\x1f"))


@dataclass(frozen=True, slots=True)
class Reading:
    """A file as read: its text, its nodes (None when not even that was possible), its problems."""

    source: str
    root: Node | None
    report: Report


class _Refused(Exception):  # noqa: N818 - not an error of ours: the file is refused, and it says why
    """The file broke a limit beyond which it is not worth reading."""

    def __init__(self, span: Span, code: str, message: str, advice: str) -> None:
        super().__init__(message)
        self.problem = (span, code, message, advice)


def read_nodes(path: Path, shown: str | None = None) -> Reading:
    """Read the file at ``path``; problems name it as ``shown`` (default: the path itself)."""
    report = Report(shown if shown is not None else str(path))
    try:
        source = _source(path)
    except _Refused as refused:
        report.add(*refused.problem)
        return Reading("", None, report)
    return read_source(source, report)


def read_source(source: str, report: Report) -> Reading:
    """Read a scenario's text; problems go to ``report``."""
    root: Node | None = None
    try:
        _refuse_raw_controls(source)
        with _collector_paused():
            root = _NodeBuilder(source, report).build()
    except _Refused as refused:
        report.add(*refused.problem)
    except yaml.YAMLError as error:
        report.add(*_syntax_problem(error, source))
    return Reading(source, root, report)


def _source(path: Path) -> str:
    """The file's text, never reading more than the limit plus one byte."""
    start = Span()
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            raise _Refused(
                start, "E001", "this is not a regular file", "Give a scenario file (.yaml)."
            )
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise _Refused(
            start, "E001", "there is no such file", "Check the spelling of the path."
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise _Refused(
            start, "E001", f"the file cannot be read: {reason}", "Check that you may read it."
        ) from None
    if len(data) > MAX_BYTES:
        raise _Refused(
            start,
            "E001",
            "the file is larger than 2 MB",
            "Split it: a scenario is seldom over 100 kB.",
        )
    return decode(data)


def decode(data: bytes) -> str:
    """``data`` as text.

    Raises:
        _Refused: it is not UTF-8; the problem points at the first bad byte's place.
    """
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", "replace")
        line = before.count("\n") + 1
        col = len(before) - (before.rfind("\n") + 1) + 1
        raise _Refused(
            Span(line, col, line, col + 1),
            "E001",
            "the file is not UTF-8 text",
            "Save it as UTF-8 in your editor.",
        ) from None


def _refuse_raw_controls(source: str) -> None:
    found = _RAW_FORBIDDEN.search(source)
    if found:
        line = source.count("\n", 0, found.start()) + 1
        col = found.start() - (source.rfind("\n", 0, found.start()) + 1) + 1
        raise _Refused(Span(line, col, line, col + 1), "E001", *_control_problem(found.group()))


def _control_problem(char: str) -> tuple[str, str]:
    return (
        f"the text holds a control or direction-override character, U+{ord(char):04X}",
        "Delete it: nobody can see it, and it can disguise what a line says.",
    )


def _syntax_problem(error: yaml.YAMLError, source: str) -> tuple[Span, str, str, str]:
    """A YAML error as a diagnostic; errors without a mark point at the end of the file."""
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        line = source.count("\n") + 1
        col = len(source) - (source.rfind("\n") + 1) + 1
    else:
        line, col = mark.line + 1, mark.column + 1
    what = str(getattr(error, "problem", None) or "the text breaks off").strip()
    context = getattr(error, "context", None)
    message = f"this is not valid YAML: {what}" + (f" ({context})" if context else "")
    return (
        Span(line, col, line, col + 1),
        "E002",
        message[:200],
        "Look at this line and the one above: often a missing quote, colon or indent.",
    )


@contextmanager
def _collector_paused() -> Iterator[None]:
    """Tens of thousands of small live objects make the cyclic collector run for nothing."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _NodeBuilder:
    """Builds nodes from parser events; ``_open`` holds the containers not yet closed."""

    def __init__(self, source: str, report: Report) -> None:
        self._report = report
        self._parser = yaml.CSafeLoader(source)
        self._open: list[MappingNode | SequenceNode] = []
        self._pending: list[TextNode | None] = []
        self._duplicates = 0
        self._root: Node | None = None

    def build(self) -> Node | None:
        """Run through all events of the first document.

        Raises:
            _Refused: a limit is broken.
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
        opened, values, documents = self._open, 0, 0
        while True:
            event = next_event()
            kind = type(event)
            if kind is scalar:
                values += 1
                self._place(self._text(event))
            elif kind in ends:
                opened.pop().end = event.end_mark
                self._pending.pop()
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
                    raise _Refused(_at(event), "E001", *_SECOND_DOCUMENT)
            if values > MAX_VALUES:
                raise _Refused(_at(event), "E001", *_TOO_MANY)

    def _open_container(self, event: Any, is_mapping: bool) -> None:
        if len(self._open) >= MAX_DEPTH:
            raise _Refused(_at(event), "E001", *_TOO_DEEP)
        self._refuse_decoration(event)
        start, end = event.start_mark, event.end_mark
        node = MappingNode(start, end) if is_mapping else SequenceNode(start, end)
        self._place(node)
        self._open.append(node)
        self._pending.append(None)

    def _text(self, event: Any) -> TextNode:
        value = event.value
        if event.tag is not None or event.anchor is not None:
            self._refuse_decoration(event)
        node = TextNode(value, event.start_mark, event.end_mark, event.style or "")
        if len(value) > MAX_TEXT:
            self._report.add(_at(event), "E001", *_TOO_LONG)
            node.sound = False
        elif not value.isprintable():
            found = _FORBIDDEN.search(value)
            if found:
                self._report.add(_at(event), "E001", *_control_problem(found.group()))
                node.sound = False
        return node

    def _place(self, node: Node) -> None:
        """Put a finished or just opened value into the innermost open container."""
        if not self._open:
            self._root = node
            return
        holder = self._open[-1]
        if type(holder) is SequenceNode:
            holder.nodes_list.append(node)
            return
        assert type(holder) is MappingNode
        key = self._pending[-1]
        if key is None:
            self._pending[-1] = self._key(node)
            return
        self._pending[-1] = None
        name = key.value
        if name in holder.values:
            self._report.add(key.span, "E003", *_duplicate(key, holder.keys[name]))
            return
        holder.keys[name] = key
        holder.values[name] = node

    def _key(self, node: Node) -> TextNode:
        if not isinstance(node, TextNode):
            raise _Refused(
                node.span,
                "E103",
                "a field's name is a list or a mapping",
                "Write a plain name before the colon; quote a text that starts with [ or {.",
            )
        if node.value == "<<" and node.style == "":
            self._report.add(node.span, "E001", *_MERGE)
            # A name nobody can ask for, so that the merge key is not reported twice.
            return TextNode("x-merge", node.start, node.end, "", False)
        return node

    def _refuse_decoration(self, event: Any) -> None:
        if event.anchor is not None:
            self._report.add(_at(event), "E001", *_anchor(event.anchor))
        # A lone "!" is YAML's own mark for "not plain" and is given for no tag of the author's.
        if event.tag is not None:
            self._report.add(_at(event), "E001", *_tag(event.tag))

    def _alias(self, event: Any) -> None:
        self._report.add(_at(event), "E001", *_anchor(event.anchor))
        self._place(TextNode("", event.start_mark, event.end_mark, "", False))


def _at(event: Any) -> Span:
    start: Mark = event.start_mark
    end: Mark = event.end_mark
    return Span(start.line + 1, start.column + 1, end.line + 1, end.column + 1)


_SECOND_DOCUMENT = (
    "a second document starts here",
    "Keep one scenario in one file; delete the line of three dashes.",
)
_TOO_MANY = ("the file holds more than 200,000 values", "Split the scenario into several.")
_TOO_DEEP = ("values are nested more than 32 deep", "Flatten this part; a scenario needs about 8.")
_TOO_LONG = ("this text is longer than 64 kB", "A spoken turn is a few sentences: shorten it.")
_MERGE = ("a merge key (<<) is not allowed here", "Write the fields out where they belong.")


def _duplicate(key: TextNode, first: TextNode) -> tuple[str, str]:
    return (
        f"the name {quote(key.value)} is used twice",
        f"It stands already on line {first.span.line}: rename or delete one of the two.",
    )


def _anchor(name: str) -> tuple[str, str]:
    return (
        f"anchors and aliases ({quote(name)}) are not allowed here",
        "Write the value out; quote a text that starts with & or *.",
    )


def _tag(name: str) -> tuple[str, str]:
    return (
        f"tags ({quote(name)}) are not allowed here",
        "Delete the tag: every value is read by its field's own type. Quote a text with a !.",
    )
