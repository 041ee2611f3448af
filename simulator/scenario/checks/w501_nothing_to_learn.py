"""W501: a moment has no validating reply, or only validating ones.

Where no reply validates, the trainee cannot do well, whatever they choose. Where all of them do,
any choice is right, and the moment teaches nothing that the client's line does not.

A reply validates when the gravest of its techniques does. One that needs trust counts as
validating, since the trainee may have earned it, unless its own ``when`` or the scenario's
``trust`` at the very start keeps trust below that; and for the same reason, as long as it can
come too early, it is something to get wrong.

Reported::

    moments:
      hello:
        client: I can't sleep.
        replies:
          advise: {say: "[You could try milk](unasked-advice).", go: bye}
          soothe: {say: "[Don't worry](false-reassurance).", go: bye}

Silent::

    moments:
      hello:
        client: I can't sleep.
        replies:
          advise: {say: "[You could try milk](unasked-advice).", go: bye}
          follow: {say: "[You sound worn out](feeling-reflection).", go: bye}
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.checks.standing import standings
from simulator.scenario.checks.subject import Problem, Subject
from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message

CODE = "W501"

_NONE = Message("no reply in “{moment}” validates, so the trainee cannot do well here")
_ADD_A_GOOD_ONE = Message(
    "Add a reply that listens, reflects or makes room; or a repair, after a rupture."
)
_EVERY = Message("every reply in “{moment}” validates, so there is nothing to choose")
_ADD_A_WEAK_ONE = Message(
    "Add a reply that a well-meaning beginner would give and that falls short."
)


def find(subject: Subject) -> Iterator[Problem]:
    """Each such moment, at its id."""
    for moment in subject.scenario.moments.values():
        if not moment.replies:
            continue
        found = standings(subject.scenario, moment)
        if not any(standing.may_validate for standing in found):
            told, advice = _NONE, _ADD_A_GOOD_ONE
        elif not any(standing.may_fall_short for standing in found):
            told, advice = _EVERY, _ADD_A_WEAK_ONE
        else:
            continue
        name = legible(moment.id)
        yield Problem(subject.places.moment(moment.id), told.filled(moment=name), advice)
