"""Takes in files that are dropped on the desk, wherever on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

_HELD = (QEvent.Type.DragEnter, QEvent.Type.DragMove)


class Dropping(QObject):
    """Listens to the widgets it is given; words that are dropped go where they always go.

    Signals:
        dropped: a file's path.
    """

    dropped = Signal(str)

    def listen_to(self, widget: QWidget) -> None:
        """Take in what is dropped on ``widget``."""
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Files are ours."""
        if event.type() in _HELD and isinstance(event, QDragMoveEvent):
            if _file_in(event.mimeData()) is not None:
                event.acceptProposedAction()
                return True
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            path = _file_in(event.mimeData())
            if path is not None:
                event.acceptProposedAction()
                self.dropped.emit(str(path))
                return True
        return super().eventFilter(watched, event)


def _file_in(data: QMimeData) -> Path | None:
    """The first file that is dragged, None where none is."""
    for url in data.urls():
        if url.isLocalFile():
            return Path(url.toLocalFile())
    return None
