"""Keeps a meeting's explanations from saying any sentence twice."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

#: Shorter pieces (“I’m sorry.”) may come again: nobody reads them as a repetition.
SHORTEST_WORDS = 3

_END = re.compile(r"(?<=[.!?…])[\"'”’»)\]]*\s+|\n+")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def sentence_keys(text: str) -> frozenset[str]:
    """The sentences of ``text``, each as its words in small letters; very short ones left out."""
    found = (_WORD.findall(piece.lower().replace("’", "'")) for piece in _END.split(text))
    return frozenset(" ".join(words) for words in found if len(words) >= SHORTEST_WORDS)


class Voice:
    """Chooses among ways to say a thing, and never says a sentence that has been said before.

    Args:
        said: the keys of all sentences said before.
        turn: where to start among several ways, so that the wording moves on through a meeting.
        fluent: puts right in a finished way what its language asks for.
    """

    def __init__(self, said: frozenset[str], turn: int, fluent: Callable[[str], str] = str) -> None:
        self._said = set(said)
        self._turn = turn
        self._fluent = fluent

    @property
    def said(self) -> frozenset[str]:
        """The keys of all sentences said, before and by this voice."""
        return frozenset(self._said)

    def say(self, ways: Sequence[str]) -> str:
        """One of ``ways`` that has not been said; empty when all have."""
        start = self._turn % len(ways) if ways else 0
        return self.say_first((*ways[start:], *ways[:start]))

    def say_first(self, ways: Iterable[str]) -> str:
        """The first of ``ways`` that has not been said; empty when all have."""
        for way in map(self._fluent, ways):
            keys = sentence_keys(way)
            if keys.isdisjoint(self._said):
                self._said |= keys
                return way
        return ""
