"""Patterns within one meeting, told once they are patterns."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.feedback.context import Context
from simulator.feedback.sentences import Voice
from simulator.scenario.taxonomy import Verdict
from simulator.session.judgement import QUESTIONS_BEFORE_TOO_MANY, Cause

#: Replies in a row from which a run of validating ones is worth a word.
LONG_RUN = 4
#: Harmful replies in a row after which a helpful one is a turn.
ROUGH_RUN = 2


def habit(context: Context, voice: Voice) -> str:
    """The most telling pattern this reply is part of, or nothing."""
    return voice.say_first(_patterns(context))


def _patterns(context: Context) -> Iterator[str]:
    words, number = context.words.habits, context.words.grammar.number
    if context.second_try is not None:
        yield from _second_try(context)
    if Cause.ONE_QUESTION_TOO_MANY in context.causes:
        yield words.questions_in_a_row.format(count=number(context.question_run))
    elif context.question_run == QUESTIONS_BEFORE_TOO_MANY and not context.verdict.is_harmful:
        for way in words.two_questions:
            yield way.format(client=context.client)
    if context.verdict.is_harmful:
        yield from _harmful(context)
    elif context.verdict is Verdict.VALIDATES and not _is_marred(context):
        yield from _helpful(context)


def _is_marred(context: Context) -> bool:
    """A rupture is open or safety unasked: no moment to praise a run of good replies."""
    return context.turn.outcome.judgement.rupture_after or context.question_waits


def _second_try(context: Context) -> Iterator[str]:
    before = context.second_try
    if before is None or context.verdict.is_harmful:
        return
    was = before.outcome.judgement.verdict
    if was.is_harmful and context.verdict is Verdict.VALIDATES:
        way = context.words.habits.second_try
        yield way.format(client=context.client, name=context.name)


def _harmful(context: Context) -> Iterator[str]:
    words, grammar = context.words.habits, context.words.grammar
    if context.times_before:
        nth = grammar.ordinal(context.times_before + 1)
        if not context.reflected_before:
            moved = words.moved[context.verdict]
            yield words.before_reflecting.format(nth=nth, moved=moved, name=context.name)
        yield words.again.format(nth=nth, name=context.name)
    if context.harmful_run >= ROUGH_RUN:
        torn = context.turn.outcome.judgement.rupture_after
        way_on = (words.own_it if torn else words.reflect).format(client=context.client)
        count = grammar.number(context.harmful_run + 1)
        yield words.rough_run.format(count=count, way_on=way_on)


def _helpful(context: Context) -> Iterator[str]:
    words, number = context.words.habits, context.words.grammar.number
    if context.harmful_run >= ROUGH_RUN:
        yield words.turns_for_better.format(count=number(context.harmful_run))
    first = not any(turn.outcome.judgement.verdict is Verdict.VALIDATES for turn in context.earlier)
    if first and context.harmful_run:
        yield words.first_to_lean_on.format(client=context.client)
    run = context.helpful_run + 1
    if run >= LONG_RUN and run % LONG_RUN == 0:
        yield words.long_run.format(count=number(run), client=context.client)
