"""The annotated transcript: the first turns at once, the rest while nobody waits."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal, Slot

from simulator.feedback.debrief import Debrief, DebriefTurn
from simulator.feedback.quoting import marks_in, shown
from simulator.gui.column import Column
from simulator.gui.debrief.turn_entry import TurnEntry
from simulator.gui.theme.appearance import Appearance

#: Below the first screenful anyway: what is made before the page is shown, and at each go after.
_AT_ONCE, _AT_A_GO = 1, 2


class TurnList(Column):
    """One entry below the other.

    Signals:
        retry_requested: try again from this turn (its place, from 0).
    """

    retry_requested = Signal(int)

    def __init__(self, appearance: Appearance, debrief: Debrief) -> None:
        super().__init__(spacing=20)
        self._appearance = appearance
        self._debrief = debrief
        self._entries: list[TurnEntry] = []
        self._filling = QTimer(self)
        self._filling.setInterval(0)

        self._filling.timeout.connect(self._on_filling_due)
        self._make_up_to(_AT_ONCE)
        self._filling.start()

    def entry(self, place: int) -> TurnEntry:
        """The entry of turn ``place`` (from 0), made now if it was not yet."""
        self._make_up_to(place + 1)
        return self._entries[place]

    @Slot()
    def _on_filling_due(self) -> None:
        self._make_up_to(len(self._entries) + _AT_A_GO)
        if len(self._entries) == len(self._debrief.turns):
            self._filling.stop()

    def _make_up_to(self, count: int) -> None:
        for turn in self._debrief.turns[len(self._entries) : count]:
            entry = TurnEntry(
                self._appearance, turn, self._debrief.client_name, self._attempts(turn)
            )
            entry.retry_requested.connect(self.retry_requested)
            self._entries.append(entry)
            self.add(entry)

    def _attempts(self, turn: DebriefTurn) -> tuple[str, ...]:
        """The replies to this turn that were taken back."""
        marks = marks_in(self._debrief.language)
        return tuple(
            shown(reply, marks)
            for place, reply in self._debrief.first_attempts
            if place == turn.place
        )
