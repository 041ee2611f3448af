"""What a scroll area holds, no taller than its width asks for."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget


class ScrolledPage(QWidget):
    """A page whose text wraps.

    Qt would leave as much room as the narrowest page needs, blank at the end of a wide one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "scrolled")

    def minimumSizeHint(self) -> QSize:
        """As narrow as the layout allows; the height follows from the width alone."""
        return QSize(super().minimumSizeHint().width(), 0)
