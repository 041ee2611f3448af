"""Picks a technique: the list by verdict, each with its sign, and what the chosen one means."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QListWidgetItem, QWidget

from simulator.gui.column import Column
from simulator.gui.labels import wrapped_label
from simulator.gui.language import taught_language
from simulator.gui.portrait.painting import blank_pixmap
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.gui.verdict_shape import paint_verdict
from simulator.gui.words import verdict_words
from simulator.scenario.taxonomy import Technique, Verdict, shipped_taxonomy

#: Helpful ones first, as one looks for them.
_ORDER = (
    *(Verdict.VALIDATES, Verdict.NEUTRAL, Verdict.OVER_LEADS),
    *(Verdict.DISMISSES, Verdict.BREAKS_BOUNDARIES),
)
_SIGN = 18
_HEIGHT = 260


class TechniquePicker(QWidget):
    """A search field, the techniques that fit, and the definition of the one chosen.

    Signals:
        picked: another technique is chosen, by id.
    """

    picked = Signal(str)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._search = QLineEdit()
        self._search.setPlaceholderText(translate("Author", "Search: a word, or what you said"))
        self._search.setAccessibleName(translate("Author", "Search the techniques"))
        self._list = QListWidget()
        self._list.setAccessibleName(translate("Author", "Techniques"))
        self._list.setIconSize(QSize(appearance.px(_SIGN), appearance.px(_SIGN)))
        self._list.setFixedHeight(appearance.px(_HEIGHT))
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._told = Column(4)

        left = Column(8)
        left.add(self._search)
        left.add(self._list)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(left, 1)
        row.addWidget(self._told, 1, Qt.AlignmentFlag.AlignTop)

        self._search.textChanged.connect(self._show_fitting)
        self._list.currentItemChanged.connect(self._on_chosen)
        self.setFocusProxy(self._search)
        self._show_fitting("")

    @property
    def technique(self) -> str:
        """The id of the technique chosen, empty for none."""
        item = self._list.currentItem()
        # The type hints forget that there may be no current item.
        return str(item.data(Qt.ItemDataRole.UserRole)) if self._list.currentRow() >= 0 else ""

    def _show_fitting(self, words: str) -> None:
        kept = self.technique
        self._list.clear()
        wanted = words.lower().split()
        for verdict in _ORDER:
            for technique in shipped_taxonomy(taught_language()).techniques.values():
                if technique.verdict is verdict and _fits(technique, wanted):
                    self._list.addItem(self._item(technique))
                    if technique.id == kept:
                        self._list.setCurrentRow(self._list.count() - 1)
        if self._list.currentRow() < 0 and wanted:
            self._list.setCurrentRow(0)

    def _item(self, technique: Technique) -> QListWidgetItem:
        item = QListWidgetItem(_sign(self._appearance, technique.verdict), technique.name)
        item.setData(Qt.ItemDataRole.UserRole, technique.id)
        verdict = verdict_words(technique.verdict)
        said = f"{technique.name}, {verdict}. {technique.definition}"
        item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
        return item

    def _on_chosen(self) -> None:
        self._told.clear()
        technique = shipped_taxonomy(taught_language()).techniques.get(self.technique)
        if technique is None:
            return
        verdict = wrapped_label(verdict_words(technique.verdict).upper(), "strong")
        verdict.setProperty("verdict", str(technique.verdict))
        self._told.add(wrapped_label(technique.name, "lead-strong"))
        self._told.add(verdict)
        self._told.add(wrapped_label(technique.definition))
        example = translate("Author", "For example: {words}")
        self._told.add(wrapped_label(example.format(words=technique.example), "small"))
        if technique.needs_trust:
            needs = translate("Author", "Needs trust of {trust}: before that it comes too early.")
            self._told.add(wrapped_label(needs.format(trust=technique.needs_trust), "small"))
        self.picked.emit(technique.id)


def _fits(technique: Technique, wanted: list[str]) -> bool:
    looked_at = " ".join(
        (
            technique.id,
            technique.name,
            technique.definition,
            technique.example,
            verdict_words(technique.verdict),
        )
    ).lower()
    return all(word in looked_at for word in wanted)


def _sign(appearance: Appearance, verdict: Verdict) -> QIcon:
    side = appearance.px(_SIGN)
    pixmap = blank_pixmap(QSizeF(side, side), 2)
    painter = QPainter(pixmap)
    colour = QColor(appearance.colours.verdicts[verdict].ink)
    paint_verdict(painter, verdict, QRectF(0, 0, side, side), colour)
    painter.end()
    return QIcon(pixmap)
