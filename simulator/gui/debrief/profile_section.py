"""What the meeting was made of: habits in words, practices as bars, techniques counted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from simulator.feedback.debrief import Debrief
from simulator.feedback.profile import TechniqueCount
from simulator.gui.debrief.count_bar import CountBar
from simulator.gui.fold_out import FoldOut
from simulator.gui.labels import bullet_row, plain_label, role_frame, wrapped_label
from simulator.gui.margins import set_margins
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.gui.verdict_shape import VerdictShape
from simulator.gui.words import practice_word, verdict_words


def profile_section(appearance: Appearance, debrief: Debrief) -> QWidget:
    """Habits, practices and techniques, and how many replies were named as the taxonomy does."""
    profile = debrief.profile
    card = role_frame("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 20, 24, 20)
    column.setSpacing(8)
    column.addWidget(
        wrapped_label(translate("Debrief", "What you did, over the whole meeting"), "lead-strong")
    )
    for habit in debrief.habits:
        column.addLayout(bullet_row(habit))
    if debrief.named.asked:
        column.addWidget(wrapped_label(debrief.named.says))
    column.addLayout(_practices(appearance, debrief))

    def techniques() -> QWidget:
        return _techniques(appearance, profile.techniques)

    column.addWidget(
        FoldOut(appearance, translate("Debrief", "Every technique, counted"), techniques)
    )
    column.addWidget(
        wrapped_label(
            translate(
                "Debrief", "Counts of replies, not a grade: choosing well is not yet speaking well."
            ),
            "notice",
        )
    )
    return card


def _practices(appearance: Appearance, debrief: Debrief) -> QGridLayout:
    counts = debrief.profile.practices
    most = max((counted.served + counted.failed for counted in counts), default=1)
    grid = QGridLayout()
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(6)
    grid.setColumnStretch(1, 1)
    for row, counted in enumerate(counts):
        grid.addWidget(plain_label(practice_word(counted.practice, debrief.language)), row, 0)
        bar = CountBar(appearance, counted.served, counted.failed, most)
        grid.addWidget(bar, row, 1, Qt.AlignmentFlag.AlignVCenter)
        words = translate("Debrief", "served {served}, failed {failed}")
        words = words.format(served=counted.served, failed=counted.failed)
        grid.addWidget(plain_label(words, "quiet"), row, 2)
    return grid


def _techniques(appearance: Appearance, counts: tuple[TechniqueCount, ...]) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    set_margins(column, 32, 0, 8, 8)
    column.setSpacing(4)
    for counted in counts:
        shape = VerdictShape(appearance, 16)
        shape.show_verdict(counted.verdict)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(shape)
        name = f"{counted.technique.name}: {counted.count}"
        row.addWidget(wrapped_label(f"{name} ({verdict_words(counted.verdict)})"), 1)
        column.addLayout(row)
    return box
