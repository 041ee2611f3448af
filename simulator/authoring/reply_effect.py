"""What a reply counts as and does to trust wherever nothing out of the ordinary is going on.

Asked of the engine itself: enough trust, no rupture, nothing just shared, no questions in a row.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.scenario.model import TRUST_MAX, MomentId, Reply
from simulator.scenario.taxonomy import Verdict
from simulator.session.judgement import Cause, judge
from simulator.session.state import State

_KEPT_IN_RANGE = (Cause.AT_THE_FLOOR, Cause.AT_THE_CEILING)


@dataclass(frozen=True, slots=True)
class ReplyEffect:
    """A reply's verdict and effect.

    Attributes:
        verdict: with enough trust; ``mixed`` when part of the reply helps all the same.
        amount: what it adds to trust, below 0 for a loss.
        is_authors: whether the author's number stands in place of the engine's.
        needs_trust: below this much trust part of it comes too early; 0 when it never does.
        early_amount: what it adds to trust then.
    """

    verdict: Verdict
    mixed: bool
    amount: int
    is_authors: bool
    needs_trust: int
    early_amount: int


def effect_of(reply: Reply) -> ReplyEffect:
    """What ``reply`` counts as and does."""
    needs_trust = max(
        (
            move.technique.needs_trust
            for move in reply.moves
            if move.technique.verdict is Verdict.VALIDATES
        ),
        default=0,
    )
    usual = judge(reply, State(MomentId(""), TRUST_MAX))
    return ReplyEffect(
        verdict=usual.verdict,
        mixed=usual.mixed,
        amount=_amount(reply, TRUST_MAX),
        is_authors=reply.trust is not None,
        needs_trust=needs_trust,
        early_amount=_amount(reply, max(needs_trust - 1, 0)),
    )


def _amount(reply: Reply, trust: int) -> int:
    """Without what the ends of the scale take from it."""
    reasons = judge(reply, State(MomentId(""), trust)).reasons
    return sum(reason.amount for reason in reasons if reason.cause not in _KEPT_IN_RANGE)
