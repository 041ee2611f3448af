"""The reply that was given, its evidence marked, with the explanation below it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.feedback.explain import Explanation
from simulator.feedback.naming import Naming
from simulator.gui.labels import plain_label
from simulator.gui.marked_text import Mark, MarkedText
from simulator.gui.player.explanation_card import ExplanationCard
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.scenario.model import Reply, Scenario, Setting


def marks_of(explanation: Explanation) -> tuple[Mark, ...]:
    """The explanation's moves as marks in the reply's text."""
    return tuple(
        Mark(move.start, move.end, move.verdict, move.technique.name.lower())
        for move in explanation.moves
    )


def you_said(reply: Reply, setting: Setting) -> str:
    """The heading above the reply that was given; in a chat nothing is said aloud."""
    if reply.is_act:
        return translate("Player", "YOU DID")
    if setting is Setting.CHAT:
        return translate("Player", "YOU WROTE")
    return translate("Player", "YOU SAID")


class ChosenPanel(QWidget):
    """What the trainee said, and what it did.

    Signals:
        go_on_requested: the trainee has read enough.
        take_back_requested: the trainee wants the moment again.
    """

    go_on_requested = Signal()
    take_back_requested = Signal()

    def __init__(
        self,
        appearance: Appearance,
        scenario: Scenario,
        reply: Reply,
        explanation: Explanation,
        naming: Naming | None,
    ) -> None:
        super().__init__()
        self._said = MarkedText(appearance)
        self._said.show_reply(reply.text, marks_of(explanation), is_act=reply.is_act)
        client = scenario.client.name
        self._card = ExplanationCard(appearance, reply, explanation, client, naming)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(plain_label(you_said(reply, scenario.setting), "caption"))
        layout.addWidget(self._said)
        layout.addWidget(self._card)

        self._card.go_on_requested.connect(self.go_on_requested)
        self._card.take_back_requested.connect(self.take_back_requested)

    def receive_focus(self) -> None:
        """Move the focus to the explanation."""
        self._card.receive_focus()
