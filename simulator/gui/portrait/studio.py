"""Draws portraits away from the window's thread, and hands them over when they are done."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, QTimer, Signal, Slot

from simulator.gui.portrait.kept_pixmaps import KeptPixmaps
from simulator.gui.theme.appearance import Appearance
from simulator.scenario.model import Client, Feeling, Looks

#: A sitter is who is drawn: looks and age in years.
Sitter: TypeAlias = tuple[Looks, int]

#: How often a drawing under way is looked after; also the pause that leaves the window its turn.
_LOOK_MS = 8
#: The first drawing imports a good deal: so long after the event loop has begun, the window has
#: shown its first frame.
_FIRST_LOOK_MS = 60
#: Longer than one drawing takes.
_LEAVE_MS = 1000
#: A small face takes some 20 KiB.
_FACES_MIB = 8


def sitter_of(client: Client) -> Sitter:
    """What of ``client`` a portrait shows."""
    return client.looks, client.age


class Studio(QObject):
    """Every portrait that has been drawn so far; draws more on request, one after the other.

    ``faces`` are those painted for small portraits, whichever of them needs one again.

    Signals:
        drawn: a portrait is ready (sitter, feeling).
        failed: a portrait cannot be drawn (sitter, feeling); it will not be tried again.
    """

    drawn = Signal(object, object)
    failed = Signal(object, object)

    def __init__(self, folder: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self.faces = KeptPixmaps(_FACES_MIB)
        self._portraits: dict[_Order, str] = {}
        self._asked: set[_Order] = set()
        self._waiting: deque[_Order] = deque()
        self._is_drawing = False
        self._is_open = True
        self._has_begun = False
        self._finished: deque[tuple[_Order, str]] = deque()
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # A timer fetches what is done. A signal from the other thread could reach a studio that
        # is just being taken down; this way that thread touches no Qt object at all.
        self._look = QTimer(self)
        self._look.setInterval(0)
        self._look.timeout.connect(self._on_look)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    @classmethod
    def of(cls, appearance: Appearance) -> Studio:
        """The studio that belongs to ``appearance``; without one yet, one that keeps no files."""
        studio = appearance.findChild(cls)
        return studio if isinstance(studio, cls) else cls(parent=appearance)

    def portrait(self, client: Client, feeling: Feeling) -> str | None:
        """The portrait as SVG text if it is ready; otherwise it is the next to be drawn."""
        order = _Order(sitter_of(client), feeling)
        if order not in self._portraits:
            if order in self._waiting:
                self._waiting.remove(order)
                self._waiting.appendleft(order)
            self.ask(client, feeling)
        return self._portraits.get(order)

    def has(self, client: Client, feeling: Feeling) -> bool:
        """Whether the portrait is ready; asks for nothing."""
        return _Order(sitter_of(client), feeling) in self._portraits

    def ask(self, client: Client, *feelings: Feeling) -> None:
        """Have these portraits drawn; those that were asked for before are left alone."""
        for feeling in feelings:
            order = _Order(sitter_of(client), feeling)
            if order not in self._asked:
                self._asked.add(order)
                self._waiting.append(order)
        if self._waiting and self._is_open and not self._look.isActive():
            self._look.start()

    @Slot()
    def close(self) -> None:
        """Draw no more; waits for the one drawing under way, at most a second."""
        self._is_open = False
        self._look.stop()
        self._waiting.clear()
        self._pool.waitForDone(_LEAVE_MS)

    @Slot()
    def _on_look(self) -> None:
        if not self._has_begun:
            # Time spent on building the window, before the event loop, does not count.
            self._has_begun = True
            self._look.setInterval(_FIRST_LOOK_MS)
            return
        self._look.setInterval(_LOOK_MS)
        if self._finished:
            self._is_drawing = False
            self._hand_over(*self._finished.popleft())
        if self._is_drawing:
            return
        if self._waiting and self._is_open:
            self._is_drawing = True
            self._pool.start(_Drawing(self._folder, self._waiting.popleft(), self._finished))
        else:
            self._look.stop()

    def _hand_over(self, order: _Order, svg: str) -> None:
        if svg:
            self._portraits[order] = svg
            self.drawn.emit(order.sitter, order.feeling)
        else:
            self.failed.emit(order.sitter, order.feeling)


@dataclass(frozen=True, slots=True)
class _Order:
    """Which portrait."""

    sitter: Sitter
    feeling: Feeling


class _Drawing(QRunnable):
    """One portrait, drawn in the pool's thread; an empty text tells that it failed."""

    def __init__(
        self, folder: Path | None, order: _Order, finished: deque[tuple[_Order, str]]
    ) -> None:
        super().__init__()
        self._folder = folder
        self._order = order
        self._finished = finished

    def run(self) -> None:
        """Draw, and put the result where the studio looks for it."""
        svg = ""
        try:
            # Imported here, because the window comes first and needs none of it to start.
            from simulator.gui.portrait.drawing import Portfolio, PortraitError

            with suppress(PortraitError):
                portfolio = Portfolio(self._folder)
                svg = portfolio.portrait(*self._order.sitter, self._order.feeling)
        finally:
            self._finished.append((self._order, svg))
