"""Draws portraits away from the window's thread, and hands them over when they are done."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from simulator.gui.portrait.drawing import Portfolio, PortraitError
from simulator.gui.theme.appearance import Appearance
from simulator.scenario.model import Client, Feeling, Looks

#: A sitter is who is drawn: looks and age in years.
Sitter: TypeAlias = tuple[Looks, int]

#: Longer than one drawing takes; leaving does not wait for a second one.
_LEAVE_MS = 1000


def sitter_of(client: Client) -> Sitter:
    """What of ``client`` a portrait shows."""
    return client.looks, client.age


class Studio(QObject):
    """Every portrait that has been drawn so far; draws more on request.

    Signals:
        drawn: a portrait is ready (sitter, feeling).
        failed: a portrait cannot be drawn (sitter, feeling); it will not be tried again.
    """

    drawn = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._portfolio = Portfolio(folder)
        self._portraits: dict[tuple[Sitter, Feeling], str] = {}
        self._asked: set[tuple[Sitter, Feeling]] = set()
        self._waiting: list[tuple[Sitter, Feeling]] = []
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._desk = _Desk()
        self._desk.finished.connect(self._on_finished)
        # The first frame goes out before the first drawing begins.
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.setInterval(0)
        self._start.timeout.connect(self._on_start)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @classmethod
    def of(cls, appearance: Appearance) -> Studio:
        """The studio that belongs to ``appearance``; without one yet, one that keeps no files."""
        studio = appearance.findChild(cls)
        return studio if isinstance(studio, cls) else cls(parent=appearance)

    def portrait(self, client: Client, feeling: Feeling) -> str | None:
        """The portrait as SVG text if it is ready; otherwise it is asked for."""
        key = (sitter_of(client), feeling)
        if key not in self._portraits:
            self.ask(client, feeling)
        return self._portraits.get(key)

    def ask(self, client: Client, *feelings: Feeling) -> None:
        """Have these portraits drawn; those that were asked for before are left alone."""
        for feeling in feelings:
            key = (sitter_of(client), feeling)
            if key not in self._asked:
                self._asked.add(key)
                self._waiting.append(key)
        if self._waiting and not self._start.isActive():
            self._start.start()

    @Slot()
    def close(self) -> None:
        """Drop what has not been begun; waits for the one drawing under way, at most a second."""
        self._start.stop()
        self._waiting.clear()
        self._desk.is_open = False
        self._pool.clear()
        self._pool.waitForDone(_LEAVE_MS)

    @Slot()
    def _on_start(self) -> None:
        for sitter, feeling in self._waiting:
            self._pool.start(_Drawing(self._desk, self._portfolio, sitter, feeling))
        self._waiting.clear()

    @Slot(object)
    def _on_finished(self, done: _Done) -> None:
        if done.svg:
            self._portraits[(done.sitter, done.feeling)] = done.svg
            self.drawn.emit(done.sitter, done.feeling)
        else:
            self.failed.emit(done.sitter, done.feeling)


@dataclass(frozen=True, slots=True)
class _Done:
    """A finished drawing; without ``svg`` it failed."""

    sitter: Sitter
    feeling: Feeling
    svg: str


class _Desk(QObject):
    """Where drawings are put down when they are done; outlives each of them."""

    finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.is_open = True


class _Drawing(QRunnable):
    """One portrait, drawn in the pool's thread."""

    def __init__(self, desk: _Desk, portfolio: Portfolio, sitter: Sitter, feeling: Feeling) -> None:
        super().__init__()
        self._desk = desk
        self._portfolio = portfolio
        self._sitter = sitter
        self._feeling = feeling

    def run(self) -> None:
        """Draw, unless everybody has left."""
        if not self._desk.is_open:
            return
        try:
            svg = self._portfolio.portrait(*self._sitter, self._feeling)
        except PortraitError:
            svg = ""
        if self._desk.is_open:
            self._desk.finished.emit(_Done(self._sitter, self._feeling, svg))
