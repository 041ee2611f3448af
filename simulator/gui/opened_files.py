"""Files that the system hands to the running program, as a Mac does after a double click."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent, QGuiApplication


class OpenedFiles(QObject):
    """Listens to the application.

    Signals:
        opened: the :class:`Path` of a file that was opened from outside.
    """

    opened = Signal(object)

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is a file on this computer; anything else is not for us."""
        if isinstance(event, QFileOpenEvent) and event.url().isLocalFile():
            self.opened.emit(Path(event.url().toLocalFile()))
            return True
        return False
