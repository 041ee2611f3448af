"""Turns a portrait's SVG text into pixels."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer

from simulator.gui.portrait.canvas import CANVAS, is_portrait

#: A pixmap's longest side, in device pixels; a portrait has no detail beyond it.
MAX_SIDE = 4096
_AROUND = ((1, 0), (0.7, 0.7), (0, 1), (-0.7, 0.7), (-1, 0), (-0.7, -0.7), (0, -1), (0.7, -0.7))


def blank_pixmap(size: QSizeF, ratio: float) -> QPixmap:
    """A transparent pixmap of ``size`` device-independent pixels, never empty or enormous."""
    width = min(max(1, round(size.width() * ratio)), MAX_SIDE)
    height = min(max(1, round(size.height() * ratio)), MAX_SIDE)
    pixmap = QPixmap(width, height)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    return pixmap


def portrait_pixmap(svg: str, size: QSizeF, place: QRectF, ratio: float) -> QPixmap | None:
    """The portrait drawn so that its canvas fills ``place`` in a pixmap of ``size``.

    Returns:
        The pixmap, or nothing when Qt cannot read the drawing.
    """
    if not is_portrait(svg):
        return None
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    if not renderer.isValid():
        return None
    pixmap = blank_pixmap(size, ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    renderer.render(painter, place)
    painter.end()
    return pixmap


def place_box(box: tuple[float, float, float, float], target: QRectF) -> QRectF:
    """Where the whole canvas goes so that the part ``box`` of it just fits ``target``."""
    x, y, width, height = box
    scale = min(target.width() / width, target.height() / height)
    middle = target.center() - QPointF((x + width / 2) * scale, (y + height / 2) * scale)
    return QRectF(middle, QSizeF(CANVAS[0] * scale, CANVAS[1] * scale))


def with_rim(pixmap: QPixmap, colour: QColor, width: float) -> QPixmap:
    """``pixmap`` with a thin line of light around it, so that dark hair shows on a dark wall."""
    rim = QPixmap(pixmap)
    painter = QPainter(rim)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(QRectF(rim.rect()), colour)
    painter.end()
    result = blank_pixmap(pixmap.deviceIndependentSize(), pixmap.devicePixelRatio())
    painter = QPainter(result)
    for x, y in _AROUND:
        painter.drawPixmap(QPointF(x * width, y * width), rim)
    painter.drawPixmap(QPointF(0, 0), pixmap)
    painter.end()
    return result


def rounded(rect: QRectF, radius: float) -> QPainterPath:
    """A rectangle with round corners, to clip to."""
    path = QPainterPath()
    path.addRoundedRect(rect, radius, radius)
    return path


def mixed(one: str | QColor, other: str | QColor, share: float) -> QColor:
    """``one`` with ``share`` (0 to 1) of ``other``."""
    a, b = QColor(one), QColor(other)
    parts = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    share = max(0.0, min(share, 1.0))
    return QColor(*(round(x + (y - x) * share) for x, y in parts))


def cross_faded(before: QPixmap, after: QPixmap | None, share: float) -> QPixmap:
    """Part of the one and ``share`` (0 to 1) of the other, so that what both share stays solid."""
    mix = blank_pixmap(before.deviceIndependentSize(), before.devicePixelRatio())
    painter = QPainter(mix)
    painter.setOpacity(1 - share)
    painter.drawPixmap(0, 0, before)
    if after is not None:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
        painter.setOpacity(share)
        painter.drawPixmap(0, 0, after)
    painter.end()
    return mix
