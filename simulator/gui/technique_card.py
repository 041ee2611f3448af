"""The card of a technique: what it is, what it is not, and where it is described."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from simulator.feedback.explain import Explanation
from simulator.gui.buttons import push_button
from simulator.gui.labels import plain_label, wrapped_label
from simulator.gui.margins import set_margins
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.gui.verdict_shape import VerdictShape
from simulator.gui.words import practice_words, verdict_words
from simulator.scenario.languages import Language
from simulator.scenario.taxonomy import Technique, Verdict


class TechniqueCards(QDialog):
    """One card below the other, for the techniques of a reply in a scenario in ``language``."""

    def __init__(
        self,
        appearance: Appearance,
        techniques: Sequence[Technique],
        language: Language,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Technique", "Techniques in this reply"))
        content = QWidget()
        content.setProperty("role", "scrolled")
        column = QVBoxLayout(content)
        set_margins(column, 8, 8, 16, 8)
        column.setSpacing(24)
        for technique in techniques:
            column.addWidget(_card(appearance, technique, language))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = push_button(translate("Technique", "Close"), "primary")

        layout = QVBoxLayout(self)
        set_margins(layout, 24, 16, 16, 16)
        layout.addWidget(area, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(close)
        layout.addLayout(row)
        self.resize(appearance.px(620), appearance.px(560))

        close.clicked.connect(self.accept)
        close.setFocus(Qt.FocusReason.OtherFocusReason)


def techniques_of(explanation: Explanation) -> tuple[Technique, ...]:
    """The techniques of an explained reply, each once, as they occur."""
    found = {move.technique.id: move.technique for move in explanation.moves}
    return tuple(found.values())


def _card(appearance: Appearance, technique: Technique, language: Language) -> QWidget:
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    head = QHBoxLayout()
    head.setSpacing(10)
    shape = VerdictShape(appearance, 24)
    shape.show_verdict(technique.verdict)
    head.addWidget(shape)
    head.addWidget(wrapped_label(technique.name, "heading"), 1)
    column.addLayout(head)
    verdict = plain_label(verdict_words(technique.verdict).upper(), "strong")
    verdict.setProperty("verdict", str(technique.verdict))
    column.addWidget(verdict)
    for heading, text in _parts(technique, language):
        column.addWidget(plain_label(heading, "caption"))
        column.addWidget(wrapped_label(text))
    return box


def _parts(technique: Technique, language: Language) -> Iterator[tuple[str, str]]:
    helps = technique.verdict in (Verdict.VALIDATES, Verdict.NEUTRAL)
    yield translate("Technique", "WHAT IT IS"), technique.definition
    yield translate("Technique", "FOR EXAMPLE"), technique.example
    yield translate("Technique", "WHAT THE CLIENT HEARS"), technique.hears
    yield translate("Technique", "EASILY TAKEN FOR IT"), technique.non_example
    better = translate("Technique", "STRONGER STILL")
    yield (better if helps else translate("Technique", "TRY INSTEAD")), technique.instead
    if technique.needs_trust:
        yield translate("Technique", "WHEN"), _when(technique.needs_trust)
    yield translate("Technique", "PRACTICES"), practice_words(technique.practices, language)
    yield translate("Technique", "SOURCE"), _source(technique)


def _when(trust: int) -> str:
    when = translate("Technique", "From a trust of {trust} on; before that it comes too early.")
    return when.format(trust=trust)


def _source(technique: Technique) -> str:
    if technique.source_checked:
        return technique.source
    unchecked = translate("Technique", "{source} (not yet checked against a copy)")
    return unchecked.format(source=technique.source)
