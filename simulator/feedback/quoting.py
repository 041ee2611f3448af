"""Quotes a reply’s words inside a sentence: nested quotation marks, acts, long and known words."""

from __future__ import annotations

import re

from simulator.scenario.model import Reply

#: Longest quotation in characters before it is cut.
LONGEST = 160
#: How many words of a reply are enough to know it by, from most to fewest.
OPENING_WORDS = (7, 6, 5, 4, 3, 2)

_SINGLE_OPEN = "\N{LEFT SINGLE QUOTATION MARK}"
_OPENING = re.compile(r"(?:(?<=^)|(?<=[\s(\[—–-]))\"")


def quoted(words: str) -> str:
    """``words`` in quotation marks; marks inside them become single ones."""
    return f"“{inner(words)}”"


def inner(words: str) -> str:
    """``words`` ready to stand between quotation marks."""
    single = _OPENING.sub(_SINGLE_OPEN, words).replace('"', "’")
    return single.replace("“", _SINGLE_OPEN).replace("”", "’")


def shown(reply: Reply) -> str:
    """A whole reply: spoken words in quotation marks, an act in parentheses."""
    text = " ".join(reply.text.split())
    return f"({without_parentheses(text)})" if reply.is_act else quoted(text)


def without_parentheses(text: str) -> str:
    """``text`` without parentheses around the whole of it."""
    text = text.strip()
    if text.startswith("(") and text.endswith(")") and "(" not in text[1:]:
        return text[1:-1].strip()
    return text


def clipped(words: str) -> str:
    """``words`` on one line, cut at a word if they are very long, without a full stop."""
    words = " ".join(words.split())
    if len(words) > LONGEST:
        return words[:LONGEST].rsplit(" ", 1)[0].rstrip(",;:") + " …"
    return words[:-1] if words.endswith(".") and not words.endswith("..") else words


def opening(words: str, count: int) -> str:
    """The first ``count`` words, enough to know the rest by; all of them when there are no more."""
    parts = words.split()
    if len(parts) <= count:
        return clipped(words)
    return " ".join(parts[:count]).rstrip(",;:.") + " …"


def ended(sentence: str) -> str:
    """``sentence`` with a full stop, unless the quotation at its end brings a mark along."""
    return sentence if sentence[-2:-1] in (".", "?", "!", "…") else f"{sentence}."
