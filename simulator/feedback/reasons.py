"""The rule behind every change of trust, in words."""

from __future__ import annotations

from simulator.feedback.context import Context
from simulator.feedback.sentences import Voice
from simulator.feedback.wording.reply_words import ReasonWords, Ways
from simulator.session.judgement import Cause, Reason

#: Ways that say where trust ends.
_AFTER = "{after}"


def reason(given: Reason, context: Context, voice: Voice) -> str:
    """The rule behind one change of trust."""
    words = context.words.reasons
    ways = [_filled(way, given, context) for way in _ways(given, context)]
    because = words.because.get(given.cause, "")
    otherwise = words.otherwise_at.get(given.cause, words.otherwise.replace("{cause}", because))
    return voice.say(ways) or voice.say_first((_filled(otherwise, given, context),))


def _ways(given: Reason, context: Context) -> Ways:
    words = context.words.reasons
    if given.cause is not Cause.HARMED:
        ways = words.ways[given.cause]
        # At the floor or the ceiling trust does not end where this reason alone would take it.
        return ways if len(context.causes) == 1 else tuple(way for way in ways if _AFTER not in way)
    is_only_early = context.leading in context.turn.outcome.judgement.early
    if is_only_early:
        return words.early
    before = words.harmed_before_arrival if context.before_arrival else {}
    return before.get(context.verdict, words.harmed[context.verdict])


def _moves(amount: int, words: ReasonWords) -> str:
    if not amount:
        return words.stays
    return (words.adds if amount > 0 else words.takes).format(points=abs(amount))


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
        moves=_moves(given.amount, context.words.reasons),
        nth=context.nth,
    )
