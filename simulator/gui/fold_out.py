"""A heading that opens and closes what stands below it: the evidence on request."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.gui.buttons import push_button
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import translate


class FoldOut(QWidget):
    """A heading and a body that is closed at first, and made when it is first opened.

    Signals:
        toggled: the body was opened (True) or closed.
    """

    toggled = Signal(bool)

    def __init__(
        self, appearance: Appearance, heading: str, make_body: Callable[[], QWidget]
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._heading = heading
        self._make_body = make_body
        self._body: QWidget | None = None
        self._button = push_button(heading, "disclosure")
        self._button.setCheckable(True)

        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._button)

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
        if self._body is None:
            self._body = self._make_body()
            self._column.addWidget(self._body)
        self._body.setVisible(is_open)
        self._show_state()
        self.toggled.emit(is_open)

    def _show_state(self) -> None:
        name = "chevron-down" if self.is_open else "chevron-right"
        show_icon(self._button, name, self._appearance.colours.accent, self._appearance.px(16))
        name = (
            translate("Explanation", "{heading}, open")
            if self.is_open
            else translate("Explanation", "{heading}, closed")
        )
        self._button.setAccessibleName(name.format(heading=self._heading))
