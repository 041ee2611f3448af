"""Holds the stronger reply up against the chosen one, or says what made the chosen one work."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from simulator.feedback.asking import ASKED
from simulator.feedback.context import Context
from simulator.feedback.leading import leading_move
from simulator.feedback.quoting import (
    OPENING_WORDS,
    as_shown,
    ended,
    opening,
    shown,
    without_parentheses,
)
from simulator.feedback.sentences import Voice
from simulator.feedback.wording.reply_words import Ways
from simulator.scenario.model import Move, Reply
from simulator.scenario.taxonomy import Kind, Technique, Verdict
from simulator.session.judgement import Cause, Judgement

#: A limit is told where one is asked for, and then it is what matters, unless it has been told.
_LIMIT = "honest-limits"
_SAYS_THE_LIMIT = frozenset({_LIMIT, "empty-script"})


def held_up(better: Reply, context: Context, voice: Voice) -> str:
    """Quotes the stronger reply; one already quoted in this meeting by its first words."""
    words, marks = context.words.contrast, context.words.grammar.marks
    text = without_parentheses(" ".join(better.text.split()))
    whole = ended(shown(better, marks), marks)
    again = (as_shown(opening(text, count), marks, is_act=better.is_act) for count in OPENING_WORDS)
    return (
        voice.say([way.format(reply=whole) for way in words.held_up])
        or voice.say_first(words.still.format(words=first) for first in again)
        or voice.say_first((words.the_same.format(nth=context.nth),))
    )


def difference(better: Reply, judged: Judgement, context: Context, voice: Voice) -> str:
    """What the stronger reply does that the chosen one does not, and why that matters."""
    other = _telling_move(better, judged, context)
    ways = [_filled(way, context, other.technique) for way in _ways(better, judged, other, context)]
    otherwise = _filled(context.words.contrast.otherwise, context, other.technique)
    says = voice.say(ways) or voice.say_first((otherwise,))
    return f"{says} {voice.say(_effects(other.technique, context))}".strip()


def strength(context: Context, voice: Voice) -> str:
    """Said when nothing on offer was stronger: that, and what would make it stronger still."""
    words = context.words.contrast
    ways = words.strongest_harm if context.verdict.is_harmful else words.strongest
    later = (*words.strongest_again, words.strongest_otherwise)
    says = voice.say([_filled(way, context, context.technique) for way in ways])
    if not says:
        says = voice.say_first(_filled(way, context, context.technique) for way in later)
    parts = (says, voice.say(_together(context)), voice.say_first(_advice(context)))
    return " ".join(part for part in parts if part)


def _together(context: Context) -> list[str]:
    """What two helpful moves do for each other, in the order in which they were made."""
    clauses = dict.fromkeys(
        move.technique.clause for move in sorted(context.helpful, key=lambda move: move.start)
    )
    if len(clauses) <= 1 or context.turn.outcome.judgement.mixed:
        return []
    first, second, *_ = clauses
    return [
        way.format(first=first, second=second, client=context.client)
        for way in context.words.contrast.together
    ]


def _advice(context: Context) -> Iterator[str]:
    """What would make the reply stronger still: the leading move’s advice, then the others’."""
    yield context.technique.instead
    for move in context.turn.outcome.reply.moves:
        yield move.technique.instead
    yield from _effects(context.technique, context)


def _telling_move(better: Reply, judged: Judgement, context: Context) -> Move:
    """The move of the stronger reply that the chosen one lacks and most needs."""
    chosen = {move.technique.id for move in context.turn.outcome.reply.moves}
    lacking = [
        move
        for move in better.moves
        if move.technique.id not in chosen
        and move.technique.verdict is Verdict.VALIDATES
        and move not in judged.early
    ]
    if not lacking:
        return leading_move(better, judged)
    return max(lacking, key=partial(_tells, mine=context.technique))


def _tells(move: Move, mine: Technique) -> tuple[bool, bool, bool, bool, int, bool, int]:
    """How much a move tells about what ``mine`` lacks.

    Most of all a repair, or care for safety where it was not taken; then its counterpart, a limit
    where one was asked for, what serves the practice that ``mine`` fails, and a deep move.
    """
    technique = move.technique
    is_counterpart = technique.kind is mine.kind and mine.kind in (Kind.SAFETY, Kind.SETTING)
    in_common = len(set(technique.practices) & set(mine.practices))
    return (
        technique.kind is Kind.REPAIR,
        technique.kind is Kind.SAFETY and (technique.id == ASKED or mine.verdict.is_harmful),
        is_counterpart,
        technique.id == _LIMIT and mine.id not in _SAYS_THE_LIMIT,
        in_common if mine.verdict.is_harmful else 0,
        technique.deep,
        -move.start,
    )


def _ways(better: Reply, judged: Judgement, other: Move, context: Context) -> Ways:
    words = context.words.contrast
    mine = context.turn.outcome.judgement
    if judged.rupture_healed:
        return words.first_mend
    if context.question_waits and other.technique.id == ASKED:
        return words.first_ask
    if Cause.ONE_QUESTION_TOO_MANY in context.causes:
        return words.after_questions
    has_other = other.technique.id in {
        move.technique.id for move in context.turn.outcome.reply.moves
    }
    if has_other:
        return (
            words.without_harm if mine.mixed and not judged.verdict.is_harmful else words.same_move
        )
    if context.leading in mine.early:
        return words.less_trust
    if context.verdict is not Verdict.VALIDATES:
        return words.against_harm
    shares = any(move.technique is context.technique for move in better.moves)
    return words.beside_good if shares else words.against_good


def _effects(technique: Technique, context: Context) -> list[str]:
    return [effect.format(client=context.client) for effect in technique.effects]


def _filled(way: str, context: Context, other: Technique) -> str:
    return way.format(
        other=other.clause,
        mine=context.technique.clause,
        client=context.client,
        name=context.name,
        nth=context.nth,
    )
