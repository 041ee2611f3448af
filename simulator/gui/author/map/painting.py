"""The map's picture painted, for files that hold no SVG."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from simulator.authoring.mapping.svg import FALLBACK

#: No side of a picture is longer than this, in pixels.
_LONGEST = 12_000
_SHARPNESS = 2.0


def drawing_of(svg: str) -> QSvgRenderer:
    """The map ready to be painted, in the typeface that it names."""
    # It is at hand here, so that nothing need take its place: Qt would take that.
    svg = svg.replace(FALLBACK, "", 1)
    return QSvgRenderer(QByteArray(svg.encode("utf-8", "replace")))


def png_of(svg: str) -> bytes:
    """A picture painted as PNG, twice as large as on the screen unless it is very large."""
    renderer = drawing_of(svg)
    size = renderer.defaultSize()
    scale = min(_SHARPNESS, _LONGEST / max(1, size.width(), size.height()))
    whole = QSize(max(1, round(size.width() * scale)), max(1, round(size.height() * scale)))
    image = QImage(whole, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    renderer.render(painter, QRectF(0, 0, whole.width(), whole.height()))
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(data.data())
