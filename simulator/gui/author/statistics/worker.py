"""Has statistics worked out beside the app; whoever types never waits for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from simulator.authoring.insights import service
from simulator.authoring.insights.as_json import UnreadableInsightsError, insights_from_text
from simulator.gui.author.side_work import SideWork

#: Longer than this nobody waits, in milliseconds; the largest survey takes a few seconds.
_LIMIT_MS = 120_000


class InsightsWorker(QObject):
    """Works on the newest text only: whatever was under way for an older one is stopped.

    Signals:
        found: the statistics of the text last asked about.
        failed: they could not be worked out, or would take too long.
    """

    found = Signal(object)
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = SideWork(service.__name__, _LIMIT_MS, self)
        self._work.answered.connect(self._on_answered)
        self._work.failed.connect(self.failed)

    @property
    def is_working(self) -> bool:
        """Whether an answer is still to come."""
        return self._work.is_working

    def ask(self, source: str) -> None:
        """Work out the statistics of this scenario's text."""
        self._work.ask(source.encode("utf-8", "replace"))

    def stop(self) -> None:
        """Forget what was asked; no answer comes."""
        self._work.stop()

    def close(self) -> None:
        """Stop, and wait until the process is gone."""
        self._work.close()

    @Slot(object)
    def _on_answered(self, answer: bytes) -> None:
        try:
            insights = insights_from_text(answer.decode("utf-8", "replace"))
        except UnreadableInsightsError:
            self.failed.emit()
        else:
            self.found.emit(insights)
