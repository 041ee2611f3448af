"""Holds the stronger reply up against the chosen one, or says what made the chosen one work."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from simulator.feedback.asking import ASKED
from simulator.feedback.context import Context
from simulator.feedback.counting import ordinal
from simulator.feedback.leading import leading_move
from simulator.feedback.quoting import (
    OPENING_WORDS,
    ended,
    opening,
    quoted,
    shown,
    without_parentheses,
)
from simulator.feedback.sentences import Voice
from simulator.scenario.model import Move, Reply
from simulator.scenario.taxonomy import Kind, Technique, Verdict
from simulator.session.judgement import Cause, Judgement

_HELD_UP = (
    "A stronger reply was on offer: {reply}",
    "Stronger here: {reply}",
    "This would have reached further: {reply}",
    "There was a stronger one beside it: {reply}",
    "Compare it with this one: {reply}",
    "You could also have chosen this: {reply}",
    "One of the others would have helped more: {reply}",
    "Hold this one beside it: {reply}",
)
_AGAINST_HARM = (
    "It {other}, where yours {mine}.",
    "Yours {mine}; this one {other}.",
    "Instead of a reply that {mine}, {client} gets one that {other}.",
    "What yours leaves out is there: it {other}.",
    "It {other}; the one you chose {mine}.",
)
_AGAINST_GOOD = (
    "Yours {mine}, which helps; this one {other}, and here that helps more.",
    "It goes a step further than yours: it {other}.",
    "Yours {mine}; this one reaches {client} more fully, because it {other}.",
    "Good as yours is, this one {other}.",
)
_BESIDE_GOOD = (
    "It does what yours does, and then it {other}.",
    "To what yours does it adds something: it {other}.",
)
_AFTER_QUESTIONS = (
    "It {other}, where yours asks once more.",
    "After so many questions it gives something back: it {other}.",
)
_FIRST_ASK = (
    "One thing comes before the rest here, and this reply does it: it {other}.",
    "It {other}, and until that is done nobody knows how worried to be.",
    "Before anything else it {other}, because there may be danger in what {client} let show.",
    "It {other}, and however good the rest is, that can’t be left out.",
)
_FIRST_MEND = (
    "It goes back to where you lost {client}: it {other}.",
    "It {other}, and after that {client} can hear the rest.",
    "Before anything else it {other}, and that is what {client} waits for.",
)
_WITHOUT_HARM = (
    "It keeps the half that helps and leaves out the half that {mine}.",
    "It does what helps without the part that {mine}.",
)
_LESS_TRUST = (
    "It asks for no more trust than {client} has so far: it {other}.",
    "It can be said at this point already, because it {other}.",
)
_SAME = (
    "It does the same thing, closer to where {client} is.",
    "It is the same move, and it fits {client} better here.",
)
_OTHERWISE = "Set against your {nth} reply, this one {other}."

#: A limit is told where one is asked for, and then it is what matters, unless it has been told.
_LIMIT = "honest-limits"
_SAYS_THE_LIMIT = frozenset({_LIMIT, "empty-script"})

_STRONGEST = (
    "Nothing on offer here was stronger.",
    "Of the replies you could give, none was stronger.",
    "This was as strong a reply as there was.",
    "No reply on offer would have reached {client} better.",
    "You chose the strongest of what was there.",
    "None of the other replies went further than yours.",
)
_STRONGEST_AGAIN = (
    "As strong as any reply on offer: {name}.",
    "Again as good a choice as there was: {name}.",
    "Nothing stronger could be chosen than what you chose: {name}.",
)
_STRONGEST_HARM = (
    "None of the replies on offer would have cost less.",
    "There was nothing gentler to choose here: {name}.",
)

_TOGETHER = (
    "It works as a whole: it {first}, and then it {second}.",
    "First it {first}, then it {second}, and each makes room for the other.",
    "It {first}; it also {second}, and {client} needs both here.",
    "It {first}, and that carries the rest: it also {second}.",
)
_STRONGEST_OTHERWISE = "For your {nth} reply there was nothing stronger to choose."


def held_up(better: Reply, context: Context, voice: Voice) -> str:
    """Quotes the stronger reply; one already quoted in this meeting by its first words."""
    text = without_parentheses(" ".join(better.text.split()))
    again = (_as_shown(better, opening(text, count)) for count in OPENING_WORDS)
    return (
        voice.say([way.format(reply=ended(shown(better))) for way in _HELD_UP])
        or voice.say_first(f"Still the stronger one: {words}." for words in again)
        or voice.say_first((f"For your {_nth(context)} reply the same one was stronger.",))
    )


def difference(better: Reply, judged: Judgement, context: Context, voice: Voice) -> str:
    """What the stronger reply does that the chosen one does not, and why that matters."""
    other = _telling_move(better, judged, context)
    ways = [_filled(way, context, other.technique) for way in _ways(better, judged, other, context)]
    says = voice.say(ways) or voice.say_first((_filled(_OTHERWISE, context, other.technique),))
    return f"{says} {voice.say(_effects(other.technique, context))}".strip()


def strength(context: Context, voice: Voice) -> str:
    """Said when nothing on offer was stronger: that, and what would make it stronger still."""
    ways = _STRONGEST_HARM if context.verdict.is_harmful else _STRONGEST
    later = (*_STRONGEST_AGAIN, _STRONGEST_OTHERWISE)
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
    return [way.format(first=first, second=second, client=context.client) for way in _TOGETHER]


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


def _ways(better: Reply, judged: Judgement, other: Move, context: Context) -> tuple[str, ...]:
    mine = context.turn.outcome.judgement
    if judged.rupture_healed:
        return _FIRST_MEND
    if context.question_waits and other.technique.id == ASKED:
        return _FIRST_ASK
    if Cause.ONE_QUESTION_TOO_MANY in context.causes:
        return _AFTER_QUESTIONS
    has_other = other.technique.id in {
        move.technique.id for move in context.turn.outcome.reply.moves
    }
    if has_other:
        return _WITHOUT_HARM if mine.mixed and not judged.verdict.is_harmful else _SAME
    if context.leading in mine.early:
        return _LESS_TRUST
    if context.verdict is not Verdict.VALIDATES:
        return _AGAINST_HARM
    shares = any(move.technique is context.technique for move in better.moves)
    return _BESIDE_GOOD if shares else _AGAINST_GOOD


def _effects(technique: Technique, context: Context) -> list[str]:
    return [effect.format(client=context.client) for effect in technique.effects]


def _as_shown(better: Reply, words: str) -> str:
    return f"({words})" if better.is_act else quoted(words)


def _nth(context: Context) -> str:
    return ordinal(context.turn.number + 1)


def _filled(way: str, context: Context, other: Technique) -> str:
    return way.format(
        other=other.clause,
        mine=context.technique.clause,
        client=context.client,
        name=context.name,
        nth=_nth(context),
    )
