"""Says that something could not be saved, and offers to try again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.gui.announcing import announce
from simulator.gui.buttons import push_button
from simulator.gui.labels import plain_label, role_frame, wrapped_label
from simulator.gui.translating import translate


class NotSavedPanel(QWidget):
    """What was chosen stays on the screen until it is saved: a reply, or the name given to it.

    Signals:
        retry_requested: try to save it once more.
    """

    retry_requested = Signal()

    def __init__(self, message: str, *, is_name: bool) -> None:
        super().__init__()
        self._message = message
        self._heading = (
            translate("Player", "The name you gave it is not saved yet")
            if is_name
            else translate("Player", "Your reply is not saved yet")
        )
        self._retry = push_button(translate("Player", "Try again"))
        self._retry.setAccessibleName(
            translate("Player", "Try to save the name you gave it again")
            if is_name
            else translate("Player", "Try to save your reply again")
        )

        frame = role_frame("well")
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.addWidget(plain_label(self._heading, "strong"))
        inside.addWidget(wrapped_label(message))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._retry)
        inside.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

        self._retry.clicked.connect(self.retry_requested)

    def receive_focus(self) -> None:
        """Put the focus on the way out, and have the message read out."""
        self._retry.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{self._heading}. {self._message}")
