"""How things stand with all that a condition asks about."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.conditions import (
    Comparison,
    Condition,
    FactHolds,
    Ruptured,
    Said,
    Shared,
    Visited,
)
from simulator.scenario.message import Message
from simulator.session.state import State


def answers(condition: Condition, state: State) -> tuple[Message, ...]:
    """What holds in ``state`` of all that ``condition`` asks about, each thing once.

    “trust is 9”, “lost-job has been shared”.
    """
    found = {str(answer): answer for answer in _answers(condition, state)}
    return tuple(found.values())


def _answers(condition: Condition, state: State) -> Iterator[Message]:
    for part in condition.walk():
        holds = part.holds(state)
        match part:
            case Comparison(of="trust"):
                yield Message("trust is {trust}", {"trust": state.trust})
            case Comparison(number=asked):
                yield _turns(state.turn, asked)
            case Ruptured():
                yield Message("a rupture is open") if holds else Message("no rupture is open")
            case FactHolds(name=name):
                yield _IS_TRUE[holds].filled(name=name)
            case Shared(name=name):
                yield _IS_SHARED[holds].filled(name=name)
            case Visited(name=name):
                yield _IS_VISITED[holds].filled(name=name)
            case Said(name=name):
                yield _IS_SAID[holds].filled(name=name)


def _turns(turn: int, asked: int) -> Message:
    """Turns are counted no further than any condition asks."""
    if turn > asked:
        return Message("more than {count} replies have been given", {"count": asked})
    if turn < 2:
        return _FEW_TURNS[turn]
    return Message("{count} replies have been given", {"count": turn})


#: First when it is not so, then when it is.
_IS_TRUE = Message("{name} is not true"), Message("{name} is true")
_IS_SHARED = Message("{name} has not been shared"), Message("{name} has been shared")
_IS_VISITED = Message("{name} has not been visited"), Message("{name} has been visited")
_IS_SAID = Message("{name} has not been said"), Message("{name} has been said")
_FEW_TURNS = Message("no reply has been given"), Message("one reply has been given")
