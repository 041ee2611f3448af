"""What the client says now, and how."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.gui.announcing import announce
from simulator.gui.labels import plain_label, wrapped_label
from simulator.session.play import Spoken


class ClientWords(QWidget):
    """The client's name, words and manner, in the largest type of the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._name = plain_label(role="caption")
        self._words = wrapped_label(role="speech")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._manner = wrapped_label(role="manner")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._name)
        layout.addWidget(self._words)
        layout.addWidget(self._manner)

    def show_words(self, name: str, spoken: Spoken) -> None:
        """Show what the client has just said."""
        said, manner = spoken.variant.say, spoken.variant.manner
        self._name.setText(name.upper())
        self._words.setText(said if said.startswith("(") else f"“{said}”")
        self._manner.setText(manner)
        self._manner.setVisible(bool(manner))
        self._words.setAccessibleName(f"{name} says: {said} {manner}".strip())

    def read_out(self) -> None:
        """Have the words read out by a screen reader."""
        announce(self._words, self._words.accessibleName())
