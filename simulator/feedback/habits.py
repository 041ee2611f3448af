"""Patterns within one meeting, told once they are patterns."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.feedback.context import Context
from simulator.feedback.counting import number, ordinal
from simulator.feedback.sentences import Voice
from simulator.scenario.taxonomy import Verdict
from simulator.session.judgement import QUESTIONS_BEFORE_TOO_MANY, Cause

#: Replies in a row from which a run of validating ones is worth a word.
LONG_RUN = 4
#: Harmful replies in a row after which a helpful one is a turn.
ROUGH_RUN = 2


_MOVED = {
    Verdict.OVER_LEADS: "you move ahead",
    Verdict.DISMISSES: "you pass something over",
    Verdict.BREAKS_BOUNDARIES: "you step over an edge",
}


def habit(context: Context, voice: Voice) -> str:
    """The most telling pattern this reply is part of, or nothing."""
    return voice.say_first(_patterns(context))


def _patterns(context: Context) -> Iterator[str]:
    if context.second_try is not None:
        yield from _second_try(context)
    if Cause.ONE_QUESTION_TOO_MANY in context.causes:
        yield (
            f"That makes {number(context.question_run)} questions in a row, with nothing given "
            "back between them."
        )
    elif context.question_run == QUESTIONS_BEFORE_TOO_MANY and not context.verdict.is_harmful:
        yield "Two questions in a row now; say back something of the answer before a third."
        yield f"Again two questions in a row; {context.client} will want something back for them."
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
        yield (
            f"A second try at this moment, and where the first one cost trust, this one reaches "
            f"{context.client}: {context.name}."
        )


def _harmful(context: Context) -> Iterator[str]:
    times = context.times_before
    if times:
        nth = ordinal(times + 1)
        if not context.reflected_before:
            yield f"For the {nth} time {_MOVED[context.verdict]} before reflecting: {context.name}."
        yield f"The {nth} time in this meeting: {context.name}."
    if context.harmful_run >= ROUGH_RUN:
        count = number(context.harmful_run + 1)
        way_on = (
            "begin by owning that"
            if context.turn.outcome.judgement.rupture_after
            else f"simply say back what {context.client} said"
        )
        yield f"That is {count} replies in a row that cost trust; the next one can {way_on}."


def _helpful(context: Context) -> Iterator[str]:
    if context.harmful_run >= ROUGH_RUN:
        yield (
            f"After {number(context.harmful_run)} replies that cost trust, this is the turn "
            "towards something better."
        )
    first = not any(turn.outcome.judgement.verdict is Verdict.VALIDATES for turn in context.earlier)
    if first and context.harmful_run:
        yield f"This is the first reply in this meeting that {context.client} can lean on."
    run = context.helpful_run + 1
    if run >= LONG_RUN and run % LONG_RUN == 0:
        yield (
            f"That is {number(run)} replies in a row in which {context.client} kept the lead "
            "and was heard."
        )
