"""A reply as it is reviewed: its words, what they count as, and where they lead."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from simulator.authoring.condition_words import in_words, reply_name
from simulator.authoring.reply_effect import ReplyEffect, amount_in_words, effect_of
from simulator.authoring.review.document import Link, Mark, Piece, ReviewedReply, Way
from simulator.feedback.explain import heard_by
from simulator.feedback.quoting import opening
from simulator.feedback.verdict_names import verdict_line
from simulator.scenario.model import TRUST_MAX, FactId, Moment, MomentId, Reply, Scenario
from simulator.session.judgement import judge
from simulator.session.state import State

#: Words enough to find a mark by.
_WORDS = 6


def reviewed_reply(
    moment: Moment,
    reply: Reply,
    scenario: Scenario,
    link: Callable[[MomentId], Link],
    *,
    is_offered: bool,
) -> ReviewedReply:
    """One reply, all that can be said of it.

    Args:
        moment: where it is on offer.
        reply: the reply.
        scenario: whose it is.
        link: names a moment it leads to.
        is_offered: whether there is a meeting in which it is on offer.
    """
    effect, better = effect_of(reply), reply.stronger
    when = f"when {in_words(reply.when, scenario)}" if reply.when is not None else ""
    if not is_offered:
        when = f"{when}: no meeting comes to that" if when else "in no meeting"
    return ReviewedReply(
        name=reply.id,
        pieces=tuple(_pieces(reply)),
        is_act=reply.is_act,
        verdict=effect.verdict,
        counts_as=verdict_line(effect.verdict, mixed=effect.mixed, early=False),
        marks=tuple(_marks(reply)),
        trust=_trust(effect),
        when=when,
        heard=heard_by(reply, judge(reply, State(MomentId(""), TRUST_MAX))),
        why=reply.why,
        stronger=f"{reply_name(moment.replies[better])} ({better})" if better else "",
        ways=tuple(_ways(reply, scenario, link)),
        becomes_true=sentences_of(reply.sets, scenario),
        becomes_untrue=sentences_of(reply.unsets, scenario),
    )


def sentences_of(facts: frozenset[FactId], scenario: Scenario) -> tuple[str, ...]:
    """The facts in the author's sentences, in the order of the file."""
    return tuple(sentence for fact, sentence in scenario.facts.items() if fact in facts)


def _pieces(reply: Reply) -> Iterator[Piece]:
    at = 0
    for move in sorted(reply.moves, key=lambda move: move.start):
        if move.start > at:
            yield Piece(reply.text[at : move.start])
        yield Piece(reply.text[max(at, move.start) : move.end], move.technique.verdict)
        at = max(at, move.end)
    if at < len(reply.text):
        yield Piece(reply.text[at:])


def _marks(reply: Reply) -> Iterator[Mark]:
    for move in sorted(reply.moves, key=lambda move: move.start):
        words = opening(reply.text[move.start : move.end], _WORDS)
        yield Mark(move.technique.verdict, move.technique.name, words)


def _trust(effect: ReplyEffect) -> str:
    usual = f"{amount_in_words(effect.amount).capitalize()}"
    if effect.is_authors:
        usual += ", a number of the author's own"
    if not effect.needs_trust:
        return f"{usual}."
    early = amount_in_words(effect.early_amount)
    return f"{usual}. Below a trust of {effect.needs_trust} it comes too early and {early}."


def _ways(reply: Reply, scenario: Scenario, link: Callable[[MomentId], Link]) -> Iterator[Way]:
    for route in reply.routes:
        if route.when is not None:
            yield Way(f"when {in_words(route.when, scenario)}", link(route.to))
        else:
            yield Way("otherwise" if len(reply.routes) > 1 else "", link(route.to))
