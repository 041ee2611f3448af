"""The statements that read and write the tables; transactions and faults are the caller's."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import astuple
from itertools import groupby
from operator import itemgetter
from typing import TypeAlias

from simulator.records.rows import (
    EventRow,
    Head,
    Standing,
    event_row,
    head_after,
    head_from_values,
    head_of_new,
    head_values,
)
from simulator.records.schema import EVENT_COLUMNS, HEAD_COLUMNS
from simulator.scenario.loading import content_hash
from simulator.session.log import Event, Started

#: A row as it came from the file, not yet vouched for.
Stored: TypeAlias = Sequence[object]

# ruff: noqa: S608
# Names in these statements are constants of ours; every value is bound.
_SELECT_EVENTS = f"select {', '.join(EVENT_COLUMNS)} from event"
_SELECT_HEADS = f"select {', '.join(HEAD_COLUMNS)} from session"
_INSERT_EVENT = f"insert into event values ({', '.join('?' * len(EVENT_COLUMNS))})"
_INSERT_HEAD = f"insert into session values ({', '.join('?' * len(HEAD_COLUMNS))})"
_UPDATE_HEAD = (
    f"update session set {', '.join(f'{name} = ?' for name in HEAD_COLUMNS)} where id = ?"
)


def add_event(
    db: sqlite3.Connection, head: Head, event: Event, at: str, standing: Standing
) -> Head:
    """Put ``event`` at the end of a log; returns the session's head as it is then."""
    row = event_row(head.id, head.events, event, at, standing, head.tail)
    insert_event(db, row)
    head = head_after(head, event, row)
    db.execute(_UPDATE_HEAD, (*head_values(head), head.id))
    return head


def add_session(
    db: sqlite3.Connection, session: str, started: Started, at: str, title: str
) -> Head:
    """Put the start of a new session; returns its head."""
    number = db.execute("select coalesce(max(number), 0) + 1 from session").fetchone()[0]
    row = event_row(session, 0, started, at, Standing(), 0)
    insert_event(db, row)
    head = head_of_new(number, title, started, row)
    insert_head(db, head)
    return head


def insert_event(db: sqlite3.Connection, row: EventRow) -> None:
    """Put one row of a log."""
    db.execute(_INSERT_EVENT, astuple(row))


def insert_head(db: sqlite3.Connection, head: Head) -> None:
    """Put what a session comes to."""
    db.execute(_INSERT_HEAD, head_values(head))


def keep_text(db: sqlite3.Connection, content: str, source: str) -> None:
    """Keep a scenario's text under its SHA-256, once; a copy that went bad is put right."""
    if kept_text(db, content) is None:
        db.execute(
            "insert or replace into scenario_text values (?, ?)",
            (content, source.encode("utf-8", "surrogatepass")),
        )


def kept_text(db: sqlite3.Connection, content: str) -> str | None:
    """The text kept under a SHA-256; None if there is none or it is not that text any more."""
    found = db.execute("select source from scenario_text where content = ?", (content,)).fetchone()
    if found is None or not isinstance(found[0], bytes):
        return None
    try:
        source = found[0].decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return None
    return source if content_hash(source) == content else None


def is_listed(db: sqlite3.Connection, session: str) -> bool:
    """Whether there is a session of that id, sound or not."""
    found = db.execute("select 1 from session where id = ?", (session,)).fetchone()
    return found is not None


def read_head(db: sqlite3.Connection, session: str) -> Head | None:
    """A session's head; None if there is none or its checksum does not hold."""
    stored = db.execute(f"{_SELECT_HEADS} where id = ?", (session,)).fetchone()
    return None if stored is None else head_from_values(stored)


def read_heads(db: sqlite3.Connection) -> dict[str, Head | None]:
    """Every session's head by its id, the one begun last first; None where it is damaged."""
    stored = db.execute(f"{_SELECT_HEADS} order by number desc")
    return {str(values[1]): head_from_values(values) for values in stored}


def ends_with(db: sqlite3.Connection, head: Head) -> bool:
    """Whether a log ends with the event that its head says."""
    last = db.execute(
        "select crc from event where session = ? and seq = ?", (head.id, head.events - 1)
    ).fetchone()
    return last is not None and last[0] == head.tail


def sound_texts(db: sqlite3.Connection) -> set[str]:
    """The hashes of the kept texts that still are what their hash says."""
    hashes = [str(row[0]) for row in db.execute("select content from scenario_text")]
    return {content for content in hashes if kept_text(db, content) is not None}


def read_events(db: sqlite3.Connection, session: str) -> list[Stored]:
    """The stored log of a session, in order."""
    return db.execute(f"{_SELECT_EVENTS} where session = ? order by seq", (session,)).fetchall()


def read_all_events(db: sqlite3.Connection) -> dict[str, list[Stored]]:
    """The stored logs of all sessions, each in order."""
    stored = db.execute(f"{_SELECT_EVENTS} order by session, seq")
    return {str(session): list(rows) for session, rows in groupby(stored, key=itemgetter(0))}
