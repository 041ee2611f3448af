"""The first parts of the debrief: how it ended, and what must not be overlooked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from simulator.feedback.debrief import Debrief, DebriefTurn
from simulator.feedback.quoting import marks_in, shown
from simulator.gui.column import Column
from simulator.gui.labels import role_frame, wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.gui.verdict_shape import VerdictShape


def ending_section(debrief: Debrief, scenario_title: str) -> QWidget:
    """How the meeting ended, in a sentence and in the author's words."""
    box = Column(spacing=12)
    box.add(wrapped_label(scenario_title, "quiet"))
    title = debrief.ending.title if debrief.ending else translate("Debrief", "Left before the end")
    box.add(wrapped_label(title, "display"))
    box.add(wrapped_label(debrief.summary, "lead"))
    if debrief.ending:
        box.add(wrapped_label(debrief.ending.meaning))
    return box


def grave_section(appearance: Appearance, turns: Sequence[DebriefTurn]) -> QWidget:
    """Boundary breaks and missed risk cues: on top, whatever went well besides."""
    card, column = _card(translate("Debrief", "Keep these apart from everything else"))
    column.addWidget(
        wrapped_label(
            translate(
                "Debrief",
                "Trust can be earned back after them; they still belong in your next supervision.",
            ),
            "quiet",
        )
    )
    for turn in turns:
        shape = VerdictShape(appearance, 18)
        shape.show_verdict(turn.explanation.verdict)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
        words = translate("Debrief", "Turn {turn}, {technique}: {reply}").format(
            turn=turn.place + 1,
            technique=turn.explanation.leading_name,
            reply=shown(turn.reply, marks_in(turn.explanation.language)),
        )
        row.addWidget(wrapped_label(words), 1)
        column.addLayout(row)
    return card


def _card(title: str) -> tuple[QFrame, QVBoxLayout]:
    card = role_frame("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(8)
    column.addWidget(wrapped_label(title, "lead-strong"))
    return card, column
