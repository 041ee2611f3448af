"""Writes a file whole or not at all: whatever goes wrong, the old one stays."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from simulator.records.faults import in_plain_words
from simulator.records.folder import sync
from simulator.scenario.message import Message, ToldError

#: How much of an impossible name is quoted.
_SHOWN = 60


class NotWrittenError(ToldError):
    """A file could not be written; one that was there is unchanged."""


def write_whole(path: Path, data: bytes) -> None:
    """Write ``data`` to ``path``, in the place of what was there.

    It is written beside it first, and takes its name only when the disk has it.

    Raises:
        NotWrittenError: it could not be; what was there is unchanged.
    """
    try:
        _write(path, data)
    except (OSError, ValueError) as error:
        raise NotWrittenError(_why_not(path, error)) from error


def _write(path: Path, data: bytes) -> None:
    # Where a link stands, the file it leads to is meant, not the link.
    target = path.resolve()
    if target.is_dir():
        raise IsADirectoryError
    part = target.with_name(f".safe-space-{secrets.token_hex(6)}.part")
    try:
        with part.open("xb") as file:
            file.write(data)
        sync(part)
        part.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    with contextlib.suppress(OSError):
        # The file is there. Some network drives cannot be asked to keep its name safe as well.
        sync(target.parent)


def _why_not(path: Path, error: OSError | ValueError) -> Message:
    if isinstance(error, IsADirectoryError):
        return _IS_A_FOLDER.filled(path=path)
    if isinstance(error, FileNotFoundError):
        return _NO_FOLDER.filled(folder=path.parent)
    if isinstance(error, ValueError) or error.errno == errno.ENAMETOOLONG:
        return _NO_NAME.filled(name=repr(path.name[:_SHOWN]))
    reason = in_plain_words(error, path.parent, _ANOTHER_PLACE)
    told = _NOT_WRITTEN.filled(why=reason)
    # Windows keeps a file that a reader shows from being replaced.
    busy = isinstance(error, PermissionError) and path.exists() and os.access(path.parent, os.W_OK)
    return told.followed_by(_MAY_BE_OPEN) if busy else told


_ANOTHER_PLACE = Message("another place")
_NOT_WRITTEN = Message("Not written: {why}.")
_MAY_BE_OPEN = Message("If the file is open in another program, close it there first.")
_IS_A_FOLDER = Message("Not written: {path} is a folder. Name a file in it.")
_NO_FOLDER = Message("Not written: there is no folder {folder}. Make it, or choose another place.")
_NO_NAME = Message("Not written: {name} cannot be a file's name. Choose a shorter one.")
