"""The head of the library: its question, and beside or below it what can be done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from simulator.gui.labels import wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.gui.wrapping_row import WrappingRow

_SPACING = 8


class Header(QWidget):
    """Words and buttons side by side as long as the question fits into one line."""

    def __init__(self, appearance: Appearance, buttons: Sequence[QWidget]) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING)
        words = QVBoxLayout()
        words.setSpacing(4)
        self._question = wrapped_label(
            translate("Library", "Who would you like to sit with?"), "display"
        )
        words.addWidget(self._question)
        words.addWidget(
            wrapped_label(
                translate(
                    "Library", "Take your time. You can take back any reply, and stop whenever."
                ),
                "quiet",
            )
        )
        self._row.addLayout(words, 1)
        box = QWidget()
        # Below the question they begin where it does: no gap before any of them.
        self._buttons = WrappingRow(gap_before=len(buttons), spacing=_SPACING)
        for button in buttons:
            self._buttons.addWidget(button)
        box.setLayout(self._buttons)
        self._row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        appearance.changed.connect(self._arrange)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        metrics = self._question.fontMetrics()
        words = metrics.horizontalAdvance(self._question.text())
        fits = words + 2 * _SPACING + self._buttons.sizeHint().width() <= self.width()
        side_by_side = QBoxLayout.Direction.LeftToRight
        direction = side_by_side if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._row.direction():
            self._row.setDirection(direction)
            box = self._buttons.parentWidget()
            above = Qt.AlignmentFlag.AlignTop if fits else Qt.AlignmentFlag(0)
            if box is not None:
                self._row.setAlignment(box, above)
