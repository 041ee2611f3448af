"""Widgets in as many columns as there is room for, each row as tall as its tallest widget."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from simulator.gui.theme.appearance import Appearance

_MOST_COLUMNS = 5


class Reflow(QWidget):
    """Lays widgets out in columns and does so anew when the width changes.

    Args:
        appearance: whose text size the width of a column follows.
        narrowest: no column is narrower than this, in pixels at 100 % text.
        spacing: between the widgets, in pixels.
    """

    def __init__(self, appearance: Appearance, narrowest: int, spacing: int = 16) -> None:
        super().__init__()
        self._appearance = appearance
        self._narrowest = narrowest
        self._spacing = spacing
        self._widgets: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(spacing)
        appearance.changed.connect(self._reflow)

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these widgets, in order; those shown before are dropped."""
        self.drop_widgets([widget for widget in self._widgets if widget not in widgets])
        self.arrange_widgets(widgets)

    def arrange_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these widgets, in order; others are hidden and may be shown again."""
        here, shown = set(enumerate(self._widgets)), set(widgets)
        coming = [placed for placed in enumerate(widgets) if placed not in here]
        for _, widget in here.difference(enumerate(widgets)):
            self._grid.removeWidget(widget)
            if widget not in shown:
                widget.hide()
        known = set(self._widgets)
        self._widgets = list(widgets)
        if self._columns:
            self._place(coming)
        else:
            self._reflow()
        # The order a screen reader goes by.
        for one, next_one in reversed(list(pairwise(widgets))):
            if one not in known:
                one.stackUnder(next_one)

    def drop_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Be rid of these widgets."""
        dropped = set(widgets)
        for widget in widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self.arrange_widgets([widget for widget in self._widgets if widget not in dropped])

    def columns_in(self, width: int) -> int:
        """How many columns there are room for in ``width`` pixels."""
        narrowest = self._appearance.px(self._narrowest) + self._spacing
        return max(1, min(_MOST_COLUMNS, (width + self._spacing) // narrowest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._reflow()

    def _reflow(self) -> None:
        columns = self.columns_in(self.width())
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        self._place(enumerate(self._widgets))
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _place(self, placed: Iterable[tuple[int, QWidget]]) -> None:
        """Put widgets into their places, which are counted along the rows from 0."""
        columns = self._columns
        for place, widget in placed:
            self._grid.addWidget(widget, place // columns, place % columns)
            widget.show()
