"""Widgets in as many columns as there is room for, each row as tall as its tallest widget."""

from __future__ import annotations

from collections.abc import Sequence
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
        stay = 0
        for old, new in zip(self._widgets, widgets, strict=False):
            if old is not new:
                break
            stay += 1
        shown = set(widgets)
        for widget in self._widgets[stay:]:
            self._grid.removeWidget(widget)
            if widget not in shown:
                widget.hide()
        known = set(self._widgets)
        self._widgets = list(widgets)
        if self._columns:
            self._place_from(stay)
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
        self._place_from(0)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignTop)

    def _place_from(self, first: int) -> None:
        """Put the widgets from the ``first`` on into their places."""
        columns = self._columns
        for place, widget in enumerate(self._widgets[first:], first):
            self._grid.addWidget(widget, place // columns, place % columns)
            widget.show()
