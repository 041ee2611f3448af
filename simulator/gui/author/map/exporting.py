"""The map as a file: the SVG picture as it is, or painted as PNG."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from simulator.authoring.mapping.graph import MapGraph
from simulator.authoring.mapping.heat import Heat
from simulator.authoring.mapping.layout import MapLayout
from simulator.authoring.mapping.svg import FALLBACK, svg_of
from simulator.authoring.mapping.words import MapWords
from simulator.records.exports.whole_file import write_whole

#: No side of a picture is longer than this, in pixels.
_LONGEST = 12_000
_SHARPNESS = 2.0


def write_svg(path: Path, graph: MapGraph, layout: MapLayout, heat: Heat, words: MapWords) -> None:
    """Write the map as SVG.

    Raises:
        NotWrittenError: it could not be; what was there is unchanged.
    """
    write_whole(path, svg_of(graph, layout, heat, words).encode("utf-8"))


def write_png(path: Path, graph: MapGraph, layout: MapLayout, heat: Heat, words: MapWords) -> None:
    """Write the map as PNG, twice as large as on the screen unless it is very large.

    Raises:
        NotWrittenError: it could not be; what was there is unchanged.
    """
    write_whole(path, png_of(svg_of(graph, layout, heat, words)))


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
