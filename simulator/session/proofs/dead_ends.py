"""E301, dead end: a meeting can come to a moment that offers no reply and is no ending.

The trainee would sit there with nothing to say. It happens when every reply of a moment has a
condition, and in some state that can be reached none of them holds:

    replies:
      thank: {when: shared(loss), …}
      wait: {when: trust >= 8, …}      # below 8, with nothing shared, nothing is left

With one reply without a condition, or with conditions that leave no gap (``rupture`` and
``not rupture``), there is none. One such state is shown for each moment, the nearest.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.diagnostics import quote
from simulator.scenario.model import MomentId
from simulator.scenario.source import Problem
from simulator.scenario.whereabouts import Whereabouts
from simulator.session.proofs.wording import after, standing
from simulator.session.survey.survey import Survey


def dead_ends(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """The moments that can come to offer nothing."""
    space = survey.space
    told: set[MomentId] = set()
    for number in range(space.looked_at):
        if space.first[number] < space.first[number + 1]:
            continue
        moment = space.scene(number).moment
        if moment in told or space.ending(number) is not None:
            continue
        told.add(moment)
        yield (
            where.moment(moment),
            "E301",
            f"dead end: {after(space.path(number))} no reply of {quote(moment)} is on offer",
            (
                f"There, {standing(space.state(number))}: give one reply no “when”, or one that "
                "holds there."
            ),
        )
