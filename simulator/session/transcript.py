"""A meeting as it stands: the fold of its log over its scenario."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from simulator.scenario.message import Message, ToldError
from simulator.scenario.model import DisclosureId, Ending, MomentId, Reply, ReplyId, Scenario
from simulator.session.log import Ended, Event, Noted, Predicted, Replied, Started, TookBack
from simulator.session.play import (
    NotOnOfferError,
    Outcome,
    Spoken,
    begin,
    ending_of,
    offered_replies,
    shown_order,
    step,
)
from simulator.session.state import State


@dataclass(frozen=True, slots=True)
class Turn:
    """The client spoke, the trainee replied, ``ms`` after hearing it.

    ``number`` counts all replies of the log from 0, those taken back later included, so that the
    order in which things happened can be told.
    """

    client: Spoken
    outcome: Outcome
    ms: int = 0
    predicted: str | None = None
    number: int = 0


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A reply that was taken back: the turn it belonged to (from 0) and what it had done."""

    place: int
    turn: Turn


_NOT_SO_MANY = Message("cannot take back {count} of {given} replies")
_ELSEWHERE = Message("a reply to {moment} stands where {there} is")
_NOT_ON_OFFER = Message("the reply {reply} is not on offer here")


class LogMismatchError(ToldError):
    """A log does not fit the scenario it is replayed on."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """Everything that happened so far, in order. Replies taken back are kept apart."""

    scenario: Scenario
    started: Started
    opening: Spoken
    opening_state: State
    turns: tuple[Turn, ...] = ()
    taken_back: tuple[TakenBack, ...] = ()
    notes: tuple[str, ...] = ()
    closed: bool = False

    @property
    def state(self) -> State:
        """Where the meeting stands."""
        return self.turns[-1].outcome.after if self.turns else self.opening_state

    @property
    def client_now(self) -> Spoken:
        """The client's latest words."""
        return self.turns[-1].outcome.answer if self.turns else self.opening

    @property
    def ending(self) -> Ending | None:
        """The ending reached, or None while the meeting goes on."""
        found = ending_of(self.scenario, self.state)
        return None if found is None else self.scenario.endings[found]

    @property
    def shared(self) -> tuple[DisclosureId, ...]:
        """The disclosures shared so far, in the author's order."""
        return tuple(name for name in self.scenario.disclosures if name in self.state.shared)

    @property
    def unsaid(self) -> tuple[DisclosureId, ...]:
        """The disclosures not shared so far, in the author's order."""
        return tuple(name for name in self.scenario.disclosures if name not in self.state.shared)

    def offered(self) -> tuple[Reply, ...]:
        """The replies on offer now, in the order in which they are shown."""
        moment = self.state.moment
        visit = sum(1 for turn in self.turns if turn.outcome.before.moment == moment)
        replies = offered_replies(self.scenario, self.state)
        return shown_order(replies, self.started.seed, moment, visit)

    def with_reply(self, reply: ReplyId, ms: int = 0) -> Transcript:
        """This meeting with one more reply.

        Raises:
            NotOnOfferError: the reply is not on offer.
        """
        _, outcome = step(self.scenario, self.state, reply)
        number = len(self.turns) + len(self.taken_back)
        turn = Turn(self.client_now, outcome, ms, number=number)
        return replace(self, turns=(*self.turns, turn))

    def without_last(self, count: int) -> Transcript:
        """This meeting with the last ``count`` replies taken back, each kept apart.

        Raises:
            LogMismatchError: fewer replies have been given.
        """
        if not 1 <= count <= len(self.turns):
            given = len(self.turns)
            raise LogMismatchError(_NOT_SO_MANY.filled(count=count, given=given))
        keep = len(self.turns) - count
        taken = tuple(
            TakenBack(place, turn) for place, turn in enumerate(self.turns[keep:], start=keep)
        )
        return replace(
            self, turns=self.turns[:keep], taken_back=(*self.taken_back, *taken), closed=False
        )


def open_transcript(
    scenario: Scenario, started: Started, before: State | None = None
) -> Transcript:
    """A meeting that has just begun: the client has spoken first.

    ``before`` lets it begin elsewhere than the scenario does, as :func:`begin` takes it. No log
    holds such a beginning: it is for trying things out, never for a session that is kept.
    """
    state, opening = begin(scenario, before)
    return Transcript(scenario, started, opening, state)


def replay(scenario: Scenario, events: Iterable[Event]) -> Transcript:
    """Fold a log over its scenario.

    Raises:
        LogMismatchError: the log is empty, out of order or does not fit the scenario.
    """
    remaining = iter(events)
    started = next(remaining, None)
    if not isinstance(started, Started):
        raise LogMismatchError(Message("a log begins with its start"))
    transcript = open_transcript(scenario, started)
    for event in remaining:
        transcript = fold(transcript, event)
    return transcript


def fold(transcript: Transcript, event: Event) -> Transcript:
    """``transcript`` after one more event.

    Raises:
        LogMismatchError: the event does not fit what came before.
    """
    match event:
        case Replied(moment=moment, reply=reply, ms=ms):
            return _fold_reply(transcript, moment, reply, ms)
        case TookBack(count=count):
            return transcript.without_last(count)
        case Predicted(technique=technique):
            if not transcript.turns:
                raise LogMismatchError(Message("a prediction comes before any reply"))
            last = replace(transcript.turns[-1], predicted=technique)
            return replace(transcript, turns=(*transcript.turns[:-1], last))
        case Noted(text=text):
            return replace(transcript, notes=(*transcript.notes, text))
        case Ended():
            return replace(transcript, closed=True)
        case Started():
            raise LogMismatchError(Message("a log has one start"))


def _fold_reply(transcript: Transcript, moment: MomentId, reply: ReplyId, ms: int) -> Transcript:
    if moment != transcript.state.moment:
        there = repr(transcript.state.moment)
        raise LogMismatchError(_ELSEWHERE.filled(moment=repr(moment), there=there))
    try:
        return transcript.with_reply(reply, ms)
    except NotOnOfferError as error:
        raise LogMismatchError(_NOT_ON_OFFER.filled(reply=repr(reply))) from error


def events_up_to(transcript: Transcript, turns: int, started: Started) -> Sequence[Event]:
    """A new log that repeats the first ``turns`` replies: the start of a retry."""
    events: list[Event] = [started]
    for turn in transcript.turns[:turns]:
        events.append(Replied(turn.outcome.before.moment, turn.outcome.reply.id, turn.ms))
        if turn.predicted is not None:
            events.append(Predicted(turn.predicted))
    return events
