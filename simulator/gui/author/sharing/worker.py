"""Has comparisons, reviews, maps and imports worked out beside the app."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from simulator.authoring.sharing import service
from simulator.authoring.sharing.asking import Request, packed, unpacked_answer
from simulator.gui.author.side_work import SideWork

#: Longer than this nobody waits, in milliseconds; the largest scenarios take some seconds.
_LIMIT_MS = 180_000


class SharingWorker(QObject):
    """Works on one request at a time: whatever was under way for an older one is stopped.

    Signals:
        answered: the answer to what was asked last.
        failed: there is none, or it would take too long.
    """

    answered = Signal(object)
    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work = SideWork(service.__name__, _LIMIT_MS, self)
        self._work.answered.connect(self._on_answered)
        self._work.failed.connect(self.failed)

    @property
    def is_working(self) -> bool:
        """Whether an answer is still to come."""
        return self._work.is_working

    def ask(self, request: Request) -> None:
        """Have this worked out."""
        self._work.ask(packed(request))

    def stop(self) -> None:
        """Forget what was asked; no answer comes."""
        self._work.stop()

    def close(self) -> None:
        """Stop, and wait until the process is gone."""
        self._work.close()

    @Slot(object)
    def _on_answered(self, answer: bytes) -> None:
        try:
            found = unpacked_answer(answer)
        except ValueError:
            self.failed.emit()
        else:
            self.answered.emit(found)
