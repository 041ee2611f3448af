"""Which of a reply's moves counts most: the one that gives the reply its verdict.

Among moves of one verdict it is the one that the moment turns on. A reply that sets a limit mostly
says first why the wish makes sense, and a repair names the feeling too; but the limit and the
repair are what the reply is remembered for.
"""

from __future__ import annotations

from functools import partial

from simulator.scenario.model import Move, Reply
from simulator.scenario.taxonomy import Kind, Practice, Technique, Verdict
from simulator.session.judgement import Judgement


def leading_move(reply: Reply, judgement: Judgement) -> Move:
    """The move that gives the reply its verdict: the gravest; see above for those alike."""
    return moves_by_weight(reply, judgement)[0]


def among_equals(technique: Technique) -> int:
    """Which of two techniques of one verdict leads, the smaller: see the text above."""
    is_limit = technique.verdict is Verdict.VALIDATES and technique.practices[:1] == (
        Practice.BOUNDARIES,
    )
    order = (technique.kind is Kind.SAFETY, technique.kind is Kind.REPAIR, is_limit, technique.deep)
    return next((place for place, leads in enumerate(order) if leads), len(order))


def _weight(move: Move, judgement: Judgement) -> tuple[int, int, int]:
    verdict = Verdict.OVER_LEADS if move in judgement.early else move.technique.verdict
    return (-verdict.gravity, among_equals(move.technique), move.start)


def moves_by_weight(reply: Reply, judgement: Judgement) -> tuple[Move, ...]:
    """The reply's moves, the gravest first; of one verdict as they lead, and then as spoken."""
    return tuple(sorted(reply.moves, key=partial(_weight, judgement=judgement)))
