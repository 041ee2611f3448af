"""A pen that draws like a hand: lines that bow a little, colour that misses its line a little."""

from __future__ import annotations

from collections.abc import Sequence
from math import hypot
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

Point: TypeAlias = tuple[float, float]

#: How far an edge bows, as a share of its length: never quite straight, never in a hurry.
_BOWS = (0.012, -0.008, 0.016, -0.011, 0.006, -0.014)
_LIMIT = 3.0


class Pencil:
    """Draws lines and filled shapes with one painter, in one ink.

    Args:
        painter: draws; its coordinates are the pencil's.
        ink: the colour of every line.
        width: of the line.
    """

    def __init__(self, painter: QPainter, ink: QColor, width: float) -> None:
        self._painter = painter
        self._ink = ink
        self._width = width
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def line(self, *points: Point, width: float = 1.0) -> None:
        """A smooth line through ``points``; ``width`` is a factor on the pencil's own."""
        self._outline(curve(points), width)

    def shape(self, points: Sequence[Point], fill: QColor | None, *, smooth: bool = False) -> None:
        """A closed shape: corners at ``points``, or one smooth line through them."""
        path = curve([*points, points[0]]) if smooth else bowed(points)
        path.closeSubpath()
        self.path(path, fill)

    def ellipse(self, centre: Point, rx: float, ry: float, fill: QColor | None) -> None:
        """An ellipse around ``centre``."""
        path = QPainterPath()
        path.addEllipse(QPointF(*centre), rx, ry)
        self.path(path, fill)

    def box(self, rect: QRectF, radius: float, fill: QColor | None) -> None:
        """A rectangle with round corners."""
        path = QPainterPath()
        path.addRoundedRect(rect, radius, radius)
        self.path(path, fill)

    def path(self, path: QPainterPath, fill: QColor | None) -> None:
        """Any closed path, filled and then outlined."""
        if fill is not None:
            self._painter.fillPath(path, QBrush(fill))
        self._outline(path, 1.0)

    def wash(self, path: QPainterPath, fill: QColor) -> None:
        """Colour without a line."""
        self._painter.fillPath(path, QBrush(fill))

    def _outline(self, path: QPainterPath, width: float) -> None:
        pen = QPen(self._ink, self._width * width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.strokePath(path, pen)


def bowed(points: Sequence[Point]) -> QPainterPath:
    """A closed path through ``points`` whose edges bow like those drawn by hand."""
    path = QPainterPath(QPointF(*points[0]))
    for index, (start, end) in enumerate(zip(points, [*points[1:], points[0]], strict=True)):
        (x1, y1), (x2, y2) = start, end
        length = hypot(x2 - x1, y2 - y1) or 1.0
        bow = max(-_LIMIT, min(_BOWS[index % len(_BOWS)] * length, _LIMIT))
        middle = QPointF(
            (x1 + x2) / 2 - (y2 - y1) / length * bow, (y1 + y2) / 2 + (x2 - x1) / length * bow
        )
        path.quadTo(middle, QPointF(x2, y2))
    return path


def curve(points: Sequence[Point]) -> QPainterPath:
    """A smooth path through ``points`` (Catmull-Rom)."""
    path = QPainterPath(QPointF(*points[0]))
    closed = len(points) > 2 and points[0] == points[-1]
    before, after = (points[-2], points[1]) if closed else (points[0], points[-1])
    padded = [before, *points, after]
    for p0, p1, p2, p3 in zip(padded, padded[1:], padded[2:], padded[3:], strict=False):
        path.cubicTo(
            p1[0] + (p2[0] - p0[0]) / 6,
            p1[1] + (p2[1] - p0[1]) / 6,
            p2[0] - (p3[0] - p1[0]) / 6,
            p2[1] - (p3[1] - p1[1]) / 6,
            *p2,
        )
    return path


def disc(x: float, y: float, radius: float) -> QPainterPath:
    """A full circle."""
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path
