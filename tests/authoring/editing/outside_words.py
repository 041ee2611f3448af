"""What of a message is not said by a translator: names and words of the file, as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from simulator.authoring.editing.fixes.fix import everything
from simulator.authoring.editing.gathering import CONDITION_WORDS
from simulator.authoring.editing.reading import nodes_of
from simulator.scenario import shape
from simulator.scenario.languages import Language
from simulator.scenario.marks import parse_marks
from simulator.scenario.message import Message, verbatim
from simulator.scenario.model import Alliance, Feeling, Level, Mode, Setting
from simulator.scenario.nodes import TextNode
from simulator.scenario.taxonomy import Practice, shipped_taxonomy

_SHAPES = [value for value in vars(shape).values() if isinstance(value, shape.Shape)]
_PLACE = re.compile(r"(\{\w+\})")
_SAID = re.compile(r"⟦[^⟦⟧]*⟧")
#: Signs between names that are listed, and at the end of what is clipped.
_APART = re.compile(r"[;,]\s|…")
_VERBATIM = verbatim("").text


def outside(message: Message | None) -> list[str]:
    """The pieces that stand as they are whatever the language."""
    if message is None:
        return []
    said = message.said(_marked)
    return [piece.strip() for piece in _SAID.split(said) if _has_letters(piece)]


def _marked(text: str) -> str:
    if text == _VERBATIM:
        return text
    parts = _PLACE.split(text)
    return "".join(one if place % 2 else f"⟦{one}⟧" for place, one in enumerate(parts))


def _has_letters(piece: str) -> bool:
    return any(char.isalpha() for char in piece)


class Known:
    """What may stand as it is: the file's words, the format's, and Spanish ones of the taxonomy."""

    def __init__(self, source: str) -> None:
        values = [one.node.value for one in everything(nodes_of(source)) if _is_text(one.node)]
        plain = [parse_marks(value).plain for value in values]
        self._source = _flat("\n".join([source, parse_marks(source).plain, *values, *plain]))

    def strange(self, messages: Iterable[Message | None]) -> set[str]:
        """The pieces that are neither of the file nor of the format nor taught."""
        pieces = {piece for message in messages for piece in outside(message)}
        return {piece for piece in pieces if not self._holds(piece)}

    def _holds(self, piece: str) -> bool:
        if self._holds_whole(piece):
            return True
        names = [one for one in _APART.split(piece) if _has_letters(one)]
        return all(map(self._holds_whole, names))

    def _holds_whole(self, piece: str) -> bool:
        return piece in _FORMAT or piece in _TAUGHT or _flat(piece) in self._source


def _is_text(node: object) -> bool:
    return isinstance(node, TextNode)


def _flat(text: str) -> str:
    return " ".join(text.replace("⏎", " ").replace("\\", "").split())


def format_words() -> Iterator[str]:
    """What is the same in every file: fields, values, techniques, words of conditions."""
    for one in _SHAPES:
        yield from one.fields
    for kind in (Alliance, Feeling, Level, Mode, Practice, Setting):
        yield from map(str, kind)
    yield from CONDITION_WORDS
    yield from shipped_taxonomy().techniques


def _taught() -> Iterator[str]:
    taxonomy = shipped_taxonomy(Language.SPANISH)
    for one in taxonomy.techniques.values():
        yield from (one.name, one.name.lower(), one.definition)
        yield from (one.example, one.non_example, one.early_because.format(client="la persona"))
    yield from taxonomy.practice_names.values()
    yield from taxonomy.practice_says.values()


_FORMAT = frozenset(format_words())
_TAUGHT = frozenset(words.strip() for words in _taught())
