"""Tells running copies of the program of each other, so that none replaces a file another uses.

Any number of copies may work in a data folder at once. Only putting a damaged database aside, or
laying out the first one, needs the folder to itself.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

if sys.platform != "win32":
    import fcntl

#: How long to wait for the folder, in seconds, and how often to look.
PATIENCE = 3.0
_PAUSE = 0.02


class OccupiedError(Exception):
    """Another copy of the program works in the folder."""


class Occupancy:
    """This copy's presence in a data folder. Where locks do not work it lets everything pass.

    On Windows none is needed: the system itself refuses to rename a file that is in use.
    """

    def __init__(self, lock: Path) -> None:
        self._handle: int | None = None
        if sys.platform != "win32":
            with contextlib.suppress(OSError):
                self._handle = os.open(lock, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        self._share()

    @contextlib.contextmanager
    def alone(self) -> Iterator[None]:
        """Have the folder to oneself.

        Raises:
            OccupiedError: another copy does not leave it.
        """
        self._wait_until_alone()
        try:
            yield
        finally:
            self._share()

    def leave(self) -> None:
        """Let the folder go."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def _share(self) -> None:
        if sys.platform != "win32" and self._handle is not None:
            with contextlib.suppress(OSError):
                fcntl.flock(self._handle, fcntl.LOCK_SH)

    def _wait_until_alone(self) -> None:
        if sys.platform == "win32" or self._handle is None:
            return
        # Two copies that each hold a share would wait for each other for ever.
        fcntl.flock(self._handle, fcntl.LOCK_UN)
        deadline = time.monotonic() + PATIENCE
        while True:
            try:
                fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                if time.monotonic() >= deadline:
                    self._share()
                    raise OccupiedError from error
                time.sleep(_PAUSE)
            except OSError:
                return  # this file system has no locks
            else:
                return
