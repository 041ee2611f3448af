"""Finds out which part of a later version is which part of an earlier one, renamed ones too."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

#: How alike the words of two parts must be, 0 to 1, for one to be the other under a new name.
ALIKE = 0.6
#: More pairs of unknown parts than this are not compared.
_MOST_PAIRS = 250_000
_WORD = re.compile(r"\w+")

Id = TypeVar("Id", bound=str)


@dataclass(frozen=True, slots=True)
class Pairs(Generic[Id]):
    """What became of the parts of one kind; each in the author's order.

    Attributes:
        kept: the later id of each part that is in both versions, by its earlier one.
        removed: the earlier ids of those that are gone.
        added: the later ids of those that are new.
    """

    kept: Mapping[Id, Id]
    removed: tuple[Id, ...]
    added: tuple[Id, ...]

    @property
    def renamed(self) -> Mapping[Id, Id]:
        """Those kept under another id."""
        return {before: after for before, after in self.kept.items() if before != after}


def pair_up(before: Mapping[Id, str], after: Mapping[Id, str]) -> Pairs[Id]:
    """Pair parts by their id, and those left over by how alike their texts are.

    Args:
        before: the text to know each part by, by its id.
        after: the same of the later version.
    """
    kept = {name: name for name in before if name in after}
    gone = [name for name in before if name not in kept]
    new = [name for name in after if name not in kept]
    kept |= _renamed({name: before[name] for name in gone}, {name: after[name] for name in new})
    return Pairs(
        kept={name: kept[name] for name in before if name in kept},
        removed=tuple(name for name in gone if name not in kept),
        added=tuple(name for name in new if name not in set(kept.values())),
    )


def likeness(one: str, other: str) -> float:
    """How many of their words two texts share: 1 for all, 0 for none."""
    if one == other:
        return 1.0
    return _shared(_words(one), _words(other))


def _words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.lower()))


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    return 2 * len(one & other) / (len(one) + len(other)) if one or other else 0.0


def _renamed(gone: Mapping[Id, str], new: Mapping[Id, str]) -> dict[Id, Id]:
    """The very same texts in the order they stand in, then the likest of the rest."""
    waiting: dict[str, list[Id]] = {}
    for name, text in reversed(list(new.items())):
        waiting.setdefault(text, []).append(name)
    renamed = {name: waiting[text].pop() for name, text in gone.items() if waiting.get(text)}
    taken = set(renamed.values())
    return renamed | _likest(
        {name: text for name, text in gone.items() if name not in renamed},
        {name: text for name, text in new.items() if name not in taken},
    )


def _likest(gone: Mapping[Id, str], new: Mapping[Id, str]) -> dict[Id, Id]:
    """The likest first; of equals those that stand nearest to where they stood."""
    if len(gone) * len(new) > _MOST_PAIRS:
        return {}
    words = {name: _words(text) for name, text in new.items()}
    found: list[tuple[float, int, Id, Id]] = []
    for place, (old, text) in enumerate(gone.items()):
        old_words = _words(text)
        for there, name in enumerate(new):
            alike = _shared(old_words, words[name])
            if alike >= ALIKE:
                found.append((-alike, place + there, old, name))
    pairs: dict[Id, Id] = {}
    taken: set[Id] = set()
    for _, _, old, name in sorted(found):
        if old not in pairs and name not in taken:
            pairs[old] = name
            taken.add(name)
    return pairs
