"""The first words of a line, for where there is room for no more."""

from __future__ import annotations

_LONGEST = 64


def first_words(text: str) -> str:
    """``text`` on one line; when it is long, its first words and an ellipsis."""
    # No more is looked at than can matter: a text may be 64 kB long.
    words = text[: _LONGEST * 4].split()
    line = ""
    for word in words:
        if len(line) + len(word) + 1 > _LONGEST:
            return f"{line or word[:_LONGEST]}…"
        line = f"{line} {word}" if line else word
    return line if len(text) <= _LONGEST * 4 else f"{line}…"
