"""Brings a condition into a plain shape: “not” stands before single questions only."""

from __future__ import annotations

from dataclasses import replace

from simulator.scenario.conditions import All, AnyOf, Comparison, Condition, Not

_OPPOSITES = {">=": "<", "<": ">=", ">": "<=", "<=": ">", "=": "!=", "!=": "="}


def plain(condition: Condition) -> Condition:
    """The same condition without a “not” before “and”, “or”, “not” or a comparison.

    What is joined alike is joined once: “a and (b and c)” becomes “a and b and c”.
    """
    return _plain(condition, denied=False)


def _plain(condition: Condition, *, denied: bool) -> Condition:
    match condition:
        case Not(inner=inside):
            return _plain(inside, denied=not denied)
        case All(parts=parts) | AnyOf(parts=parts):
            kind = All if isinstance(condition, All) is not denied else AnyOf
            joined: list[Condition] = []
            for part in (_plain(one, denied=denied) for one in parts):
                joined += part.parts if isinstance(part, kind) else (part,)
            return kind(tuple(joined))
        case Comparison() if denied:
            return replace(condition, op=_OPPOSITES[condition.op])
        case _:
            return Not(condition) if denied else condition
