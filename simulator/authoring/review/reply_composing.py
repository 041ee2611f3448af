"""A reply as it is reviewed: its words, what they count as, and where they lead."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from simulator.authoring.condition_words import in_words
from simulator.authoring.reply_effect import effect_of
from simulator.authoring.review.document import Link, Mark, Piece, ReviewedReply, Way
from simulator.authoring.review.trust_words import trust_in_words
from simulator.feedback.explain import heard_by
from simulator.feedback.quoting import Marks, marks_in, opening, quoted
from simulator.records.exports.fixed_words import FixedWords, verdict_words
from simulator.scenario.languages import Language
from simulator.scenario.model import TRUST_MAX, FactId, Moment, MomentId, Reply, Scenario
from simulator.session.judgement import judge
from simulator.session.state import State

#: How much of a reply is enough to know it by, in words.
_KNOWN_BY = 9
#: Words enough to find a mark by.
_WORDS = 6


def reviewed_reply(
    moment: Moment,
    reply: Reply,
    scenario: Scenario,
    link: Callable[[MomentId], Link],
    say: FixedWords,
    *,
    is_offered: bool,
) -> ReviewedReply:
    """One reply, all that can be said of it.

    Args:
        moment: where it is on offer.
        reply: the reply.
        scenario: whose it is.
        link: names a moment it leads to.
        say: says labels and what is worked out.
        is_offered: whether there is a meeting in which it is on offer.
    """
    effect, better = effect_of(reply), reply.stronger
    marks = marks_in(Language.of(scenario.language))
    return ReviewedReply(
        name=reply.id,
        pieces=tuple(_pieces(reply)),
        is_act=reply.is_act,
        verdict=effect.verdict,
        counts_as=verdict_words(effect.verdict, say, mixed=effect.mixed),
        marks=tuple(_marks(reply, marks)),
        trust=trust_in_words(effect, say),
        when=_when(reply, scenario, say, is_offered=is_offered),
        heard=heard_by(reply, judge(reply, State(MomentId(""), TRUST_MAX))),
        why=reply.why,
        stronger=f"{_known_by(moment.replies[better], marks)} ({better})" if better else "",
        ways=tuple(_ways(reply, scenario, link, say)),
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


def _marks(reply: Reply, marks: Marks) -> Iterator[Mark]:
    for move in sorted(reply.moves, key=lambda move: move.start):
        words = opening(reply.text[move.start : move.end], _WORDS)
        yield Mark(move.technique.verdict, move.technique.name, quoted(words, marks))


def _when(reply: Reply, scenario: Scenario, say: FixedWords, *, is_offered: bool) -> str:
    if reply.when is None:
        return "" if is_offered else say("in no meeting")
    condition = in_words(reply.when, scenario)
    if is_offered:
        return say("when {condition}", condition=condition)
    return say("when {condition}: no meeting comes to that", condition=condition)


def _known_by(reply: Reply, marks: Marks) -> str:
    """A reply by its first words: in quotation marks, or in parentheses when it is an act."""
    words = opening(reply.text, _KNOWN_BY)
    if reply.is_act:
        return f"({words.strip('()')})"
    return quoted(words, marks)


def _ways(
    reply: Reply, scenario: Scenario, link: Callable[[MomentId], Link], say: FixedWords
) -> Iterator[Way]:
    for route in reply.routes:
        if route.when is not None:
            condition = in_words(route.when, scenario)
            yield Way(say("when {condition}", condition=condition), link(route.to))
        else:
            yield Way(say("otherwise") if len(reply.routes) > 1 else "", link(route.to))
