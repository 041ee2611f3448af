"""What a condition asks, whatever way it is written: two that ask the same have the same sense."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TypeAlias

from simulator.authoring.comparing.versions import Names
from simulator.authoring.plain_condition import plain
from simulator.scenario.conditions import (
    All,
    AnyOf,
    Comparison,
    Condition,
    FactHolds,
    Not,
    Said,
    Shared,
    Visited,
)
from simulator.scenario.model import DisclosureId, FactId, MomentId

#: Compared and sorted, never read.
Sense: TypeAlias = tuple[Hashable, ...]

#: What always holds.
ALWAYS: Sense = ("always",)


def sense_of(condition: Condition | None, names: Names) -> Sense:
    """The sense of a condition, with the parts it names called as ``names`` says."""
    return ALWAYS if condition is None else _sense(plain(condition), names)


def _sense(condition: Condition, names: Names) -> Sense:
    match condition:
        case All(parts=parts) | AnyOf(parts=parts):
            return _joined(type(condition).__name__, [_sense(part, names) for part in parts])
        case Not(inner=inside):
            return ("Not", _sense(inside, names))
        case Comparison(of=of, op=op, number=number):
            # “> 7” and “>= 8” are the same of whole numbers.
            return (of, op[0] + "=", number + 1) if op == ">" else _compared(of, op, number)
        case FactHolds(name=name):
            return ("fact", names.facts.get(FactId(name), name))
        case Shared(name=name):
            return ("shared", names.disclosures.get(DisclosureId(name), name))
        case Visited(name=name):
            return ("visited", names.moments.get(MomentId(name), name))
        case Said(name=name):
            return ("said", *_said(name, names))
        case _:
            return (type(condition).__name__,)


def _joined(joint: str, parts: list[Sense]) -> Sense:
    """Parts in an order of their own, each once; a part that is joined alike is taken apart."""
    each: set[Hashable] = set()
    for part in parts:
        each.update(part[1:] if part[0] == joint else (part,))
    senses = sorted(each, key=repr)
    first = senses[0]
    return first if len(senses) == 1 and isinstance(first, tuple) else (joint, *senses)


def _compared(of: str, op: str, number: int) -> Sense:
    return (of, "<", number + 1) if op == "<=" else (of, op, number)


def _said(name: str, names: Names) -> list[tuple[str, str]]:
    """The replies that ``name`` stands for, each with its moment."""
    moment, dot, reply = name.partition(".")
    wanted = (moment, reply) if dot else (None, name)
    return sorted(
        (names.moments[place], common)
        for (place, given), common in names.replies.items()
        if given == wanted[1] and wanted[0] in (None, place)
    )
