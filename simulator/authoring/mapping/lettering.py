"""How wide words are, near enough to break lines without a font at hand."""

from __future__ import annotations

import unicodedata

_NARROW, _WIDE = frozenset("iljtfrI.,:;'’‘!|()[]-– "), frozenset("mwMWQ@%—…")


def width_of_text(text: str, size: float) -> float:
    """About how wide ``text`` is in letters of ``size`` pixels."""
    return sum(map(_share, text)) * size


def fitted(text: str, width: float, size: float) -> str:
    """``text``, or as much of it as fits into ``width`` pixels, with an ellipsis."""
    if width_of_text(text, size) <= width:
        return text
    room = width / size - _share("…")
    for place, letter in enumerate(text):
        room -= _share(letter)
        if room < 0:
            return f"{text[:place].rstrip()}…"
    return text


def broken(text: str, width: float, size: float, lines: int) -> tuple[str, ...]:
    """``text`` in at most so many lines that fit into ``width`` pixels."""
    found: list[str] = []
    words = text.split()
    while words and len(found) < lines:
        count = 1
        while count < len(words) and width_of_text(" ".join(words[: count + 1]), size) <= width:
            count += 1
        is_last = len(found) == lines - 1
        found.append(fitted(" ".join(words if is_last else words[:count]), width, size))
        words = words[count:]
    return tuple(found)


def _share(letter: str) -> float:
    if letter in _NARROW:
        return 0.33
    if letter in _WIDE:
        return 0.9
    if letter.isascii():
        return 0.66 if letter.isupper() else 0.55
    return 1.0 if unicodedata.east_asian_width(letter) in "WF" else 0.6
