"""A condition in the author's own spelling, and how things stand with all that it asks about."""

from __future__ import annotations

from collections.abc import Iterator

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


def answers(condition: Condition, state: State) -> tuple[str, ...]:
    """What holds in ``state`` of all that ``condition`` asks about, each thing once.

    “trust is 9”, “lost-job has been shared”.
    """
    return tuple(dict.fromkeys(_answers(condition, state)))


def _inside(part: Condition, *wrapped: type[Condition]) -> str:
    text = spelled(part)
    return f"({text})" if isinstance(part, wrapped) else text


def _answers(condition: Condition, state: State) -> Iterator[str]:
    for part in condition.walk():
        holds = part.holds(state)
        match part:
            case Comparison(of="trust"):
                yield f"trust is {state.trust}"
            case Comparison():
                yield "no reply has been given" if not state.turn else _turn(state.turn, part)
            case Ruptured():
                yield "a rupture is open" if holds else "no rupture is open"
            case FactHolds(name=name):
                yield f"{name} is {'true' if holds else 'not true'}"
            case Shared(name=name):
                yield f"{name} has {'' if holds else 'not '}been shared"
            case Visited(name=name):
                yield f"{name} has {'' if holds else 'not '}been visited"
            case Said(name=name):
                yield f"{name} has {'' if holds else 'not '}been said"


def _turn(turn: int, asked: Comparison) -> str:
    """Turns are counted no further than any condition asks."""
    more = " or more" if turn > asked.number else ""
    return f"{turn}{more} {'reply has' if turn == 1 and not more else 'replies have'} been given"
