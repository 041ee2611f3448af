"""Puts a damaged database aside, never away, and a fresh one with what was saved in its place."""

from __future__ import annotations

import contextlib
import tempfile
from datetime import UTC, datetime
from pathlib import Path

from simulator.records.backups import newest_backup
from simulator.records.folder import (
    DataFiles,
    connect,
    copy_with_journal,
    move_into_place,
    remove_database,
    sync,
    with_journal,
)
from simulator.records.salvage import Remains, Rescue, bring_over, remains_of
from simulator.records.schema import create_tables
from simulator.scenario.message import Message


def create_database(files: DataFiles) -> None:
    """Lay out the first database. A power cut leaves it whole or absent, never empty."""
    _build(files, None, None)
    move_into_place(files.part, files.database)


def mend(files: DataFiles, now: datetime) -> Message:
    """Replace the damaged database; returns what to tell the person.

    Raises:
        OSError: a file could not be moved or written; nothing is lost.
        sqlite3.Error: the fresh database could not be written; nothing is lost.
    """
    rescue: Rescue | None = None
    backup = newest_backup(files)
    if not files.mended.exists():
        rescue = _build(files, files.database, backup)
        move_into_place(files.part, files.mended)
    # From here on the fresh database is complete: a power cut between two steps leaves it to be
    # found and put in place at the next start.
    aside = set_aside(files.database, now)
    move_into_place(files.mended, files.database)
    return _notice(files, aside, rescue, backup)


def set_aside(database: Path, now: datetime) -> Path:
    """Rename a database and its journal to “….damaged-<time>”; returns the new name."""
    time = now.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
    aside = database.with_name(f"{database.name}.damaged-{time}")
    count = 1
    while any(path.exists() for path in with_journal(aside)):
        count += 1
        aside = database.with_name(f"{database.name}.damaged-{time}-{count}")
    for source, target in zip(with_journal(database), with_journal(aside), strict=True):
        with contextlib.suppress(FileNotFoundError):
            source.rename(target)
    sync(database.parent)
    return aside


def _build(files: DataFiles, damaged: Path | None, backup: Path | None) -> Rescue:
    """Write a complete fresh database to ``files.part``."""
    remove_database(files.part)
    remains = _remains_of_copy(damaged)
    older = _remains_of_copy(backup)
    with contextlib.closing(connect(files.part, "rwc")) as db:
        create_tables(db)
        rescue = bring_over(db, remains, older)
        db.execute("pragma journal_mode = wal")
    return rescue


def _remains_of_copy(database: Path | None) -> Remains:
    """What is left in a file; the file itself is not touched, not even by SQLite."""
    if database is None:
        return Remains()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as room:
        copy = copy_with_journal(database, Path(room))
        return remains_of(copy) if copy.is_file() else Remains()


def _notice(files: DataFiles, aside: Path, rescue: Rescue | None, backup: Path | None) -> Message:
    if rescue is None:
        return _COMPLETED.filled(folder=files.folder)
    told = [_brought_over(rescue.brought_over)]
    if rescue.from_backup and backup is not None:
        told.append(_from_backup(rescue.from_backup).filled(backup=backup.name))
    if rescue.cut_short:
        told.append(_CUT_SHORT.filled(sessions=", ".join(rescue.cut_short)))
    if rescue.lost:
        told.append(_LOST.filled(sessions=", ".join(rescue.lost)))
    return _DAMAGED.filled(aside=aside.name, folder=files.folder).followed_by(*told)


def _brought_over(count: int) -> Message:
    if not count:
        return Message("No session could be read from it.")
    if count == 1:
        return Message("1 session could be brought over.")
    return Message("{count} sessions could be brought over.").filled(count=count)


def _from_backup(count: int) -> Message:
    if count == 1:
        return Message("1 session came from the backup {backup}.")
    return Message("{count} sessions came from the backup {backup}.").filled(count=count)


_COMPLETED = Message(
    "The file of saved sessions had been damaged, and its repair interrupted. The repair was "
    "completed; the damaged file is kept in {folder}."
)
_DAMAGED = Message(
    "The file of saved sessions was damaged. It has been kept as {aside} in {folder}, and a fresh "
    "one was begun; nothing was deleted."
)
_CUT_SHORT = Message("The last replies are missing from {sessions}.")
_LOST = Message("Not brought over: {sessions}.")
