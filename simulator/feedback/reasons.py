"""The rule behind every change of trust, in words."""

from __future__ import annotations

from simulator.feedback.context import Context
from simulator.feedback.counting import ordinal
from simulator.feedback.sentences import Voice
from simulator.scenario.model import TRUST_MAX
from simulator.scenario.taxonomy import Verdict
from simulator.session.judgement import Cause, Reason

_WAYS: dict[Cause, tuple[str, ...]] = {
    Cause.NEUTRAL: (
        "A neutral reply gains nothing and harms nothing.",
        "Trust stays where it was, at {before}: {name}.",
        "Nothing moves, for this takes no stance: {name}.",
    ),
    Cause.VALIDATED: (
        "A reply that validates earns 1: trust grows slowly.",
        "One small step up: {name}.",
        "From {before} to {after} in one step: {name}.",
        "Trust grows slowly, and it does grow, by 1: {name}.",
    ),
    Cause.VALIDATED_DEEPLY: (
        "This goes deep, and earns 2: {name}.",
        "What reaches further than the words earns 2: {name}.",
        "From {before} to {after}, because it goes deep: {name}.",
        "Two steps at once: {name}.",
    ),
    Cause.REPAIRED: (
        "Repairing a rupture earns 2.",
        "Mending what tore brings back 2.",
        "A rupture that is named and owned gives back 2.",
    ),
    Cause.UNHEARD_IN_RUPTURE: (
        "During a rupture nothing is gained until it is repaired.",
        "Trust stands still at {before} until what tore is named.",
        "While the rupture is open, even this earns nothing: {name}.",
        "Trust waits at {before} for a word on what went wrong.",
        "With the rupture between you this does not count yet: {name}.",
    ),
    Cause.ONE_QUESTION_TOO_MANY: (
        "A third question in a row gains nothing: it begins to feel like an interrogation.",
        "Questions that only follow questions earn nothing.",
        "With so many questions in a row, one more earns nothing: {name}.",
    ),
    Cause.SOFTENED: (
        "The half that helped softens it by 1.",
        "It is softened by 1 for what helped: {good}.",
        "One is given back, because part of the reply helped.",
    ),
    Cause.AFTER_DISCLOSURE: (
        "{client} had just shared something: harm counts 1 more.",
        "Right after a disclosure harm costs 1 more.",
        "It costs 1 more because {client} had just opened up.",
    ),
    Cause.AUTHORS_NUMBER: (
        "The author of this scenario set this number for this reply.",
        "Here the number is the author’s own, given for this very reply.",
        "The scenario’s author weighed this reply, and it takes trust from {before} to {after}.",
    ),
    Cause.AT_THE_FLOOR: (
        "Trust cannot fall below 0.",
        "There is no trust left to lose.",
        "Trust was at {before} and can’t go lower than 0.",
        "Below 0 there is nowhere to go, even with this: {name}.",
    ),
    Cause.AT_THE_CEILING: (
        f"Trust cannot rise above {TRUST_MAX}.",
        f"Trust is as high as it goes, at {TRUST_MAX}.",
        f"Trust was at {{before}}, and {TRUST_MAX} is all there can be.",
        "At the top there is no room for more: {name}.",
        "This adds nothing to trust that is already full: {name}.",
    ),
}
_HARMED: dict[Verdict, tuple[str, ...]] = {
    Verdict.OVER_LEADS: (
        "Taking the lead out of the client’s hands costs 2.",
        "Over-leading costs 2: {name}.",
        "When {client} has to follow you, 2 are lost.",
        "Down by 2 for the lead taken over: {name}.",
    ),
    Verdict.DISMISSES: (
        "Making the client’s experience smaller costs 3.",
        "Passing over what was brought costs 3: {name}.",
        "When {client} is not heard, 3 are lost.",
        "Down by 3, as for every dismissal: {name}.",
    ),
    Verdict.BREAKS_BOUNDARIES: (
        "Breaking a boundary costs 4.",
        "When the frame breaks, 4 are lost: {name}.",
        "The hour no longer serves {client} alone, and that costs 4.",
        "Down by 4, the most one reply can cost by itself: {name}.",
    ),
}
_EARLY = (
    "A right move that comes too early takes the lead, and costs 2.",
    "{Name} needs trust of {needs}; at {before} it takes the lead, and costs 2.",
    "Too early: at {before} it costs 2, where from {needs} on it would earn ({name}).",
)
_AFTER = "{after}"
_OTHERWISE = "Your {nth} reply {moves} trust, because {cause}."
#: Each rule in a few words, for meetings so long that every other way has been used.
_BECAUSE = {
    Cause.NEUTRAL: "it takes no stance",
    Cause.VALIDATED: "it validates",
    Cause.VALIDATED_DEEPLY: "it goes deep",
    Cause.REPAIRED: "it mends a rupture",
    Cause.UNHEARD_IN_RUPTURE: "a rupture is still open",
    Cause.ONE_QUESTION_TOO_MANY: "it is one more question in a row",
    Cause.HARMED: "of what it is: {name}",
    Cause.SOFTENED: "part of it helped",
    Cause.AFTER_DISCLOSURE: "{client} had just opened up",
    Cause.AUTHORS_NUMBER: "the scenario’s author gave it this number",
}
#: Where nothing is taken away from what the reply itself did, it must not sound so.
_OTHERWISE_AT = {
    Cause.AT_THE_CEILING: "Your {nth} reply finds trust already as full as it gets.",
    Cause.AT_THE_FLOOR: "Your {nth} reply finds no trust left to take.",
}


def reason(given: Reason, context: Context, voice: Voice) -> str:
    """The rule behind one change of trust."""
    ways = [_filled(way, given, context) for way in _ways(given, context)]
    because = _BECAUSE.get(given.cause, "")
    otherwise = _OTHERWISE_AT.get(given.cause, _OTHERWISE.replace("{cause}", because))
    return voice.say(ways) or voice.say_first((_filled(otherwise, given, context),))


def _ways(given: Reason, context: Context) -> tuple[str, ...]:
    if given.cause is not Cause.HARMED:
        ways = _WAYS[given.cause]
        # At the floor or the ceiling trust does not end where this reason alone would take it.
        return ways if len(context.causes) == 1 else tuple(way for way in ways if _AFTER not in way)
    is_only_early = context.leading in context.turn.outcome.judgement.early
    return _EARLY if is_only_early else _HARMED[context.verdict]


def _moves(amount: int) -> str:
    if not amount:
        return "does not move"
    return f"{'adds' if amount > 0 else 'takes'} {abs(amount)} {'to' if amount > 0 else 'from'}"


def _filled(way: str, given: Reason, context: Context) -> str:
    outcome = context.turn.outcome
    return way.format(
        Name=context.technique.name,
        name=context.name,
        good=context.helpful[0].technique.name.lower() if context.helpful else "",
        client=context.client,
        before=outcome.before.trust,
        after=outcome.judgement.trust_after,
        needs=context.technique.needs_trust,
        moves=_moves(given.amount),
        nth=ordinal(context.turn.number + 1),
    )
