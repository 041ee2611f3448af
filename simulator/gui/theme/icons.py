"""Lucide icons in one weight, drawn in the colour of the text beside them."""

from __future__ import annotations

import re

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from simulator.resources import assets_dir

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


def icon(name: str, colour: str, size: int = 20) -> QIcon:
    """The icon ``name`` in ``colour``; an empty icon when the file is missing."""
    return QIcon(icon_pixmap(name, colour, size))


def icon_pixmap(name: str, colour: str, size: int) -> QPixmap:
    """The icon ``name`` as a square of ``size`` device-independent pixels."""
    ratio = QGuiApplication.primaryScreen().devicePixelRatio() if QGuiApplication.screens() else 1.0
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    path = assets_dir() / "icons" / f"{name}.svg"
    if not _NAME.match(name) or not path.is_file():
        return pixmap
    svg = path.read_text(encoding="utf-8").replace("currentColor", colour)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter)
    painter.end()
    return pixmap
