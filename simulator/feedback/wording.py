"""The sentences an explanation is put together from.

Plain, second person, present tense; behaviour is named, never the person. Each occasion has
several wordings, and the context moves on to the next each time the occasion comes round.
"""

from __future__ import annotations

from simulator.feedback.context import Context
from simulator.scenario.model import Move, Reply, Setting
from simulator.scenario.taxonomy import Verdict
from simulator.session.judgement import Cause, Judgement, Reason

_HEADLINES: dict[Verdict, tuple[str, ...]] = {
    Verdict.VALIDATES: (
        "This reply {clause}.",
        "What you {did} {clause}, and {client} can feel it.",
        "{client} has a little more room now: your reply {clause}.",
        "Here is something to keep: it {clause}.",
    ),
    Verdict.DISMISSES: (
        "This reply {clause}, and {client} feels smaller for it.",
        "Kindly meant or not, it {clause}.",
        "What you {did} {clause}; {client} takes a step back.",
        "{client} hears a door close here: your reply {clause}.",
    ),
    Verdict.OVER_LEADS: (
        "This reply {clause}, so the lead passes from {client} to you.",
        "What you {did} {clause}, ahead of where {client} is.",
        "{client} has to follow you here: your reply {clause}.",
        "The pace is yours now, not {client}’s: it {clause}.",
    ),
    Verdict.BREAKS_BOUNDARIES: (
        "This reply {clause}; the hour no longer serves {client} alone.",
        "What you {did} {clause}, and the frame around {client} bends.",
        "A boundary gives way here: your reply {clause}.",
    ),
    Verdict.NEUTRAL: (
        "This reply {clause}; it costs nothing and builds nothing.",
        "What you {did} {clause}: now and then that is just what is needed.",
        "A quiet turn: it {clause}, and trust stays where it was.",
    ),
}
_EARLY = (
    "The right move, too early: it {clause}, and the trust for that is not there yet.",
    "Keep this one for later: it {clause}, and {client} is not ready for it.",
)
_MIXED = (
    "Half of this helps and half undoes it: {good}, then {bad}.",
    "You gave and took back in one breath: {good}, and with it {bad}.",
    "{client} gets two messages at once: {good} and {bad}.",
)
_UNHEARD = (
    "A good reply that cannot land yet: the strain between you has not been named.",
    "{client} is still holding what went wrong, so even this passes by.",
)
_TOO_MANY = (
    "A fair question, but one in a row too many: {client} answers as in an interview.",
    "Another question with nothing given back: {client} begins to feel examined.",
)
_REPAIRED = (
    "You named the strain and owned your part; {client} can lean on you again.",
    "This mends something: {client} sees that you can be told, and will not defend.",
)


def headline(judgement: Judgement, context: Context) -> str:
    """The one sentence a tired person can take in."""
    options = _HEADLINES[judgement.verdict]
    causes = {reason.cause for reason in judgement.reasons}
    if judgement.mixed:
        options = _MIXED
    elif judgement.early:
        options = _EARLY
    elif judgement.rupture_healed:
        options = _REPAIRED
    elif Cause.UNHEARD_IN_RUPTURE in causes:
        options = _UNHEARD
    elif Cause.ONE_QUESTION_TOO_MANY in causes:
        options = _TOO_MANY
    return context.pick(options).format(
        clause=context.technique.clause,
        client=context.client,
        did="did" if context.is_act else "said",
        good=context.helpful_name,
        bad=context.technique.name.lower(),
    )


def evidence(reply: Reply, moves: tuple[Move, ...], heard: str, context: Context) -> str:
    """The very words with what they are, and what the client took from them."""
    in_order = sorted(moves, key=lambda move: move.start)
    quoted = [
        f"“{_clipped(reply.text[move.start : move.end])}” ({move.technique.name.lower()})"
        for move in in_order
    ]
    verb = "What you did" if reply.is_act else _VERB_OF[context.setting]
    return f"{verb}: {_listed(quoted)}. {context.client} heard: “{heard.rstrip()}”"


_VERB_OF = {
    Setting.IN_PERSON: "You said",
    Setting.VIDEO: "You said",
    Setting.PHONE: "You said",
    Setting.CHAT: "You wrote",
}


def effect(move: Move, judgement: Judgement, context: Context) -> str:
    """What words of this sort do to a client."""
    technique = move.technique
    if move in judgement.early and technique.early_because:
        return technique.early_because.format(client=context.client)
    return context.pick(technique.effects, context.times_before).format(client=context.client)


def habit(context: Context) -> str:
    """A pattern within this meeting, once it is one."""
    technique, times = context.technique, context.times_before
    if technique.verdict.is_harmful and times >= 1:
        before = "" if context.reflected_before else ", and no feeling has been reflected yet"
        return f"That is the {_ordinal(times + 1)} time in this meeting: {technique.name.lower()}{before}."
    if technique.verdict is Verdict.VALIDATES and context.harmful_run >= 2:
        return (
            f"After {_number(context.harmful_run)} replies that cost trust, this is the turn "
            "towards something better."
        )
    return ""


def rupture_note(judgement: Judgement, context: Context) -> str:
    """What this reply did to a rupture, or left undone."""
    if judgement.rupture_opened:
        return (
            f"Something tears here. Until you name it and own your part, nothing else you say can "
            f"quite reach {context.client}."
        )
    if judgement.rupture_healed:
        return (
            "The tear is mended. A repair like this can leave more trust than there was before it."
        )
    if context.in_rupture:
        return f"The tear is still open: {context.client} is waiting to hear that you noticed."
    return ""


def reason(given: Reason, judgement: Judgement, context: Context) -> str:
    """The rule behind one change of trust."""
    harmed = {
        Verdict.OVER_LEADS: "Taking the lead out of the client’s hands costs 2.",
        Verdict.DISMISSES: "Making the client’s experience smaller costs 3.",
        Verdict.BREAKS_BOUNDARIES: "Breaking a boundary costs 4.",
    }
    says = {
        Cause.NEUTRAL: "A neutral reply gains nothing and harms nothing.",
        Cause.VALIDATED: "A reply that validates earns 1: trust grows slowly.",
        Cause.VALIDATED_DEEPLY: f"{context.technique.name} goes deep, and earns 2.",
        Cause.REPAIRED: "Repairing a rupture earns 2.",
        Cause.UNHEARD_IN_RUPTURE: "During a rupture nothing is gained until it is repaired.",
        Cause.ONE_QUESTION_TOO_MANY: "A third question in a row gains nothing: "
        "it begins to feel like an interrogation.",
        Cause.HARMED: harmed.get(judgement.verdict, ""),
        Cause.SOFTENED: "The half that helped softens it by 1.",
        Cause.AFTER_DISCLOSURE: f"{context.client} had just shared something: harm counts 1 more.",
        Cause.AUTHORS_NUMBER: "The author of this scenario set this number for this reply.",
        Cause.AT_THE_FLOOR: "Trust cannot fall below 0.",
        Cause.AT_THE_CEILING: "Trust cannot rise above 20.",
    }
    if (
        given.cause is Cause.HARMED
        and judgement.early
        and not _harmful_otherwise(judgement, context)
    ):
        return "A right move that comes too early takes the lead, and costs 2."
    return says[given.cause]


def _harmful_otherwise(judgement: Judgement, context: Context) -> bool:
    return context.technique.verdict.is_harmful or judgement.verdict is not Verdict.OVER_LEADS


def contrast(better: Reply, mine: Move, other: Move, judgement: Judgement, context: Context) -> str:
    """Holds the stronger reply up against the chosen one: what it does that this one doesn't."""
    quoted = f"({better.text})" if better.is_act else f"“{better.text}”"
    if mine.technique is other.technique:
        difference = "It does the same, without the part that undoes it."
        if not judgement.mixed:
            difference = "It does the same thing, closer to where {client} is."
    else:
        difference = "Yours {mine}; this one {other}."
    why = context.pick(other.technique.effects, context.place)
    said = f"{difference} {why}".format(
        mine=mine.technique.clause, other=other.technique.clause, client=context.client
    )
    return f"{quoted} {said}"


def strength(move: Move, context: Context) -> str:
    """Said when nothing on offer was stronger."""
    opening = context.pick(
        (
            "Nothing on offer here was stronger.",
            "Of the replies you could give, none was stronger.",
            "This was as strong a reply as there was.",
        ),
        context.place,
    )
    return f"{opening} {move.technique.instead}"


def _clipped(words: str) -> str:
    words = " ".join(words.split()).rstrip(".")
    return words if len(words) <= 90 else words[:89].rstrip() + "…"


def _listed(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else ", ".join(parts[:-1]) + " and " + parts[-1]


_NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth")


def _number(count: int) -> str:
    return _NUMBERS[count] if count < len(_NUMBERS) else str(count)


def _ordinal(count: int) -> str:
    return _ORDINALS[count] if count < len(_ORDINALS) else f"{count}th"
