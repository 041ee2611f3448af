"""What the client says now, and how."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from simulator.feedback.quoting import inner, marks_in
from simulator.gui.announcing import announce
from simulator.gui.buttons import push_button
from simulator.gui.labels import plain_label, wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import translate
from simulator.gui.words import speaker_name
from simulator.scenario.languages import Language
from simulator.scenario.model import Scenario, Setting
from simulator.session.play import Spoken


class ClientWords(QWidget):
    """Who speaks, their words and manner, in the largest type of the screen.

    Signals:
        again_requested: speak the words again.
    """

    again_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._again = push_button(translate("Player", "Hear again"), "quiet")
        self._again.setAccessibleName(translate("Player", "Hear the client’s words again"))
        self._again.setVisible(False)
        self._name = plain_label(role="caption")
        self._words = wrapped_label(role="speech")
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._manner = wrapped_label(role="manner")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._name)
        head.addWidget(self._again)
        head.addStretch(1)
        layout.addLayout(head)
        layout.addWidget(self._words)
        layout.addWidget(self._manner)

        self._again.clicked.connect(self.again_requested)
        appearance.changed.connect(self._show_icon)
        self._show_icon()

    def offer_again(self, is_spoken: bool) -> None:
        """Offer to speak the words again, where they are spoken at all."""
        self._again.setVisible(is_spoken)

    def show_words(self, scenario: Scenario, spoken: Spoken) -> None:
        """Show what the client has just said, or what is described while nobody is there."""
        who = speaker_name(scenario, spoken)
        is_described = who != scenario.client.name
        marks = marks_in(Language.of(scenario.language))
        said, manner = spoken.variant.say, spoken.variant.manner
        is_quoted = not is_described and not said.startswith("(")
        self._name.setText(who.upper())
        quote = f"{marks.opening}{inner(said, marks)}{marks.closing}"
        self._words.setText(quote if is_quoted else said)
        self._manner.setText(manner)
        self._manner.setVisible(bool(manner))
        says = (
            translate("Player", "{client} writes:")
            if scenario.setting is Setting.CHAT
            else translate("Player", "{client} says:")
        )
        lead = f"{who}:" if is_described else says.format(client=who)
        # The manner is read from its own label; only what is announced holds both.
        self._words.setAccessibleName(f"{lead} {said}")

    def read_out(self, note: str = "") -> None:
        """Have words and manner read out by a screen reader, and what is to be noted with them."""
        told = (self._words.accessibleName(), self._manner.text(), note)
        announce(self._words, " ".join(one for one in told if one))

    @Slot()
    def _show_icon(self) -> None:
        show_icon(self._again, "volume-2", self._appearance.colours.accent, self._appearance.px(16))
