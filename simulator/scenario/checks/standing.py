"""What a reply can come to, told from the scenario alone.

Its marks give the verdict, except that a helpful technique comes too early while trust is below
what it needs. How much trust there is nobody knows without playing; but a condition may say, and
at the very start it is the author's number.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from simulator.scenario.conditions import All, Comparison, Condition
from simulator.scenario.model import TRUST_MAX, Moment, Reply, Scenario
from simulator.scenario.taxonomy import Verdict


class Standing(NamedTuple):
    """Whether a reply can validate, and whether it can do anything else."""

    may_validate: bool
    may_fall_short: bool


def standings(scenario: Scenario, moment: Moment) -> list[Standing]:
    """What each reply of ``moment`` can come to, in file order."""
    low, high = 0, TRUST_MAX
    if moment.id == scenario.start and not _is_returned_to(scenario):
        low = high = scenario.trust
    return [_standing(reply, low, high) for reply in moment.replies.values()]


def verdict_of_marks(reply: Reply) -> Verdict:
    """The gravest verdict among the reply's techniques, none of them counted as early."""
    verdicts = (move.technique.verdict for move in reply.moves)
    return max(verdicts, key=lambda verdict: verdict.gravity, default=Verdict.NEUTRAL)


def trust_needed(reply: Reply) -> int:
    """The trust below which one of the reply's techniques comes too early."""
    return max((move.technique.needs_trust for move in reply.moves), default=0)


def parts_that_hold(condition: Condition | None) -> Iterator[Condition]:
    """The parts of a condition that all hold when it holds."""
    if isinstance(condition, All):
        for part in condition.parts:
            yield from parts_that_hold(part)
    elif condition is not None:
        yield condition


def trust_when(condition: Condition | None, low: int = 0, high: int = TRUST_MAX) -> range:
    """The trust there can be when ``condition`` holds, from ``low`` to ``high`` without it."""
    for part in parts_that_hold(condition):
        if isinstance(part, Comparison) and part.of == "trust":
            if part.op in ("=", ">", ">="):
                low = max(low, part.number + (part.op == ">"))
            if part.op in ("=", "<", "<="):
                high = min(high, part.number - (part.op == "<"))
    return range(low, high + 1)


def _standing(reply: Reply, low: int, high: int) -> Standing:
    if verdict_of_marks(reply) is not Verdict.VALIDATES:
        return Standing(may_validate=False, may_fall_short=True)
    trust = trust_when(reply.when, low, high)
    needed = trust_needed(reply)
    return Standing(
        may_validate=not trust or trust[-1] >= needed,
        may_fall_short=bool(trust) and trust[0] < needed,
    )


def _is_returned_to(scenario: Scenario) -> bool:
    """Whether any reply leads back to the start, where trust may then be anything."""
    return any(
        route.to == scenario.start
        for moment in scenario.moments.values()
        for reply in moment.replies.values()
        for route in reply.routes
    )
