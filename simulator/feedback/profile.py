"""What a meeting was made of: how often each practice was served or failed, each technique used.

Counts, never a grade: choosing among replies is recognition, and says nothing of what somebody
can say unprompted.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from simulator.feedback.asking import ASKED
from simulator.feedback.explain import ExplainedMove, Explanation
from simulator.scenario.taxonomy import Kind, Practice, Technique, Verdict


@dataclass(frozen=True, slots=True)
class PracticeCount:
    """In how many replies a practice was served, and in how many failed."""

    practice: Practice
    served: int
    failed: int


@dataclass(frozen=True, slots=True)
class TechniqueCount:
    """How often a technique was used; ``verdict`` is what it counted as each time."""

    technique: Technique
    verdict: Verdict
    count: int


@dataclass(frozen=True, slots=True)
class Profile:
    """A meeting in numbers of replies.

    ``practices`` and ``techniques`` hold what occurred, the most frequent technique of each
    verdict first; ``questions`` counts replies that hold one of any sort, that about safety too,
    and ``reflections`` those with a reflection that does not harm.
    """

    replies: int
    verdicts: tuple[tuple[Verdict, int], ...]
    practices: tuple[PracticeCount, ...]
    techniques: tuple[TechniqueCount, ...]
    questions: int
    reflections: int


def profile_of(explanations: Iterable[Explanation]) -> Profile:
    """The profile of a meeting whose replies are explained so."""
    told = tuple(explanations)
    verdicts = Counter(explanation.verdict for explanation in told)
    return Profile(
        replies=len(told),
        verdicts=tuple((verdict, verdicts[verdict]) for verdict in Verdict if verdicts[verdict]),
        practices=_practices(told),
        techniques=_techniques(move for explanation in told for move in explanation.moves),
        questions=sum(any(map(_asks, explanation.moves)) for explanation in told),
        reflections=sum(any(map(reflects, explanation.moves)) for explanation in told),
    )


def _practices(told: tuple[Explanation, ...]) -> tuple[PracticeCount, ...]:
    served = Counter(practice for explanation in told for practice in explanation.served)
    failed = Counter(practice for explanation in told for practice in explanation.failed)
    return tuple(
        PracticeCount(practice, served[practice], failed[practice])
        for practice in Practice
        if served[practice] or failed[practice]
    )


def _techniques(moves: Iterable[ExplainedMove]) -> tuple[TechniqueCount, ...]:
    used: Counter[tuple[str, Verdict]] = Counter()
    known: dict[str, Technique] = {}
    for move in moves:
        used[(move.technique.id, move.verdict)] += 1
        known[move.technique.id] = move.technique
    counts = [
        TechniqueCount(known[name], verdict, count) for (name, verdict), count in used.items()
    ]
    return tuple(sorted(counts, key=_place))


def _place(counted: TechniqueCount) -> tuple[int, int, str]:
    order = (Verdict.VALIDATES, Verdict.NEUTRAL, Verdict.OVER_LEADS, Verdict.DISMISSES)
    by_verdict = order.index(counted.verdict) if counted.verdict in order else len(order)
    return (by_verdict, -counted.count, counted.technique.name)


def reflects(move: ExplainedMove) -> bool:
    """Whether a move gives something back, and not too early or as if it were certain."""
    return move.technique.kind is Kind.REFLECTION and not move.verdict.is_harmful


def _asks(move: ExplainedMove) -> bool:
    return move.technique.kind is Kind.QUESTION or move.technique.id == ASKED
