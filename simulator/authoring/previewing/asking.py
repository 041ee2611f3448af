"""A condition in the author's own spelling, and how things stand with all that it asks about."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.records.message import Message
from simulator.scenario.conditions import (
    All,
    AnyOf,
    Comparison,
    Condition,
    FactHolds,
    Not,
    Ruptured,
    Said,
    Shared,
    Visited,
)
from simulator.session.state import State

_CALLS = {Shared: "shared", Visited: "visited", Said: "said"}


def spelled(condition: Condition) -> str:
    """``condition`` as one would write it after ``when``; the parser reads it back as it was."""
    match condition:
        case Comparison(of=of, op=op, number=number):
            return f"{of} {op} {number}"
        case Ruptured():
            return "rupture"
        case FactHolds(name=name):
            return name
        case Shared(name=name) | Visited(name=name) | Said(name=name):
            return f"{_CALLS[type(condition)]}({name})"
        case Not(inner=inner):
            return f"not {_inside(inner, All, AnyOf)}"
        case All(parts=parts):
            return " and ".join(_inside(part, All, AnyOf) for part in parts)
        case AnyOf(parts=parts):
            return " or ".join(_inside(part, AnyOf) for part in parts)
        case _:
            raise TypeError(f"no such condition: {condition!r}")


def answers(condition: Condition, state: State) -> tuple[Message, ...]:
    """What holds in ``state`` of all that ``condition`` asks about, each thing once.

    “trust is 9”, “lost-job has been shared”.
    """
    found = {str(answer): answer for answer in _answers(condition, state)}
    return tuple(found.values())


def _inside(part: Condition, *wrapped: type[Condition]) -> str:
    text = spelled(part)
    return f"({text})" if isinstance(part, wrapped) else text


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
