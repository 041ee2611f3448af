"""Findings and what comes with them as lines of text, to cross from one process into another."""

from __future__ import annotations

import base64
import json
import pickle
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any

from simulator.authoring.checking.stages import Findings, Stage
from simulator.scenario.diagnostics import Diagnostic, Span
from simulator.scenario.message import message_of

_PARCEL = b"parcel "
#: What reading raises besides ValueError where a line is from somebody else.
_STRANGE = (KeyError, TypeError, AttributeError, OverflowError, RecursionError)


@dataclass(frozen=True, slots=True)
class Request:
    """A text to check; ``number`` comes back with every answer."""

    number: int
    shown: str
    source: str

    def as_line(self) -> bytes:
        """One line, with its end."""
        fields = {"number": self.number, "shown": self.shown, "source": self.source}
        return _line(fields)

    @classmethod
    def from_line(cls, line: bytes) -> Request:
        """The request in a line.

        Raises:
            ValueError: there is none in it.
        """
        fields = json.loads(line)
        return cls(int(fields["number"]), str(fields["shown"]), str(fields["source"]))


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found in the text of the request ``number``."""

    number: int
    findings: Findings

    def as_line(self) -> bytes:
        """One line, with its end."""
        found = self.findings
        return _line(
            {
                "number": self.number,
                "stage": str(found.stage),
                "playable": found.playable,
                "problems": [_fields(problem) for problem in found.problems],
            }
        )

    @classmethod
    def from_line(cls, line: bytes) -> Answer:
        """The answer in a line.

        Raises:
            ValueError: there is none in it.
        """
        try:
            fields = json.loads(line)
            problems = tuple(_problem(one) for one in fields["problems"])
            found = Findings(Stage(fields["stage"]), problems, bool(fields["playable"]))
            return cls(int(fields["number"]), found)
        except _STRANGE as error:
            raise ValueError("not an answer") from error


class Kind(StrEnum):
    """What is in a parcel."""

    SCENARIO = "scenario"
    MAP = "map"
    INSIGHTS = "insights"


@dataclass(frozen=True, slots=True)
class Parcel:
    """A value that belongs to the request ``number``: a whole scenario, its map, its statistics.

    It is unpacked only when somebody wants it, since that takes milliseconds. The two processes
    are one program, so that pickling is no way in for anybody.
    """

    number: int
    kind: Kind
    packed: bytes

    @classmethod
    def of(cls, number: int, kind: Kind, value: object) -> Parcel:
        """Pack a value."""
        return cls(number, kind, base64.b64encode(pickle.dumps(value, pickle.HIGHEST_PROTOCOL)))

    def unpacked(self) -> object:
        """The value.

        Raises:
            ValueError: it did not come whole.
        """
        try:
            return pickle.loads(base64.b64decode(self.packed))  # noqa: S301 - from our own process
        except Exception as error:  # pickle raises whatever it stumbles on
            raise ValueError("nothing that was sent whole") from error

    def as_line(self) -> bytes:
        """One line, with its end."""
        return b"%s%d %s %s\n" % (_PARCEL, self.number, self.kind.encode("ascii"), self.packed)


def read_line(line: bytes) -> Answer | Parcel:
    """What a line from the other process holds.

    Raises:
        ValueError: nothing that was sent whole.
    """
    if not line.startswith(_PARCEL):
        return Answer.from_line(line)
    number, kind, packed = line[len(_PARCEL) :].strip().split(b" ", 2)
    return Parcel(int(number), Kind(kind.decode("ascii")), packed)


def newest(requests: Iterable[Request]) -> Request | None:
    """The request that is still worth answering."""
    return max(requests, key=lambda request: request.number, default=None)


def _line(fields: object) -> bytes:
    # ASCII only: a lone surrogate typed by accident must not stop the line.
    return json.dumps(fields, ensure_ascii=True).encode("ascii") + b"\n"


def _fields(problem: Diagnostic) -> dict[str, object]:
    said = {"told": problem.told.as_plain(), "advice": problem.advice.as_plain()}
    return {**asdict(problem.span), "path": problem.path, "code": problem.code, **said}


def _problem(fields: dict[str, Any]) -> Diagnostic:
    places = (fields["line"], fields["col"], fields["end_line"], fields["end_col"])
    line, col, end_line, end_col = (int(str(place)) for place in places)
    told, advice = (message_of(fields[name]) for name in ("told", "advice"))
    span = Span(line, col, end_line, end_col)
    return Diagnostic(str(fields["path"]), span, str(fields["code"]), told, advice)
