"""Watches a folder for any file that is opened, as the kernel sees it (Linux only)."""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OPENED_OR_READ = 0x20 | 0x1
_WITHOUT_WAITING = os.O_NONBLOCK | os.O_CLOEXEC if sys.platform == "linux" else 0


class Watch:
    """What has been touched in one folder since the last look."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor

    def touched(self) -> set[str]:
        """The names of the files that were opened or read since the last call."""
        names = set()
        try:
            while events := os.read(self._descriptor, 65536):
                names |= set(_names(events))
        except BlockingIOError:
            pass
        return names


@contextmanager
def watching(folder: Path) -> Iterator[Watch]:
    """Watch ``folder`` for as long as the block lasts."""
    system = ctypes.CDLL(None, use_errno=True)
    descriptor = system.inotify_init1(_WITHOUT_WAITING)
    if descriptor < 0:
        raise OSError(ctypes.get_errno(), "inotify")
    try:
        if system.inotify_add_watch(descriptor, os.fsencode(folder), _OPENED_OR_READ) < 0:
            raise OSError(ctypes.get_errno(), "inotify", str(folder))
        yield Watch(descriptor)
    finally:
        os.close(descriptor)


def _names(events: bytes) -> Iterator[str]:
    at = 0
    while at < len(events):
        length = struct.unpack_from("iIII", events, at)[3]
        at += 16
        yield os.fsdecode(events[at : at + length].rstrip(b"\0"))
        at += length
