"""The explanation of a reply: one sentence first, the evidence, and more on request."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from simulator.feedback.explain import Explanation
from simulator.feedback.naming import Naming
from simulator.gui.announcing import announce
from simulator.gui.buttons import ENTER, push_button
from simulator.gui.explanation_parts import explanation_folds
from simulator.gui.labels import wrapped_label
from simulator.gui.technique_card import TechniqueCards, techniques_of
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.gui.verdict_row import VerdictRow, trust_words
from simulator.gui.words import verdict_phrase
from simulator.gui.wrapping_row import WrappingRow
from simulator.scenario.model import Reply


class ExplanationCard(QFrame):
    """What the reply did, shown once it has been given.

    Signals:
        go_on_requested: the trainee has read enough.
        take_back_requested: the trainee wants the moment again.
    """

    go_on_requested = Signal()
    take_back_requested = Signal()

    def __init__(
        self,
        appearance: Appearance,
        reply: Reply,
        explanation: Explanation,
        client: str,
        naming: Naming | None,
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._appearance = appearance
        self._techniques = techniques_of(explanation)
        self._language = explanation.language
        self._spoken = _spoken(explanation, naming)
        self._go_on = push_button(translate("Explanation", "Go on  ⏎"), "primary")
        self._take_back = push_button(translate("Explanation", "Take it back"))
        self._cards = push_button(translate("Explanation", "Techniques  F1"), "quiet")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(VerdictRow(appearance, explanation))
        if naming is not None:
            layout.addWidget(wrapped_label(naming.says, "quiet"))
        layout.addWidget(wrapped_label(explanation.headline, "lead-strong"))
        layout.addWidget(wrapped_label(explanation.evidence))
        for note in (explanation.habit, explanation.rupture_note):
            if note:
                layout.addWidget(wrapped_label(note, "quiet"))
        for fold in explanation_folds(appearance, reply, explanation, client):
            layout.addWidget(fold)
        layout.addLayout(self._buttons())

        self.setAccessibleName(self._spoken)
        self._go_on.setAccessibleName(translate("Explanation", "Go on"))
        self._take_back.setAccessibleName(
            translate("Explanation", "Take this reply back and choose again")
        )
        self._cards.setAccessibleName(
            translate("Explanation", "Read about the techniques in this reply")
        )
        self._go_on.clicked.connect(self.go_on_requested)
        self._take_back.clicked.connect(self.take_back_requested)
        self._cards.clicked.connect(self.show_techniques)

    def receive_focus(self) -> None:
        """Take the focus, so that Enter goes on, and have the explanation read out."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, self._spoken)

    @Slot()
    def show_techniques(self) -> None:
        """Open the cards of the techniques in this reply."""
        TechniqueCards(self._appearance, self._techniques, self._language, self).exec()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, wherever inside the card the focus is not on a button."""
        if event.key() in (*ENTER, Qt.Key.Key_Space):
            self.go_on_requested.emit()
        elif event.key() == Qt.Key.Key_F1:
            self.show_techniques()
        else:
            super().keyPressEvent(event)

    def _buttons(self) -> WrappingRow:
        row = WrappingRow(gap_before=1, spacing=8)
        row.setContentsMargins(0, 8, 0, 0)
        for button in (self._cards, self._take_back, self._go_on):
            row.addWidget(button)
        return row


def _spoken(explanation: Explanation, naming: Naming | None) -> str:
    words = verdict_phrase(explanation.verdict, mixed=explanation.mixed, early=explanation.early)
    parts = [f"{words}, {explanation.leading_name}.", naming.says if naming else ""]
    parts += [explanation.headline, explanation.evidence]
    parts += [explanation.habit, explanation.rupture_note, f"{trust_words(explanation)}."]
    return " ".join(part for part in parts if part)
