"""One turn in the debrief: the client's words, the reply with its evidence, and what it did."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from simulator.feedback.debrief import DebriefTurn
from simulator.gui.buttons import push_button
from simulator.gui.column import Column
from simulator.gui.explanation_parts import explanation_folds
from simulator.gui.fold_out import FoldOut
from simulator.gui.labels import plain_label, wrapped_label
from simulator.gui.marked_text import MarkedText
from simulator.gui.player.chosen_panel import marks_of
from simulator.gui.technique_card import TechniqueCards, techniques_of
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.gui.verdict_row import VerdictRow
from simulator.gui.words import before_arrival, place_name


class TurnEntry(QFrame):
    """A turn of the transcript.

    Signals:
        retry_requested: try again from this turn (its place, from 0).
    """

    retry_requested = Signal(int)

    def __init__(
        self,
        appearance: Appearance,
        turn: DebriefTurn,
        client: str,
        first_attempts: tuple[str, ...],
    ) -> None:
        super().__init__()
        self.setProperty("role", "card")
        said = MarkedText(appearance)
        said.show_reply(turn.reply.text, marks_of(turn.explanation), is_act=turn.reply.is_act)
        self._appearance = appearance
        self._techniques = techniques_of(turn.explanation)
        self._language = turn.explanation.language
        self._cards = push_button(translate("Debrief", "Techniques"), "quiet")
        self._retry = push_button(translate("Debrief", "Try again from here"))

        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(10)
        layout.addWidget(plain_label(_caption(turn, client), "caption"))
        layout.addWidget(wrapped_label(_words_before(turn, client), "quiet"))
        layout.addWidget(said)
        layout.addWidget(VerdictRow(appearance, turn.explanation, 18))
        if turn.naming is not None:
            layout.addWidget(wrapped_label(turn.naming.says, "quiet"))
        layout.addWidget(wrapped_label(turn.explanation.headline, "strong"))
        for text in first_attempts:
            taken = translate("Debrief", "Taken back before: {reply}").format(reply=text)
            layout.addWidget(wrapped_label(taken, "quiet"))
        layout.addWidget(
            FoldOut(
                appearance,
                translate("Debrief", "Look closer"),
                partial(_closer, appearance, turn, client),
            )
        )
        row = QHBoxLayout()
        row.addWidget(self._cards)
        row.addStretch(1)
        row.addWidget(self._retry)
        layout.addLayout(row)

        again = translate("Debrief", "Try again from turn {turn}")
        read = translate("Debrief", "Read about the techniques of turn {turn}")
        self._retry.setAccessibleName(again.format(turn=turn.place + 1))
        self._cards.setAccessibleName(read.format(turn=turn.place + 1))
        self._cards.clicked.connect(self.show_techniques)
        self._retry.clicked.connect(partial(self.retry_requested.emit, turn.place))

    @Slot()
    def show_techniques(self) -> None:
        """Open the cards of the techniques in this reply."""
        TechniqueCards(self._appearance, self._techniques, self._language, self).exec()

    def receive_focus(self) -> None:
        """Move the focus here, to the way to try again."""
        self._retry.setFocus(Qt.FocusReason.OtherFocusReason)


def _caption(turn: DebriefTurn, client: str) -> str:
    caption = translate("Debrief", "TURN {turn}").format(turn=turn.place + 1)
    return f"{caption}  ·  {before_arrival(client).upper()}" if turn.before_arrival else caption


def _words_before(turn: DebriefTurn, client: str) -> str:
    said, manner = turn.client.variant.say, turn.client.variant.manner
    return f"{place_name(turn.speaker, client)}: {said}" + (f"\n({manner})" if manner else "")


def _closer(appearance: Appearance, turn: DebriefTurn, client: str) -> QWidget:
    told = turn.explanation
    body = Column(spacing=6)
    body.add(wrapped_label(told.evidence))
    for note in (told.habit, told.rupture_note):
        if note:
            body.add(wrapped_label(note, "quiet"))
    for fold in explanation_folds(appearance, turn.reply, told, client):
        body.add(fold)
    return body
