"""A number on a slider, and the number itself beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from simulator.gui.labels import plain_label

#: The slider is no narrower than this, in pixels.
_NARROWEST = 80


class NumberSlider(QWidget):
    """Chosen with the mouse, or with the arrows, Page Up, Page Down, Home and End.

    Signals:
        number_chosen: the number is another than the one that was shown.
    """

    number_chosen = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._shown = 0
        self._slider = QSlider(Qt.Orientation.Horizontal)
        self._slider.setPageStep(5)
        self._slider.setMinimumWidth(_NARROWEST)
        self._slider.setAccessibleName(name)
        self._number = plain_label("0", "strong")

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._slider, 1)
        row.addWidget(self._number)

        self._slider.valueChanged.connect(self._on_value_changed)

    def show_number(self, number: int, most: int) -> None:
        """Show ``number`` on a scale from 0 to ``most``; this is not told as news."""
        self._shown = number
        self._slider.setMaximum(most)
        self._slider.setValue(number)
        self._number.setText(str(number))

    def _on_value_changed(self, number: int) -> None:
        if number != self._shown:
            self._shown = number
            self._number.setText(str(number))
            self.number_chosen.emit(number)
