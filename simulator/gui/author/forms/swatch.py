"""A little square of colour, to choose one by."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QColor, QIcon, QPainter

from simulator.gui.portrait.painting import blank_pixmap


def swatch(colour: str, side: int) -> QIcon:
    """A square of ``colour`` (``#rrggbb``) with an edge, ``side`` pixels wide."""
    pixmap = blank_pixmap(QSizeF(side, side), 2)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(colour))
    painter.setPen(QColor(128, 128, 128))
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 3, 3)
    painter.end()
    return QIcon(pixmap)
