"""A question at the top of the desk: what has happened, and the ways on. Nothing is blocked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from simulator.gui.announcing import announce
from simulator.gui.buttons import push_button
from simulator.gui.labels import wrapped_label
from simulator.gui.margins import set_margins


class AskBar(QFrame):
    """One question at a time; a newer one takes the older one's place.

    Signals:
        answered: the focus belongs back in the text.
    """

    answered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "ask")
        self._body: QWidget | None = None
        self._layout = QVBoxLayout(self)
        set_margins(self._layout, 16, 8, 8, 8)
        self.hide()

    def ask(self, text: str, ways: Mapping[str, Callable[[], None]]) -> None:
        """Ask, offering ``ways`` on by what their buttons say; each puts the question away."""
        self.put_away()
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(wrapped_label(text), 1)
        for name, way in ways.items():
            button = push_button(name)
            button.setAccessibleName(f"{name}: {text}")
            button.clicked.connect(partial(self._on_way, way))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._body = body
        self._layout.addWidget(body)
        self.show()
        announce(self, text)

    def receive_focus(self) -> None:
        """Put the focus on the first way on."""
        button = self.findChild(QPushButton)
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)

    def put_away(self) -> None:
        """The question is answered, or no longer matters."""
        body, self._body = self._body, None
        if body is not None:
            self._layout.removeWidget(body)
            body.hide()
            body.deleteLater()
        self.hide()

    def _on_way(self, way: Callable[[], None]) -> None:
        self.put_away()
        self.answered.emit()
        way()
