"""Makes files and writes them away from the window's thread; the window never waits for them."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from simulator.records.exports.whole_file import NotWrittenError, write_whole
from simulator.scenario.message import Message

#: Makes what a file is to hold. Long work calls what it is given now and then, which ends it where
#: nobody wants the file any more.
Makes: TypeAlias = Callable[[Callable[[], None]], bytes]

#: How often the other thread is asked what it has done.
_LOOK_MS = 15
#: The end of the program waits as long as this for a file that somebody has asked for.
_LEAVE_MS = 5_000
#: How long the other thread works at a stretch, and then leaves the window its turn, in seconds.
_AT_A_STRETCH, _REST = 0.002, 0.001


class FileWriting(QObject):
    """One file after the other.

    Signals:
        written: the file is there; its path.
        not_written: it is not, and what was there is unchanged; why, as a :class:`Message`.
        failed: it is not, for an error of the program, which is reported like any other.
    """

    written = Signal(str)
    not_written = Signal(object)
    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._under_way: list[_Order] = []
        self._done: deque[_Order] = deque()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # A timer fetches what is done, so that the other thread touches no Qt object of this one:
        # it might just be taken down.
        self._look = QTimer(self)
        self._look.setInterval(_LOOK_MS)
        self._look.timeout.connect(self._on_look)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @property
    def is_working(self) -> bool:
        """Whether a file is still to be written."""
        return bool(self._under_way)

    def write(self, path: Path, make: Makes) -> None:
        """Have ``make`` make a file in the other thread, and write it to ``path``.

        ``make`` must touch nothing that belongs to a window.
        """
        order = _Order(path, make)
        self._under_way.append(order)
        self._pool.start(_Task(order, self._done))
        self._look.start()

    def stop(self) -> None:
        """Write nothing more; nothing is told of what was asked for."""
        for order in self._under_way:
            order.unwanted.set()
        self._under_way.clear()
        self._look.stop()

    @Slot()
    def close(self) -> None:
        """Write what is asked for, unless that takes too long, and nothing more after that."""
        self._pool.waitForDone(_LEAVE_MS)
        self.stop()
        self._pool.waitForDone(_LEAVE_MS)

    @Slot()
    def _on_look(self) -> None:
        while self._done:
            order = self._done.popleft()
            if order in self._under_way:
                self._under_way.remove(order)
                self._tell(order)
        if not self._under_way:
            self._look.stop()

    def _tell(self, order: _Order) -> None:
        if order.is_written:
            self.written.emit(str(order.path))
        elif order.why_not is not None:
            self.not_written.emit(order.why_not)
        elif order.error is not None:
            self.failed.emit()
            raise order.error


@dataclass(eq=False, slots=True)
class _Order:
    """A file to be written, and what has become of it."""

    path: Path
    make: Makes
    unwanted: Event = field(default_factory=Event)
    is_written: bool = False
    why_not: Message | None = None
    error: Exception | None = None


class _UnwantedError(Exception):
    """Nobody wants the file any more."""


class _Task(QRunnable):
    """One file in the pool's thread."""

    def __init__(self, order: _Order, done: deque[_Order]) -> None:
        super().__init__()
        self._order = order
        self._done = done
        self._rested_at = 0.0

    def run(self) -> None:
        """Make and write it, and put the order where it is looked for, whatever becomes of it."""
        order = self._order
        try:
            self._go_on()
            data = order.make(self._go_on)
            self._go_on()
            write_whole(order.path, data)
            order.is_written = True
        except _UnwantedError:
            pass
        except NotWrittenError as error:
            # What else hangs on the error must not leave this thread.
            order.why_not = error.told
        except Exception as error:  # noqa: BLE001 - it is raised again in the window's thread
            order.error = error
        finally:
            self._done.append(order)

    def _go_on(self) -> None:
        if self._order.unwanted.is_set():
            raise _UnwantedError
        if time.perf_counter() - self._rested_at > _AT_A_STRETCH:
            # Python gives one thread its turn at a time: the window goes first.
            time.sleep(_REST)
            self._rested_at = time.perf_counter()
