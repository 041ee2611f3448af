"""A condition in the words of the scenario format."""

from __future__ import annotations

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


def condition_text(condition: Condition) -> str:
    """``condition`` as an author writes it, with no more parentheses than it needs."""
    match condition:
        case Comparison(of=of, op=op, number=number):
            return f"{of} {op} {number}"
        case Ruptured():
            return "rupture"
        case FactHolds(name=name):
            return name
        case Shared(name=name):
            return f"shared({name})"
        case Visited(name=name):
            return f"visited({name})"
        case Said(name=name):
            return f"said({name})"
        case Not(inner=inner):
            return f"not {_inside(inner, All, AnyOf)}"
        case All(parts=parts):
            return " and ".join(_inside(part, AnyOf) for part in parts)
        case AnyOf(parts=parts):
            return " or ".join(condition_text(part) for part in parts)
        case _:
            raise TypeError(f"no such condition: {condition!r}")


def _inside(condition: Condition, *looser: type[Condition]) -> str:
    text = condition_text(condition)
    return f"({text})" if isinstance(condition, looser) else text
