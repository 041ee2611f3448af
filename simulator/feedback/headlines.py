"""Chooses the one sentence of an explanation that a tired person can take in."""

from __future__ import annotations

from simulator.feedback import asking
from simulator.feedback import headline_words as words
from simulator.feedback.context import Context
from simulator.feedback.counting import ordinal
from simulator.feedback.sentences import Voice
from simulator.scenario.taxonomy import Kind, Verdict
from simulator.session.judgement import Cause


def headline(context: Context, voice: Voice) -> str:
    """One sentence on what the reply is and does here; never one said before in the meeting."""
    ways, again = _fitting(context)
    return (
        voice.say(_all_filled(ways, context))
        or voice.say(_all_filled(again, context))
        or voice.say_first(_all_filled((words.WHEN_ALL_IS_SAID,), context))
    )


def _fitting(context: Context) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """What the occasion calls for, and what to say once all of that has been said."""
    judgement = context.turn.outcome.judgement
    if judgement.mixed and context.leading in judgement.early:
        return words.HALF_EARLY, (words.HALF_EARLY_AGAIN,)
    if judgement.mixed:
        return (*words.MIXED, *(words.HELP_THEN_HARM if _helps_first(context) else ())), (
            words.MIXED_AGAIN,
        )
    if context.leading in judgement.early:
        return words.EARLY, (words.EARLY_AGAIN,)
    if context.technique.kind is Kind.SAFETY:
        return _on_safety(context)
    if context.question_waits and not context.verdict.is_harmful and not context.in_rupture:
        return words.QUESTION_WAITS, (words.QUESTION_WAITS_AGAIN,)
    return _special(context), words.PLAIN[context.verdict]


def _on_safety(context: Context) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Never the words for any other reply of its verdict: too much hangs on it."""
    if context.verdict is Verdict.DISMISSES:
        return words.MISSED, (words.MISSED_AGAIN,)
    if context.verdict is Verdict.OVER_LEADS:
        return words.OVERRIDDEN, (words.OVERRIDDEN_AGAIN,)
    if context.in_rupture:
        return words.ASKED_IN_RUPTURE, ()
    return (words.ASKED_PLAINLY if context.technique.id == asking.ASKED else words.BRIDGED), ()


def _special(context: Context) -> tuple[str, ...]:
    """What this occasion calls for before the plain words."""
    if context.turn.outcome.judgement.rupture_healed:
        return words.REPAIRED
    if Cause.UNHEARD_IN_RUPTURE in context.causes:
        return words.UNHEARD
    if Cause.ONE_QUESTION_TOO_MANY in context.causes:
        return words.TOO_MANY
    if context.before_arrival:
        return words.BEFORE_ARRIVAL[context.verdict]
    return _after_disclosure(context) or _again(context)


def _after_disclosure(context: Context) -> tuple[str, ...]:
    if not context.after_disclosure or context.verdict is Verdict.NEUTRAL:
        return ()
    return words.DISCLOSED_HARMED if context.verdict.is_harmful else words.DISCLOSED_MET


def _again(context: Context) -> tuple[str, ...]:
    if not context.times_before or context.verdict is Verdict.NEUTRAL:
        return ()
    return words.AGAIN_HARMED if context.verdict.is_harmful else words.AGAIN_HELPED


def _helps_first(context: Context) -> bool:
    return context.helpful[0].start < context.leading.start


def _all_filled(ways: tuple[str, ...], context: Context) -> list[str]:
    halves = [context.leading, *context.helpful[:1]]
    help_first = sorted(halves, key=lambda move: move.start)
    return [
        way.format(
            clause=context.technique.clause,
            client=context.client,
            verb=context.verb,
            nth=ordinal(context.turn.number + 1),
            first=help_first[0].technique.name.lower(),
            second=help_first[-1].technique.name.lower(),
            help=halves[-1].technique.name.lower(),
            Help=halves[-1].technique.name,
            harm=context.name,
        )
        for way in ways
    ]
