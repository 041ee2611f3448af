"""What becomes of a meeting in which every reply is drawn by lot from those on offer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from operator import add, sub

from simulator.scenario.model import EndingId
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
    """

    endings: Mapping[EndingId, float]
    mean_trust: float | None


def random_play(space: StateSpace, components: Components) -> Chance:
    """The odds, exact but for rounding; in circles of states, to about a thousand millionth."""
    arriving = _arriving(space, components)
    endings = dict.fromkeys(space.scenario.endings, 0.0)
    of_scene = [space.scenario.moments[scene.moment].ending for scene in space.scenes.met]
    trust = 0.0
    for key, share in zip(space.keys, arriving, strict=True):
        ending = of_scene[key // STANCES]
        if ending is not None:
            endings[ending] += share
            trust += share * (CLIMATE_OF[key % STANCES] // 2)
    ended = sum(endings.values())
    return Chance(endings, trust / ended if ended else None)


def _arriving(space: StateSpace, components: Components) -> list[float]:
    """How many of all meetings come to each state, counted where they come into its component."""
    first, successors = space.first, space.successors
    arriving = [0.0] * len(space)
    arriving[0] = 1.0
    members, end = components.members, len(components.members)
    for start in reversed(components.bounds[:-1]):
        state = members[start]
        following = successors[first[state] : first[state + 1]]
        if end - start > 1 or state in following:
            _pass_through(members[start:end], first, successors, arriving)
        elif following:
            share = arriving[state] / len(following)
            for to in following:
                arriving[to] += share
        end = start
    return arriving


def _pass_through(
    component: Sequence[int], first: list[int], successors: list[int], arriving: list[float]
) -> None:
    """Let what arrives in a circle of states go round until it has left again."""
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
        return
    waiting = [arriving[state] for state in states]
    for leaving, share in zip(outside, _visits(waiting, inside, outside), strict=True):
        for to in leaving:
            arriving[to] += share


def _visits(waiting: list[float], inside: list[list[int]], outside: list[list[int]]) -> list[float]:
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
