"""Why this line and no other, in sentences that follow the preview."""

from __future__ import annotations

from simulator.authoring.previewing.why import Why
from simulator.gui.column import Column
from simulator.gui.labels import wrapped_label
from simulator.gui.telling import told
from simulator.gui.translating import translate


class Reasons(Column):
    """The way here, the line, and the replies that are not on offer."""

    def __init__(self) -> None:
        super().__init__(spacing=6, margins=(32, 0, 8, 8))
        self._shown: Why | None = None

    def show_why(self, why: Why) -> None:
        """Show these reasons in place of those before."""
        if why == self._shown:
            return
        self._shown = why
        self.clear()
        for sentence in (*why.way, *why.line):
            self.add(wrapped_label(told(sentence)))
        if why.hidden:
            self.add(wrapped_label(translate("Preview", "NOT ON OFFER HERE"), "caption"))
        for reply, because in why.hidden:
            self.add(wrapped_label(f"{reply}: {told(because)}"))
