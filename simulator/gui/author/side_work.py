"""One piece of work after the other, each in a process of its own; whoever types never waits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QTimer, Signal, Slot

from simulator.gui.side_process import side_process

#: How long the end of the program waits for a process that was killed, in milliseconds.
_LEAVE_MS = 1_000


class SideWork(QObject):
    """Gives a request to a module that reads it whole, writes its answer and ends.

    Whatever was under way for an older request is stopped.

    Signals:
        answered: the answer to what was asked last, as bytes.
        failed: there is none, or it would take too long.
    """

    answered = Signal(object)
    failed = Signal()

    def __init__(self, module: str, limit_ms: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._module = module
        self._process: QProcess | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(limit_ms)
        self._limit.timeout.connect(self._on_limit_reached)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @property
    def is_working(self) -> bool:
        """Whether an answer is still to come."""
        return self._process is not None

    def ask(self, request: bytes) -> None:
        """Have this worked out."""
        self.stop()
        # It belongs to the application: a process must not be taken down with a widget.
        process = side_process(QCoreApplication.instance(), self._module)
        process.finished.connect(self._on_finished)
        process.finished.connect(process.deleteLater)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        process.start()
        if self._process is not process:
            return  # It could not even be tried, and that has been told.
        process.write(request)
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
        if is_well and process.exitCode() == 0:
            self.answered.emit(bytes(process.readAllStandardOutput().data()))
        else:
            self.failed.emit()

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
