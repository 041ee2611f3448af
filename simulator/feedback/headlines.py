"""The one sentence of an explanation that a tired person can take in.

``{clause}`` completes “this reply …”; the templates stay short, so that with the longest clause
a headline has no more than 25 words.
"""

from __future__ import annotations

from simulator.feedback.context import Context
from simulator.feedback.counting import ordinal
from simulator.feedback.sentences import Voice
from simulator.scenario.taxonomy import Verdict
from simulator.session.judgement import Cause

_PLAIN: dict[Verdict, tuple[str, ...]] = {
    Verdict.VALIDATES: (
        "This reply {clause}.",
        "What you {verb} {clause}, and {client} can feel it.",
        "{client} has a little more room now: your reply {clause}.",
        "Here is something to keep: it {clause}.",
        "Simple and useful: your reply {clause}.",
        "It {clause}, and {client} can go on from there.",
        "A good use of your turn: it {clause}.",
    ),
    Verdict.DISMISSES: (
        "This reply {clause}, and {client} feels smaller for it.",
        "Kindly meant or not, it {clause}.",
        "What you {verb} {clause}; {client} takes a step back.",
        "{client} hears a door close here: your reply {clause}.",
        "However well meant, this {clause}, and {client} notices.",
        "What {client} brought is left lying there, because this {clause}.",
    ),
    Verdict.OVER_LEADS: (
        "This reply {clause}, so the lead passes from {client} to you.",
        "What you {verb} {clause}, ahead of where {client} is.",
        "{client} has to follow you here: your reply {clause}.",
        "The pace is yours now and no longer that of {client}: it {clause}.",
        "Your reply {clause}, and for a moment the hour is yours.",
        "It {clause}, faster than {client} was going.",
    ),
    Verdict.BREAKS_BOUNDARIES: (
        "This reply {clause}; the hour no longer serves {client} alone.",
        "What you {verb} {clause}, and the frame around {client} bends.",
        "A boundary gives way here: your reply {clause}.",
        "Whatever it was meant to be, this {clause}.",
        "The edge of your role blurs for {client}: it {clause}.",
    ),
    Verdict.NEUTRAL: (
        "This reply {clause}; it costs nothing and builds nothing.",
        "What you {verb} {clause}: now and then that is just what is needed.",
        "A quiet turn: it {clause}, and trust stays where it was.",
        "Nothing is lost and nothing built: your reply {clause}.",
        "A small thing, and sometimes a needed one: it {clause}.",
    ),
}
_BEFORE_ARRIVAL: dict[Verdict, tuple[str, ...]] = {
    Verdict.VALIDATES: (
        "Before {client} is even there, it {clause}.",
        "Nobody sees you do it, and {client} will feel it: it {clause}.",
        "{client} has not come yet, and already your reply {clause}.",
    ),
    Verdict.DISMISSES: (
        "Before a word is said, it {clause}, and {client} will feel it.",
        "The first thing {client} meets is this: it {clause}.",
    ),
    Verdict.OVER_LEADS: (
        "Before {client} is even there, the lead is yours: it {clause}.",
        "{client} has not come yet, and your reply {clause}.",
    ),
    Verdict.BREAKS_BOUNDARIES: (
        "Before you have even met, this {clause}.",
        "The first thing {client} will notice is an edge that gives way: it {clause}.",
    ),
    Verdict.NEUTRAL: (
        "It {clause}, and {client} will find everything else as it was.",
        "A small thing before {client} comes: it {clause}.",
    ),
}
_EARLY = (
    "The right move, too early: it {clause}, and the trust for that is not there yet.",
    "Keep this one for later: it {clause}, and {client} is not ready for it.",
    "Good in itself, and too soon for {client}: it {clause}.",
)
_MIXED = (
    "Half of this helps and half undoes it: {first}, then {second}.",
    "You give and take back in one breath: {first}, and with it {second}.",
    "{client} gets two messages at once: {first} and {second}.",
    "One half reaches {client} and the other pushes away: {first}, {second}.",
)
_UNHEARD = (
    "A good reply that cannot land yet: the strain between you has not been named.",
    "{client} is still holding what went wrong, so even this passes by.",
    "It {clause}, and at another time {client} could take it in.",
    "The words are right, and what went wrong stands in their way: it {clause}.",
)
_TOO_MANY = (
    "A fair question, but one in a row too many: {client} answers as in an interview.",
    "Another question with nothing given back: {client} begins to feel examined.",
    "It {clause}, and after so many questions {client} only answers.",
)
_REPAIRED = (
    "You name the strain and own your part; {client} can lean on you again.",
    "This mends something: {client} sees that you can be told, and will not defend.",
    "What tore is mended, because this {clause}.",
    "You go back to where it hurt, and {client} comes back too.",
)
_DISCLOSED_MET = (
    "{client} has just let you in, and this reply {clause}.",
    "Right after something hard to say, this {clause}.",
    "It {clause}, just when {client} is listening hardest.",
)
_DISCLOSED_HARMED = (
    "{client} has just told you something hard, and this reply {clause}.",
    "The moment after a confidence counts most, and here it {clause}.",
    "Just when {client} is most open, your reply {clause}.",
)
_AGAIN_HELPED = (
    "Once more your reply {clause}; by now {client} can count on that.",
    "Again it {clause}, and it still does its work.",
    "This one, too, {clause}, and {client} knows it by now.",
)
_AGAIN_HARMED = (
    "Again it {clause}, and {client} begins to expect it.",
    "{client} has met this before: once more, your reply {clause}.",
    "Here, too, it {clause}, and {client} has less to spare for it.",
)


def headline(context: Context, voice: Voice) -> str:
    """One sentence on what the reply is and does here; never one said before in the meeting."""
    number = ordinal(context.turn.number + 1)
    ways = [_filled(way, context) for way in (*_special(context), *_PLAIN[context.verdict])]
    special = len(_special(context))
    return (
        voice.say(ways[:special])
        or voice.say(ways[special:])
        or voice.say_first((_filled(f"Your {number} reply {{clause}}.", context),))
    )


def _special(context: Context) -> tuple[str, ...]:
    """What this occasion calls for before the plain words."""
    judgement = context.turn.outcome.judgement
    if judgement.mixed:
        return _MIXED
    if judgement.early:
        return _EARLY
    if judgement.rupture_healed:
        return _REPAIRED
    if Cause.UNHEARD_IN_RUPTURE in context.causes:
        return _UNHEARD
    if Cause.ONE_QUESTION_TOO_MANY in context.causes:
        return _TOO_MANY
    if context.before_arrival:
        return _BEFORE_ARRIVAL[context.verdict]
    return _after_disclosure(context) or _again(context)


def _after_disclosure(context: Context) -> tuple[str, ...]:
    if not context.after_disclosure or context.verdict is Verdict.NEUTRAL:
        return ()
    return _DISCLOSED_HARMED if context.verdict.is_harmful else _DISCLOSED_MET


def _again(context: Context) -> tuple[str, ...]:
    if not context.times_before or context.verdict is Verdict.NEUTRAL:
        return ()
    return _AGAIN_HARMED if context.verdict.is_harmful else _AGAIN_HELPED


def _filled(way: str, context: Context) -> str:
    halves = [context.leading, *context.helpful[:1]]
    names = [move.technique.name.lower() for move in sorted(halves, key=lambda move: move.start)]
    return way.format(
        clause=context.technique.clause,
        client=context.client,
        verb=context.verb,
        first=names[0],
        second=names[-1],
    )
