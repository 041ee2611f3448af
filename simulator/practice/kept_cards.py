"""Keeps the library's cards in a small file between two runs.

The library can then be used at once, while scenarios are read and saved sessions opened behind
it. Kept cards count only as long as no scenario file has been touched and the program is the same.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, fields
from pathlib import Path
from typing import Any

from simulator import __version__
from simulator.practice.card import Card, Problem, Unfinished
from simulator.practice.glimpse import Glimpse, glimpse
from simulator.scenario.message import message_of

_NAME = "library.json"


class KeptCards:
    """The cards as they were shown last.

    Args:
        folder: the data folder.
        files: the scenario files that came along.
        own: those in the person's own library.
    """

    def __init__(self, folder: Path, files: Sequence[Path], own: Sequence[Path] = ()) -> None:
        self._path = folder / _NAME
        self._files = tuple(files)
        self._own = tuple(own)

    def read(self) -> tuple[Card, ...]:
        """The kept cards; none when they may be out of date, damaged or missing."""
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
            if kept["stamp"] != self._stamp(_looked_at(self._own)):
                return ()
            return tuple(_card(one) for one in kept["cards"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return ()

    def write(self, cards: Iterable[Card], seen: Mapping[Path, Glimpse] | None = None) -> None:
        """Keep these cards; where that is not possible the next start is merely slower.

        Args:
            cards: the cards as they are shown.
            seen: how the files of the person's own library looked when the cards' were read: what
                has changed since must not pass for shown. Without it, they look as they do now.
        """
        if seen is not None:
            self._own = tuple(seen)
        standing = {str(file) for file in (*self._own, *self._files)}
        kept = {
            "stamp": self._stamp(_looked_at(self._own) if seen is None else seen),
            "cards": [_fields(card) for card in cards if card.path in standing],
        }
        new = self._path.with_suffix(f".{os.getpid()}.new")
        with contextlib.suppress(OSError):
            try:
                new.write_text(json.dumps(kept), encoding="utf-8")
                new.replace(self._path)
            finally:
                new.unlink(missing_ok=True)

    def _stamp(self, own: Mapping[Path, Glimpse]) -> list[list[Any]]:
        """What tells that something has changed: program, files, their sizes and times."""
        every = {**own, **_looked_at(self._files)}
        stamp: list[list[Any]] = [[__version__]]
        stamp += [[str(file), found.size, found.changed_ns] for file, found in every.items()]
        return stamp


def _looked_at(files: Iterable[Path]) -> dict[Path, Glimpse]:
    found = ((file, glimpse(file)) for file in files)
    return {file: look for file, look in found if look is not None}


def _fields(card: Card) -> dict[str, Any]:
    """A card for JSON. A deep copy, as dataclasses make it, takes ten times as long."""
    values = {field.name: getattr(card, field.name) for field in fields(Card)}
    values["problems"] = [_problem_fields(problem) for problem in card.problems]
    if card.unfinished is not None:
        values["unfinished"] = asdict(card.unfinished)
    return values


def _problem_fields(problem: Problem) -> dict[str, Any]:
    said = {"told": problem.told.as_plain(), "advice": problem.advice.as_plain()}
    return {"line": problem.line, "column": problem.column, "code": problem.code, **said}


def _problem(kept: Mapping[str, Any]) -> Problem:
    """A problem from JSON; one kept by an earlier version says no ``told`` and is refused."""
    told, advice = message_of(kept["told"]), message_of(kept["advice"])
    return Problem(kept["line"], kept["column"], kept["code"], told, advice)


def _card(kept: Mapping[str, Any]) -> Card:
    """A card from JSON, where tuples have become lists."""
    values: dict[str, Any] = dict(kept)
    for name in ("practices", "practises", "notes"):
        values[name] = tuple(kept[name])
    values["problems"] = tuple(_problem(problem) for problem in kept["problems"])
    values["looks"] = tuple((str(name), str(value)) for name, value in kept["looks"])
    left = kept["unfinished"]
    values["unfinished"] = None if left is None else Unfinished(**left)
    return Card(**values)
