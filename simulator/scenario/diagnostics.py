"""What is wrong with a scenario file, as plain values that every printer shares.

The codes are part of the file format's contract: they are never reused.
"""

from __future__ import annotations

import heapq
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Any

from simulator.scenario.message import Message

#: Longest piece of a file that a message quotes, in characters.
QUOTE_LIMIT = 40
#: Longest list of allowed names in a help line, in characters.
LIST_LIMIT = 200
#: More problems than this in one file are not listed.
MAX_PROBLEMS = 1_000
#: Names that are compared for “Did you mean …?” in one file, so that a flood of faults ends soon.
_MAX_COMPARED = 30_000
#: How alike (0 to 1) two names must be for one to be suggested in place of the other.
_ALIKE = 0.6


class Severity(StrEnum):
    """How bad a diagnostic is. Only an error makes a scenario unplayable."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


_SEVERITY_OF_LETTER = {"E": Severity.ERROR, "W": Severity.WARNING, "H": Severity.HINT}


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a file. Lines and columns count characters from 1; the end is exclusive."""

    line: int = 1
    col: int = 1
    end_line: int = 1
    end_col: int = 1


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem of one file: where, what, and what to do about it.

    ``told`` says what is wrong and ``advice`` what to do about it, in any language; ``message``
    and ``help`` are the same in English.
    """

    path: str
    span: Span
    code: str
    told: Message
    advice: Message

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return str(self.told)

    @property
    def help(self) -> str:
        """What to do about it, in English."""
        return str(self.advice)

    @property
    def severity(self) -> Severity:
        """Follows from the code's first letter."""
        return _SEVERITY_OF_LETTER[self.code[0]]

    def as_text(self) -> str:
        """``file:line:col: CODE message`` with the help on an indented second line."""
        path = legible(self.path, limit=len(self.path) * 8)
        first = f"{path}:{self.span.line}:{self.span.col}: {self.code} {self.message}"
        return f"{first}\n    help: {self.help}"

    def as_json(self) -> dict[str, Any]:
        """The same fields for ``check --format json``."""
        return {
            "path": self.path,
            "line": self.span.line,
            "col": self.span.col,
            "end_line": self.span.end_line,
            "end_col": self.span.end_col,
            "severity": str(self.severity),
            "code": self.code,
            "message": self.message,
            "help": self.help,
        }


class Report:
    """Collects the problems of one file while it is read."""

    def __init__(self, path: str) -> None:
        self.path = path
        self.has_errors = False
        self._found: list[Diagnostic] = []
        self._compared = 0

    def add(self, span: Span, code: str, told: Message, advice: Message) -> None:
        """Note one problem."""
        self.has_errors = self.has_errors or _SEVERITY_OF_LETTER[code[0]] is Severity.ERROR
        if not self.is_full:
            self._found.append(Diagnostic(self.path, span, code, told, advice))

    @property
    def is_full(self) -> bool:
        """Whether as many problems are listed as anybody will read: no need to look for more."""
        return len(self._found) >= MAX_PROBLEMS

    def did_you_mean(self, word: str, *known: Collection[str], otherwise: Message) -> Message:
        """A help line: the nearest name of the first of the ``known`` lists that has one near."""
        for names in known:
            self._compared += len(names)
            near = nearest(word, names) if self._compared <= _MAX_COMPARED else None
            if near is not None:
                return suggesting(near)
        return otherwise

    def in_file_order(self) -> tuple[Diagnostic, ...]:
        """All problems, first in the file first; the last one says when the list was cut."""
        found = list(in_file_order(self._found))
        if self.is_full:
            more = found[-1].advice.followed_by(
                Message("(There may be more problems: mend these first.)")
            )
            found[-1] = replace(found[-1], advice=more)
        return tuple(found)


def in_file_order(problems: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """``problems`` with the first in the file first, and by code where they stand together."""
    return tuple(sorted(problems, key=lambda problem: (problem.span, problem.code)))


def quote(text: str, limit: int = QUOTE_LIMIT) -> Message:
    """``text`` fit to stand in a message: clipped, with control characters spelled out.

    It stands in the quotation marks of the language that the message is said in.
    """
    return Message("“{words}”", {"words": legible(text, limit)})


def legible(text: str, limit: int = QUOTE_LIMIT) -> str:
    """``text`` on one line of at most ``limit`` characters, each of which can be seen."""
    shown = "".join(char if char.isprintable() else _spelled(char) for char in text[: limit + 1])
    return shown if len(shown) <= limit else shown[: limit - 1] + "…"


def _spelled(char: str) -> str:
    return {"\n": "⏎", "\t": "⇥"}.get(char, f"U+{ord(char):04X}")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known name most like ``word``, if one is near enough to be meant."""
    if len(word) > 2 * QUOTE_LIMIT:
        return None
    matcher = SequenceMatcher(b=word.lower())
    close: list[tuple[float, str]] = []
    for name in known:
        matcher.set_seq1(name)
        if matcher.real_quick_ratio() >= _ALIKE and matcher.quick_ratio() >= _ALIKE:
            close.append((matcher.quick_ratio(), name))
    # The full comparison is slow, so only the most promising get one.
    best = (0.0, "")
    for _, name in heapq.nlargest(5, close):
        matcher.set_seq1(name)
        best = max(best, (matcher.ratio(), name))
    return best[1] if best[0] >= _ALIKE else None


def suggesting(name: str) -> Message:
    """A help line that holds a name up against what was written."""
    return Message("Did you mean “{name}”?", {"name": legible(name)})


def one_of(known: Iterable[str]) -> Message:
    """A help line that lists what is allowed, shortened when there is much of it."""
    shown: list[str] = []
    room = LIST_LIMIT
    for name in known:
        clipped = legible(name)
        room -= len(clipped) + 2
        if room < 0:
            return Message("Use one of: {names}, …", {"names": ", ".join(shown)})
        shown.append(clipped)
    return Message("Use one of: {names}.", {"names": ", ".join(shown)})
