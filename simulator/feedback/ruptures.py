"""What a reply does to the bond: tears it, mends it, or leaves a tear open."""

from __future__ import annotations

from simulator.feedback.context import Context
from simulator.feedback.counting import ordinal
from simulator.feedback.sentences import Voice
from simulator.scenario.taxonomy import Verdict

_OPENED = (
    "Something tears here: until you name it and own your part, {client} can’t quite be reached.",
    "Now there is a rupture between you, and the way back begins with saying so.",
    "With this you lose each other for now, and to say so is how you find the way back.",
)
_OPENED_AGAIN = (
    "The bond tears again, and whatever you bring next has to wait behind it.",
    "Once more something has torn, and once more you can be the one to say so.",
)
_OPENED_BEFORE_ARRIVAL = (
    "Something tears before the two of you have met: name it early, and own your part.",
    "{client} will come in to a rupture, and the way back begins with saying so.",
)
_OPENED_BY_LEADING = (
    "Led twice in a row, {client} stops following: this is a rupture now, and it wants naming.",
)
_HEALED = (
    "The tear is mended, and such a repair can leave more trust than there was before it.",
    "What went wrong is put right, and {client} has seen that the two of you can do this.",
    "The way is clear: from here on {client} can take in what you offer.",
)
_STILL_OPEN = (
    "The tear is still open: {client} waits to hear that you noticed.",
    "What went wrong is still unsaid, and it stands between you and everything else.",
    "Until somebody names the rupture, {client} holds back.",
    "The strain has not gone away by itself; it seldom does.",
    "It would still help to go back and say what went wrong for {client}.",
)
_STILL_OPEN_LATER = "At your {nth} reply the rupture is still open."


def rupture_note(context: Context, voice: Voice) -> str:
    """What this reply does to a rupture, or leaves undone; empty when there is none."""
    judgement = context.turn.outcome.judgement
    if judgement.rupture_opened:
        return _one_of(_opened(context), _OPENED, context, voice)
    if judgement.rupture_healed:
        return _one_of(_HEALED, (), context, voice)
    if context.in_rupture:
        return _one_of(_STILL_OPEN, (_STILL_OPEN_LATER,), context, voice)
    return ""


def _opened(context: Context) -> tuple[str, ...]:
    """What a rupture of this sort calls for."""
    if context.before_arrival:
        return _OPENED_BEFORE_ARRIVAL
    if context.verdict is Verdict.OVER_LEADS:
        return _OPENED_BY_LEADING
    torn_before = any(turn.outcome.judgement.rupture_opened for turn in context.earlier)
    return _OPENED_AGAIN if torn_before else _OPENED


def _one_of(
    ways: tuple[str, ...], otherwise: tuple[str, ...], context: Context, voice: Voice
) -> str:
    return voice.say(_filled(ways, context)) or voice.say(_filled(otherwise, context))


def _filled(ways: tuple[str, ...], context: Context) -> list[str]:
    nth = ordinal(context.turn.number + 1)
    return [way.format(client=context.client, nth=nth) for way in ways]
