"""The Qt application, which also hears of files the system hands over, as a Mac does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Hears what is said to the application itself.

    A filter for all events would hear it too, but slows down everything else.

    Signals:
        file_opened: the :class:`Path` of a file that was opened from outside.
    """

    file_opened = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Take what is a file on this computer; anything else is not for us."""
        if isinstance(event, QFileOpenEvent) and event.url().isLocalFile():
            self.file_opened.emit(Path(event.url().toLocalFile()))
            return True
        return super().event(event)
