"""Tells whether a file is a sound database of saved sessions before anything is done to it."""

from __future__ import annotations

import sqlite3

from simulator.records.faults import DATABASE_FAULTS, DamagedFileError, NewerStoreError, is_damage
from simulator.records.folder import DataFiles, connect, with_journal
from simulator.records.schema import (
    APPLICATION,
    EVENT_COLUMNS,
    HEAD_COLUMNS,
    TEXT_COLUMNS,
    VERSION,
    version_of,
)
from simulator.scenario.message import Message

# Every SQLite file begins with this, and keeps the user_version in four bytes further on.
_MAGIC = b"SQLite format 3\0"
_VERSION_AT = slice(60, 64)


def sound_database(files: DataFiles) -> sqlite3.Connection:
    """Open the database after a check that takes about a millisecond for each megabyte.

    Raises:
        FileNotFoundError: there is none, nor anything left of one.
        DamagedFileError: what is there is not a sound database.
        NewerStoreError: a newer version of the program wrote it; not a byte has been changed.
        sqlite3.Error: it cannot be used, though nothing says that it is damaged.
        OSError: it cannot be read.
    """
    _check_from_outside(files)
    db = connect(files.database)
    try:
        _prepare(db)
        _check_from_inside(db, files)
        # Nobody should find out only at the first reply that nothing can be written.
        db.execute("begin immediate")
        db.execute("rollback")
    except DATABASE_FAULTS as error:
        db.close()
        if is_damage(error):
            raise DamagedFileError(str(error)) from error
        raise
    except BaseException:
        db.close()
        raise
    return db


def _check_from_outside(files: DataFiles) -> None:
    """Look at the file's first bytes; SQLite itself would already write beside it."""
    database, journal, _ = with_journal(files.database)
    if not database.exists():
        if journal.exists() or files.mended.exists():
            raise DamagedFileError(Message("only a journal is left"))
        raise FileNotFoundError(database)
    if database.is_dir():
        raise DamagedFileError(Message("a folder"))
    with database.open("rb") as opened:
        header = opened.read(100)
    if len(header) < 100 or not header.startswith(_MAGIC):
        raise DamagedFileError(Message("not a database"))
    _refuse_newer(int.from_bytes(header[_VERSION_AT], "big"), files)


def _prepare(db: sqlite3.Connection) -> None:
    db.execute("pragma journal_mode = wal")
    # Full: a commit is on the disk before it returns, power cut or not; macOS needs asking twice.
    db.execute("pragma synchronous = full")
    db.execute("pragma fullfsync = 1")
    db.execute("pragma checkpoint_fullfsync = 1")


def _check_from_inside(db: sqlite3.Connection, files: DataFiles) -> None:
    version = version_of(db)
    _refuse_newer(version, files)
    if version < 1 or db.execute("pragma application_id").fetchone()[0] != APPLICATION:
        raise DamagedFileError(Message("not a database of ours"))
    found = db.execute("pragma quick_check(1)").fetchone()[0]
    if found != "ok":
        raise DamagedFileError(str(found))
    if version == VERSION:
        for table, columns in (
            ("event", EVENT_COLUMNS),
            ("session", HEAD_COLUMNS),
            ("scenario_text", TEXT_COLUMNS),
        ):
            db.execute(f"select {', '.join(columns)} from {table} limit 0")  # noqa: S608  # our own names


def _refuse_newer(version: int, files: DataFiles) -> None:
    if version > VERSION:
        raise NewerStoreError(_NEWER.filled(path=files.database))


_NEWER = Message(
    "The saved sessions in {path} were written by a newer version of Safe Space. Update Safe Space "
    "to open them, or choose another folder with --data. They have not been changed."
)
