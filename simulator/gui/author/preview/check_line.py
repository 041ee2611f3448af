"""A tick box whose words may be long: they wrap, and a click on them ticks too."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from simulator.gui.labels import wrapped_label


class CheckLine(QWidget):
    """One thing that is so or not.

    Signals:
        ticked: the person ticked it (True) or took the tick away.
    """

    ticked = Signal(bool)

    def __init__(self, text: str) -> None:
        super().__init__()
        self._box = QCheckBox()
        self._box.setAccessibleName(text)

        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(wrapped_label(text), 1)

        self._box.clicked.connect(self.ticked)

    def show_ticked(self, is_ticked: bool) -> None:
        """Show how it stands; this is not told as news."""
        self._box.setChecked(is_ticked)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The words are part of the box."""
        self._box.click()
