"""What is wrong with a scenario file, as plain values that every printer shares.

The codes are part of the file format's contract: they are never reused.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

#: Longest piece of a file that a message quotes, in characters.
QUOTE_LIMIT = 40


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
    """One problem of one file: where, what, and what to do about it."""

    path: str
    span: Span
    code: str
    message: str
    help: str

    @property
    def severity(self) -> Severity:
        """Follows from the code's first letter."""
        return _SEVERITY_OF_LETTER[self.code[0]]

    def as_text(self) -> str:
        """``file:line:col: CODE message`` with the help on an indented second line."""
        first = f"{self.path}:{self.span.line}:{self.span.col}: {self.code} {self.message}"
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
        self._found: list[Diagnostic] = []

    def add(self, span: Span, code: str, message: str, advice: str) -> None:
        """Note one problem."""
        self._found.append(Diagnostic(self.path, span, code, message, advice))

    @property
    def has_errors(self) -> bool:
        """Whether anything found so far makes the scenario unplayable."""
        return any(found.severity is Severity.ERROR for found in self._found)

    def in_file_order(self) -> tuple[Diagnostic, ...]:
        """All problems, first in the file first."""
        return tuple(sorted(self._found, key=lambda found: (found.span, found.code)))


def quote(text: str) -> str:
    """``text`` fit to stand in a message: clipped, with control characters spelled out."""
    clipped = text if len(text) <= QUOTE_LIMIT else text[: QUOTE_LIMIT - 1] + "…"
    shown = "".join(char if char.isprintable() else _spelled(char) for char in clipped)
    return f"“{shown}”"


def _spelled(char: str) -> str:
    return {"\n": "⏎", "\t": "⇥"}.get(char, f"U+{ord(char):04X}")


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known name most like ``word``, if one is near enough to be meant."""
    if len(word) > 2 * QUOTE_LIMIT:
        return None
    found = difflib.get_close_matches(word.lower(), list(known), n=1, cutoff=0.6)
    return found[0] if found else None


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """A help line: the nearest known name, or ``otherwise``."""
    near = nearest(word, known)
    return f"Did you mean {quote(near)}?" if near else otherwise


def one_of(known: Iterable[str]) -> str:
    """A help line that lists what is allowed, shortened when there is much of it."""
    names = list(known)
    shown = ", ".join(names[:16])
    return f"Use one of: {shown}{', …' if len(names) > 16 else ''}."
