"""What to look for on the shelf: words, practice, age, setting and level."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from simulator.gui.reflow import Reflow
from simulator.gui.theme.appearance import Appearance
from simulator.practice.shelf import AgeGroup, Wanted
from simulator.practice.shelf_words import AGE_NAMES, LEVEL_NAMES, SETTING_NAMES, practice_name
from simulator.scenario.model import Level, Setting
from simulator.scenario.taxonomy import Practice

#: No field is narrower than this, in pixels at 100 % text.
_NARROWEST = 180


class Filters(QWidget):
    """A search field and four lists.

    Signals:
        wanted_changed: something else is looked for; the new :class:`Wanted`.
    """

    wanted_changed = Signal(object)

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._words = QLineEdit()
        self._words.setPlaceholderText("Search")
        self._words.setClearButtonEnabled(True)
        self._practice = _list("Every practice", ((p, practice_name(p)) for p in Practice))
        self._ages = _list("Every age", AGE_NAMES.items())
        self._setting = _list("Every setting", SETTING_NAMES.items())
        self._level = _list("Every level", LEVEL_NAMES.items())

        row = Reflow(appearance, _NARROWEST, spacing=8)
        row.show_widgets([self._words, self._practice, self._ages, self._setting, self._level])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(row)

        self._words.setAccessibleName("Search scenarios")
        self._practice.setAccessibleName("Practice")
        self._ages.setAccessibleName("Age of the client")
        self._setting.setAccessibleName("Setting")
        self._level.setAccessibleName("Level")
        self._words.textChanged.connect(self._on_changed)
        for box in (self._practice, self._ages, self._setting, self._level):
            box.currentIndexChanged.connect(self._on_changed)

    def wanted(self) -> Wanted:
        """What is looked for now."""
        practice, ages = self._practice.currentData(), self._ages.currentData()
        setting, level = self._setting.currentData(), self._level.currentData()
        return Wanted(
            words=self._words.text(),
            practice=Practice(practice) if practice else None,
            ages=AgeGroup(ages) if ages else None,
            setting=Setting(setting) if setting else None,
            level=Level(level) if level else None,
        )

    def clear(self) -> None:
        """Look for anything again."""
        self._words.clear()
        for box in (self._practice, self._ages, self._setting, self._level):
            box.setCurrentIndex(0)

    def focus_search(self) -> None:
        """Put the caret into the search field."""
        self._words.setFocus()

    def _on_changed(self) -> None:
        self.wanted_changed.emit(self.wanted())


def _list(everything: str, choices: Iterable[tuple[str, str]]) -> QComboBox:
    box = QComboBox()
    box.addItem(everything, "")
    for value, name in choices:
        box.addItem(name, str(value))
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
