"""Cuts two long texts down to where they differ."""

from __future__ import annotations

from simulator.scenario.message import Message, verbatim

#: Texts up to this many words are shown whole.
_WHOLE = 24
#: Words shown on either side of what differs, and most words shown in all.
_AROUND, _MOST = 4, 40


def excerpts(before: str, after: str) -> tuple[str, str]:
    """Both texts on one line each; of long ones only what differs, with a few words around it."""
    old, new = before.split(), after.split()
    if max(len(old), len(new)) <= _WHOLE:
        return " ".join(old), " ".join(new)
    same = _alike(old, new)
    # What is alike at the end must not reach into what is alike at the beginning.
    most = min(len(old), len(new)) - same
    tail = min(_alike(old[::-1], new[::-1]), most)
    start, cut = max(same - _AROUND, 0), max(tail - _AROUND, 0)
    return _cut(old, start, cut), _cut(new, start, cut)


def told_excerpts(before: str, after: str) -> tuple[Message, Message]:
    """The same to be told: an author's words stay as they are in every language."""
    old, new = excerpts(before, after)
    return verbatim(old), verbatim(new)


def _alike(one: list[str], other: list[str]) -> int:
    """How many words are the same from the beginning."""
    count = 0
    for word, there in zip(one, other, strict=False):
        if word != there:
            break
        count += 1
    return count


def _cut(words: list[str], start: int, cut: int) -> str:
    shown = words[start : len(words) - cut]
    clipped = len(shown) > _MOST
    parts = [
        *(["…"] if start else []),
        *shown[:_MOST],
        *(["…"] if cut or clipped else []),
    ]
    return " ".join(parts)
