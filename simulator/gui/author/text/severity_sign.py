"""The signs of an error, a warning and a hint: a disc, a triangle, a ring. Never colour alone."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from simulator.gui.theme.colours import Colours
from simulator.scenario.diagnostics import Severity

#: The verdict whose colour each takes: grave, uneasy, quiet.
_LIKE = {
    Severity.ERROR: "breaks-boundaries",
    Severity.WARNING: "dismisses",
    Severity.HINT: "neutral",
}


def severity_colour(severity: Severity, colours: Colours) -> QColor:
    """The colour of a severity's sign and underline."""
    return QColor(colours.verdicts[_LIKE[severity]].ink)


def paint_severity(painter: QPainter, severity: Severity, box: QRectF, colours: Colours) -> None:
    """Paint the sign so that it fills ``box``."""
    colour = severity_colour(severity, colours)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    if severity is Severity.ERROR:
        painter.drawEllipse(box)
    elif severity is Severity.WARNING:
        top = QPointF(box.center().x(), box.top())
        painter.drawPolygon([top, box.bottomLeft(), box.bottomRight()])
    else:
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(box.adjusted(1, 1, -1, -1))
    painter.restore()
