"""Writes drafts away from the window's thread: a slow disk must not be felt in the typing."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from simulator.authoring.drafts.recovery import Draft, DraftShelf
from simulator.gui.telling import told
from simulator.records.exports.whole_file import NotWrittenError
from simulator.scenario.message import Message

_LOOK_MS = 40
_LEAVE_MS = 2_000


class DraftKeeper(QObject):
    """One write after the other, in the order asked for.

    Signals:
        not_kept: a draft could not be written; in words.
    """

    not_kept = Signal(str)

    def __init__(self, shelf: DraftShelf, parent: QObject) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._faults: deque[Message] = deque()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # A timer fetches what went wrong, so that the other thread touches no Qt object.
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.finish)

    def keep(self, draft: Draft) -> None:
        """Keep this state of a text."""
        self._start(partial(self._kept, draft))
        self._look.start()

    def drop(self, key: str) -> None:
        """The text is saved, or given up."""
        self._start(partial(self._shelf.drop, key))

    @Slot()
    def finish(self) -> None:
        """Wait until everything asked for is on the disk."""
        self._pool.waitForDone(_LEAVE_MS)

    def _start(self, work: Callable[[], None]) -> None:
        self._pool.start(_Work(work))

    def _kept(self, draft: Draft) -> None:
        try:
            self._shelf.keep(draft)
        except NotWrittenError as error:
            self._faults.append(error.told)

    @Slot()
    def _on_look(self) -> None:
        while self._faults:
            self.not_kept.emit(told(self._faults.popleft()))
        if not self._pool.activeThreadCount():
            self._look.stop()


class _Work(QRunnable):
    """One thing to do in the pool's thread."""

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        """Do it."""
        self._work()
