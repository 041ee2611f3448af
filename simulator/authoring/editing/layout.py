"""How a file is laid out, so that what is added looks like what is there."""

from __future__ import annotations

import re

_INDENTED = re.compile(r"^[^\s#][^\n]*:[ \t]*\n(?P<indent> +)(?=[^\s#\-])", re.MULTILINE)
_USUAL = 2
_DEEPEST = 8


def indent_unit(source: str) -> int:
    """How many blanks each level is indented by: what the first indented name shows, or 2."""
    found = _INDENTED.search(source)
    return min(len(found["indent"]), _DEEPEST) if found else _USUAL
