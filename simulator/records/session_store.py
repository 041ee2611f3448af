"""Saved sessions as they are read and written, one transaction for each event."""

from __future__ import annotations

import contextlib
import secrets
import sqlite3
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from simulator.records import tables
from simulator.records.backups import back_up_if_due, text_in_backup
from simulator.records.faults import (
    DATABASE_FAULTS,
    DamagedFileError,
    NotSavedError,
    StoreError,
    in_plain_words,
)
from simulator.records.folder import DataFiles
from simulator.records.rows import UNDER_WAY, Standing, sound_log, stamp
from simulator.records.summaries import (
    SessionSummary,
    is_whole,
    summary_of_head,
    summary_of_log,
)
from simulator.scenario.loading import content_hash
from simulator.scenario.message import Message
from simulator.session.log import Event, Started

# No vowels, so that no id is a word, and nothing that looks like something else.
_ID_LETTERS = "bcdfghjkmnpqrstvwxz23456789"
_ID_LENGTH = 6


@dataclass(frozen=True, slots=True)
class SavedSession:
    """A saved session: the scenario's text kept with it and its log.

    ``damaged_from`` is the number of the first event that can no longer be vouched for, None if
    all are sound; ``events`` holds those before it.
    """

    id: str
    source: str
    events: tuple[Event, ...]
    damaged_from: int | None


def short_id() -> str:
    """A new id that is easily read out and typed."""
    return "".join(secrets.choice(_ID_LETTERS) for _ in range(_ID_LENGTH))


class Store:
    """Saved sessions in one open database.

    Args:
        db: a sound database of the present version.
        path: how messages name it.
        let_go: called once when the store is closed.
        read_only: nothing can be saved; every attempt raises :class:`NotSavedError`.
        new_id: draws the id of a new session.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        path: Path,
        let_go: Callable[[], None],
        *,
        read_only: bool = False,
        new_id: Callable[[], str] = short_id,
    ) -> None:
        self.path = path
        self.read_only = read_only
        self._db = db
        self._let_go = let_go
        self._new_id = new_id
        self._turn = threading.RLock()
        self._closed = False

    def begin(self, source: str, started: Started, when: datetime, title: str = "") -> str:
        """Save the start of a session with the scenario's exact text; returns its id.

        Raises:
            NotSavedError: nothing was saved.
        """
        return self.begin_with(source, [started], when, title)

    def begin_with(
        self,
        source: str,
        events: Sequence[Event],
        when: datetime,
        title: str = "",
        standing: Standing = UNDER_WAY,
    ) -> str:
        """Save a session that begins with several events, all of them or none; returns its id.

        Args:
            source: the scenario's text.
            events: the log so far; the first is its start.
            when: the time now.
            title: the scenario's title.
            standing: where the meeting stands after the last event.

        Raises:
            NotSavedError: nothing was saved.
        """
        started = events[0]
        if not isinstance(started, Started):
            raise TypeError("a log begins with its start")
        if started.content != content_hash(source):
            raise ValueError("the session was started with another text")
        at = stamp(when)
        with self._writing() as db:
            tables.keep_text(db, started.content, source)
            head = tables.add_session(db, self._unused_id(db), started, at, title)
            for event in events[1:]:
                is_last = head.events == len(events) - 1
                head = tables.add_event(db, head, event, at, standing if is_last else UNDER_WAY)
        return head.id

    def append(
        self,
        session: str,
        event: Event,
        when: datetime,
        standing: Standing = UNDER_WAY,
        after: int | None = None,
    ) -> None:
        """Save one more event of a session; on return it is on the disk.

        Args:
            session: its id.
            event: what happened.
            when: the time now.
            standing: where the meeting stands after it.
            after: how many events the caller knows of. If there are others by now, nothing is
                saved, so that two windows cannot mingle their replies in one log.

        Raises:
            NotSavedError: it was not saved; the log is as it was.
        """
        with self._writing() as db:
            head = tables.read_head(db, session)
            if head is None or not tables.ends_with(db, head):
                raise NotSavedError(_NO_WAY_ON.filled(session=session))
            if after is not None and after != head.events:
                raise NotSavedError(_GONE_ON_ELSEWHERE.filled(session=session))
            tables.add_event(db, head, event, stamp(when), standing)

    def load(self, session: str) -> SavedSession:
        """A saved session, checked event by event. The id may be typed in capitals.

        Raises:
            StoreError: there is none of that id, or nothing of it can be read.
        """
        session = session.strip().lower()
        with self._reading() as db:
            head = tables.read_head(db, session)
            stored = tables.read_events(db, session)
            if not stored and not tables.is_listed(db, session):
                raise StoreError(_NOT_THERE.filled(session=session[:40]))
            log = sound_log(session, stored)
            if not isinstance(first := next(iter(log.events), None), Started):
                raise StoreError(_UNREADABLE.filled(session=session, path=self.path))
            source = tables.kept_text(db, first.content)
        if source is None:
            source = text_in_backup(DataFiles(self.path.parent), first.content)
        if source is None:
            raise StoreError(_TEXT_DAMAGED.filled(session=session, path=self.path))
        damaged_from = None if is_whole(head, log, len(stored)) else len(log.events)
        return SavedSession(session, source, log.events, damaged_from)

    def sessions(self, *, verify: bool = True) -> tuple[SessionSummary, ...]:
        """Every saved session, the one begun last first.

        Args:
            verify: check every event of every log and every text. Without it only the summaries
                kept beside the logs are checked, which is quick however long the logs are.

        Raises:
            StoreError: they cannot be read.
        """
        with self._reading() as db:
            heads = tables.read_heads(db)
            if verify:
                logs = tables.read_all_events(db)
                texts = tables.sound_texts(db)
            else:
                unsound = [session for session, head in heads.items() if head is None]
                logs = {session: tables.read_events(db, session) for session in unsound}
                texts = None
        found = []
        for session in dict.fromkeys([*heads, *logs]):
            head = heads.get(session)
            if verify or head is None:
                found.append(summary_of_log(session, head, logs.get(session, ()), texts))
            else:
                found.append(summary_of_head(head))
        return tuple(summary for summary in found if summary is not None)

    def daily_backup(self, now: datetime) -> tuple[Message, ...]:
        """Copy the database if the last copy is older than a day.

        Returns:
            What to tell the person: nothing, or why there is no copy.
        """
        if self.read_only:
            return ()
        with self._turn:
            try:
                back_up_if_due(self._db, DataFiles(self.path.parent), now)
            except (*DATABASE_FAULTS, OSError) as error:
                told = in_plain_words(error, self.path.parent)
                return (_NO_BACKUP.filled(why=told),)
            except DamagedFileError:
                return (_BAD_BACKUP,)
        return ()

    def close(self) -> None:
        """Let go of the database; closing twice does no harm."""
        with self._turn:
            if not self._closed:
                self._closed = True
                self._db.close()
                self._let_go()

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: committed as a whole, or undone and told as :class:`NotSavedError`."""
        if self.read_only:
            raise NotSavedError(_READ_ONLY.filled(path=self.path))
        with self._turn:
            try:
                self._db.execute("begin immediate")
                yield self._db
                self._db.execute("commit")
            except DATABASE_FAULTS as error:
                self._undo()
                raise NotSavedError(
                    _NOT_SAVED.filled(why=in_plain_words(error, self.path))
                ) from error
            except BaseException:
                self._undo()
                raise

    def _undo(self) -> None:
        # A full disk has ended the transaction already; what cannot be undone was not committed.
        with contextlib.suppress(*DATABASE_FAULTS):
            if self._db.in_transaction:
                self._db.execute("rollback")

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        """One consistent look at the database; a fault is told as :class:`StoreError`."""
        with self._turn:
            try:
                self._db.execute("begin")
                yield self._db
            except DATABASE_FAULTS as error:
                why = in_plain_words(error, self.path)
                raise StoreError(_CANNOT_READ.filled(why=why)) from error
            finally:
                self._undo()

    def _unused_id(self, db: sqlite3.Connection) -> str:
        while tables.is_listed(db, session := self._new_id()):
            pass
        return session


_NO_BACKUP = Message("Today's backup of the saved sessions could not be made: {why}.")
_BAD_BACKUP = Message("Today's backup of the saved sessions did not read back and was dropped.")
_NOT_SAVED = Message("Not saved: {why}.")
_CANNOT_READ = Message("The saved sessions cannot be read: {why}.")
_NOT_THERE = Message(
    "There is no saved session “{session}”. “safe-space sessions” lists those there are."
)
_UNREADABLE = Message(
    "Session {session} is damaged from its first entry on and cannot be opened. It stays in {path}."
)
_TEXT_DAMAGED = Message(
    "The scenario text kept with session {session} is damaged or missing, so the session cannot "
    "be opened. It stays in {path}."
)
_NO_WAY_ON = Message(
    "Not saved: session {session} is damaged and cannot be gone on with. Open it again from the "
    "library to go on in a new session from the last sound reply."
)
_GONE_ON_ELSEWHERE = Message(
    "Not saved: session {session} has gone on in another window. Open it again from the library "
    "to see where it stands."
)
_READ_ONLY = Message(
    "Not saved: {path} cannot be written to now, so sessions can only be looked at. Allow writing "
    "there or free some space and start Safe Space again, or choose another folder with --data."
)
