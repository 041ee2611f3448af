"""Naming one's own reply before the feedback: what to choose from, and how it compares.

Who explains to themselves what they are doing learns more from being told. The choices come from
the taxonomy: what the reply is, what stood beside it, and what is easily taken for it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.feedback.leading import leading_move, moves_by_weight
from simulator.feedback.wording.meeting_words import NamingWords
from simulator.feedback.wording.reply_words import Ways
from simulator.feedback.wording.words import words_in
from simulator.scenario.languages import Language
from simulator.scenario.taxonomy import Kind, Technique, shipped_taxonomy
from simulator.session.judgement import judge
from simulator.session.log import NOT_SURE
from simulator.session.play import offered_replies
from simulator.session.transcript import Transcript, Turn

#: How many techniques there are to choose from.
CHOICES = 6


@dataclass(frozen=True, slots=True)
class Naming:
    """What the trainee took a reply for, beside what it counts as.

    ``named`` is None when they were not sure; ``is_shared`` when the taxonomy says so too.
    """

    named: Technique | None
    counts_as: Technique
    is_shared: bool
    says: str


@dataclass(frozen=True, slots=True)
class NamingCount:
    """Of ``asked`` replies that were to be named, ``shared`` were named as the taxonomy does.

    ``says`` tells it in a sentence; empty when no reply was to be named.
    """

    shared: int
    asked: int
    says: str


def choices_for(transcript: Transcript, place: int) -> tuple[Technique, ...]:
    """What the reply of turn ``place`` (from 0) may be named, always the same for one meeting.

    Among them are its own techniques, helpful and harmful ones in any case: the list gives no
    verdict away.
    """
    turn = transcript.turns[place]
    key = f"{transcript.started.seed}|{turn.number}"
    chosen: dict[str, Technique] = {}
    for pool, most in _pools(transcript, turn):
        fresh = [technique for technique in pool if technique.id not in chosen]
        for technique in _shuffled(fresh, key)[: min(most, CHOICES - len(chosen))]:
            chosen[technique.id] = technique
    return _shuffled(chosen.values(), f"{key}|shown")


def naming_of(turn: Turn, language: Language) -> Naming | None:
    """How the trainee named this turn's reply; None when they did not."""
    if turn.predicted is None:
        return None
    counts_as = leading_move(turn.outcome.reply, turn.outcome.judgement).technique
    named = shipped_taxonomy(language).techniques.get(turn.predicted)
    if named is None and turn.predicted != NOT_SURE:
        return None
    own = {move.technique.id for move in turn.outcome.reply.moves}
    says = _says(turn, named, counts_as, words_in(language).naming)
    return Naming(named, counts_as, named is not None and named.id in own, says)


def naming_count(namings: Iterable[Naming | None], language: Language) -> NamingCount:
    """How many replies were named, and how many as the taxonomy names them."""
    given = [naming for naming in namings if naming is not None]
    shared, asked = sum(naming.is_shared for naming in given), len(given)
    words = words_in(language).naming
    way = words.counted_one if asked == 1 else words.counted
    return NamingCount(shared, asked, way.format(shared=shared, asked=asked) if asked else "")


def _pools(transcript: Transcript, turn: Turn) -> Iterator[tuple[Iterable[Technique], int]]:
    """Where choices are taken from, and how many at most: the nearest first."""
    reply, state = turn.outcome.reply, turn.outcome.before
    own = [move.technique for move in moves_by_weight(reply, turn.outcome.judgement)]
    leading = own[0]
    language = Language.of(transcript.scenario.language)
    every = tuple(shipped_taxonomy(language).techniques.values())
    offered = offered_replies(transcript.scenario, state)
    is_harmful = leading.verdict.is_harmful
    yield own[:1], 1
    yield own[1:], 1
    yield [one for one in every if one.verdict.is_harmful is not is_harmful], 1
    yield [leading_move(one, judge(one, state)).technique for one in offered], 2
    yield [one for one in every if one.kind is leading.kind and one.kind is not Kind.OTHER], 1
    yield [one for one in every if one.verdict is leading.verdict], 1
    yield every, CHOICES


def _shuffled(techniques: Iterable[Technique], key: str) -> tuple[Technique, ...]:
    def place(technique: Technique) -> bytes:
        return hashlib.sha256(f"{key}|{technique.id}".encode()).digest()

    return tuple(sorted({one.id: one for one in techniques}.values(), key=place))


def _says(turn: Turn, named: Technique | None, counts_as: Technique, words: NamingWords) -> str:
    ways = _ways(turn, named, counts_as, words)
    return ways[turn.number % len(ways)].format(
        named=named.name.lower() if named else "",
        counts_as=counts_as.name.lower(),
        alike=words.alike[counts_as.verdict],
    )


def _ways(turn: Turn, named: Technique | None, counts_as: Technique, words: NamingWords) -> Ways:
    moves, early = turn.outcome.reply.moves, turn.outcome.judgement.early
    if named is None:
        return words.unsure
    if named.id == counts_as.id:
        is_early = any(move.technique is counts_as for move in early)
        return words.early if is_early else words.same
    if any(move.technique.id == named.id for move in moves):
        return words.part
    return words.near if named.verdict is counts_as.verdict else words.other
