"""Explains one reply: what it was, the very words, what the client heard, and what would help more.

An explanation is a pure function of the transcript and the turn. Sentences come from the
taxonomy, the scenario's author and :mod:`simulator.feedback.wording`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from simulator.feedback import wording
from simulator.feedback.context import Context, context_of
from simulator.feedback.leading import leading_move, moves_by_weight
from simulator.feedback.stronger import stronger_reply
from simulator.scenario.model import Reply, Scenario
from simulator.scenario.taxonomy import Practice, Technique, Verdict
from simulator.session.judgement import Judgement, judge
from simulator.session.transcript import Transcript, Turn


@dataclass(frozen=True, slots=True)
class ExplainedMove:
    """A stretch of the reply, ``text[start:end]``, and what it counts as in this moment."""

    technique: Technique
    start: int
    end: int
    words: str
    verdict: Verdict
    early: bool


@dataclass(frozen=True, slots=True)
class TrustReason:
    """One change of trust in points, with its rule in words."""

    amount: int
    why: str


@dataclass(frozen=True, slots=True)
class Contrast:
    """The stronger reply on offer at that moment, and in words what sets it apart."""

    reply: Reply
    says: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything there is to say of one reply, shortest first.

    ``headline`` is one sentence; ``evidence`` quotes; ``contrast`` is None when no reply on offer
    was stronger, and then ``strength`` says what made this one work.
    """

    verdict: Verdict
    mixed: bool
    early: bool
    headline: str
    evidence: str
    effect: str
    moves: tuple[ExplainedMove, ...]
    heard: str
    served: tuple[Practice, ...]
    failed: tuple[Practice, ...]
    trust_before: int
    trust_after: int
    reasons: tuple[TrustReason, ...]
    habit: str
    rupture_note: str
    rupture: bool
    contrast: Contrast | None
    strength: str
    author_note: str
    sources: tuple[str, ...]

    @property
    def leading_name(self) -> str:
        """The name, in small letters, of the technique that gives the reply its verdict."""
        leading = [move for move in self.moves if move.verdict is self.verdict]
        leading.sort(key=lambda move: (not move.technique.deep, move.start))
        return leading[0].technique.name.lower() if leading else ""

    @property
    def text(self) -> str:
        """The whole explanation as plain paragraphs, for terminals, exports and readers."""
        parts = [
            self.headline,
            f"{self.evidence} {self.effect}".strip(),
            self.habit,
            self.rupture_note,
            self.author_note,
            self.contrast.says if self.contrast else self.strength,
        ]
        return "\n".join(part for part in parts if part)


def explain(transcript: Transcript, place: int) -> Explanation:
    """Explain the reply of turn ``place`` (from 0) of ``transcript``.

    Raises:
        IndexError: there is no such turn.
    """
    turn = transcript.turns[place]
    context = context_of(transcript, place)
    reply, judgement = turn.outcome.reply, turn.outcome.judgement
    moves = _moves(reply, judgement)
    heard = heard_by(reply, judgement)
    contrast = _contrast(transcript.scenario, turn, context)
    return Explanation(
        verdict=judgement.verdict,
        mixed=judgement.mixed,
        early=bool(judgement.early),
        headline=wording.headline(judgement, context),
        evidence=wording.evidence(reply, moves_by_weight(reply, judgement), heard, context),
        effect=wording.effect(leading_move(reply, judgement), judgement, context),
        moves=moves,
        heard=heard,
        served=_practices(move for move in moves if move.verdict is Verdict.VALIDATES),
        failed=_failed(moves),
        trust_before=turn.outcome.before.trust,
        trust_after=judgement.trust_after,
        reasons=tuple(
            TrustReason(reason.amount, wording.reason(reason, judgement, context))
            for reason in judgement.reasons
        ),
        habit=wording.habit(context),
        rupture_note=wording.rupture_note(judgement, context),
        rupture=judgement.rupture_after,
        contrast=contrast,
        strength="" if contrast else wording.strength(leading_move(reply, judgement), context),
        author_note=reply.why,
        sources=tuple(dict.fromkeys(move.technique.source for move in moves)),
    )


def heard_by(reply: Reply, judgement: Judgement) -> str:
    """What the client took from the reply: the author's words, else the gravest technique's."""
    if reply.heard:
        return reply.heard
    return leading_move(reply, judgement).technique.hears if reply.moves else ""


def _moves(reply: Reply, judgement: Judgement) -> tuple[ExplainedMove, ...]:
    return tuple(
        ExplainedMove(
            move.technique,
            move.start,
            move.end,
            reply.text[move.start : move.end],
            Verdict.OVER_LEADS if move in judgement.early else move.technique.verdict,
            move in judgement.early,
        )
        for move in reply.moves
    )


def _practices(moves: Iterable[ExplainedMove]) -> tuple[Practice, ...]:
    """The practices these moves touch, in the taxonomy's order."""
    touched = {practice for move in moves for practice in move.technique.practices}
    return tuple(practice for practice in Practice if practice in touched)


def _failed(moves: tuple[ExplainedMove, ...]) -> tuple[Practice, ...]:
    """The practices failed: those of harmful moves; a move too early fails the client's lead."""
    failed = set(_practices(move for move in moves if move.verdict.is_harmful and not move.early))
    if any(move.early for move in moves):
        failed.add(Practice.CLIENT_LEADS)
    return tuple(practice for practice in Practice if practice in failed)


def _contrast(scenario: Scenario, turn: Turn, context: Context) -> Contrast | None:
    chosen, state = turn.outcome.reply, turn.outcome.before
    better = stronger_reply(scenario, state, chosen)
    if better is None:
        return None
    mine = leading_move(chosen, turn.outcome.judgement)
    other = leading_move(better, judge(better, state))
    return Contrast(better, wording.contrast(better, mine, other, turn.outcome.judgement, context))
