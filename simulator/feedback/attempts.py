"""Two attempts at one meeting, side by side from the turn at which they part."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import zip_longest

from simulator.scenario.languages import Language
from simulator.scenario.model import Ending, Reply
from simulator.scenario.taxonomy import Verdict
from simulator.session.transcript import Transcript, Turn


@dataclass(frozen=True, slots=True)
class Attempted:
    """A reply of one attempt, its verdict and the trust after it."""

    reply: Reply
    verdict: Verdict
    trust: int


@dataclass(frozen=True, slots=True)
class Attempts:
    """Both attempts from turn ``place`` (from 0) on; the shorter one ends in None.

    ``language`` is the scenario's. ``earlier_ending`` and ``later_ending`` are None where an
    attempt was left before its end.
    """

    language: Language
    place: int
    rows: tuple[tuple[Attempted | None, Attempted | None], ...]
    earlier_ending: Ending | None
    later_ending: Ending | None


def compare_attempts(earlier: Transcript, later: Transcript) -> Attempts:
    """Hold ``later`` against the meeting it tries again."""
    place = _parting(earlier, later)
    return Attempts(
        language=Language.of(later.scenario.language),
        place=place,
        rows=tuple(
            (_attempted(before), _attempted(after))
            for before, after in zip_longest(earlier.turns[place:], later.turns[place:])
        ),
        earlier_ending=earlier.ending,
        later_ending=later.ending,
    )


def _parting(earlier: Transcript, later: Transcript) -> int:
    """The first turn at which the attempts differ, or where the shorter one ends."""
    place = 0
    for before, after in zip(earlier.turns, later.turns, strict=False):
        if before.outcome.reply.id != after.outcome.reply.id:
            break
        place += 1
    return place


def _attempted(turn: Turn | None) -> Attempted | None:
    if turn is None:
        return None
    judgement = turn.outcome.judgement
    return Attempted(turn.outcome.reply, judgement.verdict, judgement.trust_after)
