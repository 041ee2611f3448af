"""Lucide icons in one weight, drawn in the colour of the text beside them."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from simulator.resources import assets_dir

#: What points along the line; what goes round a clock doesn't.
_POINTING = frozenset({"arrow-left", "chevron-right", "door-open"})
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")


def show_icon(button: QAbstractButton, name: str, colour: str, size: int) -> None:
    """Put the icon ``name`` before the button's text, with a little air between the two."""
    is_mirrored = QGuiApplication.isRightToLeft()
    pixmap = icon_pixmap(name, colour, size, max(4, size // 3), is_mirrored=is_mirrored)
    button.setIcon(QIcon(pixmap))
    button.setIconSize(pixmap.deviceIndependentSize().toSize())


def icon_pixmap(
    name: str, colour: str, size: int, air: int = 0, *, is_mirrored: bool = False
) -> QPixmap:
    """The icon ``name``, ``size`` device-independent pixels square, and ``air`` to its right.

    ``is_mirrored``: the air is to its left, and what points somewhere points the other way.
    """
    ratios = [screen.devicePixelRatio() for screen in QGuiApplication.screens()]
    return _drawn(name, colour, size, air, max(ratios, default=1.0), is_mirrored)


@lru_cache(maxsize=128)
def _drawn(name: str, colour: str, size: int, air: int, ratio: float, is_mirrored: bool) -> QPixmap:
    pixmap = QPixmap(QSize(size + air, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    path = assets_dir() / "icons" / f"{name}.svg"
    if not _NAME.match(name) or not path.is_file():
        return pixmap
    svg = path.read_text(encoding="utf-8").replace("currentColor", colour)
    painter = QPainter(pixmap)
    if is_mirrored:
        painter.translate(air, 0)
        if name in _POINTING:
            painter.translate(size, 0)
            painter.scale(-1, 1)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
