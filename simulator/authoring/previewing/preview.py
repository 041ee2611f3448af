"""A meeting tried out: played by the real engine, from anywhere, and kept in place while edited."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from simulator.authoring.previewing.start import StartState, state_at
from simulator.scenario.diagnostics import quote
from simulator.scenario.message import Message
from simulator.scenario.model import MomentId, ReplyId, Scenario
from simulator.session.log import Started
from simulator.session.play import NotOnOfferError
from simulator.session.state import State
from simulator.session.transcript import Transcript, open_transcript

#: Every preview shows the replies of a moment in the same order, whatever else is edited.
_SEED = 1


class Given(NamedTuple):
    """One reply that was given, by its ids."""

    moment: MomentId
    reply: ReplyId


@dataclass(frozen=True, slots=True)
class Preview:
    """A meeting that is tried out and kept nowhere.

    Attributes:
        start: where it began, as it was asked for; what the text lacks now may come back.
        transcript: what the trainee would have seen up to here.
        ahead: replies given before an edit that no longer fit; they are given again as soon as
            they do, until the person goes another way.
        why: why the place is not the one it was before the last edit; None when it is.
    """

    start: StartState
    transcript: Transcript
    ahead: tuple[Given, ...] = ()
    why: Message | None = None

    @property
    def scenario(self) -> Scenario:
        """What is played."""
        return self.transcript.scenario

    @property
    def state(self) -> State:
        """Where the meeting stands."""
        return self.transcript.state

    @property
    def line(self) -> tuple[Given, ...]:
        """The replies given so far."""
        return tuple(
            Given(turn.outcome.before.moment, turn.outcome.reply.id)
            for turn in self.transcript.turns
        )

    def reply(self, reply: ReplyId) -> Preview:
        """One reply further.

        Raises:
            NotOnOfferError: the reply is not on offer.
        """
        return Preview(self.start, self.transcript.with_reply(reply))

    def back(self) -> Preview:
        """One reply back, as if it had never been given; the same at the beginning."""
        transcript = replace(self.transcript, turns=self.transcript.turns[:-1])
        return Preview(self.start, transcript)

    def restart(self) -> Preview:
        """Back to the beginning."""
        return begin_preview(self.scenario, self.start)


def begin_preview(scenario: Scenario, start: StartState | None = None) -> Preview:
    """A preview that has just begun; by default as the scenario itself begins."""
    start = start or StartState()
    opened = Started(scenario.id, "", _SEED)
    transcript = open_transcript(scenario, opened, state_at(scenario, start))
    return Preview(start, transcript, why=_missing(start, scenario))


def played_along(scenario: Scenario, replies: Iterable[ReplyId]) -> Preview:
    """A preview that has come along these replies from the scenario's own beginning.

    It goes as far as they are on offer; a way that was found before an edit may no longer lead on.
    """
    preview = begin_preview(scenario)
    for reply in replies:
        try:
            preview = preview.reply(reply)
        except NotOnOfferError:
            break
    return preview


def replayed(preview: Preview, scenario: Scenario) -> Preview:
    """``preview`` over an edited ``scenario``: at the same place, or as near to it as there is.

    The same replies are given again from the same start, by their ids, as far as they are there
    and on offer. What can't be given again is remembered in ``ahead``.
    """
    transcript = begin_preview(scenario, preview.start).transcript
    wanted = (*preview.line, *preview.ahead)
    vanished = _vanished(preview, scenario)
    for place, given in enumerate(wanted):
        why = _hindrance(transcript, given)
        if why is None:
            try:
                transcript = transcript.with_reply(given.reply)
                continue
            except NotOnOfferError:
                why = _NOT_ON_OFFER.filled(reply=_named(given))
        why = why if place < len(preview.line) else preview.why
        return Preview(preview.start, transcript, wanted[place:], vanished or why)
    return Preview(preview.start, transcript, why=vanished or _moved(preview, transcript))


def _missing(start: StartState, scenario: Scenario) -> Message | None:
    """Says so if there is no such moment to start in."""
    if start.moment is None or start.moment in scenario.moments:
        return None
    return _NO_START.filled(moment=quote(start.moment))


def _vanished(preview: Preview, scenario: Scenario) -> Message | None:
    """Says so if an edit took away the moment that the preview starts in, and no reply since."""
    missing = _missing(preview.start, scenario)
    is_news = preview.start.moment in preview.scenario.moments or preview.why == missing
    return missing if is_news else None


def _hindrance(transcript: Transcript, given: Given) -> Message | None:
    """Why ``given`` can't follow, but for its own condition; None when it can."""
    scenario, here = transcript.scenario, transcript.state.moment
    if given.moment not in scenario.moments:
        return _NO_MOMENT.filled(moment=quote(given.moment))
    if given.moment != here:
        return _LEADS_ELSEWHERE.filled(before=quote(given.moment), now=quote(here))
    if given.reply not in scenario.moments[here].replies:
        return _NO_REPLY.filled(reply=_named(given))
    return None


def _moved(preview: Preview, transcript: Transcript) -> Message | None:
    """Why the last reply, though it was given again, comes out elsewhere than before."""
    before, now = preview.state.moment, transcript.state.moment
    if not preview.line or preview.ahead or before == now:
        return None
    if before not in transcript.scenario.moments:
        return _COMES_ELSEWHERE.filled(moment=quote(before))
    return _LEADS_ELSEWHERE.filled(before=quote(before), now=quote(now))


def _named(given: Given) -> Message:
    return quote(f"{given.moment}.{given.reply}")


_NO_START = Message("The moment {moment} is not there: this is the beginning instead.")
_NO_MOMENT = Message("The moment {moment} is no longer there: this is the place before it.")
_NO_REPLY = Message("The reply {reply} is no longer there: this is the place before it.")
_NOT_ON_OFFER = Message("The reply {reply} is not on offer here any more.")
_LEADS_ELSEWHERE = Message("What led to {before} now leads to {now}.")
_COMES_ELSEWHERE = Message("The moment {moment} is no longer there: one comes here instead.")
