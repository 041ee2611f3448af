"""Opens the saved sessions of a data folder, whatever state they are in.

This module is what the rest of the program imports.
"""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from simulator.records.backups import copy_before_upgrade, newest_backup
from simulator.records.examining import sound_database
from simulator.records.faults import (
    DATABASE_FAULTS,
    DamagedFileError,
    NewerStoreError,
    NotSavedError,
    StoreError,
    in_plain_words,
    is_passing,
)
from simulator.records.folder import DataFiles, copy_with_journal, data_folder
from simulator.records.mending import create_database, mend
from simulator.records.occupancy import Occupancy, OccupiedError
from simulator.records.rows import UNDER_WAY, Standing
from simulator.records.schema import bring_up_to_date
from simulator.records.session_store import SavedSession, Store
from simulator.records.summaries import SessionSummary
from simulator.scenario.message import Message

__all__ = [
    "UNDER_WAY",
    "NewerStoreError",
    "NotSavedError",
    "Opened",
    "SavedSession",
    "SessionSummary",
    "Standing",
    "Store",
    "StoreError",
    "data_folder",
    "open_store",
]


@dataclass(frozen=True, slots=True)
class Opened:
    """An open store and what the person should be told about it, in whole sentences."""

    store: Store
    notices: tuple[Message, ...] = ()


def _now() -> datetime:
    return datetime.now(UTC)


def open_store(folder: Path, *, now: Callable[[], datetime] = _now, back_up: bool = True) -> Opened:
    """Open the saved sessions in ``folder``, which is made if need be.

    A damaged file is put aside and a fresh one begun with what can be saved; where nothing can be
    written, saved sessions can still be read. Both are told in ``notices``.

    Args:
        folder: the data folder.
        now: the clock.
        back_up: make the daily copy if it is due. The app does that later, when it is idle.

    Raises:
        NewerStoreError: a newer version of the program wrote it; it has not been touched.
        StoreError: it cannot be used.
    """
    files = DataFiles(folder)
    occupancy: Occupancy | None = None
    try:
        # What a trainee writes down is nobody else's business.
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        occupancy = Occupancy(files.lock)
        return _open(files, occupancy, now(), back_up=back_up)
    except BaseException as error:
        if occupancy is not None:
            occupancy.leave()
        if isinstance(error, OccupiedError):
            raise StoreError(_OCCUPIED.filled(path=files.database)) from error
        if isinstance(error, (*DATABASE_FAULTS, OSError, DamagedFileError)):
            return _open_to_read(files, error)
        raise


def _open(files: DataFiles, occupancy: Occupancy, now: datetime, *, back_up: bool) -> Opened:
    notices: list[Message] = []
    try:
        db = sound_database(files)
    except (DamagedFileError, FileNotFoundError):
        with occupancy.alone():
            db = _replaced_database(files, now, notices)
    try:
        bring_up_to_date(db, lambda version: copy_before_upgrade(db, files, version, now))
    except BaseException:
        db.close()
        raise
    store = Store(db, files.database, occupancy.leave)
    if back_up:
        notices += store.daily_backup(now)
    return Opened(store, tuple(notices))


def _replaced_database(
    files: DataFiles, now: datetime, notices: list[Message]
) -> sqlite3.Connection:
    """The database, made or mended first; another copy of the program may have been faster."""
    try:
        return sound_database(files)
    except FileNotFoundError:
        create_database(files)
        backup = newest_backup(files)
        if backup is not None:
            notices.append(_ONLY_BACKUPS.filled(folder=files.folder, backup=backup))
    except DamagedFileError:
        notices.append(mend(files, now))
    return sound_database(files)


def _open_to_read(files: DataFiles, cause: Exception) -> Opened:
    """What has been saved, from a copy, where nothing can be written.

    Raises:
        StoreError: that cannot be had either.
    """
    told = in_plain_words(cause, files.folder)
    if is_passing(cause):
        # A file that is being written cannot be copied in one piece.
        raise StoreError(_NOT_OPENED.filled(why=told)) from cause
    room = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
    try:
        copied = copy_with_journal(files.database, Path(room.name))
        db = sound_database(DataFiles(copied.parent))
    except (*DATABASE_FAULTS, OSError, DamagedFileError):
        room.cleanup()
        raise StoreError(_CANNOT_SAVE.filled(why=told)) from cause
    except BaseException:
        room.cleanup()
        raise
    store = Store(db, files.database, room.cleanup, read_only=True)
    return Opened(store, (_ONLY_TO_READ.filled(why=told),))


_OCCUPIED = Message(
    "The file of saved sessions {path} needs mending, but another copy of Safe Space is using it. "
    "Close all of them and start again; nothing will be lost."
)
_ONLY_BACKUPS = Message(
    "There were no saved sessions in {folder}, only backups of some. To have them back, close Safe "
    "Space and copy {backup} to {folder} under the name sessions.db."
)
_ONLY_TO_READ = Message("Nothing can be saved now: {why}. What was saved before can be looked at.")
_NOT_OPENED = Message("The saved sessions cannot be opened: {why}.")
_CANNOT_SAVE = Message("Sessions cannot be saved: {why}.")
