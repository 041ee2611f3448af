"""Says a condition in words, where it is simple enough for a sentence."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce

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
from simulator.scenario.message import Message

_MOST = 6


@dataclass(frozen=True, slots=True)
class _Words:
    """The same words at the beginning of a sentence and inside one."""

    first: Message
    inside: Message

    def at(self, *, first: bool, **values: object) -> Message:
        return (self.first if first else self.inside).filled(**values)


_TRUST = {
    "<": _Words(Message("Trust is less than {number}"), Message("trust is less than {number}")),
    "<=": _Words(Message("Trust is at most {number}"), Message("trust is at most {number}")),
    "=": _Words(Message("Trust is {number}"), Message("trust is {number}")),
    "!=": _Words(Message("Trust is not {number}"), Message("trust is not {number}")),
    ">=": _Words(Message("Trust is at least {number}"), Message("trust is at least {number}")),
    ">": _Words(Message("Trust is more than {number}"), Message("trust is more than {number}")),
}
_TURN = {
    "<": _Words(
        Message("The number of replies given is less than {number}"),
        Message("the number of replies given is less than {number}"),
    ),
    "<=": _Words(
        Message("The number of replies given is at most {number}"),
        Message("the number of replies given is at most {number}"),
    ),
    "=": _Words(
        Message("The number of replies given is {number}"),
        Message("the number of replies given is {number}"),
    ),
    "!=": _Words(
        Message("The number of replies given is not {number}"),
        Message("the number of replies given is not {number}"),
    ),
    ">=": _Words(
        Message("The number of replies given is at least {number}"),
        Message("the number of replies given is at least {number}"),
    ),
    ">": _Words(
        Message("The number of replies given is more than {number}"),
        Message("the number of replies given is more than {number}"),
    ),
}
_RUPTURE = {
    True: _Words(Message("A rupture is open"), Message("a rupture is open")),
    False: _Words(Message("No rupture is open"), Message("no rupture is open")),
}
_SHARED = {
    True: _Words(
        Message("The client has shared “{name}”"), Message("the client has shared “{name}”")
    ),
    False: _Words(
        Message("The client has not shared “{name}”"),
        Message("the client has not shared “{name}”"),
    ),
}
_VISITED = {
    True: _Words(
        Message("A reply was given in “{name}”"), Message("a reply was given in “{name}”")
    ),
    False: _Words(
        Message("A reply was not given in “{name}”"), Message("a reply was not given in “{name}”")
    ),
}
#: Begin with a name, so they are the same anywhere.
_SAID = {True: Message("“{name}” was said"), False: Message("“{name}” was not said")}
_FACT = {
    True: _Words(Message("The fact “{name}” is true"), Message("the fact “{name}” is true")),
    False: _Words(
        Message("The fact “{name}” is not true"), Message("the fact “{name}” is not true")
    ),
}
_NOT_SO = _Words(Message("Not so: {condition}"), Message("not so: {condition}"))


def condition_told(condition: Condition) -> Message | None:
    """One sentence; None where it would be too long to follow."""
    if sum(1 for _ in condition.walk()) > 2 * _MOST:
        return None
    return Message("{condition}.", {"condition": _words(condition, first=True)})


def _words(condition: Condition, *, first: bool) -> Message:
    match condition:
        case All(parts):
            return reduce(_both, _parts(parts, first=first))
        case AnyOf(parts):
            return reduce(_either, _parts(parts, first=first))
        case Not(inner):
            return _denied(inner, first=first)
        case Comparison(of, op, number):
            words = _TRUST[op] if of == "trust" else _TURN[op]
            return words.at(first=first, number=number)
        case Ruptured():
            return _RUPTURE[True].at(first=first)
        case Named():
            return _named(condition, first=first, holds=True)
    raise TypeError(condition)


def _both(one: Message, other: Message) -> Message:
    return Message("{one}, and {other}", {"one": one, "other": other})


def _either(one: Message, other: Message) -> Message:
    return Message("{one}, or {other}", {"one": one, "other": other})


def _parts(parts: tuple[Condition, ...], *, first: bool) -> list[Message]:
    return [_part(part, first=first and not place) for place, part in enumerate(parts)]


def _part(condition: Condition, *, first: bool) -> Message:
    if not isinstance(condition, All | AnyOf):
        return _words(condition, first=first)
    return Message("({condition})", {"condition": _words(condition, first=False)})


def _denied(condition: Condition, *, first: bool) -> Message:
    match condition:
        case Ruptured():
            return _RUPTURE[False].at(first=first)
        case Named():
            return _named(condition, first=first, holds=False)
    return _NOT_SO.at(first=first, condition=_part(condition, first=False))


def _named(condition: Named, *, first: bool, holds: bool) -> Message:
    name = condition.name
    match condition:
        case Shared():
            return _SHARED[holds].at(first=first, name=name)
        case Visited():
            return _VISITED[holds].at(first=first, name=name)
        case Said():
            return _SAID[holds].filled(name=name)
        case FactHolds():
            return _FACT[holds].at(first=first, name=name)
    raise TypeError(condition)
