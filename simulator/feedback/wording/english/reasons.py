"""The rule behind every change of trust, in English."""

from __future__ import annotations

from simulator.feedback.wording.reply_words import ReasonWords
from simulator.scenario.model import TRUST_MAX
from simulator.scenario.taxonomy import Verdict
from simulator.session.judgement import Cause

_WAYS = {
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
_HARMED = {
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
_HARMED_BEFORE_ARRIVAL = {
    Verdict.DISMISSES: (
        "A first sign that keeps {client} at a distance costs 3: {name}.",
        "What tells {client} to expect little costs 3: {name}.",
        "Down by 3, as for every dismissal: {name}.",
    ),
}
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
_OTHERWISE_AT = {
    Cause.AT_THE_CEILING: "Your {nth} reply finds trust already as full as it gets.",
    Cause.AT_THE_FLOOR: "Your {nth} reply finds no trust left to take.",
}

REASONS = ReasonWords(
    ways=_WAYS,
    harmed=_HARMED,
    harmed_before_arrival=_HARMED_BEFORE_ARRIVAL,
    early=(
        "A right move that comes too early takes the lead, and costs 2.",
        "{Name} needs trust of {needs}; at {before} it takes the lead, and costs 2.",
        "Too early: at {before} it costs 2, where from {needs} on it would earn ({name}).",
    ),
    otherwise="Your {nth} reply {moves} trust, because {cause}.",
    because=_BECAUSE,
    otherwise_at=_OTHERWISE_AT,
    stays="does not move",
    adds="adds {points} to",
    takes="takes {points} from",
)
