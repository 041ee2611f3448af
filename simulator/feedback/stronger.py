"""Finds the stronger reply that was on offer at the same moment."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial

from simulator.feedback.asking import asks_about_safety, tends_to_safety
from simulator.scenario.model import Reply, Scenario
from simulator.scenario.taxonomy import Practice, Verdict
from simulator.session.judgement import Cause, Judgement, judge
from simulator.session.play import offered_replies
from simulator.session.state import State

#: Compares replies, greater is stronger: harmless, repairing, the trust it earns.
Strength = tuple[bool, bool, int]
#: Beside its strength, how much it serves of what the chosen one fails, and of anything.
Rank = tuple[Strength, int, int]

#: Rules that only keep trust on its scale.
_ENDS_OF_SCALE = frozenset({Cause.AT_THE_FLOOR, Cause.AT_THE_CEILING})


def strength(reply: Reply, state: State) -> Strength:
    """How strong ``reply`` is in ``state``: harmless first, then a repair, then its trust.

    That trust is full or spent makes no reply as good as another: what counts is what each earns.
    """
    judgement = judge(reply, state)
    earned = sum(one.amount for one in judgement.reasons if one.cause not in _ENDS_OF_SCALE)
    return (not judgement.verdict.is_harmful, judgement.rupture_healed, earned)


def stronger_reply(
    scenario: Scenario, state: State, chosen: Reply, *, asked: bool = False
) -> Reply | None:
    """The reply to hold up against ``chosen``, or None when nothing on offer is stronger.

    The author's own ``stronger`` comes first, as long as it is on offer and no weaker here: a move
    that needs more trust than there is would be no help, and while something is torn a move that
    mends nothing is not the one to hold up where one that does is on offer. Otherwise the
    strongest reply on offer, if it is harmless where the chosen one is not, or repairs, or earns
    more trust; among equals the one that serves what the chosen one fails.

    Safety is not weighed against trust: while nobody has ``asked`` about it, a reply that does is
    stronger than one that does not, and no reply without care for safety is stronger than a
    harmless one that asks or brings in help. A disclosure just made may be met first, and a
    rupture mended.
    """
    offered = offered_replies(scenario, state)
    failed = frozenset(_failed(chosen, judge(chosen, state)))
    rank = partial(_rank, state=state, failed=failed)
    mine = strength(chosen, state)
    if not asked and _is_question_due(chosen, offered, state):
        return max((reply for reply in offered if _asks_well(reply, state)), key=rank)
    named = next((reply for reply in offered if reply.id == chosen.stronger), chosen)
    is_due = tends_to_safety(named) or not _is_mending_due(named, offered, state)
    if named is not chosen and strength(named, state) >= mine and is_due:
        return named
    is_harmless = mine[0]
    if is_harmless and tends_to_safety(chosen):
        offered = tuple(filter(tends_to_safety, offered))
    best = max(offered, key=rank)
    return best if strength(best, state) > mine else None


def _rank(reply: Reply, *, state: State, failed: frozenset[Practice]) -> Rank:
    served = set(_served(reply, judge(reply, state)))
    return (strength(reply, state), len(served & failed), len(served))


def _is_question_due(chosen: Reply, offered: Iterable[Reply], state: State) -> bool:
    """Whether the question about safety comes before whatever else might be said here."""
    if tends_to_safety(chosen) or state.fresh or any(_mends(reply, state) for reply in offered):
        return False
    return any(_asks_well(reply, state) for reply in offered)


def _is_mending_due(named: Reply, offered: Iterable[Reply], state: State) -> bool:
    """Whether a reply on offer would mend what is torn, and ``named`` would not."""
    return not _mends(named, state) and any(_mends(reply, state) for reply in offered)


def _mends(reply: Reply, state: State) -> bool:
    return strength(reply, state)[1]


def _asks_well(reply: Reply, state: State) -> bool:
    return asks_about_safety(reply) and strength(reply, state)[0]


def _served(reply: Reply, judgement: Judgement) -> Iterator[Practice]:
    for move in reply.moves:
        if move.technique.verdict is Verdict.VALIDATES and move not in judgement.early:
            yield from move.technique.practices


def _failed(reply: Reply, judgement: Judgement) -> Iterator[Practice]:
    """The practices of harmful moves; the first of a technique's practices is the one it breaks."""
    for move in reply.moves:
        if move in judgement.early:
            yield Practice.CLIENT_LEADS
        elif move.technique.verdict.is_harmful:
            yield move.technique.practices[0]
