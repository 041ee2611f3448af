"""The very words, what each stretch of them is, and what the client took from them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from simulator.feedback.context import Context
from simulator.feedback.counting import ordinal
from simulator.feedback.quoting import (
    OPENING_WORDS,
    clipped,
    ended,
    opening,
    quoted,
    without_parentheses,
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
    known = context.given_before > 0
    lead = f"for the {ordinal(context.given_before + 1)} time, " if known else ""
    for count in OPENING_WORDS:
        yield _capital(f"{lead}{_sentence(context, taxonomy, partial(opening, count=count))}")
    nth, fewest = ordinal(context.turn.number + 1), OPENING_WORDS[-1]
    yield f"Your {nth} reply, {_sentence(context, taxonomy, partial(opening, count=fewest))}"


def _sentence(context: Context, taxonomy: Taxonomy, cut: Cut) -> str:
    parts = [
        f"{_named(context, move, taxonomy)}: {_as_shown(context, cut(_words(context, move)))}"
        for move in sorted(context.turn.outcome.reply.moves, key=lambda move: move.start)
    ]
    return ended("; ".join(parts))


def _capital(sentence: str) -> str:
    return f"{sentence[:1].upper()}{sentence[1:]}"


def _named(context: Context, move: Move, taxonomy: Taxonomy) -> str:
    """The technique, and beside the leading one the practice it serves or fails."""
    name = move.technique.name.lower()
    if move is not context.leading:
        return name
    early = move in context.turn.outcome.judgement.early
    practice = Practice.CLIENT_LEADS if early else move.technique.practices[0]
    against = "against " if context.verdict.is_harmful else ""
    return f"{name} ({against}{taxonomy.practice_names[practice].lower()})"


def _words(context: Context, move: Move) -> str:
    """The words of a move, with the mark that makes them a question or a call."""
    text = context.turn.outcome.reply.text
    end = move.end + (text[move.end : move.end + 1] in _MARKS)
    return " ".join(text[move.start : end].split())


def _as_shown(context: Context, words: str) -> str:
    if context.turn.outcome.reply.is_act:
        return f"({without_parentheses(words)})"
    return quoted(words)


def _heard(context: Context, heard: str, voice: Voice) -> str:
    client = context.client
    words = quoted(" ".join(heard.split()))
    ways = [
        f"{client} heard: {words}",
        f"What {client} heard was: {words}",
        f"For {client} it came across as: {words}",
    ]
    if context.found_on_arrival:
        ways = [
            f"What {client} will find: {words}",
            f"{client} will come to this: {words}",
            f"What will strike {client} first: {words}",
        ]
    if context.given_before:
        ways.append(f"For {client} it sounds as it did the {ordinal(context.given_before)} time.")
    ways.append(f"{client} hears your {ordinal(context.turn.number + 1)} reply as before.")
    return voice.say_first(ways)
