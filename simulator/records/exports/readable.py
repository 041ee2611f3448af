"""Makes any text fit to be written to a file: no half characters, no control characters."""

from __future__ import annotations

import re

_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
#: Line and paragraph separators count as line ends; Markdown and HTML know no others.
_LINE_ENDS = re.compile("[\v\f\x1c-\x1e\x85\u2028\u2029]")
_CONTROLS = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f]")
_UNWRITABLE = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


def readable(text: str) -> str:
    """``text`` with each character that cannot be written replaced by one that can.

    It stays as long as it was, so that places in it stay true. Lone surrogates come in with
    pasted notes; they would make the whole file impossible to encode.
    """
    return _UNWRITABLE.sub(_REPLACEMENT, _CONTROLS.sub(" ", _LINE_ENDS.sub("\n", text)))
