"""Chooses the one sentence of an explanation that a tired person can take in."""

from __future__ import annotations

from simulator.feedback import asking
from simulator.feedback.context import Context
from simulator.feedback.sentences import Voice
from simulator.feedback.wording.reply_words import Ways
from simulator.scenario.model import Setting
from simulator.scenario.taxonomy import Kind, Verdict
from simulator.session.judgement import Cause


def headline(context: Context, voice: Voice) -> str:
    """One sentence on what the reply is and does here; never one said before in the meeting."""
    ways, again = _fitting(context)
    return (
        voice.say(_all_filled(ways, context))
        or voice.say(_all_filled(again, context))
        or voice.say_first(_all_filled((context.words.headlines.when_all_is_said,), context))
    )


def _fitting(context: Context) -> tuple[Ways, Ways]:
    """What the occasion calls for, and what to say once all of that has been said."""
    judgement, words = context.turn.outcome.judgement, context.words.headlines
    if judgement.mixed and context.leading in judgement.early:
        return words.half_early, (words.half_early_again,)
    if judgement.mixed:
        return (*words.mixed, *(words.help_then_harm if _helps_first(context) else ())), (
            words.mixed_again,
        )
    if context.leading in judgement.early:
        return words.early, (words.early_again,)
    if context.technique.kind is Kind.SAFETY:
        return _on_safety(context)
    if context.question_waits and not context.verdict.is_harmful and not context.in_rupture:
        return words.question_waits, (words.question_waits_again,)
    return _special(context), words.plain[context.verdict]


def _on_safety(context: Context) -> tuple[Ways, Ways]:
    """Never the words for any other reply of its verdict: too much hangs on it."""
    words = context.words.headlines
    if context.verdict is Verdict.DISMISSES:
        return words.missed, (words.missed_again,)
    if context.verdict is Verdict.OVER_LEADS:
        return words.overridden, (words.overridden_again,)
    if context.in_rupture:
        return words.asked_in_rupture, ()
    return (words.asked_plainly if context.technique.id == asking.ASKED else words.bridged), ()


def _special(context: Context) -> Ways:
    """What this occasion calls for before the plain words."""
    words = context.words.headlines
    if context.turn.outcome.judgement.rupture_healed:
        return words.repaired
    if Cause.UNHEARD_IN_RUPTURE in context.causes:
        return words.unheard
    if Cause.ONE_QUESTION_TOO_MANY in context.causes:
        return words.too_many
    if context.before_arrival:
        return words.before_arrival[context.verdict]
    return _after_disclosure(context) or _again(context)


def _after_disclosure(context: Context) -> Ways:
    if not context.after_disclosure or context.verdict is Verdict.NEUTRAL:
        return ()
    words = context.words.headlines
    return words.disclosed_harmed if context.verdict.is_harmful else words.disclosed_met


def _again(context: Context) -> Ways:
    if not context.times_before or context.verdict is Verdict.NEUTRAL:
        return ()
    words = context.words.headlines
    return words.again_harmed if context.verdict.is_harmful else words.again_helped


def _helps_first(context: Context) -> bool:
    return context.helpful[0].start < context.leading.start


def _verb(context: Context) -> str:
    """“said”, “wrote” or “did”: how the reply was given."""
    words = context.words.headlines
    if context.turn.outcome.reply.is_act:
        return words.did
    return words.wrote if context.setting is Setting.CHAT else words.said


def _all_filled(ways: Ways, context: Context) -> list[str]:
    halves = [context.leading, *context.helpful[:1]]
    help_first = sorted(halves, key=lambda move: move.start)
    return [
        way.format(
            clause=context.technique.clause,
            client=context.client,
            verb=_verb(context),
            nth=context.nth,
            first=help_first[0].technique.name.lower(),
            second=help_first[-1].technique.name.lower(),
            help=halves[-1].technique.name.lower(),
            Help=halves[-1].technique.name,
            harm=context.name,
        )
        for way in ways
    ]
