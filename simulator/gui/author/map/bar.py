"""The controls above the map: search, what colour shows, size, and the list in its place."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from simulator.authoring.mapping.heat import Heat
from simulator.gui.announcing import announce
from simulator.gui.box_names import name_box
from simulator.gui.buttons import push_button
from simulator.gui.labels import plain_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.gui.wrapping_row import WrappingRow

#: Between the parts, in pixels, and how wide the search is, in pixels at 100 %.
_GAP, _SEARCH = 8, 200


class MapBar(QWidget):
    """One row that wraps where there is little room.

    Signals:
        search_changed: what is looked for.
        next_wanted: go to the next thing found.
        heat_chosen: what strength of colour shall show.
        zoom_wanted: larger (1) or smaller (-1).
        fit_wanted: show the whole map.
        list_wanted: show the list in the place of the picture, or no longer.
    """

    search_changed = Signal(str)
    next_wanted = Signal()
    heat_chosen = Signal(object)
    zoom_wanted = Signal(int)
    fit_wanted = Signal()
    list_wanted = Signal(bool)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Map", "Find a moment or words"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaxLength(200)
        self._count = plain_label("", "small")
        self._count.hide()
        self._heat = QComboBox()
        for heat, name in _heats().items():
            self._heat.addItem(name, heat)
        self._smaller, self._larger = push_button("−"), push_button("+")
        self._fit = push_button(translate("Map", "Fit"))
        self._as_list = push_button(translate("Map", "As a list"))
        self._as_list.setCheckable(True)

        row = WrappingRow(gap_before=3, spacing=_GAP)
        for part in (self.search, self._count, self._heat, self._sizes(), self._as_list):
            row.addWidget(part)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addLayout(row)

        self.search.setAccessibleName(translate("Map", "Find a moment or words in the map"))
        name_box(self._heat, translate("Map", "What the colours show"))
        self._smaller.setAccessibleName(translate("Map", "Show the map smaller"))
        self._larger.setAccessibleName(translate("Map", "Show the map larger"))
        self._fit.setAccessibleName(translate("Map", "Fit the whole map into view"))
        self._as_list.setAccessibleName(translate("Map", "Show moments and replies as a list"))

        self.search.textChanged.connect(self.search_changed)
        self.search.returnPressed.connect(self.next_wanted)
        self._heat.currentIndexChanged.connect(self._on_heat_picked)
        self._smaller.clicked.connect(self._on_smaller)
        self._larger.clicked.connect(self._on_larger)
        self._fit.clicked.connect(self.fit_wanted)
        self._as_list.toggled.connect(self._on_list_toggled)
        appearance.changed.connect(self._size_parts)
        self._size_parts()

    def show_heat(self, heat: Heat) -> None:
        """Show what the colours show."""
        self._heat.setCurrentIndex(self._heat.findData(heat))

    def show_count(self, place: int, count: int) -> None:
        """Show which of how many found moments is shown, from 1; 0 for none yet."""
        if not self.search.text().strip():
            text = ""
        elif not count:
            text = translate("Map", "Nothing found")
        else:
            text = translate("Map", "{place} of {count}").format(place=place, count=count)
        self._count.setText(text)
        self._count.setVisible(bool(text))

    def say_nothing_found(self) -> None:
        """Tell a screen reader that there is none."""
        announce(self.search, translate("Map", "Nothing found"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Side by side, search and choice leave more room to the map."""
        super().resizeEvent(event)
        self._size_parts()

    def _sizes(self) -> QWidget:
        """The buttons that belong together, and stay so where the row wraps."""
        together = QWidget()
        row = QHBoxLayout(together)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        for button in (self._smaller, self._larger, self._fit):
            row.addWidget(button)
        return together

    def _on_heat_picked(self, _place: int) -> None:
        self.heat_chosen.emit(Heat(self._heat.currentData()))

    def _on_smaller(self) -> None:
        self.zoom_wanted.emit(-1)

    def _on_larger(self) -> None:
        self.zoom_wanted.emit(1)

    def _on_list_toggled(self, on: bool) -> None:
        self._as_list.setText(self._list_name(on=on))
        # Zooming a list means nothing.
        for button in (self._smaller, self._larger, self._fit):
            button.setEnabled(not on)
        self.list_wanted.emit(on)

    def _list_name(self, *, on: bool) -> str:
        return translate("Map", "As a picture") if on else translate("Map", "As a list")

    def _size_parts(self) -> None:
        search, heat = self._appearance.px(_SEARCH), self._heat.sizeHint().width()
        if search + _GAP + heat > self.width():
            search = heat = (self.width() - _GAP) // 2
        self.search.setFixedWidth(search)
        self._heat.setFixedWidth(heat)


def _heats() -> dict[Heat, str]:
    return {
        Heat.NONE: translate("Map", "Verdicts"),
        Heat.TRUST: translate("Map", "Trust reached"),
        Heat.REGRET: translate("Map", "What replies can cost"),
    }
