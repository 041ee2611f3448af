"""The statistics page of the author's desk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from simulator.authoring.insights.figures import Insights
from simulator.authoring.insights.words import findings
from simulator.gui.author.statistics.figures_table import FiguresTable
from simulator.gui.author.statistics.findings_list import FindingsList
from simulator.gui.author.statistics.rows import (
    disclosure_rows,
    ending_rows,
    moment_rows,
    practice_rows,
    verdict_rows,
)
from simulator.gui.labels import wrapped_label
from simulator.gui.reading_order import stops_in, tab_in_order
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.scenario.loading import Loaded


class StatisticsPanel(QWidget):
    """Words first, then tables; those of the last version stay while new ones are worked out.

    Signals:
        go_to_text: show this moment in the text, and this reply unless it is empty.
    """

    go_to_text = Signal(str, str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._is_due = False
        self._has_figures = False
        self._mistake = 0
        self._status = wrapped_label(role="quiet")
        self._findings = FindingsList(appearance)
        often = translate("Statistics", "In 100")
        self._moments = FiguresTable(
            appearance,
            translate("Statistics", "Moments, and how often 100 guessed meetings come by"),
            (translate("Statistics", "Moment"), translate("Statistics", "Trust"), often),
        )
        self._endings = FiguresTable(
            appearance,
            translate("Statistics", "Endings, and how many of 100 guessed meetings come to them"),
            (translate("Statistics", "Ending"), translate("Statistics", "Bond"), often),
        )
        self._disclosures = FiguresTable(
            appearance,
            translate("Statistics", "Disclosures, and how many of 100 guessed meetings hear them"),
            (translate("Statistics", "Disclosure"), translate("Statistics", "Trust"), often),
        )
        self._practices = FiguresTable(
            appearance,
            translate("Statistics", "Practices, in replies that serve or fail them"),
            (
                translate("Statistics", "Practice"),
                translate("Statistics", "Serve"),
                translate("Statistics", "Fail"),
                translate("Statistics", "Moments"),
            ),
        )
        self._verdicts = FiguresTable(
            appearance,
            translate("Statistics", "Verdicts, and how many words their replies have"),
            (
                translate("Statistics", "Verdict"),
                translate("Statistics", "Replies"),
                translate("Statistics", "Words"),
            ),
        )
        self._figures = QWidget()
        self._area = QScrollArea()

        self._lay_out()

        self._findings.place_chosen.connect(self.go_to_text)
        for table in self._tables():
            table.place_chosen.connect(self.go_to_text)
        self._show_status()

    def show_scenario(self, loaded: Loaded) -> None:
        """This is the version to be told of; its statistics are to come, if it can be played."""
        self._is_due = loaded.scenario is not None
        is_begun = bool(loaded.source.strip()) or self._has_figures
        self._mistake = loaded.line_of_mistake if is_begun and not self._is_due else 0
        self._show_status()

    def show_insights(self, insights: Insights | None) -> None:
        """These are the statistics of the version shown last; None if they can't be had."""
        self._is_due = False
        if insights is None:
            self._show_status(has_failed=True)
            return
        self._has_figures = True
        self._findings.show_findings(findings(insights))
        self._moments.show_rows(tuple(moment_rows(insights)))
        self._endings.show_rows(tuple(ending_rows(insights)))
        self._disclosures.show_rows(tuple(disclosure_rows(insights)))
        self._practices.show_rows(tuple(practice_rows(insights)))
        self._verdicts.show_rows(tuple(verdict_rows(insights)))
        tab_in_order(self._area, *stops_in(self._figures))
        self._show_status()

    @property
    def is_worked_out(self) -> bool:
        """Whether what is shown is of the newest version that could be played."""
        return self._has_figures and not self._is_due

    def _show_status(self, *, has_failed: bool = False) -> None:
        if self._mistake:
            text = translate(
                "Statistics", "These are of the version before the mistake on line {line}."
            )
            if not self._has_figures:
                text = translate("Statistics", "There is a mistake on line {line}: mend it first.")
            text = text.format(line=self._mistake)
        elif has_failed:
            text = translate("Statistics", "This version could not be worked out.")
        elif self._is_due:
            text = translate("Statistics", "Working it out…")
        elif self._has_figures:
            text = translate("Statistics", "Of the text as it stands.")
        else:
            text = translate("Statistics", "There is nothing to work out yet.")
        self._status.setText(text)
        self._figures.setVisible(self._has_figures)

    def _tables(self) -> Sequence[FiguresTable]:
        return (
            self._moments,
            self._endings,
            self._disclosures,
            self._practices,
            self._verdicts,
        )

    def _lay_out(self) -> None:
        figures = QVBoxLayout(self._figures)
        figures.setContentsMargins(0, 0, 0, 0)
        figures.setSpacing(8)
        figures.addWidget(self._findings)
        for table in self._tables():
            figures.addSpacing(8)
            figures.addWidget(wrapped_label(table.accessibleName(), "strong"))
            figures.addWidget(table)
        content = QWidget()
        content.setProperty("role", "scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 12, 12, 16)
        column.setSpacing(12)
        heading = translate("Statistics", "What can come of it")
        column.addWidget(wrapped_label(heading, "lead-strong"))
        column.addWidget(self._status)
        column.addWidget(self._figures)
        column.addStretch(1)
        area = self._area
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # So that keys can move on through sentences that have nothing to stop at.
        area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        area.setAccessibleName(heading)
        area.setProperty("role", "read")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)
