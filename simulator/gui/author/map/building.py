"""Builds a map's picture a few milliseconds at a time, so that the window stays at hand."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QPointF, QTimer, Signal, Slot

from simulator.gui.author.map.picture import MapPicture

#: How long the window is kept at a stretch, in milliseconds.
_SLICE_MS = 4


class Building(QObject):
    """Builds one picture after the other; a newer one takes the place of one not done.

    Signals:
        built: the :class:`MapPicture` is whole.
    """

    built = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._picture: MapPicture | None = None
        self._pieces: Iterator[None] = iter(())
        self._old: list[Iterator[None]] = []
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._on_next)

    @property
    def is_busy(self) -> bool:
        """Whether a picture is still to come."""
        return self._picture is not None

    def build(self, picture: MapPicture) -> None:
        """Build ``picture``."""
        self.stop()
        self._picture, self._pieces = picture, picture.pieces()
        self._next.start()

    def stop(self) -> None:
        """Let go of a picture that is not done."""
        picture, self._picture = self._picture, None
        self._pieces = iter(())
        if picture is not None:
            self.put_away(picture)

    def put_away(self, picture: MapPicture) -> None:
        """Take apart a picture that is no longer shown."""
        self._old.append(picture.take_apart())
        self._next.start()

    @Slot()
    def _on_next(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        for _ in self._pieces:
            if clock.elapsed() >= _SLICE_MS:
                self._enter_in_index()
                return
        picture, self._picture = self._picture, None
        if picture is not None:
            self.built.emit(picture)
            return
        while self._old:
            for _ in self._old[0]:
                if clock.elapsed() >= _SLICE_MS:
                    return
            del self._old[0]
        self._next.stop()

    def _enter_in_index(self) -> None:
        """Have the scene find places for what is new now; all at once would take long."""
        if self._picture is not None:
            self._picture.scene.items(QPointF())
