"""A condition in the author's own spelling: what would stand after ``when``."""

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

_CALLS = {Shared: "shared", Visited: "visited", Said: "said"}


def condition_text(condition: Condition) -> str:
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


def _inside(part: Condition, *wrapped: type[Condition]) -> str:
    text = condition_text(part)
    return f"({text})" if isinstance(part, wrapped) else text
