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

from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message
from simulator.scenario.model import MomentId
from simulator.scenario.whereabouts import Whereabouts
from simulator.session.proofs.problem import Problem
from simulator.session.proofs.wording import Told
from simulator.session.state import State
from simulator.session.survey.survey import Survey

_DEAD_END = Told(
    at_once=Message("dead end: at the very beginning no reply of “{moment}” is on offer"),
    later=Message("dead end: after {replies} no reply of “{moment}” is on offer"),
    much_later=Message(
        "dead end: after {count} replies, {replies}, no reply of “{moment}” is on offer"
    ),
)


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
        yield Problem(
            where.moment(moment),
            "E301",
            _DEAD_END.after(space.path(number)).filled(moment=legible(moment)),
            _advice(space.state(number)),
        )


def _advice(state: State) -> Message:
    """What to do, with how the client stands: what a condition may have missed."""
    values = {"trust": state.trust}
    if state.rupture:
        return Message(
            "There, trust is {trust}, in an open rupture: give one reply no “when”, or one that "
            "holds there.",
            values,
        )
    return Message(
        "There, trust is {trust}, without a rupture: give one reply no “when”, or one that holds "
        "there.",
        values,
    )
