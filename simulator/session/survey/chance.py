"""What becomes of a meeting in which every reply is drawn by lot from those on offer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import add, sub

from simulator.scenario.model import DisclosureId, EndingId, MomentId
from simulator.session.survey.components import Components
from simulator.session.survey.stances import CLIMATE_OF, STANCES
from simulator.session.survey.state_space import StateSpace

#: Of the meetings that come into a circle of states, this share may be left going round.
_SETTLED = 1e-12
#: Rounds through a circle are counted in spells of this many.
_SPELL = 12
#: More spells than this are not counted out, but estimated; nor are more single replies, if the
#: states of a circle are many.
_MOST_SPELLS, _MOST_REPLIES = 100, 20_000_000


@dataclass(frozen=True, slots=True)
class Chance:
    """The odds of random play.

    Attributes:
        endings: how likely each ending is, 0 to 1. Less than 1 together if a meeting can come
            to a dead end, go round for ever, or leave the states that were looked at.
        mean_trust: trust at the end, on average over meetings that end; None if none does.
        disclosures: how likely it is that a meeting ends and has come to share each one, 0 to 1.
        visits: how often a meeting comes to each moment, on average. Where it can come only once,
            that is how likely it comes there. A circle that nothing leads out of is counted once.
    """

    endings: Mapping[EndingId, float]
    mean_trust: float | None
    disclosures: Mapping[DisclosureId, float]
    visits: Mapping[MomentId, float]


def random_play(space: StateSpace, components: Components) -> Chance:
    """The odds, exact but for rounding; in circles of states, to about a thousand millionth."""
    arriving, visited = _arriving(space, components)
    scenario, scenes = space.scenario, space.scenes
    endings = dict.fromkeys(scenario.endings, 0.0)
    visits = dict.fromkeys(scenario.moments, 0.0)
    shared = dict[int, float]()
    of_scene = [scenario.moments[scene.moment].ending for scene in scenes.met]
    trust = 0.0
    for key, share, times in zip(space.keys, arriving, visited, strict=True):
        place = key // STANCES
        scene, ending = scenes.met[place], of_scene[place]
        visits[scene.moment] += times
        if ending is not None:
            endings[ending] += share
            trust += share * (CLIMATE_OF[key % STANCES] // 2)
            shared[scene.memory] = shared.get(scene.memory, 0.0) + share
    ended = sum(endings.values())
    disclosures = {
        name: sum(share for memory, share in shared.items() if memory & bit)
        for name, bit in scenes.memory.shared.items()
    }
    return Chance(endings, trust / ended if ended else None, disclosures, visits)


def _arriving(space: StateSpace, components: Components) -> tuple[list[float], list[float]]:
    """How many of all meetings come to each state.

    First counted only where they come into its component, then every time.
    """
    first, successors = space.first, space.successors
    arriving = [0.0] * len(space)
    arriving[0] = 1.0
    rounds: dict[int, float] = {}
    members, end = components.members, len(components.members)
    for start in reversed(components.bounds[:-1]):
        state = members[start]
        following = successors[first[state] : first[state + 1]]
        if end - start > 1 or state in following:
            rounds |= _pass_through(members[start:end], first, successors, arriving)
        elif following:
            share = arriving[state] / len(following)
            for to in following:
                arriving[to] += share
        end = start
    visited = arriving.copy()
    for state, times in rounds.items():
        visited[state] = times
    return arriving, visited


def _pass_through(
    component: Sequence[int], first: list[int], successors: list[int], arriving: list[float]
) -> dict[int, float]:
    """Let what arrives in a circle of states go round until it has left again.

    Returns how often each of its states is come to; nothing if there is no way out.
    """
    # Backwards in the order they were completed in, most replies lead onwards.
    states = list(reversed(component))
    place = {state: here for here, state in enumerate(states)}
    inside: list[list[int]] = []
    outside: list[list[int]] = []
    for state in states:
        following = successors[first[state] : first[state + 1]]
        inside.append([place[to] for to in following if to in place])
        outside.append([to for to in following if to not in place])
    if not any(outside):
        return {}
    waiting = [arriving[state] for state in states]
    taken = _taken(waiting, inside, outside)
    for leaving, share in zip(outside, taken, strict=True):
        for to in leaving:
            arriving[to] += share
    return {
        state: share * (len(into) + len(leaving))
        for state, share, into, leaving in zip(states, taken, inside, outside, strict=True)
    }


def _taken(waiting: list[float], inside: list[list[int]], outside: list[list[int]]) -> list[float]:
    """How many meetings take each single reply of each state, all rounds together.

    A spell is twelve rounds, so that what alternates within two, three, four or six is back where
    it was. Once spells leave all states with the same shares of what is left, each further spell is
    like this one but smaller, and together they are what a geometric series comes to.
    """
    replies = [len(into) + len(out) for into, out in zip(inside, outside, strict=True)]
    taken = [0.0] * len(waiting)
    shape, enough = waiting, sum(waiting) * _SETTLED
    spells = min(_MOST_SPELLS, 2 + _MOST_REPLIES // (_SPELL * sum(replies)))
    for spell in range(1, spells + 1):
        now = [0.0] * len(waiting)
        for _ in range(_SPELL):
            for place, into in enumerate(inside):
                each = waiting[place] / replies[place]
                waiting[place] = 0.0
                now[place] += each
                for to in into:
                    waiting[to] += each
        taken = list(map(add, taken, now))
        left = sum(waiting)
        if left <= enough:
            break
        before, shape = shape, [share / left for share in waiting]
        if sum(map(abs, map(sub, before, shape))) <= _SETTLED or spell == spells:
            gone = sum(each * len(out) for each, out in zip(now, outside, strict=True))
            rest = left / gone if gone else 0.0
            return [before + rest * each for before, each in zip(taken, now, strict=True)]
    return taken
