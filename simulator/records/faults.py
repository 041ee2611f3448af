"""What can go wrong with the saved sessions, in words a person can act on."""

from __future__ import annotations

import errno
import sqlite3
from pathlib import Path

from simulator.scenario.message import Message, ToldError

#: What a database call can raise. Python's wrapper raises the second when SQLite quotes broken
#: text of a damaged file in its own message.
DATABASE_FAULTS = (sqlite3.Error, UnicodeDecodeError)


class StoreError(ToldError):
    """The saved sessions cannot be read or written."""


class NotSavedError(StoreError):
    """Something could not be saved; what was saved before is unchanged."""


class NewerStoreError(StoreError):
    """The saved sessions were written by a newer version of the program."""


class DamagedFileError(Exception):
    """A file is not, or is no longer, a sound database of saved sessions: ``why``."""

    def __init__(self, why: Message | str) -> None:
        super().__init__(str(why))
        self.why = why


def is_damage(error: Exception) -> bool:
    """Whether ``error`` says that the file itself is broken, not that the machine is in a fix."""
    if isinstance(error, UnicodeDecodeError):
        return True
    if not isinstance(error, sqlite3.DatabaseError):
        return False
    code = getattr(error, "sqlite_errorcode", -1) & 0xFF
    # SQLITE_ERROR in our own fixed statements means that the tables are not what they were.
    return code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)


def is_passing(error: Exception) -> bool:
    """Whether ``error`` only says that another program is busy with the file just now."""
    return isinstance(error, sqlite3.Error) and _kind_of(error) == "busy"


_ANOTHER_FOLDER = Message("another folder with --data")


def in_plain_words(error: Exception, where: Path, elsewhere: Message = _ANOTHER_FOLDER) -> Message:
    """The cause of a failed read or write at ``where`` and what to do: one or two sentences.

    ``elsewhere`` is what can be chosen instead.
    """
    if is_damage(error):
        return _DAMAGED.filled(where=where)
    reason = _REASONS.get(_kind_of(error))
    if reason is not None:
        return reason.filled(where=where, elsewhere=elsewhere)
    why = error.why if isinstance(error, DamagedFileError) else error
    return _UNUSABLE.filled(where=where, error=why, elsewhere=elsewhere)


def _kind_of(error: Exception) -> str:
    if isinstance(error, sqlite3.Error):
        code = getattr(error, "sqlite_errorcode", -1)
        return _SQLITE_KINDS.get(code & 0xFF, "") if code >= 0 else ""
    if isinstance(error, OSError):
        return _OS_KINDS.get(error.errno or 0, "")
    return ""


_SQLITE_KINDS = {
    sqlite3.SQLITE_FULL: "full",
    sqlite3.SQLITE_READONLY: "read-only",
    sqlite3.SQLITE_PERM: "read-only",
    sqlite3.SQLITE_CANTOPEN: "closed",
    sqlite3.SQLITE_BUSY: "busy",
    sqlite3.SQLITE_LOCKED: "busy",
    sqlite3.SQLITE_IOERR: "disk",
}
_OS_KINDS = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EROFS: "read-only",
    errno.EACCES: "read-only",
    errno.EPERM: "read-only",
    errno.EIO: "disk",
    errno.EEXIST: "not a folder",
    errno.ENOTDIR: "not a folder",
}
_DAMAGED = Message(
    "the file {where} is damaged. Close Safe Space and start it again: the file will be kept aside "
    "and what can be saved from it brought over"
)
_UNUSABLE = Message("{where} cannot be used ({error}). Check the disk, or choose {elsewhere}")
_REASONS = {
    "full": Message("the disk that holds {where} is full. Free some space, then try again"),
    "read-only": Message(
        "{where} cannot be written to. Allow writing there, or choose {elsewhere}"
    ),
    "closed": Message(
        "{where} cannot be opened. Allow reading and writing there, or choose {elsewhere}"
    ),
    "not a folder": Message("{where} is not a folder and cannot be made one. Choose {elsewhere}"),
    "busy": Message(
        "another copy of Safe Space is busy with {where}. Wait a moment, then try again"
    ),
    "disk": Message(
        "the disk that holds {where} reports an error. Check that it is connected and has space "
        "left, then try again"
    ),
}
