"""E302: a meeting can come to a moment from which no ending can be reached, and goes on for ever.

It happens when moments lead only to each other, or when the conditions of all ways out can no
longer come true:

    round: {client: …, replies: {ask: {…, go: about}}}
    about: {client: …, replies: {ask: {…, go: round}}}

A circle is no fault while some reply in it can still lead to an ending, however unlikely that is.
Each is shown once, at the moment where the last way out is lost. What can still come to a dead end
is E301.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message
from simulator.scenario.model import MomentId
from simulator.scenario.whereabouts import Whereabouts
from simulator.session.proofs.problem import Problem
from simulator.session.proofs.wording import Told
from simulator.session.survey.survey import Survey
from simulator.session.survey.worth import NO_ENDING

#: Longest list of moments, in characters.
_NAMES_LIMIT = 80

_NO_ENDING = Told(
    at_once=Message("no ending can be reached from “{moment}” at the very beginning"),
    later=Message("no ending can be reached from “{moment}” after {replies}"),
    much_later=Message("no ending can be reached from “{moment}” after {count} replies, {replies}"),
)
_TO_ITSELF = Message("From there, replies lead only to itself: lead one of them on to an ending.")
_TO_EACH_OTHER = Message(
    "From there, replies lead only to {moments}: lead one of them on to an ending."
)


def endless_circles(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """The nearest states from which a meeting can only go on."""
    if NO_ENDING not in survey.best:
        return
    space = survey.space
    told: set[MomentId] = set()
    for number, endless in enumerate(_without_end(survey)):
        moment = space.scene(number).moment
        if not endless or moment in told:
            continue
        reached = _moments_from(survey, number)
        told.update(reached)
        names = legible(", ".join(reached), _NAMES_LIMIT)
        yield Problem(
            where.moment(moment),
            "E302",
            _NO_ENDING.after(space.path(number)).filled(moment=legible(moment)),
            _TO_ITSELF if reached == [moment] else _TO_EACH_OTHER.filled(moments=names),
        )


def _without_end(survey: Survey) -> Sequence[bool]:
    """Whether a meeting only goes on from each state, never to an ending or a dead end."""
    first, successors = survey.space.first, survey.space.successors
    endless = [best == NO_ENDING for best in survey.best]
    for component in survey.components:
        ways = [successors[first[state] : first[state + 1]] for state in component]
        inside = set(component)
        if not all(ways) or not all(endless[to] for way in ways for to in way if to not in inside):
            for state in component:
                endless[state] = False
    return endless


def _moments_from(survey: Survey, number: int) -> list[MomentId]:
    """The moments of all states that can be reached from one, and its own, nearest first."""
    space = survey.space
    found, seen = [number], {number}
    # The list grows while it is gone through.
    for state in found:
        for to in space.successors[space.first[state] : space.first[state + 1]]:
            if to not in seen:
                seen.add(to)
                found.append(to)
    return list(dict.fromkeys(space.scene(state).moment for state in found))
