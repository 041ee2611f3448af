"""Ids for moments and replies, made from the words they stand for."""

from __future__ import annotations

import re
from unicodedata import combining, normalize

_OTHER = re.compile(r"[^a-z0-9]+")
#: Longest id made of words, in characters.
_LONGEST = 40


def slug(words: str, longest: int = _LONGEST) -> str:
    """``words`` as an id: small letters, digits and single hyphens; empty when none are left."""
    plain = "".join(char for char in normalize("NFKD", words[:400]) if not combining(char))
    found = _OTHER.sub("-", plain.lower().replace("’", "").replace("'", "")).strip("-")
    if len(found) <= longest:
        return found
    whole, _, _ = found[: longest + 1].rpartition("-")
    return whole or found[:longest]


class Ids:
    """Ids that are all different. ``otherwise`` is the one for words that make none."""

    def __init__(self, otherwise: str, longest: int = _LONGEST) -> None:
        self._otherwise = otherwise
        self._longest = longest
        self._taken: set[str] = set()
        self._next: dict[str, int] = {}

    def new(self, words: str) -> str:
        """An id for ``words`` that was not given before."""
        base = slug(words, self._longest) or self._otherwise
        name = base
        while name in self._taken:
            self._next[base] = self._next.get(base, 1) + 1
            name = f"{base}-{self._next[base]}"
        self._taken.add(name)
        return name
