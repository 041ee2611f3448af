"""What there is to say of a scenario, as a list: what to mend first, then what is good to know."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal

from simulator.authoring.insights.sentence import Finding, Weight
from simulator.gui.author.statistics.places_button import PlacesButton
from simulator.gui.column import Column
from simulator.gui.labels import bullet_row, wrapped_label
from simulator.gui.telling import told
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate


class FindingsList(Column):
    """Sentences, each with a way to the places it speaks of.

    Signals:
        place_chosen: a moment's id and a reply's, which may be empty.
    """

    place_chosen = Signal(str, str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(spacing=12)
        self._appearance = appearance
        self._shown: tuple[Finding, ...] = ()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these in place of those before."""
        if self._shown == tuple(findings):
            return
        self._shown = tuple(findings)
        self.clear()
        mend = [one for one in findings if one.weight is Weight.MEND]
        know = [one for one in findings if one.weight is not Weight.MEND]
        self.add(wrapped_label(translate("Statistics", "WORTH MENDING"), "caption"))
        if not mend:
            self.add(wrapped_label(translate("Statistics", "Nothing that figures could tell.")))
        for finding in mend:
            self._add_finding(finding)
        self.add(wrapped_label(translate("Statistics", "GOOD TO KNOW"), "caption"))
        for finding in know:
            self._add_finding(finding)

    def _add_finding(self, finding: Finding) -> None:
        entry = Column(spacing=0)
        entry.add(bullet_row(told(finding.says)))
        if finding.places:
            button = PlacesButton(self._appearance, finding.places)
            button.place_chosen.connect(self.place_chosen)
            entry.add(button)
        self.add(entry)
