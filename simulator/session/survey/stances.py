"""How the client stands towards the trainee, packed into a number, and what replies do to it.

A *stance* is all of a state but where it is and what it remembers: trust, rupture, question
replies in a row, whether the last reply over-led, whether something was just shared. What a
reply does to it is the engine's own judgement, asked once for each case and kept in a table.
"""

from __future__ import annotations

from itertools import pairwise, product
from typing import NamedTuple

from simulator.scenario.model import TRUST_MAX, MomentId, Reply
from simulator.scenario.taxonomy import Verdict
from simulator.session.judgement import Cause, judge
from simulator.session.state import State

#: Stances to one climate: questions (3) x led (2) x fresh (2).
PER_CLIMATE = 12
STANCES = 2 * (TRUST_MAX + 1) * PER_CLIMATE
#: The climate of each stance.
CLIMATE_OF = tuple(stance // PER_CLIMATE for stance in range(STANCES))
_KEPT_IN_RANGE = (Cause.AT_THE_FLOOR, Cause.AT_THE_CEILING)


class Stance(NamedTuple):
    """A stance unpacked; the fields are those of a state."""

    trust: int
    rupture: bool
    questions: int
    led: bool
    fresh: bool


def packed_stance(trust: int, rupture: bool, questions: int, led: bool, fresh: bool) -> int:
    """The number of a stance; what was just shared is its last bit."""
    return (((2 * trust + rupture) * 3 + questions) * 2 + led) * 2 + fresh


def unpacked_stance(stance: int) -> Stance:
    """The stance behind a number."""
    climate, rest = divmod(stance, PER_CLIMATE)
    return Stance(climate // 2, climate % 2 == 1, rest // 4, rest // 2 % 2 == 1, rest % 2 == 1)


class Effect:
    """What a reply makes of each stance: the stance, and the climate on which routes are read.

    Nothing is fresh in the stance: that depends on what the client then says.
    """

    def __init__(self, stances: tuple[int, ...]) -> None:
        self.stances = stances
        self.climates = tuple(CLIMATE_OF[stance] for stance in stances)
        self._kept: dict[bytes, bytes] = {}

    def spread(self, by_climate: bytes) -> bytes:
        """What is given for each climate after the reply, for each stance before it."""
        if by_climate not in self._kept:
            self._kept[by_climate] = bytes(by_climate[climate] for climate in self.climates)
        return self._kept[by_climate]


class Effects:
    """The effects of replies; replies with the same techniques and number share one."""

    def __init__(self) -> None:
        self._kept: dict[tuple[frozenset[str], int | None], Effect] = {}

    def of(self, reply: Reply) -> Effect:
        """What ``reply`` does."""
        alike = (frozenset(move.technique.id for move in reply.moves), reply.trust)
        if alike not in self._kept:
            self._kept[alike] = _effect(reply)
        return self._kept[alike]


def _effect(reply: Reply) -> Effect:
    stances = [0] * STANCES
    # Between two of these, trust decides nothing but where the change starts from.
    needed = {move.technique.needs_trust for move in reply.moves} - {0}
    edges = sorted({0, TRUST_MAX + 1, *(trust for trust in needed if trust <= TRUST_MAX)})
    flags = (False, True)
    for (low, high), rupture, questions, led, fresh in product(
        pairwise(edges), flags, range(3), flags, flags
    ):
        judged = judge(reply, State(MomentId(""), low, rupture, questions, led, fresh))
        change = sum(
            reason.amount for reason in judged.reasons if reason.cause not in _KEPT_IN_RANGE
        )
        run = min(questions + 1, 2) if judged.is_question else 0
        leads = judged.verdict is Verdict.OVER_LEADS
        for trust in range(low, high):
            after = min(max(trust + change, 0), TRUST_MAX)
            stances[packed_stance(trust, rupture, questions, led, fresh)] = packed_stance(
                after, judged.rupture_after, run, leads, False
            )
    return Effect(tuple(stances))
