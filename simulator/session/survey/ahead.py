"""What lies ahead of every state: what can still be heard, and how one can still part.

Proofs, not guesses: each set holds just what some way on from the state leads to.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.scenario.model import Alliance, DisclosureId, EndingId
from simulator.session.state import State
from simulator.session.survey.components import Components
from simulator.session.survey.state_space import StateSpace
from simulator.session.transcript import Transcript


@dataclass(frozen=True, slots=True)
class Ahead:
    """For each state, by its number, what is ahead of it, as bits.

    Every answer is None when the survey is not complete or no meeting comes to the state asked of.
    """

    space: StateSpace
    sets: list[int]
    disclosures: dict[DisclosureId, int]
    endings: dict[EndingId, int]

    def can_still_hear(self, state: State, disclosure: DisclosureId) -> bool | None:
        """Whether some way on from ``state`` leads to ``disclosure``, or it was heard already."""
        found = self._set(state)
        return None if found is None else bool(found & self.disclosures[disclosure])

    def best_alliance(self, state: State) -> Alliance | None:
        """The best alliance that can still be parted in; None too when no ending is ahead."""
        found = self._set(state) or 0
        reached = (
            self.space.scenario.endings[ending].alliance
            for ending, bit in self.endings.items()
            if found & bit
        )
        return max(reached, key=lambda alliance: alliance.worth, default=None)

    def last_chance(self, transcript: Transcript, disclosure: DisclosureId) -> int | None:
        """The last turn (from 0) before whose reply ``disclosure`` could still be heard.

        None also when it never could be, or was heard.
        """
        if disclosure in transcript.state.shared:
            return None
        for place in reversed(range(len(transcript.turns))):
            if self.can_still_hear(transcript.turns[place].outcome.before, disclosure):
                return place
        return None

    def _set(self, state: State) -> int | None:
        number = self.space.number(state) if self.space.complete else None
        return None if number is None else self.sets[number]


def ahead_of(space: StateSpace, components: Components) -> Ahead:
    """Worked out from the ends backwards, like the best worth of each state."""
    shared = space.scenes.memory.shared
    above = max(shared.values(), default=1) << 1
    endings = {ending: above << place for place, ending in enumerate(space.scenario.endings)}
    sets = _sets_at_the_end(space, endings)
    first, successors, set_of = space.first, space.successors, sets.__getitem__
    for component in components:
        found = 0
        for state in component:
            found |= sets[state]
            for bits in map(set_of, successors[first[state] : first[state + 1]]):
                found |= bits
        for state in component:
            sets[state] = found
    return Ahead(space, sets, dict(shared), endings)


def _sets_at_the_end(space: StateSpace, endings: dict[EndingId, int]) -> list[int]:
    """What each state holds by itself: the disclosures shared in it, and the ending it is."""
    all_shared = sum(space.scenes.memory.shared.values())
    sets: list[int] = []
    for number in range(len(space)):
        ending = space.ending(number)
        own = space.scene(number).memory & all_shared
        sets.append(own if ending is None else own | endings[ending])
    return sets
