"""The survey of a scenario: what is reached, the best that can still be, and at what odds."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from simulator.scenario.collecting import collector_paused
from simulator.scenario.model import Alliance, ReplyId, Scenario
from simulator.session.state import State
from simulator.session.survey.chance import Chance, random_play
from simulator.session.survey.components import Components, components_of
from simulator.session.survey.reach import Reach, reach_of
from simulator.session.survey.state_space import STATE_CAP, StateSpace, explore
from simulator.session.survey.worth import best_worths
from simulator.session.transcript import Transcript, Turn

#: How many turning points a meeting has at most.
TURNING_POINTS = 3


@dataclass(frozen=True, slots=True)
class BestLine:
    """The shortest way to an ending of the highest worth that can be reached."""

    alliance: Alliance
    worth: int
    replies: tuple[ReplyId, ...]


class TurningPoint(NamedTuple):
    """A reply after which less could be reached than before; ``place`` counts turns from 0."""

    place: int
    turn: Turn
    regret: int


@dataclass(frozen=True, slots=True)
class Survey:
    """All states of a scenario and what follows from them.

    ``best`` holds the best worth that can be reached from each state, by its number. When the
    states are not complete it is only what was found, and nothing is proved by it.
    """

    space: StateSpace
    reach: Reach
    components: Components
    best: array[int]

    @property
    def complete(self) -> bool:
        """Whether all states were looked at."""
        return self.space.complete

    def best_worth(self, state: State) -> int | None:
        """The best worth that can be reached from ``state``, 0 when no ending can be.

        None if the survey is not complete, or no meeting comes to this state.
        """
        number = self.space.number(state) if self.complete else None
        return None if number is None else max(self.best[number], 0)

    def regret(self, before: State, after: State) -> int | None:
        """How much less can be reached in ``after`` than in ``before``, from where it came.

        Never less than 0. None when it is not known, as in :meth:`best_worth`.
        """
        once, now = self.best_worth(before), self.best_worth(after)
        return None if once is None or now is None else once - now

    def best_line(self) -> BestLine | None:
        """The best that the trainee can make of a meeting; None if no ending was found."""
        space = self.space
        for number, best in enumerate(self.best):
            # Whatever leads to this ending has the same best, so the line is without regret.
            ending = space.ending(number) if best == self.best[0] else None
            if ending is not None:
                alliance = space.scenario.endings[ending].alliance
                return BestLine(alliance, best, space.path(number))
        return None

    def chance(self) -> Chance:
        """The odds of a meeting whose replies are drawn by lot. Worked out at each call."""
        with collector_paused():
            return random_play(self.space, self.components)


def survey_of(scenario: Scenario, cap: int = STATE_CAP) -> Survey:
    """Look at all states of ``scenario``, or the ``cap`` nearest to the beginning."""
    with collector_paused():
        space = explore(scenario, cap)
        components = components_of(space.first, space.successors)
        return Survey(space, reach_of(space), components, best_worths(space, components))


def turning_points(
    transcript: Transcript, survey: Survey, most: int = TURNING_POINTS
) -> Sequence[TurningPoint]:
    """Up to ``most`` replies with the largest regret above 0; of equals the earlier first."""
    found = [
        TurningPoint(place, turn, regret)
        for place, turn in enumerate(transcript.turns)
        if (regret := survey.regret(turn.outcome.before, turn.outcome.after))
    ]
    return sorted(found, key=lambda point: -point.regret)[:most]
