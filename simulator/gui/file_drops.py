"""Files dragged over the window and let go there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget


class FileDrops(QObject):
    """Takes what is dropped on one window.

    Signals:
        entered: files are being dragged over the window.
        left: they are no longer.
        dropped: the paths (a list of :class:`Path`) that were let go.
    """

    entered = Signal()
    left = Signal()
    dropped = Signal(object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer for the window; whatever is no file passes by."""
        if isinstance(event, QDragEnterEvent):
            if _paths(event.mimeData()):
                event.acceptProposedAction()
                self.entered.emit()
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.left.emit()
            return True
        if event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            paths = _paths(event.mimeData())
            self.left.emit()
            if paths:
                event.acceptProposedAction()
                self.dropped.emit(paths)
            return True
        return False


def _paths(data: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
