"""A language that says everything in x's, and what an import leaves unsaid in it.

What is neither x's nor a word of the story was not said through a message: it would stay English.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from html import unescape
from unicodedata import combining, normalize

from simulator.authoring.importing.importing import Imported
from simulator.authoring.importing.stand_ins import stand_ins
from simulator.authoring.importing.story import NotImportableError
from simulator.scenario.message import Message
from simulator.scenario.source import FORBIDDEN

_PLACE = re.compile(r"(\{\w+\})")
_WORD = re.compile(r"[^\W\d_]{2,}")
_IN_AN_ID = re.compile(r"[a-z]{2,}")
#: What a reader takes out of the middle of a word.
_MARKS = re.compile(r"<[^<>]*>|''|//|\*\*|__|\\.|[\[\](){}|'’`\"<>\\]")
#: Fields and values of the format, which are the same in every language.
FORMAT = frozenset(
    _WORD.findall(
        "format id title summary language en level foundation minutes setting in-person practices "
        "active-listening client name age start moments replies say do why go ending endings "
        "meaning alliance growing authors"
    )
)
NAMES = ("Twee", "Twine", "StoryData")


def foreign(message: Message) -> str:
    """The message with an x for each letter of its own."""
    return message.said(_crossed_out)


def _crossed_out(text: str) -> str:
    parts = _PLACE.split(text)
    return "".join(
        part if _PLACE.fullmatch(part) else re.sub(r"[^\W\d_]", "x", part) for part in parts
    )


#: What stands where a story has no words.
FOREIGN_WORDS = stand_ins(foreign)


def unsaid(imported: Imported, story: str) -> set[str]:
    """Words in what is told of an import, and in its file, that are not of the ``story``."""
    places = [str(note.place) for note in imported.notes]
    known = words_of([story, imported.source, imported.title, *places, *NAMES])
    told = [foreign(imported.made_with)]
    for note in imported.notes:
        told += foreign(note.told), foreign(note.advice)
    return {
        *_unknown(told, known),
        *_unknown(_comments(imported.text_in(foreign)), known),
        *_unknown([imported.body], known | FORMAT, is_text=True),
    }


def unsaid_of(refused: NotImportableError, story: str) -> set[str]:
    """The same of a refusal; what the system says is wrong stays as the system says it."""
    place = [] if refused.place.words else [str(refused.place)]
    reason = str(refused.told.values.get("reason", ""))
    told = [foreign(refused.told), foreign(refused.advice), foreign(refused.place.told)]
    known = words_of([story, reason, *place, *NAMES, "content/content.json h5p.json"])
    return set(_unknown(told, known))


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """Every word of the texts, also as it is without the marks in it and as an id has it."""
    found: set[str] = set()
    for text in _as_read(texts):
        for shape in (text, _MARKS.sub("", text), _MARKS.sub(" ", text)):
            plain = "".join(char for char in normalize("NFKD", shape) if not combining(char))
            found.update(word.lower() for word in _WORD.findall(shape))
            found.update(_IN_AN_ID.findall(plain.lower()))
    return frozenset(found)


def _as_read(texts: Iterable[str]) -> Iterator[str]:
    for text in texts:
        for each in (text, unescape(text), unescape(unescape(text))):
            yield from (each, FORBIDDEN.sub("", each))
        try:
            found = json.loads(text[text.index("{") :].rstrip(";\n"))
        except (ValueError, RecursionError):
            continue
        yield from _as_read(_strings(found))


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for name, each in value.items():
            yield name
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)


def _comments(text: str) -> Iterator[str]:
    return (line for line in text.split("\n") if line.lstrip().startswith("#"))


def _unknown(
    texts: Iterable[str], known: frozenset[str], *, is_text: bool = False
) -> Iterator[str]:
    """Words of the ``texts`` that nobody knows, each with what stands around it.

    A word that is cut short is known by its beginning, as in an id; of two that came together
    where something between them was taken out both are known.
    """
    for text in texts:
        for found in _WORD.finditer(text):
            word = found.group().lower()
            if len(set(word)) == 1 or word in known:
                continue
            is_cut = is_text or text[found.end() : found.end() + 1] == "…"
            if is_cut and any(each.startswith(word) for each in known):
                continue
            halves = ({word[:at], word[at:]} for at in range(1, len(word)))
            if any(two <= known | set(word) for two in halves):
                continue
            yield f"{found.group()} in {text[max(0, found.start() - 40) : found.end() + 40]!r}"
