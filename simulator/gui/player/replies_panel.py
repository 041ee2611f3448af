"""The replies on offer, numbered, in the order the session shuffled them into."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.gui.labels import wrapped_label
from simulator.gui.player.reply_button import ReplyButton
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.scenario.model import Reply


class RepliesPanel(QWidget):
    """The replies to choose from.

    Signals:
        reply_chosen: the id of the reply that was clicked or chosen by key.
    """

    reply_chosen = Signal(str)

    def __init__(
        self,
        appearance: Appearance,
        replies: Sequence[Reply],
        note: str = "",
        *,
        is_other_attempt: bool = False,
    ) -> None:
        """``note`` is said quietly above the replies, that it is another attempt in their title."""
        super().__init__()
        self._buttons = [
            ReplyButton(appearance, reply, number) for number, reply in enumerate(replies, start=1)
        ]
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        if note:
            layout.addWidget(wrapped_label(note, "quiet"))
        title = translate("Player", "YOUR REPLY")
        if is_other_attempt:
            title = translate("Player", "YOUR REPLY, ANOTHER ATTEMPT")
        layout.addWidget(wrapped_label(title, "caption"))
        for button in self._buttons:
            layout.addWidget(button)
            button.clicked.connect(partial(self._choose, button))

    def receive_focus(self) -> None:
        """Put the focus on the first reply."""
        if self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose_number(self, number: int) -> None:
        """Choose the reply with this number, if there is one."""
        if 1 <= number <= len(self._buttons):
            self._buttons[number - 1].click()

    def _choose(self, button: ReplyButton) -> None:
        self.reply_chosen.emit(button.reply.id)
