"""Writes single values the way the shipped scenarios are laid out.

What is given must be tidy: no control characters, no blanks around lines.
"""

from __future__ import annotations

import re

#: Lines are broken before this column.
WIDTH = 100
_PLAIN = re.compile(r"[^\W_](?:[^:#\n\"'\\]|:(?! |\Z)|(?<! )#|['\"])*+(?<![ :])\Z")


def field(name: str, words: str, indent: int) -> list[str]:
    """Lines ``name: words``: plain where that is safe, else quoted; a block for longer texts."""
    blanks = " " * indent
    if "\n" in words:
        return [f"{blanks}{name}: |-", *(_indented(line, indent + 2) for line in words.split("\n"))]
    short = f"{blanks}{name}: {words if _PLAIN.match(words) else quoted(words)}"
    if len(short) <= WIDTH:
        return [short]
    room = WIDTH - indent - 2
    return [f"{blanks}{name}: >-", *(_indented(line, indent + 2) for line in wrapped(words, room))]


def quoted(words: str) -> str:
    """``words`` between double quotes."""
    return '"' + words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def comment(words: str, indent: int = 0, hanging: int = 0) -> list[str]:
    """``words`` as lines of comment; all but the first are set in by ``hanging``."""
    first, *others = wrapped(words, WIDTH - indent - hanging - 2)
    start = " " * indent + "# "
    return [f"{start}{first}", *(f"{start}{' ' * hanging}{line}" for line in others)]


def wrapped(words: str, room: int) -> list[str]:
    """``words`` in lines of at most ``room`` characters, broken at single blanks only."""
    lines: list[str] = []
    line = ""
    for word in words.split(" "):
        if line and len(line) + 1 + len(word) > room:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return [*lines, line]


def _indented(line: str, indent: int) -> str:
    return " " * indent + line if line else ""
