"""A scenario file that cannot be played: where it is broken, and what to do."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFrame, QVBoxLayout

from simulator.gui.labels import plain_label, wrapped_label
from simulator.scenario.diagnostics import Diagnostic, Severity
from simulator.scenario.loading import Loaded

#: How many problems a card lists; the rest is counted.
_SHOWN = 4


class BrokenCard(QFrame):
    """The problems of one file, in file order."""

    def __init__(self, loaded: Loaded) -> None:
        super().__init__()
        self.setProperty("role", "card")
        errors = [found for found in loaded.diagnostics if found.severity is Severity.ERROR]
        name = Path(loaded.path).name

        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(8)
        layout.addWidget(wrapped_label(name, "lead-strong"))
        counted = "1 error" if len(errors) == 1 else f"{len(errors)} errors"
        layout.addWidget(plain_label(f"Cannot be played yet: {counted}", "caption"))
        for found in errors[:_SHOWN]:
            layout.addWidget(wrapped_label(_told(found)))
        if len(errors) > _SHOWN:
            rest = f"… and {len(errors) - _SHOWN} more. “safe-space check” lists them all."
            layout.addWidget(wrapped_label(rest, "quiet"))
        layout.addStretch(1)
        self.setAccessibleName(f"{name} cannot be played yet: {counted}")


def _told(found: Diagnostic) -> str:
    span = found.span
    return f"Line {span.line}, column {span.col} ({found.code}): {found.message}. {found.help}"
