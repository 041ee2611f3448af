"""What a reply does to the bond: tears it, mends it, or leaves a tear open."""

from __future__ import annotations

from simulator.feedback.context import Context
from simulator.feedback.counting import ordinal
from simulator.feedback.sentences import Voice
from simulator.scenario.taxonomy import Verdict

_OPENED = (
    "Something tears here: until you name it and own your part, {client} can’t quite be reached.",
    "Now there is a rupture between you, and the way back begins with saying so.",
    "The bond tears again, and whatever you bring next has to wait behind it.",
    "With this the thread between you breaks; only naming it will tie it again.",
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
    "What broke is whole again, and {client} has seen that the two of you can do this.",
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
        by_leading = judgement.verdict is Verdict.OVER_LEADS
        ways = (*(_OPENED_BY_LEADING if by_leading else ()), *_OPENED)
        if context.before_arrival:
            ways = (*_OPENED_BEFORE_ARRIVAL, *ways)
        return voice.say_first(_filled(ways, context))
    if judgement.rupture_healed:
        return voice.say_first(_filled(_HEALED, context))
    if context.in_rupture:
        return voice.say_first(_filled((*_STILL_OPEN, _STILL_OPEN_LATER), context))
    return ""


def _filled(ways: tuple[str, ...], context: Context) -> list[str]:
    nth = ordinal(context.turn.number + 1)
    return [way.format(client=context.client, nth=nth) for way in ways]
