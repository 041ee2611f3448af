"""What to look for on the shelf: words, practice, age, setting and level."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from simulator.gui.box_names import name_box
from simulator.gui.reflow import Reflow
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate
from simulator.practice.card import Wanted

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
        self._words.setPlaceholderText(translate("Library", "Search"))
        self._words.setClearButtonEnabled(True)
        # A file dragged over it is meant for the library.
        self._words.setAcceptDrops(False)
        self._practice = _list(translate("Library", "Every practice"))
        self._ages = _list(translate("Library", "Every age"))
        self._setting = _list(translate("Library", "Every setting"))
        self._level = _list(translate("Library", "Every level"))

        row = Reflow(appearance, _NARROWEST, spacing=8)
        row.show_widgets([self._words, self._practice, self._ages, self._setting, self._level])
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(row)

        self._words.setAccessibleName(translate("Library", "Search scenarios"))
        name_box(self._practice, translate("Library", "Practice"))
        name_box(self._ages, translate("Library", "Age of the client"))
        name_box(self._setting, translate("Library", "Setting"))
        name_box(self._level, translate("Library", "Level"))
        self._words.textChanged.connect(self._on_changed)
        for box in (self._practice, self._ages, self._setting, self._level):
            box.currentIndexChanged.connect(self._on_changed)

    def offer_choices(self) -> None:
        """Fill the lists; later than the first frame, since the names are read from a file."""
        from simulator.practice.shelf_words import (
            AGE_NAMES,
            LEVEL_NAMES,
            SETTING_NAMES,
            practice_names,
        )

        for box, names in (
            (self._practice, practice_names()),
            (self._ages, AGE_NAMES),
            (self._setting, SETTING_NAMES),
            (self._level, LEVEL_NAMES),
        ):
            if box.count() == 1:
                for value, name in names.items():
                    box.addItem(translate("Words", name), str(value))

    def wanted(self) -> Wanted:
        """What is looked for now."""
        return Wanted(
            words=self._words.text(),
            practice=self._practice.currentData(),
            ages=self._ages.currentData(),
            setting=self._setting.currentData(),
            level=self._level.currentData(),
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


def _list(everything: str) -> QComboBox:
    box = QComboBox()
    box.addItem(everything, "")
    box.setMinimumContentsLength(8)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return box
