"""Paths that the map is drawn with."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF

from simulator.authoring.mapping.layered.drawing import Curve
from simulator.authoring.mapping.look import ARROW, DASHES, SIGN
from simulator.scenario.taxonomy import Verdict

_STRETCH = 1.6


def curve_path(curve: Curve) -> QPainterPath:
    """A curve in pieces as a path."""
    path = QPainterPath(QPointF(*curve[0]))
    for at in range(1, len(curve), 3):
        one, other, end = curve[at : at + 3]
        path.cubicTo(one[0], one[1], other[0], other[1], end[0], end[1])
    return path


def verdict_pen(verdict: Verdict | None, colour: str, width: float) -> QPen:
    """The pen of a strand: colour, width, and the dashes of its verdict."""
    pen = QPen(QColor(colour), width)
    dashes = DASHES[verdict]
    if dashes:
        pen.setDashPattern([length * _STRETCH / width for length in dashes])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def arrow_path(curve: Curve, width: float) -> QPainterPath:
    """A head at the end of a bundle, pointing the way it arrives."""
    to, by = QPointF(*curve[-1]), QPointF(*curve[-2])
    way = to - by
    length = max(1e-6, (way.x() ** 2 + way.y() ** 2) ** 0.5)
    along = way / length
    half = width / 2 + 1
    back, aside = to - along * ARROW, QPointF(-along.y(), along.x()) * half
    path = QPainterPath()
    path.addPolygon(QPolygonF([to, back + aside, back - aside]))
    path.closeSubpath()
    return path


def picture_path(lines: Sequence[tuple[float, float]], side: float) -> QPainterPath:
    """A small picture of lines, ``side`` pixels square."""
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x * side / 16, y * side / 16) for x, y in lines]))
    return path


@cache
def sign_path(verdict: Verdict) -> QPainterPath:
    """The sign of a verdict around (0, 0), to be stroked: the same five shapes as everywhere."""
    unit = SIGN / 16
    path = QPainterPath()
    match verdict:
        case Verdict.VALIDATES:
            path.addEllipse(QPointF(0, 0), 6 * unit, 6 * unit)
            path.addEllipse(QPointF(0, 0), 1.2 * unit, 1.2 * unit)
        case Verdict.DISMISSES:
            ring = QRectF(-4.6 * unit, -6 * unit, 12 * unit, 12 * unit)
            path.arcMoveTo(ring, 100)
            path.arcTo(ring, 100, 160)
            path.addEllipse(QPointF(4.5 * unit, 0), 0.5 * unit, 0.5 * unit)
        case Verdict.OVER_LEADS:
            path.moveTo(-6 * unit, 0)
            path.lineTo(6 * unit, 0)
            path.moveTo(1.4 * unit, -4.6 * unit)
            path.lineTo(6 * unit, 0)
            path.lineTo(1.4 * unit, 4.6 * unit)
        case Verdict.BREAKS_BOUNDARIES:
            path.moveTo(0, -6 * unit)
            path.lineTo(0, 6 * unit)
            path.moveTo(-6 * unit, 3 * unit)
            path.lineTo(6 * unit, -3 * unit)
        case Verdict.NEUTRAL:
            path.addEllipse(QPointF(0, 0), 1.6 * unit, 1.6 * unit)
    return path
