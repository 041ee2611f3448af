"""Writes a file whole or not at all: whatever goes wrong, the old one stays."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from simulator.records.faults import in_plain_words
from simulator.records.folder import sync

#: How much of an impossible name is quoted.
_SHOWN = 60


class NotWrittenError(Exception):
    """A file could not be written; one that was there is unchanged. ``message`` says why."""

    def __init__(self, message: str) -> None:
        super().__init__(message)
        self.message = message


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


def _why_not(path: Path, error: OSError | ValueError) -> str:
    if isinstance(error, IsADirectoryError):
        return f"Not written: {path} is a folder. Name a file in it."
    if isinstance(error, FileNotFoundError):
        return f"Not written: there is no folder {path.parent}. Make it, or choose another place."
    if isinstance(error, ValueError) or error.errno == errno.ENAMETOOLONG:
        return f"Not written: {path.name[:_SHOWN]!r} cannot be a file's name. Choose a shorter one."
    reason = in_plain_words(error, path.parent, "another place")
    # Windows keeps a file that a reader shows from being replaced.
    busy = isinstance(error, PermissionError) and path.exists() and os.access(path.parent, os.W_OK)
    hint = " If the file is open in another program, close it there first." if busy else ""
    return f"Not written: {reason}.{hint}"
