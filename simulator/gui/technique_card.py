"""The card of a technique: what it is, what it is not, and where it is described."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from simulator.feedback.explain import Explanation
from simulator.feedback.verdict_names import verdict_name
from simulator.gui.buttons import push_button
from simulator.gui.labels import plain_label, wrapped_label
from simulator.gui.theme.appearance import Appearance
from simulator.gui.verdict_shape import VerdictShape
from simulator.scenario.taxonomy import Technique, Verdict, shipped_taxonomy


class TechniqueCards(QDialog):
    """One card below the other, for the techniques of a reply."""

    def __init__(
        self, appearance: Appearance, techniques: Sequence[Technique], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("Techniques in this reply")
        content = QWidget()
        content.setProperty("role", "scrolled")
        column = QVBoxLayout(content)
        column.setContentsMargins(8, 8, 16, 8)
        column.setSpacing(24)
        for technique in techniques:
            column.addWidget(_card(appearance, technique))
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(content)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = push_button("Close", "primary")

        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 16, 16)
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


def _card(appearance: Appearance, technique: Technique) -> QWidget:
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
    verdict = plain_label(verdict_name(technique.verdict).upper(), "strong")
    verdict.setProperty("verdict", str(technique.verdict))
    column.addWidget(verdict)
    for heading, text in _parts(technique):
        column.addWidget(plain_label(heading, "caption"))
        column.addWidget(wrapped_label(text))
    return box


def _parts(technique: Technique) -> Iterator[tuple[str, str]]:
    names = shipped_taxonomy().practice_names
    touched = ", ".join(names[practice].lower() for practice in technique.practices)
    helps = technique.verdict in (Verdict.VALIDATES, Verdict.NEUTRAL)
    yield "WHAT IT IS", technique.definition
    yield "FOR EXAMPLE", technique.example
    yield "WHAT THE CLIENT HEARS", technique.hears
    yield "EASILY TAKEN FOR IT", technique.non_example
    yield ("STRONGER STILL" if helps else "TRY INSTEAD"), technique.instead
    if technique.needs_trust:
        yield "WHEN", f"From a trust of {technique.needs_trust} on; before that it comes too early."
    yield "PRACTICES", touched
    checked = "" if technique.source_checked else " (not yet checked against a copy)"
    yield "SOURCE", f"{technique.source}{checked}"
