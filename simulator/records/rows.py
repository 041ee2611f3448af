"""The stored form of a session: its events, each vouched for by a checksum, and its head.

Every event's CRC32 covers the session's id, the event's number, kind and body, and the checksum of
the event before it. A flipped bit, a missing row or a row from elsewhere therefore breaks the
chain at that place, and what stands before it is still known to be right.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import astuple, dataclass, replace
from datetime import UTC, datetime
from typing import TypeAlias

from simulator.session.log import (
    DamagedEventError,
    Ended,
    Event,
    Replied,
    Started,
    TookBack,
    event_from_text,
    event_to_text,
)

#: What a column may hold.
Value: TypeAlias = str | int | None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a meeting stands after an event: at an ending, by its id and alliance, or at none."""

    ending: str | None = None
    alliance: str | None = None


# Kept, since json.dumps would make a new one for each of many thousand rows.
_as_json = json.JSONEncoder(separators=(",", ":")).encode

#: The meeting goes on.
UNDER_WAY = Standing()


@dataclass(frozen=True, slots=True)
class EventRow:
    """One stored event; the fields are the table's columns, in their order."""

    session: str
    seq: int
    at: str
    kind: str
    body: str
    ending: str | None
    alliance: str | None
    crc: int


@dataclass(frozen=True, slots=True)
class Head:
    """What a session comes to so far; the fields are the table's columns, in their order.

    ``number`` counts sessions in the order in which they began. ``events`` and ``tail`` (the last
    event's checksum) tell when the end of a log has gone missing.
    """

    number: int
    id: str
    scenario: str
    title: str
    content: str
    seed: str
    mode: str
    retry_of: str | None
    started_at: str
    last_at: str
    events: int
    replies: int
    closed: int
    ending: str | None
    alliance: str | None
    tail: int


@dataclass(frozen=True, slots=True)
class SoundLog:
    """The leading part of a log whose checksums hold, as rows and as events."""

    rows: tuple[EventRow, ...]
    events: tuple[Event, ...]


def stamp(when: datetime) -> str:
    """A moment in time as it is stored: UTC, to the second."""
    return when.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def checksum(values: Sequence[Value], before: int = 0) -> int:
    """The CRC32 of ``values``, chained to the checksum ``before``."""
    # JSON keeps texts, numbers and absence apart, so that no two rows read alike.
    return zlib.crc32(_as_json(values).encode("ascii"), before)


def event_row(
    session: str, seq: int, event: Event, at: str, standing: Standing, before: int
) -> EventRow:
    """The row that stores ``event``; ``before`` is the checksum of the event before it."""
    kind, body = event_to_text(event)
    values = (session, seq, at, kind, body, standing.ending, standing.alliance)
    return EventRow(*values, crc=checksum(values, before))


def head_of_new(number: int, title: str, started: Started, row: EventRow) -> Head:
    """The head of a session of which only the start is stored."""
    return Head(
        number=number,
        id=row.session,
        scenario=started.scenario,
        title=title,
        content=started.content,
        seed=str(started.seed),
        mode=str(started.mode),
        retry_of=started.retry_of,
        started_at=row.at,
        last_at=row.at,
        events=1,
        replies=0,
        closed=0,
        ending=row.ending,
        alliance=row.alliance,
        tail=row.crc,
    )


def head_after(head: Head, event: Event, row: EventRow) -> Head:
    """``head`` once ``event`` has been stored as ``row``."""
    replies, closed = head.replies, head.closed
    match event:
        case Replied():
            replies += 1
        case TookBack(count=count):
            replies, closed = replies - min(max(count, 0), replies), 0
        case Ended():
            closed = 1
    return replace(
        head,
        last_at=row.at,
        events=head.events + 1,
        replies=replies,
        closed=closed,
        ending=row.ending,
        alliance=row.alliance,
        tail=row.crc,
    )


def head_of_log(number: int, title: str, log: SoundLog) -> Head | None:
    """The head that belongs to ``log``; None if not even its start is there."""
    if not log.events or not isinstance(log.events[0], Started):
        return None
    head = head_of_new(number, title, log.events[0], log.rows[0])
    for event, row in zip(log.events[1:], log.rows[1:], strict=True):
        head = head_after(head, event, row)
    return head


def head_values(head: Head) -> tuple[Value, ...]:
    """The columns of ``head`` with its checksum at the end."""
    values: tuple[Value, ...] = astuple(head)
    return (*values, checksum(values))


def head_from_values(values: Sequence[object]) -> Head | None:
    """The head stored as ``values``; None if its checksum does not hold."""
    *fields, crc = values
    if not all(_is_value(field) for field in fields) or crc != checksum(fields):  # type: ignore[arg-type]  # checked just before
        return None
    return Head(*fields)  # type: ignore[arg-type]  # the checksum vouches for the types


def sound_log(session: str, stored: Iterable[Sequence[object]]) -> SoundLog:
    """The leading rows of ``stored`` (in order of their numbers) that can be vouched for."""
    rows: list[EventRow] = []
    events: list[Event] = []
    before = 0
    for values in stored:
        *fields, crc = values
        if fields[:2] != [session, len(rows)] or not all(_is_value(field) for field in fields):
            break
        if crc != checksum(fields, before):  # type: ignore[arg-type]  # checked just before
            break
        row = EventRow(*values)  # type: ignore[arg-type]  # the checksum vouches for the types
        try:
            event = event_from_text(row.kind, row.body)
        except DamagedEventError:
            break
        if isinstance(event, Started) != (not rows):
            break
        rows.append(row)
        events.append(event)
        before = row.crc
    return SoundLog(tuple(rows), tuple(events))


def _is_value(value: object) -> bool:
    return value is None or isinstance(value, str | int)
