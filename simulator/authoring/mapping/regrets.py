"""What each reply can cost, over all states of a scenario."""

from __future__ import annotations

from collections.abc import Mapping

from simulator.scenario.model import MomentId, ReplyId
from simulator.session.survey.survey import Survey


def regrets_of(survey: Survey) -> Mapping[tuple[MomentId, ReplyId], int] | None:
    """The largest regret of each reply that is ever on offer; None if not all was surveyed.

    Regret is the best worth that could be reached before the reply less the best after it, in
    points of worth; never below 0.
    """
    if not survey.complete:
        return None
    space, best = survey.space, survey.best
    first, successors = space.first, space.successors
    largest: dict[tuple[MomentId, ReplyId], int] = {}
    for number in range(len(space)):
        start, end = first[number], first[number + 1]
        if start == end:
            continue
        moment, before = space.scene(number).moment, max(best[number], 0)
        for to, reply in zip(successors[start:end], space.offered(number), strict=True):
            regret = before - max(best[to], 0)
            if regret > largest.get((moment, reply), -1):
                largest[moment, reply] = regret
    return largest
