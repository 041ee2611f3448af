"""What becomes of a meeting in which every reply is drawn by lot from those on offer."""

from __future__ import annotations

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from simulator.scenario.model import EndingId
from simulator.session.survey.components import Components
from simulator.session.survey.state_space import StateSpace

#: Of the meetings that come into a circle of states, this share may be left going round.
_SETTLED = 1e-12
#: More rounds than this through one circle are not counted out, but estimated; nor are more
#: single replies, if its states are many.
_MOST_ROUNDS, _MOST_REPLIES = 1_000, 20_000_000


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
    for number, share in enumerate(arriving):
        ending = of_scene[space.scene_number(number)]
        if ending is not None:
            endings[ending] += share
            trust += share * space.trust(number)
    ended = sum(endings.values())
    return Chance(endings, trust / ended if ended else None)


def _arriving(space: StateSpace, components: Components) -> list[float]:
    """How many of all meetings come to each state, counted where they come into its component."""
    first, successors = space.first, space.successors
    arriving = [0.0] * len(space)
    arriving[0] = 1.0
    for component in reversed(components):
        if len(component) > 1:
            _pass_through(component, first, successors, arriving)
            continue
        state = component[0]
        following = successors[first[state] : first[state + 1]]
        if state in following:
            _pass_through(component, first, successors, arriving)
        elif following:
            share = arriving[state] / len(following)
            for to in following:
                arriving[to] += share
    return arriving


def _pass_through(
    component: Sequence[int], first: array[int], successors: array[int], arriving: list[float]
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

    Once a round leaves all states with the same shares as the round before, each further round
    is like this one but smaller, and together they are what a geometric series comes to.
    """
    replies = [len(into) + len(out) for into, out in zip(inside, outside, strict=True)]
    taken = [0.0] * len(waiting)
    total = left = sum(waiting)
    shape = [share / left for share in waiting] if left else waiting
    rounds = min(_MOST_ROUNDS, _MOST_REPLIES // sum(replies) + 2)
    for round_ in range(rounds):
        now: list[float] = []
        for place, into in enumerate(inside):
            each = waiting[place] / replies[place]
            waiting[place] = 0.0
            now.append(each)
            for to in into:
                waiting[to] += each
        taken = [before + each for before, each in zip(taken, now, strict=True)]
        left = sum(waiting)
        if left <= total * _SETTLED:
            break
        before, shape = shape, [share / left for share in waiting]
        moved = sum(abs(one - other) for one, other in zip(before, shape, strict=True))
        if moved <= _SETTLED or round_ == rounds - 1:
            gone = sum(each * len(out) for each, out in zip(now, outside, strict=True))
            rest = left / gone if gone else 0.0
            return [before + rest * each for before, each in zip(taken, now, strict=True)]
    return taken
