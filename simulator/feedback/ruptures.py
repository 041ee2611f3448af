"""What a reply does to the bond: tears it, mends it, or leaves a tear open."""

from __future__ import annotations

from simulator.feedback.context import Context
from simulator.feedback.sentences import Voice
from simulator.feedback.wording.reply_words import Ways
from simulator.scenario.taxonomy import Verdict


def rupture_note(context: Context, voice: Voice) -> str:
    """What this reply does to a rupture, or leaves undone; empty when there is none."""
    judgement, words = context.turn.outcome.judgement, context.words.ruptures
    if judgement.rupture_opened:
        return _one_of(_opened(context), words.opened, context, voice)
    if judgement.rupture_healed:
        return _one_of(words.healed, (), context, voice)
    if context.in_rupture:
        return _one_of(words.still_open, (words.still_open_later,), context, voice)
    return ""


def _opened(context: Context) -> Ways:
    """What a rupture of this sort calls for."""
    words = context.words.ruptures
    if context.before_arrival:
        return words.opened_before_arrival
    if context.verdict is Verdict.OVER_LEADS:
        return words.opened_by_leading
    torn_before = any(turn.outcome.judgement.rupture_opened for turn in context.earlier)
    return words.opened_again if torn_before else words.opened


def _one_of(ways: Ways, otherwise: Ways, context: Context, voice: Voice) -> str:
    return voice.say(_filled(ways, context)) or voice.say(_filled(otherwise, context))


def _filled(ways: Ways, context: Context) -> list[str]:
    return [way.format(client=context.client, nth=context.nth) for way in ways]
