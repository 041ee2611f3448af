"""Buttons that Enter presses as well as Space.

Qt's own buttons answer Enter in dialogs only; everywhere else a person expects it too.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def push_button(text: str = "", role: str = "") -> QPushButton:
    """A button styled by ``role``: primary, quiet, disclosure, or plain when empty."""
    button = QPushButton(text)
    button.setAutoDefault(True)
    if role:
        button.setProperty("role", role)
    return button


class PaintedButton(QAbstractButton):
    """A button that paints itself, and again when the pointer comes and goes."""

    def __init__(self) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter clicks; other keys do as they always do."""
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)
