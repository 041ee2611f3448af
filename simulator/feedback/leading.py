"""Which of a reply's moves counts most: the one that gives the reply its verdict."""

from __future__ import annotations

from functools import partial

from simulator.scenario.model import Move, Reply
from simulator.scenario.taxonomy import Kind, Technique, Verdict
from simulator.session.judgement import Judgement


def leading_move(reply: Reply, judgement: Judgement) -> Move:
    """The move that gives the reply its verdict: the gravest; among equals a deep one."""
    return moves_by_weight(reply, judgement)[0]


def among_equals(technique: Technique) -> tuple[bool, bool]:
    """Which of two techniques of one verdict leads, the smaller: a deep one, one for safety."""
    return (not technique.deep, technique.kind is not Kind.SAFETY)


def _weight(move: Move, judgement: Judgement) -> tuple[int, tuple[bool, bool], int]:
    verdict = Verdict.OVER_LEADS if move in judgement.early else move.technique.verdict
    return (-verdict.gravity, among_equals(move.technique), move.start)


def moves_by_weight(reply: Reply, judgement: Judgement) -> tuple[Move, ...]:
    """The reply's moves, the gravest first; then deep ones, those for safety, and as spoken."""
    return tuple(sorted(reply.moves, key=partial(_weight, judgement=judgement)))
