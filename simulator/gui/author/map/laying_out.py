"""Has maps laid out away from the window: made ready in a pool, laid out by another process.

Laying out takes the interpreter for up to seconds; in a thread of the same process the window would
have to wait for it again and again.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QProcess,
    QRunnable,
    QThreadPool,
    QTimer,
    Signal,
    Slot,
)

from simulator.authoring.mapping.exchange import drawing_from_json, shape_to_json
from simulator.authoring.mapping.graph import MapGraph, graph_of
from simulator.authoring.mapping.layout import (
    MapLayout,
    TooLargeError,
    layout_from,
    layout_of,
    shape_of,
)
from simulator.gui.side_process import side_process
from simulator.scenario.model import Scenario
from simulator.session.survey.survey import Survey

_SERVICE = "simulator.authoring.mapping"
_LOOK_MS = 15
_LEAVE_MS = 2_000


class _Ready(NamedTuple):
    """A graph, and its shape as the other process wants it; None when it is too large."""

    graph: MapGraph
    request: bytes | None


class _LaidOut(NamedTuple):
    graph: MapGraph
    layout: MapLayout


class LayingOut(QObject):
    """Lays out one map after the other; what was asked before is forgotten.

    Signals:
        laid_out: the :class:`MapGraph` asked for last, and its :class:`MapLayout`.
        too_large: the :class:`MapGraph` asked for last has too many moments to be drawn.
    """

    laid_out = Signal(object, object)
    too_large = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked = 0
        self._graph: MapGraph | None = None
        self._process: QProcess | None = None
        self._done: deque[tuple[int, _Ready | _LaidOut | None]] = deque()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # A timer fetches what is done, so that the other thread touches no Qt object.
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @property
    def is_busy(self) -> bool:
        """Whether a map is still to come."""
        return self._look.isActive()

    def ask(self, scenario: Scenario, survey: Survey | None) -> None:
        """Lay out the map of ``scenario``."""
        self._begin(partial(_ready_scenario, scenario, survey))

    def ask_graph(self, graph: MapGraph) -> None:
        """Lay out ``graph``."""
        self._begin(partial(_ready, graph))

    @Slot()
    def close(self) -> None:
        """Lay out nothing more; the other process ends at once."""
        self._asked += 1
        self._look.stop()
        self._stop_process()
        self._pool.clear()
        self._pool.waitForDone(_LEAVE_MS)

    def _begin(self, work: Callable[[], _Ready]) -> None:
        self._asked += 1
        self._stop_process()
        self._pool.clear()
        self._pool.start(_Task(self._asked, work, self._done))
        self._look.start()

    @Slot()
    def _on_look(self) -> None:
        while self._done:
            number, done = self._done.popleft()
            if number != self._asked:
                continue
            if isinstance(done, _Ready) and done.request is not None:
                self._start_process(done.graph, done.request)
                continue
            self._look.stop()
            if isinstance(done, _Ready):
                self.too_large.emit(done.graph)
            elif done is not None:
                self.laid_out.emit(done.graph, done.layout)

    def _start_process(self, graph: MapGraph, request: bytes) -> None:
        self._graph = graph
        process = side_process(self, _SERVICE)
        process.finished.connect(self._on_process_over)
        process.errorOccurred.connect(self._on_process_failed)
        self._process = process
        process.start()
        if self._process is not process:
            return  # It could not even be tried: this process does it.
        process.write(request)
        process.closeWriteChannel()

    @Slot()
    def _on_process_over(self) -> None:
        process, graph = self._process, self._graph
        if process is None or graph is None:
            return
        self._process = None
        answer = bytes(process.readAllStandardOutput().data())
        is_sound = process.exitStatus() is QProcess.ExitStatus.NormalExit and not process.exitCode()
        process.deleteLater()
        work = partial(_finished, graph, answer) if is_sound else partial(_done_here, graph)
        self._pool.start(_Task(self._asked, work, self._done))

    @Slot(QProcess.ProcessError)
    def _on_process_failed(self, error: QProcess.ProcessError) -> None:
        """Where no other process can be started, this one has to do."""
        process, graph = self._process, self._graph
        if error is not QProcess.ProcessError.FailedToStart or process is None or graph is None:
            return
        self._process = None
        process.deleteLater()
        self._pool.start(_Task(self._asked, partial(_done_here, graph), self._done))

    def _stop_process(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(_LEAVE_MS)
            process.deleteLater()


def _ready_scenario(scenario: Scenario, survey: Survey | None) -> _Ready:
    return _ready(graph_of(scenario, survey))


def _ready(graph: MapGraph) -> _Ready:
    try:
        return _Ready(graph, shape_to_json(shape_of(graph)).encode("utf-8"))
    except TooLargeError:
        return _Ready(graph, None)


def _finished(graph: MapGraph, answer: bytes) -> _LaidOut:
    try:
        return _LaidOut(graph, layout_from(graph, drawing_from_json(answer.decode("utf-8"))))
    except (ValueError, LookupError, TypeError, AttributeError):
        # Something else has written into the answer.
        return _done_here(graph)


def _done_here(graph: MapGraph) -> _LaidOut:
    return _LaidOut(graph, layout_of(graph))


class _Task(QRunnable):
    """One piece of work in the pool's thread."""

    def __init__(
        self,
        number: int,
        work: Callable[[], _Ready | _LaidOut],
        done: deque[tuple[int, _Ready | _LaidOut | None]],
    ) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._done = done

    def run(self) -> None:
        """Work, and put the result where it is looked for, whatever becomes of it."""
        result: _Ready | _LaidOut | None = None
        try:
            result = self._work()
        finally:
            self._done.append((self._number, result))
