"""Brings what can be vouched for from damaged files into a fresh database."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from simulator.records import tables
from simulator.records.faults import DATABASE_FAULTS
from simulator.records.folder import connect
from simulator.records.rows import Head, SoundLog, head_from_values, head_of_log, sound_log
from simulator.records.schema import EVENT_COLUMNS, HEAD_COLUMNS
from simulator.scenario.loading import content_hash
from simulator.session.log import Started


@dataclass(slots=True)
class Remains:
    """What could be read of one file, however broken: logs by session, heads, texts by hash."""

    logs: dict[str, SoundLog] = field(default_factory=dict)
    stored: dict[str, int] = field(default_factory=dict)
    heads: dict[str, Head] = field(default_factory=dict)
    texts: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rescue:
    """What became of the sessions: how many were brought over, which lost what."""

    brought_over: int = 0
    from_backup: int = 0
    cut_short: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()


def remains_of(database: Path) -> Remains:
    """Read all that can be vouched for from ``database``, a copy that SQLite may write to."""
    remains = Remains()
    with contextlib.suppress(*DATABASE_FAULTS), contextlib.closing(connect(database)) as db:
        db.execute("pragma cell_size_check = on")
        for values in _each(db, "session", HEAD_COLUMNS, ("number",)):
            head = head_from_values(values)
            if head is not None:
                remains.heads[head.id] = head
        for content, source in _each(db, "scenario_text", ("content", "source"), ("content",)):
            _keep_if_true(remains.texts, content, source)
        _gather_logs(db, remains)
    return remains


def bring_over(db: sqlite3.Connection, damaged: Remains, backup: Remains) -> Rescue:
    """Fill the empty database ``db``: of every session the longer of the two logs.

    A log only ever grows, so the longer sound one holds everything the shorter one does.
    """
    texts = {**backup.texts, **damaged.texts}
    heads = {**backup.heads, **damaged.heads}
    cut_short: list[str] = []
    lost: list[str] = []
    from_backup = number = 0
    db.execute("begin immediate")
    for session in _in_order(heads, [*damaged.logs, *backup.logs]):
        log, is_from_backup = _longer(damaged.logs.get(session), backup.logs.get(session))
        number += 1
        if not _insert(db, number, heads.get(session), log, texts):
            number -= 1
            lost.append(session)
            continue
        from_backup += is_from_backup
        known = max(
            heads[session].events if session in heads else 0,
            damaged.stored.get(session, 0),
        )
        if len(log.rows) < known:
            cut_short.append(session)
    db.execute("commit")
    return Rescue(number, from_backup, tuple(cut_short), tuple(lost))


def _gather_logs(db: sqlite3.Connection, remains: Remains) -> None:
    found: dict[str, dict[int, Sequence[object]]] = {}
    for values in _each(db, "event", EVENT_COLUMNS, ("session", "seq")):
        _note(found, values)
    # A scan stops at the first broken page; asking session by session steps around it.
    for session in [*remains.heads, *found]:
        for values in _each(db, "event", EVENT_COLUMNS, ("seq",), session):
            _note(found, values)
    for session, rows in found.items():
        log = sound_log(session, [rows[seq] for seq in sorted(rows)])
        remains.stored[session] = len(rows)
        if log.rows:
            remains.logs[session] = log


def _note(found: dict[str, dict[int, Sequence[object]]], values: Sequence[object]) -> None:
    session, seq = values[:2]
    if isinstance(session, str) and isinstance(seq, int):
        found.setdefault(session, {})[seq] = values


def _each(
    db: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    key: tuple[str, ...],
    session: str | None = None,
) -> Iterator[Sequence[object]]:
    """The rows of a table from the front up to what is broken, then from the back up to it.

    With ``session`` only that session's.
    """
    for direction, beyond in (("", ">"), (" desc", "<")):
        start = f"select {', '.join(columns)} from {table}"  # noqa: S608  # our own names
        order = "order by " + ", ".join(f"{name}{direction}" for name in key)
        limits: dict[str, tuple[object, ...]] = (
            {} if session is None else {"session = ?": (session,)}
        )
        last: Sequence[object] | None = None
        try:
            for last in db.execute(*_statement(start, limits, order)):
                yield last
        except DATABASE_FAULTS:
            # Python's cursor reads one row ahead, so the last sound row is lost with the error.
            if last is not None:
                place = tuple(last[columns.index(name)] for name in key)
                limits[f"({', '.join(key)}) {beyond} ({', '.join('?' * len(key))})"] = place
            with contextlib.suppress(*DATABASE_FAULTS):
                yield from db.execute(*_statement(start, limits, f"{order} limit 1"))
        else:
            return


def _statement(
    start: str, limits: Mapping[str, tuple[object, ...]], end: str
) -> tuple[str, tuple[object, ...]]:
    """A statement and its values."""
    where = f"where {' and '.join(limits)}" if limits else ""
    return f"{start} {where} {end}", tuple(value for values in limits.values() for value in values)


def _keep_if_true(texts: dict[str, str], content: object, source: object) -> None:
    if isinstance(content, str) and isinstance(source, bytes):
        with contextlib.suppress(UnicodeDecodeError):
            text = source.decode("utf-8", "surrogatepass")
            if content_hash(text) == content:
                texts[content] = text


def _in_order(heads: Mapping[str, Head], logged: Sequence[str]) -> list[str]:
    """Every session in the order in which they began; those without a sound head at the end."""
    known = sorted(heads, key=lambda session: heads[session].number)
    return list(dict.fromkeys([*known, *logged]))


def _longer(damaged: SoundLog | None, backup: SoundLog | None) -> tuple[SoundLog, bool]:
    nothing = SoundLog((), ())
    first, second = damaged or nothing, backup or nothing
    return (second, True) if len(second.rows) > len(first.rows) else (first, False)


def _insert(
    db: sqlite3.Connection, number: int, head: Head | None, log: SoundLog, texts: Mapping[str, str]
) -> bool:
    """Put one session as it was; False if its start or its scenario's text is lost."""
    if not log.events or not isinstance(started := log.events[0], Started):
        return False
    if started.content not in texts:
        return False
    tables.keep_text(db, started.content, texts[started.content])
    for row in log.rows:
        tables.insert_event(db, row)
    rebuilt = head_of_log(number, "" if head is None else head.title, log)
    if rebuilt is not None:
        tables.insert_head(db, rebuilt)
    return True
