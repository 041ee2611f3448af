"""Says a condition in words, where it is simple enough for a sentence."""

from __future__ import annotations

from simulator.scenario.conditions import (
    All,
    AnyOf,
    Comparison,
    Condition,
    FactHolds,
    Named,
    Not,
    Ruptured,
    Said,
    Shared,
    Visited,
)

_OPERATORS = {
    "<": "is less than {}",
    "<=": "is at most {}",
    "=": "is {}",
    "!=": "is not {}",
    ">=": "is at least {}",
    ">": "is more than {}",
}
_MOST = 6


def condition_in_words(condition: Condition) -> str:
    """One sentence; empty where it would be too long to follow."""
    if sum(1 for _ in condition.walk()) > 2 * _MOST:
        return ""
    words = _words(condition)
    return words[:1].upper() + words[1:] + "."


def _words(condition: Condition) -> str:
    match condition:
        case All(parts):
            return ", and ".join(_part(part) for part in parts)
        case AnyOf(parts):
            return ", or ".join(_part(part) for part in parts)
        case Not(inner):
            return f"not so: {_part(inner)}" if isinstance(inner, All | AnyOf) else _denied(inner)
        case Comparison(of, op, number):
            subject = "trust" if of == "trust" else "the number of replies given"
            return f"{subject} {_OPERATORS[op].format(number)}"
        case Ruptured():
            return "a rupture is open"
        case Named():
            return _named(condition, "is", "has", "was")
    return ""


def _part(condition: Condition) -> str:
    words = _words(condition)
    return f"({words})" if isinstance(condition, All | AnyOf) else words


def _denied(condition: Condition) -> str:
    match condition:
        case Ruptured():
            return "no rupture is open"
        case Named():
            return _named(condition, "is not", "has not", "was not")
    return f"not so: {_words(condition)}"


def _named(condition: Named, are: str, have: str, were: str) -> str:
    name = f"“{condition.name}”"
    match condition:
        case Shared():
            return f"the client {have} shared {name}"
        case Visited():
            return f"a reply {were} given in {name}"
        case Said():
            return f"{name} {were} said"
        case FactHolds():
            return f"the fact {name} {are} true"
    return ""
