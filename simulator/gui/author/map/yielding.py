"""Lets go of what is least needed where there is little room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from simulator.gui.theme.appearance import Appearance


class Yielding(QObject):
    """Shows widgets of a panel only while it is tall enough for them.

    Args:
        panel: which is watched.
        needs: widgets, each with the height of the panel it needs, in pixels at 100 %.
    """

    def __init__(
        self, appearance: Appearance, panel: QWidget, needs: Sequence[tuple[QWidget, int]]
    ) -> None:
        super().__init__(panel)
        self._appearance = appearance
        self._panel = panel
        self._needs = tuple(needs)
        panel.installEventFilter(self)
        appearance.changed.connect(self._make_room)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the panel's height."""
        if watched is self._panel and event.type() is QEvent.Type.Resize:
            self._make_room()
        return False

    def _make_room(self) -> None:
        for widget, height in self._needs:
            widget.setVisible(self._panel.height() >= self._appearance.px(height))
