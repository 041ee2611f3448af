"""What sentences need of a language besides their templates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from simulator.feedback.quoting import Marks


@dataclass(frozen=True, slots=True)
class Grammar:
    """Counting and quoting in one language.

    Attributes:
        number: a count of replies, questions or times, in words where that reads well.
        ordinal: the place of a reply or a time in its row, from 1.
        marks: the quotation marks.
        fluent: a finished text with what the client’s name changes in the words before it.
    """

    number: Callable[[int], str]
    ordinal: Callable[[int], str]
    marks: Marks
    fluent: Callable[[str, str], str]
