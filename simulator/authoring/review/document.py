"""A scenario as a document to review: everything in it, in words, in the order of the file.

What the program says in it is in the scenario's own language where there are words for that, and
in English where not. All texts are plain and as people wrote them; whoever writes the document out
makes them safe for the format at hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from simulator.scenario.message import Message
from simulator.scenario.taxonomy import Verdict

#: How marks and what is said of trust are to be read.
READING = Message(
    "Marked words use a technique; line and colour say what it does to the client. What is said of "
    "trust holds in the ordinary case: in a rupture nothing is earned until it is named, right "
    "after something was shared harm costs 1 more, and a third question in a row earns nothing."
).followed_by(
    Message(
        "Where several ways on, or several things that the client can say, stand below one "
        "another, the first whose condition holds is taken."
    )
)


class Kind(StrEnum):
    """What a link leads to."""

    MOMENT = "moment"
    ENDING = "ending"
    DISCLOSURE = "disclosure"


@dataclass(frozen=True, slots=True)
class Link:
    """Names a part of the document: the ``name`` is its id in the file, ``text`` is shown."""

    kind: Kind
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a reply; ``verdict`` is that of its technique, None where nothing is marked."""

    text: str
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Mark:
    """A technique marked in a reply, and the first of the words that use it, in quotation marks."""

    verdict: Verdict
    technique: str
    words: str


@dataclass(frozen=True, slots=True)
class Way:
    """Where a reply leads; ``when`` is empty for the only way, and “otherwise” for the last."""

    when: str
    to: Link


@dataclass(frozen=True, slots=True)
class ReviewedVariant:
    """Something the client can say; ``when`` is empty where it is all there is.

    ``speaker`` is the client's name, or what there is to see before the client comes.
    """

    when: str
    speaker: str
    say: str
    manner: str
    feeling: str
    shares: Link | None
    becomes_true: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReviewedReply:
    """Something the trainee can say or do.

    Attributes:
        name: its id in the file.
        counts_as: its verdict in words, “dismisses, mixed”.
        trust: what it does to trust, in a sentence.
        when: when it is on offer; empty for always.
        stronger: the reply that is held up beside it, by its first words and its name.
        becomes_true, becomes_untrue: what holds once it is given.
    """

    name: str
    pieces: tuple[Piece, ...]
    is_act: bool
    verdict: Verdict
    counts_as: str
    marks: tuple[Mark, ...]
    trust: str
    when: str
    heard: str
    why: str
    stronger: str
    ways: tuple[Way, ...]
    becomes_true: tuple[str, ...]
    becomes_untrue: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReviewedMoment:
    """A moment with all that can happen in it; ``ending`` where the meeting closes.

    ``reached`` says in a sentence with how much trust meetings come here.
    """

    number: int
    name: str
    is_start: bool
    before_arrival: bool
    reached: str
    comes_from: tuple[Link, ...]
    variants: tuple[ReviewedVariant, ...]
    replies: tuple[ReviewedReply, ...]
    ending: Link | None


@dataclass(frozen=True, slots=True)
class ReviewedEnding:
    """A way the meeting can close; ``odds`` in a sentence."""

    name: str
    title: str
    meaning: str
    alliance: str
    odds: str
    moments: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ReviewedDisclosure:
    """Something the client may share; ``needs`` says with how much trust."""

    name: str
    shares: str
    matters: str
    needs: str
    moments: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class ReviewDocument:
    """The whole of it.

    Attributes:
        details: (label, text) of who comes, where, for whom it is and who wrote it.
        paragraphs: what the counsellor knows beforehand.
        statistics: how large it is, what it teaches and how hard to guess, in sentences.
        client: the client's name.
        language: the tag of the language the author wrote in.
    """

    title: str
    summary: str
    client: str
    language: str
    fiction: str
    details: tuple[tuple[str, str], ...]
    content_notes: tuple[str, ...]
    paragraphs: tuple[str, ...]
    goals: tuple[str, ...]
    statistics: tuple[str, ...]
    moments: tuple[ReviewedMoment, ...]
    disclosures: tuple[ReviewedDisclosure, ...]
    endings: tuple[ReviewedEnding, ...]
