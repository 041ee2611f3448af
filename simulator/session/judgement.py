"""What a reply amounts to: its verdict and what it does to trust, with the reasons as values.

The rules and their numbers are those of the design's trust table; each reason names its rule so
that the wording lives elsewhere.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from simulator.scenario.model import TRUST_MAX, Move, Reply
from simulator.scenario.taxonomy import Kind, Verdict
from simulator.session.state import State

#: Question replies in a row after which one more gains nothing.
QUESTIONS_BEFORE_TOO_MANY = 2
#: What a plainly validating reply earns, and one with a deep technique or a repair.
GAIN, DEEP_GAIN, REPAIR_GAIN = 1, 2, 2
#: What a mixed reply is spared, and what harm costs more just after a disclosure.
MIXED_RELIEF, FRESH_COST = 1, -1

HARM = {Verdict.OVER_LEADS: -2, Verdict.DISMISSES: -3, Verdict.BREAKS_BOUNDARIES: -4}


class Cause(StrEnum):
    """The rule behind one change of trust."""

    NEUTRAL = "neutral"
    VALIDATED = "validated"
    VALIDATED_DEEPLY = "validated-deeply"
    REPAIRED = "repaired"
    UNHEARD_IN_RUPTURE = "unheard-in-rupture"
    ONE_QUESTION_TOO_MANY = "one-question-too-many"
    HARMED = "harmed"
    SOFTENED = "softened"
    AFTER_DISCLOSURE = "after-disclosure"
    AUTHORS_NUMBER = "authors-number"
    AT_THE_FLOOR = "at-the-floor"
    AT_THE_CEILING = "at-the-ceiling"


@dataclass(frozen=True, slots=True)
class Reason:
    """One change of trust, in points, and the rule it follows."""

    amount: int
    cause: Cause


@dataclass(frozen=True, slots=True)
class Judgement:
    """What a reply amounts to in a given state.

    ``early`` holds the helpful moves that come too soon; the reasons' amounts always
    add up to ``trust_after`` minus the trust before.
    """

    verdict: Verdict
    mixed: bool
    early: tuple[Move, ...]
    is_question: bool
    one_question_too_many: bool
    reasons: tuple[Reason, ...]
    trust_after: int
    rupture_opened: bool
    rupture_healed: bool
    rupture_after: bool


def judge(reply: Reply, state: State) -> Judgement:
    """Judge ``reply`` in ``state`` (steps 1 to 4 of the design's step)."""
    early = tuple(move for move in reply.moves if _is_early(move, state.trust))
    verdict = _gravest(reply.moves, early)
    helps = any(
        move.technique.verdict is Verdict.VALIDATES and move not in early for move in reply.moves
    )
    mixed = helps and verdict.is_harmful
    is_question = _is_question(reply.moves)
    too_many = is_question and state.questions >= QUESTIONS_BEFORE_TOO_MANY
    healed = state.rupture and verdict is Verdict.VALIDATES and _repairs(reply.moves)
    opened = not state.rupture and _opens_rupture(verdict, mixed, state.led)
    reasons = _reasons(reply, state, verdict, mixed, too_many, healed)
    return Judgement(
        verdict=verdict,
        mixed=mixed,
        early=early,
        is_question=is_question,
        one_question_too_many=too_many,
        reasons=reasons,
        trust_after=state.trust + sum(reason.amount for reason in reasons),
        rupture_opened=opened,
        rupture_healed=healed,
        rupture_after=(state.rupture or opened) and not healed,
    )


def _is_early(move: Move, trust: int) -> bool:
    technique = move.technique
    return technique.verdict is Verdict.VALIDATES and technique.needs_trust > trust


def _gravest(moves: tuple[Move, ...], early: tuple[Move, ...]) -> Verdict:
    verdicts = [Verdict.OVER_LEADS if move in early else move.technique.verdict for move in moves]
    return max(verdicts, key=lambda verdict: verdict.gravity, default=Verdict.NEUTRAL)


def _is_question(moves: tuple[Move, ...]) -> bool:
    kinds = {move.technique.kind for move in moves}
    return Kind.QUESTION in kinds and Kind.REFLECTION not in kinds


def _repairs(moves: tuple[Move, ...]) -> bool:
    return any(move.technique.kind is Kind.REPAIR for move in moves)


def _opens_rupture(verdict: Verdict, mixed: bool, led: bool) -> bool:
    if verdict is Verdict.BREAKS_BOUNDARIES:
        return True
    if verdict is Verdict.DISMISSES:
        return not mixed
    return verdict is Verdict.OVER_LEADS and led


def _reasons(
    reply: Reply, state: State, verdict: Verdict, mixed: bool, too_many: bool, healed: bool
) -> tuple[Reason, ...]:
    if reply.trust is not None:
        reasons = [Reason(reply.trust, Cause.AUTHORS_NUMBER)]
    elif verdict is Verdict.NEUTRAL:
        reasons = [Reason(0, Cause.NEUTRAL)]
    elif verdict is Verdict.VALIDATES:
        reasons = [_gain(reply.moves, state, too_many, healed)]
    else:
        reasons = [Reason(HARM[verdict], Cause.HARMED)]
        if mixed:
            reasons.append(Reason(MIXED_RELIEF, Cause.SOFTENED))
        if state.fresh:
            reasons.append(Reason(FRESH_COST, Cause.AFTER_DISCLOSURE))
    return (*reasons, *_kept_in_range(state.trust + sum(reason.amount for reason in reasons)))


def _gain(moves: tuple[Move, ...], state: State, too_many: bool, healed: bool) -> Reason:
    if healed:
        return Reason(REPAIR_GAIN, Cause.REPAIRED)
    if state.rupture:
        return Reason(0, Cause.UNHEARD_IN_RUPTURE)
    if too_many:
        return Reason(0, Cause.ONE_QUESTION_TOO_MANY)
    if any(move.technique.deep for move in moves):
        return Reason(DEEP_GAIN, Cause.VALIDATED_DEEPLY)
    return Reason(GAIN, Cause.VALIDATED)


def _kept_in_range(trust: int) -> tuple[Reason, ...]:
    if trust < 0:
        return (Reason(-trust, Cause.AT_THE_FLOOR),)
    if trust > TRUST_MAX:
        return (Reason(TRUST_MAX - trust, Cause.AT_THE_CEILING),)
    return ()
