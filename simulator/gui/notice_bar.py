"""Something a person should know, said once at the top of the screen, plainly."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from simulator.gui.buttons import push_button
from simulator.gui.labels import wrapped_label
from simulator.gui.margins import set_margins
from simulator.gui.translating import translate
from simulator.gui.wrapping_row import WrappingRow


class NoticeBar(QFrame):
    """A message that stays until it is put away.

    Args:
        text: the message.
        ways: what can be done about it, by what the buttons say; each puts the message away.
        leave: what the last button says, which does nothing else.
    """

    def __init__(
        self, text: str, ways: Mapping[str, Callable[[], object]] | None = None, leave: str = ""
    ) -> None:
        super().__init__()
        self.setProperty("role", "well")
        put_away = push_button(leave or translate("Window", "Got it"), "quiet")
        put_away.setAccessibleName(
            translate("Window", "Put this notice away: {notice}").format(notice=text)
        )

        buttons = [self._way_button(name, way, text) for name, way in (ways or {}).items()]
        # Several buttons beside the words would leave these too little room in large text.
        row: QBoxLayout = QVBoxLayout(self) if buttons else QHBoxLayout(self)
        set_margins(row, 16, 8, 8, 8)
        row.addWidget(wrapped_label(text), 1)
        if buttons:
            below = WrappingRow(spacing=8)
            for button in (*buttons, put_away):
                below.addWidget(button)
            row.addLayout(below)
        else:
            row.addWidget(put_away, 0, Qt.AlignmentFlag.AlignTop)

        self.setFocusProxy(put_away)
        put_away.clicked.connect(self.hide)

    def _way_button(self, name: str, way: Callable[[], object], text: str) -> QPushButton:
        button = push_button(name, "quiet")
        button.setAccessibleName(f"{name}: {text}")
        button.clicked.connect(partial(self._on_way, way))
        return button

    def _on_way(self, way: Callable[[], object], *_told: object) -> None:
        self.hide()
        way()
