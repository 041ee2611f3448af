"""Keeps the library's cards in a small file between two runs.

The library can then be used at once, while scenarios are read and saved sessions opened behind
it. Kept cards count only as long as no scenario file has been touched and the program is the same.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from simulator import __version__
from simulator.practice.card import Card, Problem, Unfinished

_NAME = "library.json"


class KeptCards:
    """The cards as they were shown last.

    Args:
        folder: the data folder.
        files: the scenario files that stand on the shelf by themselves.
    """

    def __init__(self, folder: Path, files: Sequence[Path]) -> None:
        self._path = folder / _NAME
        self._files = tuple(files)

    def read(self) -> tuple[Card, ...]:
        """The kept cards; none when they may be out of date, damaged or missing."""
        try:
            kept = json.loads(self._path.read_text(encoding="utf-8"))
            if kept["stamp"] != self._stamp():
                return ()
            return tuple(_card(fields) for fields in kept["cards"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return ()

    def write(self, cards: Iterable[Card]) -> None:
        """Keep these cards; where that is not possible the next start is merely slower."""
        own = {str(file) for file in self._files}
        kept = {
            "stamp": self._stamp(),
            "cards": [asdict(card) for card in cards if card.path in own],
        }
        new = self._path.with_suffix(f".{os.getpid()}.new")
        with contextlib.suppress(OSError):
            try:
                new.write_text(json.dumps(kept), encoding="utf-8")
                new.replace(self._path)
            finally:
                new.unlink(missing_ok=True)

    def _stamp(self) -> list[list[Any]]:
        """What tells that something has changed: program, files, their sizes and times."""
        stamp: list[list[Any]] = [[__version__]]
        for file in self._files:
            with contextlib.suppress(OSError):
                found = file.stat()
                stamp.append([str(file), found.st_size, found.st_mtime_ns])
        return stamp


def _card(fields: Mapping[str, Any]) -> Card:
    """A card from JSON, where tuples have become lists."""
    values: dict[str, Any] = dict(fields)
    for name in ("practices", "practises", "notes"):
        values[name] = tuple(fields[name])
    values["problems"] = tuple(Problem(**problem) for problem in fields["problems"])
    values["looks"] = tuple((str(name), str(value)) for name, value in fields["looks"])
    left = fields["unfinished"]
    values["unfinished"] = None if left is None else Unfinished(**left)
    return Card(**values)
