"""The earlier attempt and this one, side by side: neither replaces the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simulator.feedback.attempts import Attempted, Attempts
from simulator.feedback.quoting import Marks, marks_in, shown
from simulator.gui.counts import Counts
from simulator.gui.labels import plain_label, role_frame, wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.gui.verdict_shape import VerdictShape
from simulator.gui.words import verdict_words
from simulator.scenario.model import Ending

#: The beginning tells most; the rest stands in the transcripts.
_SHOWN = 6


def attempts_section(appearance: Appearance, attempts: Attempts) -> QWidget:
    """A column for each attempt, from the turn at which they part."""
    card = role_frame("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(8)
    column.addWidget(
        wrapped_label(translate("Debrief", "Your earlier attempt, and this one"), "lead-strong")
    )
    same = attempts.place
    apart = translate("Debrief", "They part at the first turn.")
    told = Counts().same_turns(same) if same else apart
    column.addWidget(wrapped_label(told, "quiet"))
    kept = translate("Debrief", "Both are kept: neither takes the place of the other.")
    column.addWidget(wrapped_label(kept, "quiet"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(24)
    grid.setVerticalSpacing(12)
    grid.setColumnStretch(0, 1)
    grid.setColumnStretch(1, 1)
    grid.addWidget(plain_label(translate("Debrief", "EARLIER"), "caption"), 0, 0)
    grid.addWidget(plain_label(translate("Debrief", "THIS TIME"), "caption"), 0, 1)
    marks = marks_in(attempts.language)
    # The eye sees the column; whoever listens is told it with each part.
    sides = (translate("Debrief", "Earlier: {what}"), translate("Debrief", "This time: {what}"))
    for row, pair in enumerate(attempts.rows[:_SHOWN], start=1):
        for side, attempted in enumerate(pair):
            if attempted is not None:
                place = attempts.place + row
                top = Qt.AlignmentFlag.AlignTop
                box = _attempted(appearance, attempted, place, marks, sides[side])
                grid.addWidget(box, row, side, top)
    endings = (attempts.earlier_ending, attempts.later_ending)
    for side, ending in enumerate(endings):
        ended = wrapped_label(_ended(ending), "strong")
        ended.setAccessibleName(sides[side].format(what=ended.text()))
        grid.addWidget(ended, _SHOWN + 1, side)
    column.addLayout(grid)
    return card


def _attempted(
    appearance: Appearance, attempted: Attempted, turn: int, marks: Marks, heard: str
) -> QWidget:
    shape = VerdictShape(appearance, 18)
    shape.show_verdict(attempted.verdict)
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(2)
    reply = wrapped_label(shown(attempted.reply, marks))
    reply.setAccessibleName(heard.format(what=reply.text()))
    words.addWidget(reply)
    told = translate("Debrief", "Turn {turn}, {verdict}, trust {trust}").format(
        turn=turn, verdict=verdict_words(attempted.verdict), trust=attempted.trust
    )
    words.addWidget(wrapped_label(told, "quiet"))
    row.addLayout(words, 1)
    return box


def _ended(ending: Ending | None) -> str:
    if ending is None:
        return translate("Debrief", "Left before the end")
    return translate("Debrief", "Ends: {title}").format(title=ending.title)
