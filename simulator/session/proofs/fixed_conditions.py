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

from simulator.scenario.message import Message
from simulator.scenario.whereabouts import Question, Whereabouts
from simulator.session.proofs.problem import Problem
from simulator.session.survey.survey import Survey


def fixed_conditions(survey: Survey, where: Whereabouts) -> Iterator[Problem]:
    """The conditions that have only one answer."""
    for question, (holds, fails) in survey.reach.conditions.items():
        if holds != fails:
            told, advice = _when_true(question) if holds else _when_false(question)
            yield Problem(where.condition(question), "W406", told, advice)


def _when_true(question: Question) -> tuple[Message, Message]:
    """What there is to tell of a condition that always holds, and what to do."""
    told = Message("this condition is always true here")
    if question.place:
        told = Message("this condition is always true where those before it do not hold")
    if question.place is None:
        return told, Message(
            "Delete this “when”: the reply is on offer all the same. Or make it stricter."
        )
    if question.reply is None:
        return told, Message(
            "Those after it are never said: make it stricter, or delete it and them."
        )
    return told, Message("Those after it are never taken: make it stricter, or delete it and them.")


def _when_false(question: Question) -> tuple[Message, Message]:
    """What there is to tell of a condition that never holds, and what to do."""
    told = Message("this condition is always false here")
    if question.place:
        told = Message("this condition is always false where those before it do not hold")
    if question.place is None:
        return told, Message(
            "The reply is never on offer: loosen the condition, or delete the reply."
        )
    if question.reply is None:
        return told, Message("This one is never said: loosen the condition, or delete it.")
    return told, Message("This one is never taken: loosen the condition, or delete it.")
