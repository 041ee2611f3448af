"""Finds the stronger reply that was on offer at the same moment."""

from __future__ import annotations

from simulator.scenario.model import Reply, Scenario
from simulator.scenario.taxonomy import Verdict
from simulator.session.judgement import Judgement, judge
from simulator.session.play import offered_replies
from simulator.session.state import State

#: Compares replies, greater is stronger. Only the first parts say that one *is* stronger;
#: see :func:`stronger_reply`.
Strength = tuple[bool, bool, int, int]


def strength(reply: Reply, state: State) -> Strength:
    """How strong ``reply`` is in ``state``: harmless, repairing, its trust, what it serves."""
    judgement = judge(reply, state)
    return (
        not judgement.verdict.is_harmful,
        judgement.rupture_healed,
        judgement.trust_after,
        len(_served(reply, judgement)),
    )


def stronger_reply(scenario: Scenario, state: State, chosen: Reply) -> Reply | None:
    """The reply to hold up against ``chosen``, or None when nothing on offer is stronger.

    The author's own ``stronger`` comes first, as long as it is on offer and no weaker here:
    a move that needs more trust than there is would be no help. Otherwise the strongest reply on
    offer, if it is harmless where the chosen one is not, or repairs, or earns more trust.
    """
    offered = {reply.id: reply for reply in offered_replies(scenario, state)}
    mine = strength(chosen, state)
    named = offered.get(chosen.stronger) if chosen.stronger is not None else None
    if named is not None and named is not chosen and strength(named, state)[:3] >= mine[:3]:
        return named
    best = max(offered.values(), key=lambda reply: strength(reply, state))
    return best if strength(best, state)[:3] > mine[:3] else None


def _served(reply: Reply, judgement: Judgement) -> set[str]:
    return {
        practice
        for move in reply.moves
        if move.technique.verdict is Verdict.VALIDATES and move not in judgement.early
        for practice in move.technique.practices
    }
