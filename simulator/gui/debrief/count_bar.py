"""A small bar for two counts: what was served, and beside it, hatched, what failed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.gui.theme.appearance import Appearance
from simulator.scenario.taxonomy import Verdict

_HEIGHT = 12


class CountBar(QWidget):
    """Two counts out of ``most``; the numbers themselves stand in words beside it."""

    def __init__(self, appearance: Appearance, good: int, bad: int, most: int) -> None:
        super().__init__()
        self._appearance = appearance
        self._good, self._bad, self._most = good, bad, max(1, most)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """A line's height; as wide as there is room."""
        return QSize(self._appearance.px(120), self._appearance.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both counts end to end."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isRightToLeft():
            painter.translate(self.width(), 0)
            painter.scale(-1, 1)
        colours = self._appearance.colours
        unit = self.width() / self._most
        painter.setBrush(QColor(colours.verdicts[Verdict.VALIDATES].ink))
        good = QRectF(0, 0, unit * self._good, self.height())
        painter.drawRoundedRect(good, 3, 3)
        failed = QColor(colours.verdicts[Verdict.DISMISSES].ink)
        painter.setBrush(QBrush(failed, Qt.BrushStyle.BDiagPattern))
        bad = QRectF(good.right() + 2, 0, max(0.0, unit * self._bad - 2), self.height())
        painter.drawRoundedRect(bad, 3, 3)
