"""Leads to one place in the text after another, as often as it is pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from simulator.authoring.insights.figures import Spot
from simulator.gui.buttons import push_button
from simulator.gui.margins import set_margins
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate

#: Beside its words the button has room for its edges, in pixels at 100 %.
_EDGES = 40


class PlacesButton(QWidget):
    """Names the place it leads to next, and how many there are.

    Signals:
        place_chosen: a moment's id and a reply's, which may be empty.
    """

    place_chosen = Signal(str, str)

    def __init__(self, appearance: Appearance, places: Sequence[Spot]) -> None:
        super().__init__()
        self._appearance = appearance
        self._places = tuple(places)
        self._next = 0
        self._button = push_button(role="disclosure")
        self._button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

        row = QHBoxLayout(self)
        set_margins(row, 8, 0, 0, 0)
        row.addWidget(self._button)

        self._button.clicked.connect(self._on_clicked)
        appearance.changed.connect(self._show_words)
        self._show_words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten a long name to the room there is."""
        super().resizeEvent(event)
        self._show_words()

    def _on_clicked(self) -> None:
        place = self._places[self._next]
        self._next = (self._next + 1) % len(self._places)
        self._show_words()
        self.place_chosen.emit(place.moment, place.reply or "")

    def _show_words(self) -> None:
        place = self._places[self._next]
        name = ".".join(filter(None, place))
        words = name
        if len(self._places) > 1:
            counted = translate("Statistics", "{place}  ({number} of {count})")
            words = counted.format(place=name, number=self._next + 1, count=len(self._places))
        room = self.width() - self._appearance.px(_EDGES)
        metrics = self._button.fontMetrics()
        self._button.setText(metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room))
        shows = translate("Statistics", "Show in the text: {place}")
        self._button.setAccessibleName(shows.format(place=words))
