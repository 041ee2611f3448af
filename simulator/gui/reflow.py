"""Widgets in as many columns as there is room for, each row as tall as its tallest widget."""

from __future__ import annotations

from collections.abc import Sequence

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
        for widget in self._widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = list(widgets)
        self._columns = 0
        self._reflow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._reflow()

    def _reflow(self) -> None:
        narrowest = self._appearance.px(self._narrowest) + self._spacing
        columns = max(1, min(_MOST_COLUMNS, (self.width() + self._spacing) // narrowest))
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // columns, place % columns)
            widget.show()
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)
