"""The worth of endings, and the best that can still be reached from every state.

Worth of an ending: 20 x alliance (0 to 3) + 5 x disclosures shared + trust at the end.
"""

from __future__ import annotations

from array import array

from simulator.session.survey.components import Components
from simulator.session.survey.stances import CLIMATE_OF, STANCES
from simulator.session.survey.state_space import StateSpace

#: What one step of alliance and one disclosure are worth, in points of trust.
PER_ALLIANCE, PER_DISCLOSURE = 20, 5
#: Stands for the worth of a state from which no ending can be reached.
NO_ENDING = -1


def best_worths(space: StateSpace, components: Components) -> array[int]:
    """For each state the best worth of the endings that can be reached from it.

    Worked out from the ends backwards; the states of a component can reach each other, and so
    the same endings.
    """
    best = _worths_at_the_end(space)
    first, successors = space.first, space.successors
    members, start = components.members, 0
    for end in components.bounds[1:]:
        highest = NO_ENDING
        for state in members[start:end]:
            if best[state] > highest:
                highest = best[state]
            for to in successors[first[state] : first[state + 1]]:
                if best[to] > highest:
                    highest = best[to]
        best[members[start]] = highest
        if end - start > 1:
            for state in members[start:end]:
                best[state] = highest
        start = end
    return array("i", best)


def _worths_at_the_end(space: StateSpace) -> list[int]:
    """The worth of each state that is an ending, ``NO_ENDING`` for the others."""
    scenario = space.scenario
    all_shared = sum(space.scenes.memory.shared.values())
    without_trust: list[int | None] = []
    for scene in space.scenes.met:
        ending = scenario.moments[scene.moment].ending
        if ending is None:
            without_trust.append(None)
        else:
            alliance = scenario.endings[ending].alliance.worth
            shared = (scene.memory & all_shared).bit_count()
            without_trust.append(PER_ALLIANCE * alliance + PER_DISCLOSURE * shared)
    return [
        NO_ENDING if worth is None else worth + trust
        for worth, trust in (
            (without_trust[key // STANCES], CLIMATE_OF[key % STANCES] // 2) for key in space.keys
        )
    ]
