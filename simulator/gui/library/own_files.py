"""Reads and fills the person's own library away from the window's thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from simulator.practice.folder_watch import FolderChanges, FolderWatch
from simulator.practice.glimpse import Glimpse
from simulator.practice.own_library import Added, OwnLibrary
from simulator.scenario.loading import Loaded

#: How often the other thread is asked what it has found, and how long it is waited for at the end.
_FETCH_MS, _LEAVE_MS = 15, 2_000


class OwnFiles(QObject):
    """One library at a time.

    Signals:
        changed: what has happened in its folder, as :class:`FolderChanges`.
        added: what became of files that were to be added: a tuple of :class:`Added`. It comes
            after ``changed`` has told of them.
    """

    changed = Signal(object)
    added = Signal(object)

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.library = OwnLibrary(folder)
        self.seen: dict[Path, Glimpse] = {}
        self._watch = FolderWatch(folder)
        self._done: deque[tuple[FolderWatch, FolderChanges, tuple[Added, ...]]] = deque()
        self._under_way = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # A timer fetches what is found, so that the other thread touches no Qt object: one might
        # just be taken down.
        self._fetching = QTimer(self)
        self._fetching.setInterval(_FETCH_MS)
        self._fetching.timeout.connect(self._on_fetching_due)

    def read_now(self) -> tuple[Loaded, ...]:
        """All files, read in this thread; once, before anything else."""
        found = self._watch.look()
        self.seen = self._watch.seen
        return found.loaded

    @Slot()
    def look(self) -> None:
        """See what has happened in the folder, unless somebody is just about to."""
        # One that is under way may have passed the place already where something happens now.
        if self._under_way - len(self._done) <= 1:
            self._start(_nothing_to_add)

    def add(self, sources: Sequence[Path], own: Sequence[Loaded]) -> None:
        """Add files and folders; ``own`` is the library as it was read last."""
        self._start(partial(self.library.add_all, list(sources), list(own)))

    def replace(self, source: Path, own: Sequence[Loaded]) -> None:
        """Add a file in the place of another version of its scenario."""
        self._start(partial(_replace, self.library, source, list(own)))

    def move_to(self, folder: Path) -> None:
        """Follow another folder from now on."""
        self.library = OwnLibrary(folder)
        self._watch = FolderWatch(folder)
        self.seen = {}
        self._start(_nothing_to_add)

    @Slot()
    def close(self) -> None:
        """Look no further."""
        self._fetching.stop()
        self._pool.clear()
        self._pool.waitForDone(_LEAVE_MS)

    def _start(self, add: Callable[[], tuple[Added, ...]]) -> None:
        self._under_way += 1
        self._pool.start(_Work(self._watch, add, self._done))
        self._fetching.start()

    @Slot()
    def _on_fetching_due(self) -> None:
        while self._done:
            watch, changes, added = self._done.popleft()
            self._under_way -= 1
            if watch is self._watch:
                self.seen = watch.seen if not self._under_way else self.seen
                self.changed.emit(changes)
            if added:
                self.added.emit(added)
        if not self._under_way:
            self._fetching.stop()


class _Work(QRunnable):
    """Adds, then looks, in the pool's thread."""

    def __init__(
        self,
        watch: FolderWatch,
        add: Callable[[], tuple[Added, ...]],
        done: deque[tuple[FolderWatch, FolderChanges, tuple[Added, ...]]],
    ) -> None:
        super().__init__()
        self._watch = watch
        self._add = add
        self._done = done

    def run(self) -> None:
        """Put the result where it is fetched, whatever becomes of it."""
        added: tuple[Added, ...] = ()
        changes = FolderChanges()
        try:
            added = self._add()
            changes = self._watch.look()
        finally:
            self._done.append((self._watch, changes, added))


def _nothing_to_add() -> tuple[Added, ...]:
    return ()


def _replace(library: OwnLibrary, source: Path, own: Sequence[Loaded]) -> tuple[Added, ...]:
    return (library.add(source, own, replacing=True),)
