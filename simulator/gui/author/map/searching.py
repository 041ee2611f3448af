"""Looks for words in a map and goes from one moment found to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal, Slot

from simulator.authoring.mapping.graph import MapGraph
from simulator.authoring.mapping.layout import MapLayout
from simulator.authoring.mapping.walking import found_in


class Searching(QObject):
    """The search in the newest map.

    Signals:
        counted: at which of how many moments found it is, from 1; 0 for none yet.
        found: the ids of all moments found, as a tuple.
        moment_wanted: go to this moment.
        nothing_found: the next was wanted, and there is none.
    """

    counted = Signal(int, int)
    found = Signal(object)
    moment_wanted = Signal(str)
    nothing_found = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._map: tuple[MapGraph, MapLayout] | None = None
        self._sought = ""
        self._names: tuple[str, ...] = ()
        self._place = 0

    def look_in(self, map_: tuple[MapGraph, MapLayout] | None) -> None:
        """Look in another map for the same, and stay at the same place among what is found."""
        self._map = map_
        place = self._place
        self.look_for(self._sought)
        self._place = min(place, len(self._names))
        self.counted.emit(self._place, len(self._names))

    @Slot(str)
    def look_for(self, text: str) -> None:
        """Look for something else."""
        self._sought = text
        self._names = tuple(found_in(*self._map, text)) if self._map is not None else ()
        self._place = 0
        self.found.emit(self._names)
        self.counted.emit(0, len(self._names))

    @Slot()
    def go_on(self) -> None:
        """Go to the next moment found, and from the last to the first."""
        if not self._names:
            self.nothing_found.emit()
            return
        self._place = self._place % len(self._names) + 1
        self.counted.emit(self._place, len(self._names))
        self.moment_wanted.emit(self._names[self._place - 1])
