"""Turning points: the replies that put most out of reach, and the way back to each of them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from simulator.feedback.quoting import Marks, marks_in, shown
from simulator.feedback.turning import Turning, TurningTold
from simulator.gui.buttons import push_button
from simulator.gui.column import Column
from simulator.gui.labels import plain_label, wrapped_label
from simulator.gui.translating import translate


class TurningSection(QFrame):
    """Says that it is looking until it has been told what was found.

    Signals:
        retry_requested: try again from this turn (its place, from 0).
    """

    retry_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._found = Column(spacing=16)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(8)
        layout.addWidget(wrapped_label(translate("Debrief", "Turning points"), "lead-strong"))
        layout.addWidget(self._found)
        self._found.add(
            wrapped_label(
                translate("Debrief", "Looking at everything that was possible …"), "quiet"
            )
        )

    def show_turning(self, turning: Turning) -> None:
        """Show what was found."""
        self._found.clear()
        if turning.notice:
            self._found.add(wrapped_label(turning.notice, "quiet"))
        for point in turning.points:
            self._found.add(self._point(point, marks_in(turning.language)))

    def _point(self, point: TurningTold, marks: Marks) -> Column:
        retry = push_button(translate("Debrief", "Try again from here"))
        name = translate("Debrief", "Try again from turn {turn}, a turning point")
        retry.setAccessibleName(name.format(turn=point.place + 1))
        retry.clicked.connect(partial(self.retry_requested.emit, point.place))
        box = Column(spacing=4)
        turn = translate("Debrief", "TURN {turn}").format(turn=point.place + 1)
        box.add(plain_label(turn, "caption"))
        box.add(wrapped_label(shown(point.reply, marks)))
        box.add(wrapped_label(point.says))
        better = translate("Debrief", "More stayed open with: {reply}")
        box.add(wrapped_label(better.format(reply=shown(point.kept_open, marks)), "quiet"))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(retry)
        box.add(row)
        return box
