"""A scenario file that cannot be played: where it is broken, and what to do."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from simulator.gui.buttons import push_button
from simulator.gui.counts import Counts
from simulator.gui.labels import plain_label, wrapped_label
from simulator.gui.library.own_button import OwnButton
from simulator.gui.telling import told
from simulator.gui.translating import translate
from simulator.practice.card import Card, Problem


class BrokenCard(QFrame):
    """The first problems of one file, in file order; ``stops`` is where Tab stops.

    ``own_button`` is there on a card of one's own.

    Signals:
        mending_requested: the author wants to write in the file.
    """

    mending_requested = Signal()

    def __init__(self, card: Card) -> None:
        super().__init__()
        self.setProperty("role", "card")
        counted = Counts().errors(card.errors)

        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(wrapped_label(card.title, "lead-strong"))
        standing = translate("Library", "Cannot be played yet: {errors}")
        layout.addWidget(plain_label(standing.format(errors=counted), "caption"))
        for problem in card.problems:
            layout.addWidget(wrapped_label(_line_of(problem)))
        more = card.errors - len(card.problems)
        if more > 0:
            layout.addWidget(wrapped_label(Counts().more_errors(more), "quiet"))
        layout.addStretch(1)
        mend = push_button(translate("Library", "Mend it"))
        self.own_button = OwnButton(card) if card.own else None
        own = self.own_button
        self.stops: tuple[QWidget, ...] = (mend, own) if own else (mend,)
        mend.setAccessibleName(translate("Library", "Mend {title}").format(title=card.title))
        mend.clicked.connect(self.mending_requested)
        foot = QHBoxLayout()
        foot.addWidget(mend)
        foot.addStretch(1)
        if own is not None:
            foot.addWidget(own)
        layout.addLayout(foot)
        name = translate("Library", "{title} cannot be played yet: {errors}")
        self.setAccessibleName(name.format(title=card.title, errors=counted))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with a card of one's own."""
        if self.own_button is None:
            super().contextMenuEvent(event)
        else:
            self.own_button.open_at(event.globalPos())


def _line_of(problem: Problem) -> str:
    """Where it is, what it is and what to do about it."""
    where = translate("Library", "Line {line}, column {column} ({code}): {problem}")
    return where.format(
        line=problem.line,
        column=problem.column,
        code=problem.code,
        problem=f"{told(problem.told)}. {told(problem.advice)}",
    )
