"""Naming one's own reply before the feedback: what to choose from, and how it compares.

Who explains to themselves what they are doing learns more from being told. The choices come from
the taxonomy: what the reply is, what stood beside it, and what is easily taken for it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from simulator.feedback.leading import leading_move, moves_by_weight
from simulator.scenario.taxonomy import Kind, Technique, Verdict, shipped_taxonomy
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
    """Of ``asked`` replies that were to be named, ``shared`` were named as the taxonomy does."""

    shared: int
    asked: int

    @property
    def says(self) -> str:
        """The count in a sentence; nothing when no reply was to be named."""
        if not self.asked:
            return ""
        replies = "reply" if self.asked == 1 else "replies"
        return f"You named {self.shared} of {self.asked} {replies} as the taxonomy does."


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


def naming_of(turn: Turn) -> Naming | None:
    """How the trainee named this turn's reply; None when they did not."""
    if turn.predicted is None:
        return None
    counts_as = leading_move(turn.outcome.reply, turn.outcome.judgement).technique
    named = shipped_taxonomy().techniques.get(turn.predicted)
    if named is None and turn.predicted != NOT_SURE:
        return None
    own = {move.technique.id for move in turn.outcome.reply.moves}
    says = _says(turn, named, counts_as)
    return Naming(named, counts_as, named is not None and named.id in own, says)


def naming_count(namings: Iterable[Naming | None]) -> NamingCount:
    """How many replies were named, and how many as the taxonomy names them."""
    given = [naming for naming in namings if naming is not None]
    return NamingCount(sum(naming.is_shared for naming in given), len(given))


def _pools(transcript: Transcript, turn: Turn) -> Iterator[tuple[Iterable[Technique], int]]:
    """Where choices are taken from, and how many at most: the nearest first."""
    reply, state = turn.outcome.reply, turn.outcome.before
    own = [move.technique for move in moves_by_weight(reply, turn.outcome.judgement)]
    leading = own[0]
    every = tuple(shipped_taxonomy().techniques.values())
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


_ALIKE = {
    Verdict.NEUTRAL: "neither helps nor harms",
    Verdict.VALIDATES: "validates as well",
    Verdict.OVER_LEADS: "over-leads as well",
    Verdict.DISMISSES: "dismisses as well",
    Verdict.BREAKS_BOUNDARIES: "breaks a boundary as well",
}
_SAME = (
    "You named it: {named}. That is what it counts as.",
    "You named it: {named}. The taxonomy calls it just that.",
    "You named it: {named}, and so does the taxonomy.",
)
_EARLY = "You named it: {named}. That is what it is, and here it comes too early."
_PART = (
    "You named it: {named}. That is in it, and what settles the verdict is {counts_as}.",
    "You named it: {named}. It is there; what weighs most is {counts_as}.",
)
_NEAR = (
    "You named it: {named}. It counts as {counts_as}, which is close by and {alike}.",
    "You named it: {named}. Not far off: it counts as {counts_as}, which {alike}.",
)
_OTHER = (
    "You named it: {named}. It counts as {counts_as}; the words below show why.",
    "You named it: {named}. It counts as {counts_as}: meaning and landing can differ.",
    "You named it: {named}. It counts as {counts_as}, and comparing the two is worth a minute.",
)
_UNSURE = (
    "You were not sure what to call it. It counts as {counts_as}.",
    "Not sure is a fair answer. It counts as {counts_as}.",
)


def _says(turn: Turn, named: Technique | None, counts_as: Technique) -> str:
    ways = _ways(turn, named, counts_as)
    return ways[turn.number % len(ways)].format(
        named=named.name.lower() if named else "",
        counts_as=counts_as.name.lower(),
        alike=_ALIKE[counts_as.verdict],
    )


def _ways(turn: Turn, named: Technique | None, counts_as: Technique) -> tuple[str, ...]:
    moves, early = turn.outcome.reply.moves, turn.outcome.judgement.early
    if named is None:
        return _UNSURE
    if named.id == counts_as.id:
        return (_EARLY,) if any(move.technique is counts_as for move in early) else _SAME
    if any(move.technique.id == named.id for move in moves):
        return _PART
    return _NEAR if named.verdict is counts_as.verdict else _OTHER
