"""The trust curve with the reply that each of its marks stands for."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from simulator.feedback.debrief import Debrief
from simulator.feedback.quoting import marks_in, shown
from simulator.gui.announcing import announce
from simulator.gui.debrief.trust_curve import TrustCurve
from simulator.gui.labels import plain_label, role_frame, wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate
from simulator.gui.words import verdict_phrase


class TrustSection(QWidget):
    """How trust went, with a line of words for the mark in focus.

    Signals:
        turn_chosen: go to this turn (from 0).
    """

    turn_chosen = Signal(int)

    def __init__(self, appearance: Appearance, debrief: Debrief) -> None:
        super().__init__()
        self._debrief = debrief
        self._curve = TrustCurve(appearance, debrief)
        self._words = wrapped_label(translate("Debrief", _RESTING), "quiet")
        self._words.setMinimumHeight(appearance.px(52))

        card = role_frame("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(24, 20, 24, 16)
        inside.setSpacing(8)
        inside.addWidget(plain_label(translate("Debrief", "How trust went"), "lead-strong"))
        inside.addWidget(self._curve)
        inside.addWidget(self._words)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(card)

        self._curve.turn_highlighted.connect(self._on_turn_highlighted)
        self._curve.turn_chosen.connect(self.turn_chosen)

    def _on_turn_highlighted(self, place: int) -> None:
        turn = self._debrief.turns[place]
        told = turn.explanation
        line = verdict_phrase(told.verdict, mixed=told.mixed, early=told.early)
        where = translate("Debrief", "Turn {turn}, {verdict}, trust {trust}.")
        torn = translate("Debrief", "Something tore here.") if turn.rupture_opened else ""
        mended = translate("Debrief", "The rupture was mended here.") if turn.rupture_healed else ""
        where = where.format(turn=place + 1, verdict=line, trust=told.trust_after)
        reply = shown(turn.reply, marks_in(told.language))
        words = " ".join(filter(None, (where, torn, mended, reply)))
        self._words.setText(words)
        if self._curve.hasFocus():
            announce(self._curve, words)


_RESTING = QT_TRANSLATE_NOOP(
    "Debrief",
    "Each mark is one reply; hatching means that something was torn and not yet mended. "
    "Choose a mark to go to its turn.",
)
