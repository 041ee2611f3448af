"""Something a person should know, said once at the top of the screen, plainly."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout

from simulator.gui.buttons import push_button
from simulator.gui.labels import wrapped_label
from simulator.gui.margins import set_margins
from simulator.gui.translating import translate


class NoticeBar(QFrame):
    """A message that stays until it is put away."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setProperty("role", "well")
        put_away = push_button(translate("Window", "Got it"), "quiet")
        put_away.setAccessibleName(
            translate("Window", "Put this notice away: {notice}").format(notice=text)
        )

        row = QHBoxLayout(self)
        set_margins(row, 16, 8, 8, 8)
        row.addWidget(wrapped_label(text), 1)
        row.addWidget(put_away, 0, Qt.AlignmentFlag.AlignTop)

        put_away.clicked.connect(self.hide)
