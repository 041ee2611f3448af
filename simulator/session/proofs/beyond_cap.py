"""H601: the scenario has more states than are looked at, so that not everything is proved.

It is played as ever. Dead ends and endless circles that were found are told; what was not found
may still be there, and so the warnings W401 to W406 are not given. Regret, turning points and the
best line are not known either.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.source import Problem
from simulator.scenario.whereabouts import Whereabouts
from simulator.session.survey.survey import Survey


def beyond_the_cap(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """How far the survey got, if it did not get to the end."""
    if survey.complete:
        return
    space, moments = survey.space, survey.reach.moments
    reached = sum(trust is not None for trust in moments.values())
    deep = len(space.path(len(space) - 1))
    yield (
        where.all_moments,
        "H601",
        (
            f"too much can happen to look at it all: {space.looked_at:,} states were looked at, "
            f"{deep} replies deep, in {reached} of {len(moments)} moments"
        ),
        (
            "To have it all proved, let less be remembered: fewer facts, and fewer questions "
            "about the turn and about what was said or visited."
        ),
    )
