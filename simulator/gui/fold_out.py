"""A heading that opens and closes what stands below it: the evidence on request."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon


class FoldOut(QWidget):
    """A heading and a body that is closed at first.

    Signals:
        toggled: the body was opened (True) or closed.
    """

    toggled = Signal(bool)

    def __init__(self, appearance: Appearance, heading: str, body: QWidget) -> None:
        super().__init__()
        self._appearance = appearance
        self._heading = heading
        self._body = body
        self._button = QPushButton(heading)
        self._button.setProperty("role", "disclosure")
        self._button.setCheckable(True)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._button)
        layout.addWidget(body)
        body.setVisible(False)

        self._button.toggled.connect(self._on_toggled)
        appearance.changed.connect(self._show_state)
        self._show_state()

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self._button.isChecked()

    def open(self) -> None:
        """Show the body."""
        self._button.setChecked(True)

    def _on_toggled(self, is_open: bool) -> None:
        self._body.setVisible(is_open)
        self._show_state()
        self.toggled.emit(is_open)

    def _show_state(self) -> None:
        name = "chevron-down" if self.is_open else "chevron-right"
        show_icon(self._button, name, self._appearance.colours.accent, self._appearance.px(16))
        state = "open" if self.is_open else "closed"
        self._button.setAccessibleName(f"{self._heading}, {state}")
