"""The step before the feedback: the trainee names what they were doing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.gui.announcing import announce
from simulator.gui.buttons import push_button
from simulator.gui.labels import plain_label, show_tip, wrapped_label
from simulator.gui.marked_text import MarkedText
from simulator.gui.player.chosen_panel import you_said
from simulator.gui.player.numbered_button import NumberedButton
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate
from simulator.scenario.model import Reply, Setting
from simulator.scenario.taxonomy import Technique
from simulator.session.log import NOT_SURE

_QUESTION = QT_TRANSLATE_NOOP("Player", "What were you doing there?")
_HOW = QT_TRANSLATE_NOOP(
    "Player", "Name it before you read on. It is not scored; it is there to make you look."
)
#: Names are short: less room around each, so that all fit.
_PAD = 9


class NamingPanel(QWidget):
    """The reply that was given, and what it may be named.

    Signals:
        named: the technique's id, or that the trainee is not sure.
        skipped: go on without naming it.
    """

    named = Signal(str)
    skipped = Signal()

    def __init__(
        self,
        appearance: Appearance,
        setting: Setting,
        reply: Reply,
        choices: Sequence[Technique],
    ) -> None:
        super().__init__()
        said = MarkedText(appearance)
        said.show_reply(reply.text, (), is_act=reply.is_act)
        names = [(technique.id, technique.name) for technique in choices]
        names.append((NOT_SURE, translate("Player", "I’m not sure")))
        self._buttons = [
            NumberedButton(appearance, number, name, pad=_PAD)
            for number, (_, name) in enumerate(names, start=1)
        ]
        self._skip = push_button(translate("Player", "Skip  Esc"), "quiet")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(plain_label(you_said(reply, setting), "caption"))
        layout.addWidget(said)
        layout.addSpacing(8)
        layout.addWidget(wrapped_label(translate("Player", _QUESTION), "lead-strong"))
        layout.addWidget(wrapped_label(translate("Player", _HOW), "quiet"))
        for button, (name, _) in zip(self._buttons, names, strict=True):
            layout.addWidget(button)
            button.clicked.connect(partial(self.named.emit, name))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._skip)
        layout.addLayout(row)

        for button, technique in zip(self._buttons, choices, strict=False):
            button.setAccessibleDescription(technique.definition)
            show_tip(button, technique.definition)
        self._skip.setAccessibleName(translate("Player", "Skip naming this reply"))
        self._skip.clicked.connect(self.skipped)

    def receive_focus(self) -> None:
        """Put the focus on the first name, and have the question read out."""
        self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, f"{translate('Player', _QUESTION)} {translate('Player', _HOW)}")

    def choose_number(self, number: int) -> None:
        """Choose the name with this number, if there is one."""
        if 1 <= number <= len(self._buttons):
            self._buttons[number - 1].click()

    def skip(self) -> None:
        """Go on without naming the reply."""
        self._skip.click()
