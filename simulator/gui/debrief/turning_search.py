"""Looks for turning points away from the window's thread: a large scenario takes a second."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from simulator.feedback.turning import Turning, surveyed_turning
from simulator.session.transcript import Transcript

_LOOK_MS = 40
_LEAVE_MS = 2000


class TurningSearch(QObject):
    """Finds the turning points of one meeting after the other.

    Signals:
        found: the :class:`Turning` of the meeting asked for last.
    """

    found = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: Transcript | None = None
        self._done: deque[tuple[Transcript, Turning | None]] = deque()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # A timer fetches what is found, so that the other thread touches no Qt object: one might
        # just be taken down.
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def ask(self, transcript: Transcript) -> None:
        """Look for the turning points of ``transcript``; what was asked before is forgotten."""
        self._asked = transcript
        self._pool.clear()
        self._pool.start(_Search(transcript, self._done))
        self._look.start()

    @Slot()
    def close(self) -> None:
        """Look no further."""
        self._asked = None
        self._look.stop()
        self._pool.clear()
        self._pool.waitForDone(_LEAVE_MS)

    @Slot()
    def _on_look(self) -> None:
        while self._done:
            transcript, turning = self._done.popleft()
            if transcript is self._asked:
                self._look.stop()
                if turning is not None:
                    self.found.emit(turning)


class _Search(QRunnable):
    """One survey in the pool's thread."""

    def __init__(
        self, transcript: Transcript, done: deque[tuple[Transcript, Turning | None]]
    ) -> None:
        super().__init__()
        self._transcript = transcript
        self._done = done

    def run(self) -> None:
        """Survey, and put the result where the search looks for it, whatever becomes of it."""
        turning: Turning | None = None
        try:
            turning = surveyed_turning(self._transcript)
        finally:
            self._done.append((self._transcript, turning))
