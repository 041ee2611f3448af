"""Keeps what has the focus on the screen: Tab also comes into a scrolled part from outside."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QWidget

#: So much of what stands around it is shown too, in pixels.
_MARGIN = 8


def bring_focus_into_view(window: QWidget | None = None) -> None:
    """Scroll whatever has the focus into view, whole where there is room for it.

    Qt follows the focus within a scroll area only, and there no further than to the caret.

    Args:
        window: a window that may be just about to come to the front; None: the one in front.
    """
    focus = QApplication.focusWidget() if window is None else window.focusWidget()
    part = focus
    while focus is not None and part is not None and not part.isWindow():
        part = part.parentWidget()
        if isinstance(part, QScrollArea):
            _show(part, focus)


def _show(area: QScrollArea, widget: QWidget) -> None:
    content = area.widget()
    if content is None or not content.isAncestorOf(widget):
        return
    # What has only just appeared, or moved, has no place yet.
    layout = content.layout()
    if layout is not None:
        layout.activate()
    place = QRect(widget.mapTo(content, QPoint()), widget.size())
    place.adjust(0, -_MARGIN, 0, _MARGIN)
    bar, room = area.verticalScrollBar(), area.viewport().height()
    top = min(bar.value(), place.top())
    if place.bottom() >= top + room:
        # Of what is taller than the room, the beginning.
        top = min(place.top(), place.bottom() + 1 - room)
    bar.setValue(top)


class FollowedPages(QStackedWidget):
    """One page at a time, each scrolled to what Tab comes to."""

    def focusNextPrevChild(self, ahead: bool) -> bool:
        """What Tab comes to is on the screen."""
        moved = super().focusNextPrevChild(ahead)
        bring_focus_into_view()
        return moved
