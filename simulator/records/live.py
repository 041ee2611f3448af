"""A meeting under way: every change is saved before it is shown.

The one route for change: a view or the terminal calls a verb here, the event is committed, and
only then does the transcript move on. When saving fails the transcript stays as it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime

from simulator.records.store import SavedSession, Standing, Store, StoreError
from simulator.scenario.loading import load_source
from simulator.scenario.message import Message
from simulator.scenario.model import ReplyId, Scenario
from simulator.session.log import Ended, Event, Noted, Predicted, Replied, Started, TookBack
from simulator.session.transcript import (
    LogMismatchError,
    Transcript,
    events_up_to,
    fold,
    open_transcript,
    replay,
)


class SavedElsewhereError(StoreError):
    """A saved session cannot be opened with this version of the program."""


class LiveSession:
    """A meeting and where it is kept. ``id`` is None when it is not kept.

    Args:
        transcript: the meeting as it stands.
        store: where it is kept.
        session: its id there.
        length: how many events of it are kept so far.
    """

    def __init__(
        self,
        transcript: Transcript,
        store: Store | None = None,
        session: str | None = None,
        length: int | None = None,
    ) -> None:
        self.transcript = transcript
        self.id = session
        self._store = store
        self._length = length

    def choose_reply(self, reply: ReplyId, ms: int) -> Transcript:
        """Give a reply, ``ms`` milliseconds after hearing the client.

        Raises:
            NotOnOfferError: it is not on offer; nothing is saved.
            NotSavedError: it could not be saved; nothing has changed.
        """
        moved = self.transcript.with_reply(reply, ms)
        self._save(Replied(self.transcript.state.moment, reply, ms), moved)
        self.transcript = moved
        return moved

    def take_back(self, count: int) -> Transcript:
        """Take back the last ``count`` replies; they stay in the log.

        Raises:
            LogMismatchError: fewer have been given.
            NotSavedError: it could not be saved; nothing has changed.
        """
        return self._fold(TookBack(count))

    def predict(self, technique: str) -> Transcript:
        """Note what the trainee takes the last reply to be, before the feedback is shown."""
        return self._fold(Predicted(technique))

    def note(self, text: str) -> Transcript:
        """Keep the trainee's own words."""
        return self._fold(Noted(text))

    def finish(self) -> Transcript:
        """The debrief is opened; done once."""
        return self.transcript if self.transcript.closed else self._fold(Ended())

    def close(self) -> None:
        """Let go of the store."""
        if self._store is not None:
            self._store.close()

    def _fold(self, event: Event) -> Transcript:
        moved = fold(self.transcript, event)
        self._save(event, moved)
        self.transcript = moved
        return moved

    def _save(self, event: Event, moved: Transcript) -> None:
        if self._store is None or self.id is None:
            return
        self._store.append(self.id, event, datetime.now(UTC), standing_of(moved), self._length)
        if self._length is not None:
            self._length += 1


def standing_of(transcript: Transcript) -> Standing:
    """Where a meeting stands, as it is kept beside its log."""
    ending = transcript.ending
    return Standing() if ending is None else Standing(ending.id, str(ending.alliance))


def unsaved_session(scenario: Scenario, started: Started) -> LiveSession:
    """A meeting that is kept nowhere."""
    return LiveSession(open_transcript(scenario, started))


def begin_session(store: Store, scenario: Scenario, source: str, started: Started) -> LiveSession:
    """Begin a meeting kept in ``store``, with the scenario's exact text.

    Raises:
        NotSavedError: it could not be saved.
    """
    session = store.begin(source, started, datetime.now(UTC), scenario.title)
    return LiveSession(open_transcript(scenario, started), store, session, length=1)


def begin_retry(
    store: Store | None, source: str, first: Transcript, turns: int, seed_from: str | None
) -> LiveSession:
    """Begin again after the first ``turns`` replies of ``first``, which stays as it is.

    Raises:
        NotSavedError: it could not be saved.
    """
    old = first.started
    started = Started(old.scenario, old.content, old.seed, old.mode, retry_of=seed_from)
    events: Sequence[Event] = events_up_to(first, turns, started)
    transcript = replay(first.scenario, events)
    if store is None:
        return LiveSession(transcript)
    return _saved_as_new(store, source, events, transcript)


def resume_session(store: Store, session: str) -> LiveSession:
    """Go on with a saved meeting.

    If a part of it is damaged, the sound part goes on as a new session and the old one stays.

    Raises:
        StoreError: it cannot be read.
        NotSavedError: the sound part could not be saved as a new session.
        SavedElsewhereError: its text or log does not fit this version.
    """
    saved = store.load(session)
    transcript = reopen_transcript(saved)
    if saved.damaged_from is None:
        return LiveSession(transcript, store, saved.id, len(saved.events))
    started = replace(transcript.started, retry_of=saved.id)
    events = [started, *saved.events[1:]]
    return _saved_as_new(store, saved.source, events, replace(transcript, started=started))


def _saved_as_new(
    store: Store, source: str, events: Sequence[Event], transcript: Transcript
) -> LiveSession:
    session = store.begin_with(
        source, events, datetime.now(UTC), transcript.scenario.title, standing_of(transcript)
    )
    return LiveSession(transcript, store, session, len(events))


def reopen_transcript(saved: SavedSession) -> Transcript:
    """A saved meeting, played again over the scenario text that was kept with it.

    Raises:
        SavedElsewhereError: its text or log does not fit this version of the program.
    """
    loaded = load_source(saved.source, f"the saved text of {saved.id}")
    if loaded.scenario is None:
        problem = loaded.diagnostics[0]
        raise SavedElsewhereError(_TEXT_UNREAD.filled(session=saved.id, problem=problem.told))
    try:
        return replay(loaded.scenario, saved.events)
    except LogMismatchError as error:
        raise SavedElsewhereError(_UNFIT.filled(session=saved.id, problem=error.told)) from error


_TEXT_UNREAD = Message(
    "The scenario kept with session {session} cannot be read by this version: {problem}."
)
_UNFIT = Message("Session {session} does not fit its own scenario: {problem}.")
