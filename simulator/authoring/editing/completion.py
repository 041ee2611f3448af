"""What an editor may offer at the cursor, as plain values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
        label: what the list shows.
        detail: a few words beside the label: a verdict, what the id says.
        documentation: what it is for, in a sentence or two; may be empty.
        kind: what is offered.
        caret: where in ``text`` the cursor goes; None for its end.
    """

    text: str
    label: str
    detail: str
    documentation: str
    kind: CompletionKind
    caret: int | None = None


@dataclass(frozen=True, slots=True)
class Completions:
    """All that may take the place of the characters from ``start`` to ``end``, best first."""

    start: int
    end: int
    items: tuple[Completion, ...]
