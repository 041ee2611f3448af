"""The very words, what each stretch of them is, and what the client took from them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from simulator.feedback.context import Context
from simulator.feedback.quoting import (
    OPENING_WORDS,
    as_shown,
    clipped,
    ended,
    opening,
    quoted,
)
from simulator.feedback.sentences import Voice
from simulator.scenario.model import Move
from simulator.scenario.taxonomy import Practice, Taxonomy

Cut = Callable[[str], str]
#: A mark after the words belongs to what is said; a full stop need not be shown.
_MARKS = ("?", "!")


def evidence(context: Context, heard: str, taxonomy: Taxonomy, voice: Voice) -> str:
    """Quotes the reply move by move with each move's name, then what the client heard."""
    words = voice.say_first(_ways_to_quote(context, taxonomy))
    return f"{words} {_heard(context, heard, voice)}".strip()


def _ways_to_quote(context: Context, taxonomy: Taxonomy) -> Iterator[str]:
    """In full, or when those words have been quoted before by the first few of them."""
    whole = _sentence(context, taxonomy, clipped)
    yield _capital(whole)
    words, grammar = context.words.evidence, context.words.grammar
    for count in OPENING_WORDS:
        quote = _sentence(context, taxonomy, partial(opening, count=count))
        if context.given_before:
            quote = words.once_more.format(
                nth=grammar.ordinal(context.given_before + 1), quote=quote
            )
        yield _capital(quote)
    fewest = _sentence(context, taxonomy, partial(opening, count=OPENING_WORDS[-1]))
    yield words.by_number.format(nth=context.nth, quote=fewest)


def _sentence(context: Context, taxonomy: Taxonomy, cut: Cut) -> str:
    marks, is_act = context.words.grammar.marks, context.turn.outcome.reply.is_act
    parts = []
    for move in sorted(context.turn.outcome.reply.moves, key=lambda move: move.start):
        quote = as_shown(cut(_words(context, move)), marks, is_act=is_act)
        parts.append(f"{_named(context, move, taxonomy)}: {quote}")
    return ended("; ".join(parts), marks)


def _capital(sentence: str) -> str:
    return f"{sentence[:1].upper()}{sentence[1:]}"


def _named(context: Context, move: Move, taxonomy: Taxonomy) -> str:
    """The technique, and beside the leading one the practice it serves or fails."""
    name = move.technique.name.lower()
    if move is not context.leading:
        return name
    early = move in context.turn.outcome.judgement.early
    practice = Practice.CLIENT_LEADS if early else move.technique.practices[0]
    words = context.words.evidence
    way = words.fails if context.verdict.is_harmful else words.serves
    return way.format(name=name, practice=taxonomy.practice_names[practice].lower())


def _words(context: Context, move: Move) -> str:
    """The words of a move, with the mark that makes them a question or a call."""
    text = context.turn.outcome.reply.text
    end = move.end + (text[move.end : move.end + 1] in _MARKS)
    return " ".join(text[move.start : end].split())


def _heard(context: Context, heard: str, voice: Voice) -> str:
    words, grammar = context.words.evidence, context.words.grammar
    quote = quoted(" ".join(heard.split()), grammar.marks)
    ways = words.will_find if context.found_on_arrival else words.heard
    told = [way.format(client=context.client, words=quote) for way in ways]
    if context.given_before:
        before = grammar.ordinal(context.given_before)
        told.append(words.heard_again.format(client=context.client, nth=before))
    told.append(words.heard_as_before.format(client=context.client, nth=context.nth))
    return voice.say_first(told)
