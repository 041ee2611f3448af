"""A scenario's statistics as plain values: all an author's page shows, and nothing it has to ask.

Odds are those of a meeting in which every reply is drawn by lot from those on offer.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from simulator.scenario.model import Alliance, DisclosureId, EndingId, MomentId, ReplyId
from simulator.scenario.taxonomy import Practice, Verdict


class Spot(NamedTuple):
    """A place in the text: a moment, or one of its replies (None: the moment itself)."""

    moment: MomentId
    reply: ReplyId | None = None


@dataclass(frozen=True, slots=True)
class MomentFigures:
    """A moment. ``trust``: the least and the most met there, None where no meeting comes.

    ``visits``: how often a meeting comes there, on average. ``way``: the replies of a shortest way
    there; None, too, where there is none.
    """

    moment: MomentId
    trust: tuple[int, int] | None
    visits: float
    way: tuple[ReplyId, ...] | None


@dataclass(frozen=True, slots=True)
class EndingFigures:
    """An ending. ``best``: none that can be reached has a better alliance."""

    ending: EndingId
    title: str
    alliance: Alliance
    moments: tuple[MomentId, ...]
    reached: bool
    best: bool
    odds: float


@dataclass(frozen=True, slots=True)
class DisclosureFigures:
    """A disclosure. ``trust``: the least with which it is ever shared, None for never."""

    disclosure: DisclosureId
    trust: int | None
    odds: float
    moments: tuple[MomentId, ...]


@dataclass(frozen=True, slots=True)
class PracticeFigures:
    """A practice: how many replies serve it and fail it by their marks, and in which moments."""

    practice: Practice
    declared: bool
    serving: int
    failing: int
    moments: tuple[MomentId, ...]


@dataclass(frozen=True, slots=True)
class StrategyFigures:
    """Always choosing by one rule that needs no reading, as “longest”.

    Attributes:
        ending: what it comes to; None if it never ends.
        wins: that is one of the best endings.
        right: in how many of the ``tried`` moments it picks a reply that validates; drawing by
            lot would in about ``by_chance`` of them, give or take ``spread`` (one standard
            deviation). Only moments with something to guess count.
        spots: for each moment where it is right, the strongest of the other replies by that rule.
    """

    name: str
    ending: EndingId | None
    wins: bool
    right: int
    tried: int
    by_chance: float
    spread: float
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class VerdictFigures:
    """A verdict by the marks: how many replies, and how many words they have on average."""

    verdict: Verdict
    replies: int
    words: float


@dataclass(frozen=True, slots=True)
class Reading:
    """How much there is to read.

    Attributes:
        minutes: what the scenario says a meeting takes.
        replies: given in a meeting, on average.
        words: of client and offered replies, read in a meeting on average.
        client_sentence, reply_sentence: words a sentence, on average.
        longest: words in the longest sentence of all, and where it stands.
    """

    minutes: int
    replies: float
    words: float
    client_sentence: float
    reply_sentence: float
    longest: int
    longest_spot: Spot | None


@dataclass(frozen=True, slots=True)
class Insights:
    """Everything there is to say of one scenario.

    ``states`` are how many a meeting can come to, of which ``looked_at`` were followed further;
    only when ``complete`` is anything proved about what never happens. ``language`` is the
    scenario's tag: checks that go by words know English only.
    """

    language: str
    states: int
    looked_at: int
    complete: bool
    mean_trust: float | None
    moments: tuple[MomentFigures, ...]
    unoffered: tuple[Spot, ...]
    endings: tuple[EndingFigures, ...]
    disclosures: tuple[DisclosureFigures, ...]
    practices: tuple[PracticeFigures, ...]
    strategies: tuple[StrategyFigures, ...]
    verdicts: tuple[VerdictFigures, ...]
    reading: Reading

    @property
    def chance_of_best(self) -> float:
        """How likely guessing comes to a best ending, 0 to 1."""
        return sum(ending.odds for ending in self.endings if ending.best)
