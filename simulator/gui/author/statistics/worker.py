"""Has statistics worked out in a process of its own; whoever types never waits for it."""

from __future__ import annotations

import sys

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QProcess,
    QProcessEnvironment,
    QTimer,
    Signal,
    Slot,
)

from simulator.authoring.insights import service
from simulator.authoring.insights.as_json import UnreadableInsightsError, insights_from_text

#: Longer than this nobody waits, in milliseconds; the largest survey takes a few seconds.
_LIMIT_MS = 120_000
#: How long the end of the program waits for a process that was killed, in milliseconds.
_LEAVE_MS = 1_000


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
        self._process: QProcess | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(_LIMIT_MS)
        self._limit.timeout.connect(self._on_limit_reached)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @property
    def is_working(self) -> bool:
        """Whether an answer is still to come."""
        return self._process is not None

    def ask(self, source: str) -> None:
        """Work out the statistics of this scenario's text."""
        self.stop()
        # It belongs to the application: a process must not be taken down with a widget.
        process = QProcess(QCoreApplication.instance())
        process.setProgram(sys.executable)
        process.setArguments(list(service.arguments()))
        process.setProcessEnvironment(_environment())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._on_finished)
        process.finished.connect(process.deleteLater)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        process.start()
        process.write(source.encode("utf-8", "replace"))
        process.closeWriteChannel()
        self._limit.start()

    def stop(self) -> None:
        """Forget what was asked; no answer comes."""
        process, self._process = self._process, None
        self._limit.stop()
        if process is not None:
            process.finished.disconnect(self._on_finished)
            process.errorOccurred.disconnect(self._on_error)
            process.kill()

    @Slot()
    def close(self) -> None:
        """Stop, and wait until the process is gone."""
        process = self._process
        self.stop()
        if process is not None:
            process.waitForFinished(_LEAVE_MS)

    @Slot()
    def _on_finished(self) -> None:
        process, self._process = self._process, None
        self._limit.stop()
        if process is None:
            return
        answer = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
        is_well = process.exitStatus() is QProcess.ExitStatus.NormalExit
        if not is_well or process.exitCode() != service.DONE:
            self.failed.emit()
            return
        try:
            insights = insights_from_text(answer)
        except UnreadableInsightsError:
            self.failed.emit()
            return
        self.found.emit(insights)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        """One that never started does not finish either; all others tell when they finish."""
        if error is QProcess.ProcessError.FailedToStart:
            process, self._process = self._process, None
            self._limit.stop()
            if process is not None:
                process.deleteLater()
            self.failed.emit()

    @Slot()
    def _on_limit_reached(self) -> None:
        self.stop()
        self.failed.emit()


def _environment() -> QProcessEnvironment:
    environment = QProcessEnvironment.systemEnvironment()
    for name, value in service.variables().items():
        environment.insert(name, value)
    return environment
