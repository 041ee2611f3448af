"""H601: the scenario has more states than are looked at, so that not everything is proved.

It is played as ever. Dead ends and endless circles that were found are told; what was not found
may still be there, and so the warnings W401 to W406 are not given. Regret, turning points and the
best line are not known either.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.message import Count, Message
from simulator.scenario.whereabouts import Whereabouts
from simulator.session.proofs.problem import Problem
from simulator.session.survey.survey import Survey


def beyond_the_cap(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """How far the survey got, if it did not get to the end."""
    if survey.complete:
        return
    space, moments = survey.space, survey.reach.moments
    reached = sum(trust is not None for trust in moments.values())
    deep = len(space.path(len(space) - 1))
    yield Problem(
        where.all_moments,
        "H601",
        Message(
            "too much can happen to look at it all: {states} states were looked at, {deep} replies "
            "deep, in {reached} of {moments} moments",
            {
                "states": Count(space.looked_at),
                "deep": deep,
                "reached": reached,
                "moments": len(moments),
            },
        ),
        Message(
            "To have it all proved, let less be remembered: fewer facts, and fewer questions "
            "about the turn and about what was said or visited."
        ),
    )
