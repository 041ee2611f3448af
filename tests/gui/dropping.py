"""Drags files over the window and lets them go there, as the system reports it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from .person import Person

_NONE, _LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
_COPY = Qt.DropAction.CopyAction


def files(*paths: Path) -> QMimeData:
    """What is dragged."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def drag(person: Person, mime: QMimeData) -> bool:
    """Drag something over the window; whether the window would take it."""
    place = person.window.rect().center()
    entering = QDragEnterEvent(place, _COPY, mime, _LEFT, _NONE)
    # Qt's own default is to take it.
    entering.ignore()
    QApplication.sendEvent(person.window, entering)
    return entering.isAccepted()


def leave(person: Person) -> None:
    """Drag it away again."""
    leaving = QDragLeaveEvent()
    assert leaving.type() is QEvent.Type.DragLeave
    QApplication.sendEvent(person.window, leaving)


def drop(person: Person, *paths: Path) -> None:
    """Drag files over the window and let them go."""
    mime = files(*paths)
    assert drag(person, mime)
    place = QPointF(person.window.rect().center())
    QApplication.sendEvent(person.window, QDropEvent(place, _COPY, mime, _LEFT, _NONE))
