r"""Reads the marks in a reply: ``[words](technique)``; ``\[`` is a literal bracket.

Pure text to values; the caller turns offsets into places in the file.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from simulator.scenario.message import Message

#: A reply with this many problems is not read on.
MAX_PROBLEMS = 100


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
    told: Message
    advice: Message


@dataclass(frozen=True, slots=True)
class MarkedText:
    """A reply without its markup, the marks found and the problems met."""

    plain: str
    marks: tuple[RawMark, ...]
    problems: tuple[MarkProblem, ...]


_WORDS = r"(?:[^\[\]\\]|\\[\[\]]|\\(?![\[\]]))*"
_LITERAL = re.compile(r"(?:[^\[\]\\]|\\[\[\]]|\\(?![\[\]]))+")
_UP_TO_BRACKET = re.compile(_WORDS)
_MARK = re.compile(rf"\[({_WORDS})\]\(([^()\[\]]*)\)")
_NAME = re.compile(r"\([^()\[\]]*\)")
_ESCAPE = re.compile(r"\\([\[\]])")
_SHAPE = Message("Write [the words](technique), or \\[ for a bracket that is only a bracket.")
_NO_NESTING = Message("Marks don't nest.").followed_by(_SHAPE)
_NO_WORDS = Message("a mark around no words")
_NO_TECHNIQUE = Message("a mark that names no technique")
_NEVER_CLOSED = Message("this mark is never closed with ]")
_NESTED = Message("a mark inside a mark")
_NAME_NEVER_CLOSED = Message("this ( is never closed with )")
_NO_NAME = Message("a mark without a technique in (…) after it")
_NEVER_OPENED = Message("the end of a mark that has no [ before it")


def parse_marks(text: str) -> MarkedText:
    """Split ``text`` into plain words and marks. Never raises: problems are returned."""
    return _MarkParser(text).parse()


class _MarkParser:
    """Takes the text piece by piece: plain words, a whole mark, or a bracket that is amiss."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._plain: list[str] = []
        self._length = 0
        self._marks: list[RawMark] = []
        self._problems: list[MarkProblem] = []
        # Brackets that hold another mark: reported when met, so their ends are passed over.
        self._reported_open = 0

    def parse(self) -> MarkedText:
        text = self._text
        while self._at < len(text) and len(self._problems) < MAX_PROBLEMS:
            if found := _LITERAL.match(text, self._at):
                self._keep(found.group())
                self._at = found.end()
            elif found := _MARK.match(text, self._at):
                self._mark(found)
                self._at = found.end()
            elif text[self._at] == "[":
                self._bad_opening()
            else:
                self._bad_closing()
        return MarkedText("".join(self._plain), tuple(self._marks), tuple(self._problems))

    def _keep(self, words: str) -> None:
        plain = _ESCAPE.sub(r"\1", words)
        self._plain.append(plain)
        self._length += len(plain)

    def _mark(self, found: re.Match[str]) -> None:
        start = self._length
        self._keep(found.group(1))
        raw = found.group(2)
        name = raw.strip()
        if not found.group(1).strip():
            self._problem(found.start(), found.end(), _NO_WORDS)
        elif not name:
            self._problem(found.start(), found.end(), _NO_TECHNIQUE)
        else:
            name_start = found.start(2) + len(raw) - len(raw.lstrip())
            self._marks.append(
                RawMark(start, self._length, name, name_start, name_start + len(name))
            )

    def _bad_opening(self) -> None:
        """A ``[`` that begins no whole mark; its words are kept as plain text."""
        text, opened = self._text, self._at
        words = _UP_TO_BRACKET.match(text, opened + 1)
        stop = words.end() if words else opened + 1
        self._at = opened + 1
        if stop == len(text):
            self._problem(opened, opened + 1, _NEVER_CLOSED)
        elif text[stop] == "[":
            self._reported_open += 1
            self._problem(stop, stop + 1, _NESTED, _NO_NESTING)
        else:
            self._keep(text[opened + 1 : stop])
            self._at = stop + 1
            if text.startswith("(", self._at):
                self._problem(self._at, self._at + 1, _NAME_NEVER_CLOSED)
            else:
                self._problem(opened, self._at, _NO_NAME)

    def _bad_closing(self) -> None:
        """A ``]`` outside a mark: the end of one already reported, a slip, or only a bracket."""
        name = _NAME.match(self._text, self._at + 1)
        if self._reported_open:
            self._reported_open -= 1
            self._at = name.end() if name else self._at + 1
        elif name:
            self._problem(self._at, name.end(), _NEVER_OPENED)
            self._at = name.end()
        else:
            self._keep("]")
            self._at += 1

    def _problem(self, start: int, end: int, told: Message, advice: Message = _SHAPE) -> None:
        self._problems.append(MarkProblem(start, end, told, advice))
