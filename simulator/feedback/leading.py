"""Which of a reply's moves counts most: the one that gives the reply its verdict."""

from __future__ import annotations

from functools import partial

from simulator.scenario.model import Move, Reply
from simulator.scenario.taxonomy import Verdict
from simulator.session.judgement import Judgement


def leading_move(reply: Reply, judgement: Judgement) -> Move:
    """The move that gives the reply its verdict: the gravest, a deep one first among equals."""
    return moves_by_weight(reply, judgement)[0]


def _weight(move: Move, judgement: Judgement) -> tuple[int, bool, int]:
    verdict = Verdict.OVER_LEADS if move in judgement.early else move.technique.verdict
    return (-verdict.gravity, not move.technique.deep, move.start)


def moves_by_weight(reply: Reply, judgement: Judgement) -> tuple[Move, ...]:
    """The reply's moves, the gravest first; among equals deep ones, then as spoken."""
    return tuple(sorted(reply.moves, key=partial(_weight, judgement=judgement)))
