"""The tables of saved sessions, and how a database of an older version is brought up to date."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import TypeAlias

from simulator.records.rows import EventRow, Head

#: Brings a database from one version to the next, inside a transaction that is not its own.
Upgrade: TypeAlias = Callable[[sqlite3.Connection], None]

#: Marks a SQLite file as ours (“Safe”).
APPLICATION = 0x53616665
#: ``UPGRADES[n]`` brings version n + 1 to version n + 2.
UPGRADES: tuple[Upgrade, ...] = ()
#: The version this program writes.
VERSION = 1 + len(UPGRADES)

#: The columns of each table, in their order.
EVENT_COLUMNS = tuple(field.name for field in fields(EventRow))
HEAD_COLUMNS = (*(field.name for field in fields(Head)), "crc")
TEXT_COLUMNS = ("content", "source")

_TABLES = (
    """create table scenario_text (
        content text primary key,
        source blob not null
    ) without rowid""",
    """create table session (
        number integer primary key,
        id text not null unique,
        scenario text not null,
        title text not null,
        content text not null,
        seed text not null,
        mode text not null,
        retry_of text,
        started_at text not null,
        last_at text not null,
        events integer not null,
        replies integer not null,
        closed integer not null,
        ending text,
        alliance text,
        tail integer not null,
        crc integer not null
    )""",
    """create table event (
        session text not null,
        seq integer not null,
        at text not null,
        kind text not null,
        body text not null,
        ending text,
        alliance text,
        crc integer not null,
        primary key (session, seq)
    ) without rowid""",
)


def create_tables(db: sqlite3.Connection) -> None:
    """Lay out a new database at the present version."""
    db.execute("begin immediate")
    for table in _TABLES:
        db.execute(table)
    db.execute(f"pragma application_id = {APPLICATION}")
    db.execute(f"pragma user_version = {VERSION}")
    db.execute("commit")


def version_of(db: sqlite3.Connection) -> int:
    """The version a database was written by; 0 when it is not laid out."""
    return int(db.execute("pragma user_version").fetchone()[0])


def bring_up_to_date(
    db: sqlite3.Connection,
    before_each: Callable[[int], object],
    upgrades: Sequence[Upgrade] = UPGRADES,
) -> None:
    """Run the upgrades that ``db`` lacks, each in a transaction of its own.

    Args:
        db: an open database with no transaction under way.
        before_each: called with the version about to be left behind: the place for a backup.
        upgrades: ``upgrades[n]`` brings version n + 1 to version n + 2.

    Raises:
        sqlite3.Error: an upgrade failed; the database is as it was before that upgrade.
    """
    for version in range(version_of(db), 1 + len(upgrades)):
        before_each(version)
        db.execute("begin immediate")
        try:
            if version_of(db) == version:  # else another copy of the program was faster
                upgrades[version - 1](db)
                db.execute(f"pragma user_version = {version + 1}")
            db.execute("commit")
        except BaseException:
            if db.in_transaction:
                db.execute("rollback")
            raise
    # An older program looks for the version in the file itself, not in the journal beside it.
    if len(upgrades):
        db.execute("pragma wal_checkpoint(truncate)")
