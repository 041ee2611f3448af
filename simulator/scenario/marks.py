r"""Reads the marks in a reply: ``[words](technique)``; ``\[`` is a literal bracket.

Pure text to values; the caller turns offsets into places in the file.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class RawMark:
    """Words ``plain[start:end]`` and the technique's name as typed.

    ``name_start`` and ``name_end`` are offsets into the marked-up text, for diagnostics.
    """

    start: int
    end: int
    name: str
    name_start: int
    name_end: int


@dataclass(frozen=True, slots=True)
class MarkProblem:
    """A malformed mark: where in the marked-up text, what, and what to do."""

    start: int
    end: int
    message: str
    help: str


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A reply without its markup, the marks found and the problems met."""

    plain: str
    marks: tuple[RawMark, ...]
    problems: tuple[MarkProblem, ...]


_SHAPE = "Write [the words](technique), or \\[ for a bracket that is only a bracket."


def parse_marks(text: str) -> MarkedText:
    """Split ``text`` into plain words and marks. Never raises: problems are returned."""
    return _MarkParser(text).parse()


class _MarkParser:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._plain: list[str] = []
        self._length = 0
        self._marks: list[RawMark] = []
        self._problems: list[MarkProblem] = []

    def parse(self) -> MarkedText:
        text = self._text
        while self._at < len(text):
            if text[self._at] == "[":
                self._mark()
            else:
                self._literal()
        return MarkedText("".join(self._plain), tuple(self._marks), tuple(self._problems))

    def _literal(self) -> None:
        """One character, or an escaped bracket."""
        if self._text.startswith(("\\[", "\\]"), self._at):
            self._at += 1
        self._plain.append(self._text[self._at])
        self._length += 1
        self._at += 1

    def _mark(self) -> None:
        """A mark; a malformed one is reported once and its words are kept as plain text."""
        opened, start = self._at, self._length
        self._at += 1
        while self._at < len(self._text) and self._text[self._at] not in "[]":
            self._literal()
        if not self._text.startswith("]", self._at):
            nested = self._text.startswith("[", self._at)
            what = "a mark inside a mark" if nested else "this mark is never closed with ]"
            where = self._at if nested else opened
            self._problem(where, where + 1, what, "Marks don't nest. " + _SHAPE)
            if nested:
                self._skip_outer_close()
            return
        self._at += 1
        end = self._length
        if not self._text.startswith("(", self._at):
            what = "a mark without a technique in (…) after it"
            self._problem(opened, self._at, what, _SHAPE)
            return
        closed = self._text.find(")", self._at)
        if closed < 0:
            self._problem(self._at, self._at + 1, "this ( is never closed with )", _SHAPE)
            self._at = len(self._text)
            return
        self._finish(opened, start, end, closed)

    def _finish(self, opened: int, start: int, end: int, closed: int) -> None:
        raw = self._text[self._at + 1 : closed]
        name = raw.strip()
        name_start = self._at + 1 + (len(raw) - len(raw.lstrip()))
        self._at = closed + 1
        if not "".join(self._plain)[start:end].strip():
            self._problem(opened, closed + 1, "a mark around no words", _SHAPE)
        elif not name:
            self._problem(opened, closed + 1, "a mark that names no technique", _SHAPE)
        else:
            self._marks.append(RawMark(start, end, name, name_start, name_start + len(name)))

    def _skip_outer_close(self) -> None:
        """Read the inner mark, then step over the outer one's tail so it is not reported again."""
        self._mark()
        while self._at < len(self._text) and self._text[self._at] not in "[]":
            self._literal()
        if self._text.startswith("](", self._at):
            closed = self._text.find(")", self._at)
            self._at = closed + 1 if closed >= 0 else len(self._text)

    def _problem(self, start: int, end: int, message: str, advice: str) -> None:
        self._problems.append(MarkProblem(start, end, message, advice))
