"""Has comparisons, reviews, maps and imports worked out in a process of its own."""

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

from simulator.authoring.sharing.asking import Request, packed, unpacked_answer
from simulator.resources import import_root

_SERVICE = "simulator.authoring.sharing.service"
#: Longer than this nobody waits, in milliseconds; the largest scenarios take some seconds.
_LIMIT_MS = 180_000
#: How long the end of the program waits for a process that was killed, in milliseconds.
_LEAVE_MS = 1_000


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

    def ask(self, request: Request) -> None:
        """Have this worked out."""
        self.stop()
        # It belongs to the application: a process must not be taken down with a widget.
        process = QProcess(QCoreApplication.instance())
        process.setProgram(sys.executable)
        process.setArguments(["-P", "-m", _SERVICE])
        process.setProcessEnvironment(_environment())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.finished.connect(self._on_finished)
        process.finished.connect(process.deleteLater)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        process.start()
        process.write(packed(request))
        process.closeWriteChannel()
        self._limit.start()

    @Slot()
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
        is_well = process.exitStatus() is QProcess.ExitStatus.NormalExit
        if not is_well or process.exitCode() != 0:
            self.failed.emit()
            return
        try:
            found = unpacked_answer(bytes(process.readAllStandardOutput().data()))
        except ValueError:
            self.failed.emit()
            return
        self.answered.emit(found)

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
    """From a checkout too the service must be found, whatever folder the app was started in."""
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYTHONPATH", str(import_root()))
    return environment
