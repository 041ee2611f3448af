"""A scenario file that cannot be played: where it is broken, and what to do."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from simulator.gui.labels import plain_label, wrapped_label
from simulator.practice.card import Card


class BrokenCard(QFrame):
    """The first problems of one file, in file order."""

    def __init__(self, card: Card) -> None:
        super().__init__()
        self.setProperty("role", "card")
        counted = "1 error" if card.errors == 1 else f"{card.errors} errors"

        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(wrapped_label(card.title, "lead-strong"))
        layout.addWidget(plain_label(f"Cannot be played yet: {counted}", "caption"))
        for problem in card.problems:
            layout.addWidget(wrapped_label(problem))
        more = card.errors - len(card.problems)
        if more > 0:
            rest = f"… and {more} more. “safe-space check” lists them all."
            layout.addWidget(wrapped_label(rest, "quiet"))
        layout.addStretch(1)
        self.setAccessibleName(f"{card.title} cannot be played yet: {counted}")
