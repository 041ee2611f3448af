"""Reads a quoted text as typed into the words it stands for, whole or cut short, never failing."""

from __future__ import annotations

import re

from simulator.scenario.source import FORBIDDEN

_ESCAPED = re.compile(
    r"\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|(\r?\n[ \t]*)|(.))"
)
#: What one character behind a backslash stands for, where it does not stand for itself.
_MEANT = dict(zip("0abt\tnvfreN_LP", "\0\a\b\t\t\n\v\f\r\x1b\x85\xa0\u2028\u2029", strict=True))
_MOST = 0x10FFFF


def as_read(typed: str, quote: str) -> str:
    """The words that ``typed``, what stands between two of ``quote``, is read as.

    An escape that is none, or not whole yet, stays as it is typed; so does a text without quotes
    (any other ``quote``). Line ends stay too, for whoever shows the words on one line.
    """
    if quote == "'":
        return typed.replace("''", "'")
    return _ESCAPED.sub(_meant, typed) if quote == '"' else typed


def _meant(found: re.Match[str]) -> str:
    if found[4]:
        return ""
    code = found[1] or found[2] or found[3]
    if not code:
        meant = _MEANT.get(found[5], found[5])
    elif int(code, 16) <= _MOST:
        meant = chr(int(code, 16))
    else:
        return found[0]
    # What no scenario may hold is not shown either.
    return found[0] if FORBIDDEN.search(meant) else meant
