"""What goes wrong is told in plain words, with the file and a way on."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

import pytest

from simulator.records.faults import in_plain_words, is_damage

WHERE = Path("sessions.db")


def _sqlite(code: int) -> sqlite3.Error:
    error = sqlite3.OperationalError("some words of SQLite's own")
    error.sqlite_errorcode = code
    return error


FAULTS: list[tuple[Exception, str]] = [
    (_sqlite(sqlite3.SQLITE_FULL), "is full. Free some space"),
    (_sqlite(sqlite3.SQLITE_READONLY), "cannot be written to. Allow writing there"),
    (_sqlite(sqlite3.SQLITE_READONLY_DBMOVED), "cannot be written to. Allow writing there"),
    (_sqlite(sqlite3.SQLITE_CANTOPEN), "cannot be opened. Allow reading and writing there"),
    (_sqlite(sqlite3.SQLITE_BUSY), "another copy of Safe Space is busy with"),
    (_sqlite(sqlite3.SQLITE_IOERR_WRITE), "reports an error. Check that it is connected"),
    (_sqlite(sqlite3.SQLITE_CORRUPT), "is damaged. Close Safe Space and start it again"),
    (_sqlite(sqlite3.SQLITE_NOTADB), "is damaged. Close Safe Space and start it again"),
    (UnicodeDecodeError("utf-8", b"\xee", 0, 1, ""), "is damaged. Close Safe Space"),
    (OSError(errno.ENOSPC, "no space"), "is full. Free some space"),
    (PermissionError(errno.EACCES, "denied"), "cannot be written to. Allow writing there"),
    (NotADirectoryError(errno.ENOTDIR, "not one"), "is not a folder"),
    (OSError(errno.ELOOP, "loop"), "cannot be used"),
    (sqlite3.ProgrammingError("closed"), "cannot be used (closed). Check the disk"),
]


@pytest.mark.parametrize(("error", "told"), FAULTS)
def test_a_fault_is_told_with_the_file_and_a_way_on(error: Exception, told: str) -> None:
    words = str(in_plain_words(error, WHERE))

    assert told in words
    assert str(WHERE) in words
    assert len(words) < 300
    assert not words.endswith(".")


def test_a_full_disk_or_a_busy_file_is_not_taken_for_damage() -> None:
    harmless = (sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY, sqlite3.SQLITE_IOERR_READ)

    assert not any(is_damage(_sqlite(code)) for code in harmless)
    assert not is_damage(OSError(errno.EIO, "disk"))
    assert not is_damage(sqlite3.ProgrammingError("closed"))
