"""W406: a condition that is always true, or always false, wherever a meeting asks it.

It decides nothing, though its author thought it would. Routes and variants are asked in order, so
one that stands behind others is only asked where those do not hold:

    go:
      - {when: rupture, to: shut}
      - {when: not rupture, to: on}    # W406: always true here, and the last is never taken
      - to: on

A condition is not listed if no meeting ever asks it; what keeps it from being asked is.
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.source import Problem
from simulator.scenario.whereabouts import Question, Whereabouts
from simulator.session.survey.survey import Survey


def fixed_conditions(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """The conditions that have only one answer."""
    for question, (holds, fails) in survey.reach.conditions.items():
        if holds != fails:
            span = where.condition(question)
            asked = "here" if not question.place else "where those before it do not hold"
            answer = "true" if holds else "false"
            advice = _when_true(question) if holds else _when_false(question)
            yield span, "W406", f"this condition is always {answer} {asked}", advice


def _when_true(question: Question) -> str:
    if question.place is None:
        return "Delete this “when”: the reply is on offer all the same. Or make it stricter."
    done = "said" if question.reply is None else "taken"
    return f"Those after it are never {done}: make it stricter, or delete it and them."


def _when_false(question: Question) -> str:
    if question.place is None:
        return "The reply is never on offer: loosen the condition, or delete the reply."
    done = "said" if question.reply is None else "taken"
    return f"This one is never {done}: loosen the condition, or delete it."
