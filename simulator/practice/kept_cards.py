"""Keeps the library's cards in a small file between two runs.

The library can then be used at once, while scenarios are read and saved sessions opened behind
it. Kept cards count only as long as no scenario file has been touched and the program is the same.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from simulator import __version__
from simulator.practice.card import Card
from simulator.practice.glimpse import Glimpse, glimpse
from simulator.practice.plain_card import card_of, plain_card

_NAME = "library.json"
#: In bytes; a card takes some 2 kB, and the window waits for it.
_LARGEST = 32 * 1024 * 1024


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
            kept = json.loads(self._text())
            if kept["stamp"] != self._stamp(_looked_at(self._own)):
                return ()
            cards = tuple(card_of(one) for one in kept["cards"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return ()
        paths = {card.path for card in cards}
        return cards if paths <= self._standing() and len(paths) == len(cards) else ()

    def write(self, cards: Iterable[Card], seen: Mapping[Path, Glimpse] | None = None) -> None:
        """Keep these cards; where that is not possible the next start is merely slower.

        Args:
            cards: the cards as they are shown.
            seen: how the files of the person's own library looked when the cards' were read: what
                has changed since must not pass for shown. Without it, they look as they do now.
        """
        if seen is not None:
            self._own = tuple(seen)
        standing = self._standing()
        kept = {
            "stamp": self._stamp(_looked_at(self._own) if seen is None else seen),
            "cards": [plain_card(card) for card in cards if card.path in standing],
        }
        new = self._path.with_suffix(f".{os.getpid()}.new")
        with contextlib.suppress(OSError):
            try:
                new.write_text(json.dumps(kept), encoding="utf-8")
                new.replace(self._path)
            finally:
                new.unlink(missing_ok=True)

    def _text(self) -> str:
        if self._path.stat().st_size > _LARGEST:
            raise ValueError("larger than any library")
        return self._path.read_text(encoding="utf-8")

    def _standing(self) -> set[str]:
        return {str(file) for file in (*self._own, *self._files)}

    def _stamp(self, own: Mapping[Path, Glimpse]) -> list[list[Any]]:
        """What tells that something has changed: program, files, their sizes and times."""
        every = {**own, **_looked_at(self._files)}
        stamp: list[list[Any]] = [[__version__]]
        stamp += [[str(file), found.size, found.changed_ns] for file, found in every.items()]
        return stamp


def _looked_at(files: Iterable[Path]) -> dict[Path, Glimpse]:
    found = ((file, glimpse(file)) for file in files)
    return {file: look for file, look in found if look is not None}
