"""The end of a meeting: how you part, and the way to the debrief."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.gui.announcing import announce
from simulator.gui.buttons import push_button
from simulator.gui.labels import plain_label, role_frame, wrapped_label
from simulator.gui.translating import translate
from simulator.scenario.model import Ending


class ClosingPanel(QWidget):
    """How the meeting closed.

    Signals:
        debrief_requested: the trainee wants to look back.
    """

    debrief_requested = Signal()

    def __init__(self, ending: Ending) -> None:
        super().__init__()
        self._ending = ending
        self._debrief = push_button(translate("Player", "Look back on it  ⏎"), "primary")
        self._debrief.setAccessibleName(translate("Player", "Look back on it: open the debrief"))

        card = role_frame("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 20, 24, 20)
        inside.setSpacing(8)
        inside.addWidget(plain_label(translate("Player", "THE MEETING ENDS HERE"), "caption"))
        inside.addWidget(wrapped_label(ending.title, "heading"))
        inside.addWidget(wrapped_label(ending.meaning))
        row = QHBoxLayout()
        row.setContentsMargins(0, 8, 0, 0)
        row.addStretch(1)
        row.addWidget(self._debrief)
        inside.addLayout(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

        self._debrief.clicked.connect(self.debrief_requested)

    def receive_focus(self) -> None:
        """Put the focus on the way to the debrief, and say that this is the end."""
        self._debrief.setFocus(Qt.FocusReason.OtherFocusReason)
        told = translate("Player", "The meeting ends here. {title}. {meaning}")
        announce(self, told.format(title=self._ending.title, meaning=self._ending.meaning))
