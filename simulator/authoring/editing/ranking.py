"""Which names fit what is typed, best first: predictable, so that fingers can learn it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar
from unicodedata import combining, normalize

#: The rank of a name in which a word begins as typed.
_WORD_BEGINS = 2
Item = TypeVar("Item")


def rank(typed: str, name: str) -> int | None:
    """How well ``name`` fits: 0 the same, 1 begins so, 2 a word in it does, 3 holds it.

    4 when it has the letters in this order, beginning with the first; None when it doesn't fit.
    Neither capitals nor accents count.
    """
    typed, name = _plain(typed), _plain(name)
    if typed == name:
        return 0
    if name.startswith(typed):
        return 1
    if any(f"{sign}{typed}" in name for sign in "-_. ("):
        return 2
    if typed in name:
        return 3
    if name[:1] == typed[:1] and _has_letters(typed, name):
        return 4
    return None


def _has_letters(typed: str, name: str) -> bool:
    rest = iter(name)
    return all(letter in rest for letter in typed)


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower()
    return "".join(char for char in normalize("NFKD", text.lower()) if not combining(char))


def ranked(
    typed: str,
    items: Iterable[Item],
    named: Callable[[Item], str],
    also: Callable[[Item], str] = lambda _: "",
) -> tuple[Item, ...]:
    """Those of ``items`` that fit, best first; equally good ones stay in their order.

    An item fits by its name or by what it is ``also`` called; nothing if that is empty.
    Where some begin as typed, or have a word that does, looser fits would only be in the way.
    """
    fitting = []
    for item in items:
        other = also(item)
        found = [rank(typed, named(item)), rank(typed, other) if other else None]
        ranks = [one for one in found if one is not None]
        if ranks:
            fitting.append((min(ranks), item))
    fitting.sort(key=lambda pair: pair[0])
    best = fitting[0][0] if fitting else 0
    loosest = max(_WORD_BEGINS, best)
    return tuple(item for found, item in fitting if found <= loosest)
