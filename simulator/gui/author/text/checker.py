"""Has the text checked in other processes, so that typing is never waited for.

One process reads, always the newest text. Another weighs, proves and counts, once nobody has typed
for a moment; it is stopped when the text changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from simulator.authoring.checking.carrying import carried
from simulator.authoring.checking.service import DEEPER
from simulator.authoring.checking.stages import Findings, Stage
from simulator.authoring.checking.wire import Answer, Kind, Parcel, Request, read_line
from simulator.gui.side_process import side_process
from simulator.scenario.diagnostics import Diagnostic, in_file_order
from simulator.scenario.loading import Loaded

#: How long the text has to rest before it is looked at more deeply, in milliseconds.
_REST_MS = 400
_SERVICE = "simulator.authoring.checking.service"
#: A service that dies is started again, but not for ever.
_MOST_STARTS = 5
#: How often to look whether a stopped process has gone, and how long to wait at the very end.
_LOOK_MS = 50
_LEAVE_MS = 1_000


class Checker(QObject):
    """Checks one text after the other.

    Signals:
        found: the problems known so far, in file order; whether the text can be played; whether
            that is all there is to find.
        loaded: the text can be played: ``scenario_now`` has it whole.
        mapped: all states of it are known: the :class:`MapGraph` with what they prove.
        counted: the last of it: its statistics (:class:`Insights`), None if they can't be had.
    """

    found = Signal(object, bool, bool)
    loaded = Signal()
    mapped = Signal(object)
    counted = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._starts = 0
        self._asked = Request(0, "", "")
        self._is_closed = False
        self._parcel: Parcel | None = None
        # What was found last by looking longer, and in which text.
        self._deeper: tuple[Diagnostic, ...] = ()
        self._deeper_in = ""
        # What was told of the text last.
        self._told: tuple[Diagnostic, ...] = ()
        self._is_all_told = False
        self._is_counted = False
        self._reading: QProcess | None = None
        self._looking: QProcess | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(self._look_deeper)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(_REST_MS)
        self._again.timeout.connect(self._ask)

    def check(self, source: str, shown: str) -> None:
        """Check this text; the answer to an earlier one is no longer wanted."""
        self._asked = Request(self._asked.number + 1, shown, source)
        self._rest.stop()
        self._stop_looking()
        if self._reading is None and self._starts >= _MOST_STARTS:
            # What was wrong may have been in the text: a moment later, one more start.
            self._starts = _MOST_STARTS - 1
            self._again.start()
        elif not self._again.isActive():
            self._ask()

    def scenario_now(self) -> Loaded | None:
        """The newest text that could be played, whole; takes milliseconds for a long one."""
        found = _value(self._parcel) if self._parcel is not None else None
        return found if isinstance(found, Loaded) else None

    @Slot()
    def close(self) -> None:
        """Check nothing more; the processes end at once."""
        self._is_closed = True
        self._rest.stop()
        self._again.stop()
        self._stop_looking()
        reading, self._reading = self._reading, None
        if reading is not None:
            _end(reading)
        for process in self.findChildren(QProcess):
            process.waitForFinished(_LEAVE_MS)

    @Slot()
    def _ask(self) -> None:
        if self._is_closed:
            return
        if self._reading is None:
            self._start_reading()
        if self._reading is not None:
            self._reading.write(self._asked.as_line())

    def _start_reading(self) -> None:
        if self._starts >= _MOST_STARTS:
            return
        self._starts += 1
        self._reading = side_process(self, _SERVICE)
        self._reading.readyReadStandardOutput.connect(self._on_read)
        self._reading.finished.connect(self._on_service_gone)
        self._reading.errorOccurred.connect(self._on_reading_error)
        self._reading.start()

    @Slot()
    def _on_read(self) -> None:
        for findings in self._answers(self._reading):
            self._starts = 0
            # What only a longer look tells is kept until the next one.
            kept = carried(self._deeper, self._deeper_in, self._asked.source)
            known = {(one.span.line, one.code) for one in findings.problems}
            both = (*findings.problems, *(o for o in kept if (o.span.line, o.code) not in known))
            self._tell(in_file_order(both), findings.playable, is_last=not findings.playable)
            if findings.playable:
                self._rest.start()

    @Slot()
    def _on_service_gone(self) -> None:
        """It ended by itself: a fault of ours, or the system's. The text is asked about again."""
        gone, self._reading = self._reading, None
        if gone is not None:
            gone.deleteLater()
            self._ask()

    @Slot(QProcess.ProcessError)
    def _on_reading_error(self, error: QProcess.ProcessError) -> None:
        """It never started, perhaps for want of room: that may pass, so it is tried a bit later."""
        gone = self._reading
        if error is QProcess.ProcessError.FailedToStart and gone is not None:
            self._reading = None
            gone.deleteLater()
            self._again.start()

    @Slot()
    def _look_deeper(self) -> None:
        if self._is_closed:
            return
        self._is_counted = False
        self._looking = side_process(self, _SERVICE, DEEPER)
        self._looking.readyReadStandardOutput.connect(self._on_looked)
        self._looking.finished.connect(self._on_looking_over)
        self._looking.errorOccurred.connect(self._on_looking_error)
        self._looking.start()
        # None where it could not even be tried: what reading has told is all there is then.
        if self._looking is not None:
            self._looking.write(self._asked.as_line())
            self._looking.closeWriteChannel()

    @Slot()
    def _on_looked(self) -> None:
        for findings in self._answers(self._looking):
            self._deeper, self._deeper_in = findings.problems, self._asked.source
            is_last = findings.stage is Stage.PROVED
            self._tell(findings.problems, findings.playable, is_last=is_last)

    @Slot()
    def _on_looking_over(self) -> None:
        """Over, if only for want of memory: what was found until then is all there will be."""
        looking, self._looking = self._looking, None
        if looking is not None:
            looking.deleteLater()
            if not self._is_all_told:
                self._tell(self._told, playable=True, is_last=True)
            if not self._is_counted:
                self.counted.emit(None)

    @Slot(QProcess.ProcessError)
    def _on_looking_error(self, error: QProcess.ProcessError) -> None:
        """One that never started does not finish either; all others tell when they finish."""
        if error is QProcess.ProcessError.FailedToStart:
            self._on_looking_over()

    def _tell(self, found: tuple[Diagnostic, ...], playable: bool, *, is_last: bool) -> None:
        self._told, self._is_all_told = found, is_last
        self.found.emit(found, playable, is_last)

    def _stop_looking(self) -> None:
        looking, self._looking = self._looking, None
        if looking is not None:
            _end(looking)

    def _answers(self, process: QProcess | None) -> Iterator[Findings]:
        """What a process has said about the text asked about last, whole lines only."""
        while process is not None and process.canReadLine():
            try:
                said = read_line(bytes(process.readLine().data()))
            except ValueError:
                continue  # Said by a library, not by us.
            if said.number != self._asked.number:
                continue
            if isinstance(said, Answer):
                yield said.findings
            elif said.kind is Kind.SCENARIO:
                self._parcel = said
                self.loaded.emit()
            elif said.kind is Kind.MAP:
                drawn = _value(said)
                if drawn is not None:
                    self.mapped.emit(drawn)
            else:
                self._is_counted = True
                self.counted.emit(_value(said))


def _value(parcel: Parcel) -> object:
    """What is in it; None where it did not come whole."""
    try:
        return parcel.unpacked()
    except ValueError:
        return None


def _end(process: QProcess) -> None:
    """Stop a process without waiting for it; it goes when it has ended."""
    process.blockSignals(True)
    if process.state() is QProcess.ProcessState.NotRunning:
        process.deleteLater()
        return
    process.kill()
    # Signals are blocked, so that nobody hears of its end; a look every now and then must do.
    gone = QTimer(process)
    gone.timeout.connect(partial(_drop_when_gone, process))
    gone.start(_LOOK_MS)


def _drop_when_gone(process: QProcess) -> None:
    if process.state() is QProcess.ProcessState.NotRunning:
        process.deleteLater()
