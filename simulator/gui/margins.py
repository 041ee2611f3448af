"""Room around what a layout holds, from where lines begin to where they end."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout


def set_margins(layout: QLayout, start: int, top: int, end: int, bottom: int) -> None:
    """Keep so many pixels free; Qt's own margins have a left and a right in every language."""
    if QGuiApplication.isRightToLeft():
        start, end = end, start
    layout.setContentsMargins(start, top, end, bottom)
