"""Cuts a line of speech into sentences and words that can be compared.

English only: short forms are written out (“don't” is “do not”), so that one spelling stands for
all. Each word remembers where it stands in the line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_TOKEN = re.compile(r"(?P<word>[^\W_]+(?:['’][^\W_]+)*)|(?P<end>[.!?…;]+)|(?P<cut>[,:()–—])")
_SHORT = re.compile(r"(?P<whole>.+?)(?P<tail>n't|'(?:m|re|ve|ll|d|s))\Z")
_TAILS = {"n't": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would"}
#: After these “'s” is short for “is”; after all else it tells whose something is.
_IS_AFTER = frozenset(
    ("it", "that", "what", "he", "she", "there", "here", "how", "who", "where", "nobody")
)
_WHOLE = {"can't": ("can", "not"), "won't": ("will", "not"), "cannot": ("can", "not")}
#: “I'd” may be either: both are read as the one.
_ALIKE = {"had": "would", "let's": "let us"}
#: “You got home, yeah?” asks for a nod and no more.
_TAGS = frozenset(("yeah", "yes", "no", "right", "okay", "ok", "hm", "mm", "huh"))
_QUOTED = re.compile(r"“[^”]*”|\"[^\"]*\"|\u2018[^\u2019]*\u2019(?![^\W_])|«[^»]*»")


@dataclass(frozen=True, slots=True)
class Word:
    """One word in small letters and in full; ``opens`` when a clause begins with it."""

    text: str
    start: int
    end: int
    opens: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words between two full stops."""

    words: tuple[Word, ...]
    is_question: bool


def sentences(text: str) -> Iterator[Sentence]:
    """The sentences of ``text`` that hold at least one word."""
    words: list[Word] = []
    opens = True
    for token in _TOKEN.finditer(text):
        if token["word"]:
            words += _written_out(token, opens)
            opens = False
            continue
        opens = True
        if token["end"] and words:
            yield Sentence(tuple(words), "?" in token["end"])
            words = []
    if words:
        yield Sentence(tuple(words), is_question=False)


def plain_words(text: str) -> tuple[str, ...]:
    """The words of ``text`` alone, written out and in small letters."""
    return tuple(word.text for sentence in sentences(text) for word in sentence.words)


def places_of_words(text: str) -> list[int]:
    """Where each word of ``text`` begins, a short form counted as the one word it is."""
    return [token.start() for token in _TOKEN.finditer(text) if token["word"]]


def quoted_stretches(text: str) -> list[tuple[int, int]]:
    """Where ``text`` stands in quotation marks: somebody else's words."""
    return [found.span() for found in _QUOTED.finditer(text)]


def questions_in_a_row(text: str) -> int:
    """The longest run of sentences that are questions; “Yeah?” and its like are none."""
    longest = run = 0
    for sentence in sentences(text):
        if sentence.is_question and sentence.words[-1].text not in _TAGS:
            run += 1
            longest = max(longest, run)
        else:
            run = 0
    return longest


def _written_out(token: re.Match[str], opens: bool) -> Iterator[Word]:
    word = token["word"].lower().replace("’", "'")
    start, end = token.span()
    for place, part in enumerate(_parts(word)):
        yield Word(part, start, end, opens and place == 0)


def _parts(word: str) -> tuple[str, ...]:
    if word in _WHOLE:
        return _WHOLE[word]
    if word in _ALIKE:
        return tuple(_ALIKE[word].split())
    short = _SHORT.match(word)
    if short is None:
        return (word,)
    whole, tail = short["whole"], short["tail"]
    if tail == "'s":
        return (whole, "is") if whole in _IS_AFTER else (word,)
    return (whole, _TAILS[tail])
