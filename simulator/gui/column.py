"""Widgets one below the other, as a widget: what most of a screen is made of."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from simulator.gui.margins import set_margins


class Column(QWidget):
    """A vertical box. ``margins`` are start, top, end and bottom in pixels."""

    def __init__(self, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> None:
        super().__init__()
        self._box = QVBoxLayout(self)
        set_margins(self._box, *margins)
        self._box.setSpacing(spacing)

    @property
    def count(self) -> int:
        """How many widgets it holds."""
        return self._box.count()

    def add(self, part: QWidget | QLayout) -> None:
        """Put a widget or a layout below the others."""
        if isinstance(part, QWidget):
            self._box.addWidget(part)
        else:
            self._box.addLayout(part)

    def clear(self) -> None:
        """Drop all widgets."""
        while (item := self._box.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
