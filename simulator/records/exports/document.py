"""A debrief as a document: sections of blocks, the same for the web page, the text and the PDF.

Blocks hold plain text as it came from people and scenarios; whoever writes them out makes it
safe for the format at hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from simulator.feedback.debrief import Debrief
from simulator.feedback.explain import ExplainedMove
from simulator.scenario.model import Reply
from simulator.scenario.taxonomy import Verdict


class Role(StrEnum):
    """What a paragraph is for; it decides how it looks."""

    EYEBROW = "eyebrow"
    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    STRONG = "strong"
    QUIET = "quiet"
    CAPTION = "caption"
    SPOKEN = "spoken"
    NOTICE = "notice"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text; line ends in it are kept."""

    text: str
    role: Role = Role.BODY


@dataclass(frozen=True, slots=True)
class Points:
    """A list of short texts."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Details:
    """Texts with a label each: (label, text)."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Said:
    """A reply whole, its ``moves`` to be marked in it."""

    reply: Reply
    moves: tuple[ExplainedMove, ...]


@dataclass(frozen=True, slots=True)
class Signed:
    """A line after the sign of its verdict."""

    verdict: Verdict
    text: str


@dataclass(frozen=True, slots=True)
class Judged:
    """What a reply counted as: the verdict in words, and ``aside`` what it did to trust."""

    verdict: Verdict
    text: str
    aside: str


@dataclass(frozen=True, slots=True)
class Curve:
    """How trust went: drawn from the debrief, and ``told`` in words."""

    debrief: Debrief
    told: str


@dataclass(frozen=True, slots=True)
class Legend:
    """How signs and underlines are to be read: verdicts with their names, and a line of words."""

    verdicts: tuple[tuple[Verdict, str], ...]
    text: str


@dataclass(frozen=True, slots=True)
class Count:
    """In how many replies a practice was served, in how many failed, and both in ``words``."""

    name: str
    served: int
    failed: int
    words: str


@dataclass(frozen=True, slots=True)
class Counts:
    """Counts as bars, all to one scale."""

    rows: tuple[Count, ...]

    @property
    def most(self) -> int:
        """What the longest bar stands for, at least 1."""
        return max((row.served + row.failed for row in self.rows), default=1)


@dataclass(frozen=True, slots=True)
class Attempt:
    """A reply of one of two attempts, and in ``aside`` what it did."""

    verdict: Verdict
    text: str
    aside: str


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two attempts in two columns; where one is shorter, its rows are None."""

    headings: tuple[str, str]
    rows: tuple[tuple[Attempt | None, Attempt | None], ...]
    endings: tuple[str, str]


Block: TypeAlias = (
    Paragraph | Points | Details | Said | Signed | Judged | Curve | Legend | Counts | SideBySide
)


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks under a title.

    Attributes:
        title: empty for the opening section, whose title is a block.
        level: how deep it stands, 2 for a section of the page and 3 for a part of one.
        verdict: that of the turn it is about; None for all other sections.
        is_grave: whether it must stand out from everything else.
    """

    title: str
    blocks: tuple[Block, ...]
    level: int = 2
    verdict: Verdict | None = None
    is_grave: bool = False


@dataclass(frozen=True, slots=True)
class Document:
    """A whole debrief.

    ``title`` names it in a browser's tab and a PDF's window; ``footer`` stands on every page of
    paper, since pages part company; ``language`` is the tag of that of its fixed words.
    """

    title: str
    footer: str
    sections: tuple[Section, ...]
    language: str
