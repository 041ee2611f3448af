"""What the client came to share, and what stayed unsaid."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from simulator.feedback.debrief import Debrief
from simulator.feedback.turning import LastChance
from simulator.gui.column import Column
from simulator.gui.labels import plain_label, wrapped_label
from simulator.gui.translating import translate
from simulator.scenario.model import Disclosure, DisclosureId


class DisclosuresSection(QFrame):
    """Shared and unsaid; of the unsaid, once it is known, up to where it could be heard."""

    def __init__(self, debrief: Debrief) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._chances: dict[DisclosureId, QLabel] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 20, 24, 20)
        self._column.setSpacing(8)
        title = translate("Debrief", "What {client} shared, and what stayed unsaid")
        title = title.format(client=debrief.client_name)
        self._column.addWidget(wrapped_label(title, "lead-strong"))
        if not debrief.shared and not debrief.unsaid:
            nothing = translate("Debrief", "There was nothing hidden in this meeting.")
            self._column.addWidget(wrapped_label(nothing, "quiet"))
        for heading, found, is_unsaid in (
            (translate("Debrief", "SHARED"), debrief.shared, False),
            (translate("Debrief", "UNSAID"), debrief.unsaid, True),
        ):
            if found:
                self._column.addWidget(plain_label(heading, "caption"))
            for disclosure in found:
                self._column.addWidget(self._told(disclosure, has_chance=is_unsaid))

    def show_chances(self, chances: Iterable[LastChance]) -> None:
        """Tell of the unsaid up to which turn it could still have been heard."""
        for chance in chances:
            label = self._chances.get(chance.disclosure.id)
            if label is not None:
                label.setText(chance.says)
                label.show()

    def _told(self, disclosure: Disclosure, *, has_chance: bool) -> Column:
        """What is to be told of one disclosure, close together."""
        told = Column(4, (0, 0, 0, 8))
        told.add(wrapped_label(disclosure.shares))
        if disclosure.matters:
            told.add(wrapped_label(disclosure.matters, "quiet"))
        if has_chance:
            label = wrapped_label("", "strong")
            label.hide()
            self._chances[disclosure.id] = label
            told.add(label)
        return told
