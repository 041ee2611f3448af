"""Copies of the saved sessions: one a day, kept for seven days and then for four weeks."""

from __future__ import annotations

import contextlib
import re
import sqlite3
import time
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from simulator.records.faults import DATABASE_FAULTS, DamagedFileError
from simulator.records.folder import DataFiles, connect, move_into_place, remove_database
from simulator.records.tables import kept_text

#: How many days and weeks keep a copy.
DAYS = 7
WEEKS = 4

# In seconds; a copy takes less than one.
_ABANDONED = 3600.0

_STAMP = "%Y%m%dT%H%M%SZ"
_DAILY = re.compile(r"sessions-(\d{8}T\d{6}Z)\.db\Z")


def back_up_if_due(db: sqlite3.Connection, files: DataFiles, now: datetime) -> Path | None:
    """Copy the database if the last copy is older than a day, and let go of copies grown old.

    Args:
        db: the open database.
        files: where it is.
        now: the time now.

    Returns:
        The copy, or None when none is due or there is nothing to copy yet.

    Raises:
        sqlite3.Error: it could not be copied.
        OSError: it could not be copied.
        DamagedFileError: the copy does not read back.
    """
    taken = daily_backups(files)
    newest = max(taken.values(), default=None)
    # A clock that once ran ahead must not stop all copies until it has been caught up.
    if newest is not None and abs(now - newest) < timedelta(days=1):
        return None
    if db.execute("select 1 from session limit 1").fetchone() is None:
        return None
    now = now.astimezone(UTC).replace(microsecond=0)
    copy = copy_whole(db, files, f"sessions-{now.strftime(_STAMP)}.db")
    taken[copy] = now
    keep = worth_keeping(taken.values())
    for path, when in taken.items():
        if when not in keep:
            with contextlib.suppress(OSError):
                path.unlink()
    return copy


def copy_whole(db: sqlite3.Connection, files: DataFiles, name: str) -> Path:
    """Copy the database to the backup folder under ``name`` and check that it reads back.

    Raises:
        sqlite3.Error: it could not be copied.
        OSError: it could not be copied.
        DamagedFileError: the copy does not read back.
    """
    files.backups.mkdir(exist_ok=True)
    _sweep(files)
    target = files.backups / name
    part = target.with_suffix(".part")
    remove_database(part)
    try:
        db.execute("vacuum into ?", (str(part),))
        _check_that_it_reads_back(part)
        move_into_place(part, target)
    except BaseException:
        with contextlib.suppress(OSError):
            remove_database(part)
        raise
    return target


def _sweep(files: DataFiles) -> None:
    """Remove copies that were cut off long ago; a young one may be another program's at work."""
    for part in files.backups.glob("*.part"):
        with contextlib.suppress(OSError):
            if time.time() - part.stat().st_mtime > _ABANDONED:
                part.unlink()


def _check_that_it_reads_back(part: Path) -> None:
    with contextlib.closing(connect(part, "ro")) as copy:
        found = copy.execute("pragma quick_check(1)").fetchone()[0]
    if found != "ok":
        raise DamagedFileError(str(found))


def copy_before_upgrade(
    db: sqlite3.Connection, files: DataFiles, version: int, now: datetime
) -> Path:
    """Copy a database of an older version before it is changed; such copies are kept for good.

    Raises:
        sqlite3.Error: it could not be copied.
        OSError: it could not be copied.
        DamagedFileError: the copy does not read back.
    """
    when = now.astimezone(UTC).strftime(_STAMP)
    return copy_whole(db, files, f"before-upgrade-from-version-{version}-{when}.db")


def daily_backups(files: DataFiles) -> dict[Path, datetime]:
    """The daily copies there are, with when each was made."""
    found = {}
    if files.backups.is_dir():
        for path in files.backups.iterdir():
            when = _when(path)
            if when is not None:
                found[path] = when
    return found


def newest_backup(files: DataFiles) -> Path | None:
    """The daily copy made last, or None."""
    taken = daily_backups(files)
    return max(taken, key=taken.__getitem__, default=None)


def text_in_backup(files: DataFiles, content: str) -> str | None:
    """The scenario text of that hash from the newest copy; None if it is not there either."""
    backup = newest_backup(files)
    if backup is None:
        return None
    try:
        with contextlib.closing(connect(backup, "ro")) as copy:
            return kept_text(copy, content)
    except DATABASE_FAULTS:
        return None


def worth_keeping(taken: Iterable[datetime]) -> set[datetime]:
    """Which copies to keep: the last of each of seven days, and of each of four weeks.

    Days and weeks without a copy do not count, so that a long absence costs nothing.
    """
    days: dict[object, datetime] = {}
    weeks: dict[object, datetime] = {}
    for when in sorted(taken):
        days[when.date()] = when
        weeks[when.isocalendar()[:2]] = when
    return {*list(days.values())[-DAYS:], *list(weeks.values())[-WEEKS:]}


def _when(path: Path) -> datetime | None:
    found = _DAILY.match(path.name)
    if found is None:
        return None
    try:
        return datetime.strptime(found[1], _STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None
