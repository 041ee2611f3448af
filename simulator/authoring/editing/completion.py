"""What an editor may offer at the cursor, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from simulator.scenario.message import Message, verbatim


class CompletionKind(StrEnum):
    """What is offered."""

    FIELD = "field"
    VALUE = "value"
    ID = "id"
    TECHNIQUE = "technique"
    WORD = "word"
    SKELETON = "skeleton"


@dataclass(frozen=True, slots=True)
class Completion:
    """One offer.

    Attributes:
        text: what takes the place of the characters from the list's start to its end.
        label: what the list shows, as it is written in the file.
        detail: a few words beside the label: a verdict, what the id says; None for none.
        documentation: what it is for, in a sentence or two; None for nothing.
        kind: what is offered.
        also: what it is called in the language of the window, to be found by that too.
        caret: where in ``text`` the cursor goes; None for its end.
    """

    text: str
    label: str
    detail: Message | None
    documentation: Message | None
    kind: CompletionKind
    caret: int | None = None
    also: str = ""


def in_the_file(words: str) -> Message | None:
    """Words of the file, as they stand there; None where there are none."""
    return verbatim(words) if words else None


@dataclass(frozen=True, slots=True)
class Completions:
    """All that may take the place of the characters from ``start`` to ``end``, best first."""

    start: int
    end: int
    items: tuple[Completion, ...]
