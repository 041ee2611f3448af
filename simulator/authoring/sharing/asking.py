"""What a window asks another process to work out, and what comes back, both as plain values.

The two processes are one program, so that pickling is no way in for anybody.
"""

from __future__ import annotations

import pickle
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TypeAlias

from simulator.authoring.comparing.change import Comparison
from simulator.authoring.importing.importing import Imported
from simulator.authoring.importing.stand_ins import ENGLISH as ENGLISH_STAND_INS
from simulator.authoring.importing.stand_ins import StandIns
from simulator.authoring.importing.story import Place
from simulator.authoring.mapping.heat import Heat
from simulator.authoring.mapping.words import MapWords, map_words_in
from simulator.authoring.review.whole import Review
from simulator.records.exports.fixed_words import ENGLISH
from simulator.scenario.diagnostics import Diagnostic
from simulator.scenario.message import Message


@dataclass(frozen=True, slots=True)
class Version:
    """A scenario's text, and what people call it."""

    name: str
    source: str


@dataclass(frozen=True, slots=True)
class CompareRequest:
    """Compare two versions; a :class:`Comparison` comes back."""

    before: Version
    after: Version


@dataclass(frozen=True, slots=True)
class ReviewRequest:
    """Make the document to review; :class:`Reviewed` comes back, or :class:`Unplayable`."""

    version: Version


@dataclass(frozen=True, slots=True)
class MapRequest:
    """Draw the map; :class:`Drawn` comes back."""

    version: Version
    heat: Heat = Heat.NONE
    words: MapWords = field(default_factory=partial(map_words_in, ENGLISH))


@dataclass(frozen=True, slots=True)
class ImportRequest:
    """Import the story at ``path``; :class:`Imported` comes back, or :class:`NotImported`.

    ``words`` stand where the story has none of its own. Of several stories in one file the one
    called ``wanted`` is meant, or the first.
    """

    path: Path
    words: StandIns = ENGLISH_STAND_INS
    wanted: str | None = None


@dataclass(frozen=True, slots=True)
class Reviewed:
    """A scenario to review: the parts of the document, and the whole of it as a web page."""

    review: Review
    page: str


@dataclass(frozen=True, slots=True)
class Unplayable:
    """The text has errors, so that there is nothing to review yet."""

    problems: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Drawn:
    """A map as SVG; empty where no moment can be made out, or ``is_too_large`` to be drawn."""

    svg: str
    is_too_large: bool = False


@dataclass(frozen=True, slots=True)
class NotImported:
    """Why a story could not be imported, where in its file, and what to do about it."""

    place: Place
    told: Message
    advice: Message


Request: TypeAlias = CompareRequest | ReviewRequest | MapRequest | ImportRequest
Answer: TypeAlias = Comparison | Reviewed | Unplayable | Drawn | Imported | NotImported


def packed(value: Request | Answer) -> bytes:
    """The value as bytes for a pipe between two processes."""
    return pickle.dumps(value, pickle.HIGHEST_PROTOCOL)


def unpacked_request(data: bytes) -> Request:
    """The request in ``data``.

    Raises:
        ValueError: there is none.
    """
    value = _unpacked(data)
    if not isinstance(value, Request):
        raise ValueError("not a request")
    return value


def unpacked_answer(data: bytes) -> Answer:
    """The answer in ``data``.

    Raises:
        ValueError: there is none, or only half of one.
    """
    value = _unpacked(data)
    if not isinstance(value, Answer):
        raise ValueError("not an answer")
    return value


def _unpacked(data: bytes) -> object:
    try:
        return pickle.loads(data)  # noqa: S301 - from our own process
    except Exception as error:  # pickle raises whatever it stumbles on
        raise ValueError("nothing that was sent whole") from error
