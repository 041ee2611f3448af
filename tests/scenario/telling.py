"""Says problems in a language without words, so that only what is filled in is left."""

from __future__ import annotations

import re
from collections.abc import Iterator

from simulator.scenario.checks.w508_unknown_look import known_looks
from simulator.scenario.diagnostics import Diagnostic, legible
from simulator.scenario.message import Message
from simulator.scenario.model import Scenario
from simulator.scenario.taxonomy import Practice, shipped_taxonomy

_PLACES = re.compile(r"(\{\w+\})")
#: Stand around what a translator gets to see. Messages spell control characters out, so that
#: nothing that is filled in holds them.
_BEGIN, _END = "\x02", "\x03"
_MARKED = re.compile(f"{_BEGIN}[^{_END}]*{_END}")
_NUMBER = re.compile(r"[\d,]+")
_BETWEEN = re.compile(r"[,\s]+")
_CUT = "…"


def filled_in(message: Message) -> list[str]:
    """What no translator gets to see: the pieces between the words of the texts."""
    return [piece for piece in _MARKED.split(message.said(_marked)) if piece.strip()]


def stays_english(problem: Diagnostic, scenario: Scenario) -> list[str]:
    """What of a problem is neither translated nor a number, a name or words of the file."""
    names = set(_names(scenario))
    texts = [legible(text, len(text) * 8) for text in _texts(scenario)]
    pieces = [*filled_in(problem.told), *filled_in(problem.advice)]
    return [piece for piece in pieces if not _is_known(piece, names, texts)]


def _marked(text: str) -> str:
    parts = _PLACES.split(text)
    return "".join(
        part if place % 2 or not part else f"{_BEGIN}{part}{_END}"
        for place, part in enumerate(parts)
    )


def _is_known(piece: str, names: set[str], texts: list[str]) -> bool:
    if _NUMBER.fullmatch(piece) or piece in names:
        return True
    if all(_is_name(word, names) for word in _BETWEEN.split(piece)):
        return True
    return any(piece.removesuffix(_CUT) in text for text in texts)


def _is_name(word: str, names: set[str]) -> bool:
    """Whether it is a name; or what was left of two, or of one, where a list was cut."""
    start, cut, end = word.partition(_CUT)
    if not cut:
        return word in names
    return any(name.startswith(start) for name in names) and any(
        name.endswith(end) for name in names
    )


def _names(scenario: Scenario) -> Iterator[str]:
    yield from map(str, Practice)
    for technique in shipped_taxonomy().techniques.values():
        yield from (technique.id, technique.name)
    for option, values in known_looks().items():
        yield from (option, *values)
    yield from (*scenario.endings, *scenario.disclosures, *scenario.facts, *scenario.moments)
    yield from (name for moment in scenario.moments.values() for name in moment.replies)


def _texts(scenario: Scenario) -> Iterator[str]:
    yield scenario.client.background
    yield from (value for _, value in scenario.client.looks.options)
    yield from (disclosure.shares for disclosure in scenario.disclosures.values())
    yield from (ending.meaning for ending in scenario.endings.values())
    for moment in scenario.moments.values():
        yield from (variant.say for variant in moment.variants)
        yield from (reply.text for reply in moment.replies.values())
