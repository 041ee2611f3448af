"""The replies of a meeting in the order they were given, those taken back included.

Explanations look back over all of them: what a trainee has once read is not said again, even if
the reply it was said of has been taken back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from simulator.scenario.model import Scenario
from simulator.session.transcript import Transcript, Turn


@dataclass(frozen=True, slots=True)
class Given:
    """One reply and the turns that stood before it when it was given.

    ``second_try`` is the reply last taken back at the same place.
    """

    turn: Turn
    earlier: tuple[Turn, ...]
    second_try: Turn | None


class History:
    """All replies up to one of them. Two histories are the same when they hold the same turns.

    Turns are compared by identity: a turn is made once, and the transcripts that follow share it.
    """

    __slots__ = ("_key", "replies", "scenario", "seed")

    def __init__(
        self, scenario: Scenario, seed: int, replies: tuple[tuple[int, Turn], ...]
    ) -> None:
        self.scenario = scenario
        self.seed = seed
        #: Pairs of place (from 0) and turn, in the order in which they were given.
        self.replies = replies
        self._key = (id(scenario), seed, *(id(turn) for _, turn in replies))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, History) and self._key == other._key

    def __hash__(self) -> int:
        return hash(self._key)

    def up_to(self, count: int) -> History:
        """The history of the first ``count`` replies."""
        return History(self.scenario, self.seed, self.replies[:count])

    def last(self) -> Given:
        """The last reply with what stood before it."""
        line: list[Turn] = []
        second_try: Turn | None = None
        place, turn = self.replies[-1]
        for at, other in self.replies[:-1]:
            if at <= place:
                second_try = other if at == place else None
            line[at:] = [other]
        return Given(turn, tuple(line[:place]), second_try)


def history_of(transcript: Transcript, place: int) -> History:
    """The history up to the reply of turn ``place`` (from 0).

    Raises:
        IndexError: there is no such turn.
    """
    last = transcript.turns[place].number
    return History(
        transcript.scenario,
        transcript.started.seed,
        tuple(pair for pair in _in_order(transcript) if pair[1].number <= last),
    )


def _in_order(transcript: Transcript) -> Iterator[tuple[int, Turn]]:
    pairs = [(taken.place, taken.turn) for taken in transcript.taken_back]
    pairs += enumerate(transcript.turns)
    yield from sorted(pairs, key=_number)


def _number(pair: tuple[int, Turn]) -> int:
    return pair[1].number
