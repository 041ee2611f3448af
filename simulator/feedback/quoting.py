"""Quotes a reply’s words inside a sentence: nested quotation marks, acts, long and known words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from simulator.scenario.languages import Language
from simulator.scenario.model import Reply

#: Longest quotation in characters before it is cut.
LONGEST = 160
#: How many words of a reply are enough to know it by, from most to fewest.
OPENING_WORDS = (7, 6, 5, 4, 3, 2)


@dataclass(frozen=True, slots=True)
class Marks:
    """A language's quotation marks, and whether a full stop stands behind the closing one."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str
    stop_outside: bool = False


ENGLISH_MARKS = Marks("“", "”", "\N{LEFT SINGLE QUOTATION MARK}", "’")
SPANISH_MARKS = Marks("«", "»", "“", "”", stop_outside=True)


def marks_in(language: Language) -> Marks:
    """The quotation marks of ``language``."""
    return SPANISH_MARKS if language is Language.SPANISH else ENGLISH_MARKS


_OPENING = re.compile(r"(?:(?<=^)|(?<=[\s(\[—–-]))\"")


def quoted(words: str, marks: Marks = ENGLISH_MARKS) -> str:
    """``words`` in quotation marks; marks inside them become inner ones."""
    words = without_stop(words) if marks.stop_outside else words
    return f"{marks.opening}{inner(words, marks)}{marks.closing}"


def inner(words: str, marks: Marks = ENGLISH_MARKS) -> str:
    """``words`` ready to stand between quotation marks."""
    nested = _OPENING.sub(marks.inner_opening, words).replace('"', marks.inner_closing)
    nested = nested.replace(marks.opening, marks.inner_opening)
    return nested.replace(marks.closing, marks.inner_closing)


def shown(reply: Reply, marks: Marks = ENGLISH_MARKS) -> str:
    """A whole reply: spoken words in quotation marks, an act in parentheses."""
    return as_shown(" ".join(reply.text.split()), marks, is_act=reply.is_act)


def as_shown(words: str, marks: Marks, *, is_act: bool) -> str:
    """Words of a reply: spoken ones in quotation marks, those of an act in parentheses."""
    if not is_act:
        return quoted(words, marks)
    words = without_parentheses(words)
    return f"({without_stop(words) if marks.stop_outside else words})"


def without_stop(words: str) -> str:
    """``words`` without a full stop at their end."""
    return words[:-1] if words.endswith(".") and not words.endswith("..") else words


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
    return without_stop(words)


def opening(words: str, count: int) -> str:
    """The first ``count`` words, enough to know the rest by; all of them when there are no more."""
    parts = words.split()
    if len(parts) <= count:
        return clipped(words)
    return " ".join(parts[:count]).rstrip(",;:.") + " …"


def ended(sentence: str, marks: Marks = ENGLISH_MARKS) -> str:
    """``sentence`` with a full stop, unless the quotation at its end brings a mark along."""
    if marks.stop_outside:
        return f"{sentence}."
    return sentence if sentence[-2:-1] in (".", "?", "!", "…") else f"{sentence}."
