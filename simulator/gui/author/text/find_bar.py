"""Find and replace, in a bar below the text."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout

from simulator.authoring.editing.edit import TextEdit
from simulator.gui.author.text.foot_bar import FootBar
from simulator.gui.author.text.positions import Positions
from simulator.gui.author.text.text_editor import TextEditor
from simulator.gui.buttons import push_button
from simulator.gui.labels import plain_label
from simulator.gui.translating import translate
from simulator.gui.wrapping_row import WrappingRow


class FindBar(FootBar):
    """Finds the words as they are typed, and says how often they stand in the text."""

    def __init__(self, editor: TextEditor) -> None:
        rows = QVBoxLayout()
        super().__init__(rows)
        self._editor = editor
        self._words = _field(translate("Author", "Find"))
        self._instead = _field(translate("Author", "Replace with"))
        self._case = QCheckBox(translate("Author", "Match case"))
        self._told = plain_label(role="quiet")
        before = push_button(translate("Author", "Previous"))
        following = push_button(translate("Author", "Next"))
        self._one = push_button(translate("Author", "Replace"))
        self._all = push_button(translate("Author", "Replace all"))
        close = push_button(translate("Author", "Close"), "quiet")
        close.setAccessibleName(translate("Author", "Close find and replace"))

        # A row each: what is told beside one must not push the other about.
        rows.setSpacing(8)
        for widgets in (
            (self._words, self._case, before, following, self._told),
            (self._instead, self._one, self._all, close),
        ):
            row = WrappingRow(gap_before=len(widgets), spacing=8)
            for widget in widgets:
                row.addWidget(widget)
            rows.addLayout(row)

        self._words.textChanged.connect(self._on_words_changed)
        self._case.toggled.connect(self._on_words_changed)
        self._words.returnPressed.connect(self.find_next)
        self._instead.returnPressed.connect(self._replace_one)
        following.clicked.connect(self.find_next)
        before.clicked.connect(self.find_previous)
        self._one.clicked.connect(self._replace_one)
        self._all.clicked.connect(self._replace_all)
        close.clicked.connect(self.put_away)

    def begin(self) -> None:
        """Show the bar, with what is selected as what to find."""
        selected = self._editor.textCursor().selectedText()
        if selected and "\u2029" not in selected:
            self._words.setText(selected)
        self.ask(self._words)
        self._tell()

    def find_next(self) -> None:
        """Select the next place behind the caret; behind the last comes the first."""
        self._select(+1)

    def find_previous(self) -> None:
        """Select the place before the caret; before the first comes the last."""
        self._select(-1)

    def _pattern(self) -> re.Pattern[str] | None:
        words = self._words.text()
        if not words:
            return None
        flags = re.NOFLAG if self._case.isChecked() else re.IGNORECASE
        return re.compile(re.escape(words), flags)

    def _places(self) -> list[tuple[int, int]]:
        pattern = self._pattern()
        return (
            [] if pattern is None else [one.span() for one in pattern.finditer(self._editor.text)]
        )

    def _selected(self) -> tuple[int, int]:
        positions, cursor = Positions(self._editor.text), self._editor.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return positions.to_python(start), positions.to_python(end)

    def _select(self, steps: int) -> None:
        places = self._places()
        if places:
            start, end = self._selected()
            if steps > 0:
                place = next((one for one in places if one[0] >= end), places[0])
            else:
                place = next((one for one in places[::-1] if one[1] <= start), places[-1])
            self._editor.select(*place)
        self._tell()

    def _on_words_changed(self) -> None:
        places = self._places()
        start, _ = self._selected()
        if places:
            self._editor.select(*next((one for one in places if one[0] >= start), places[0]))
        self._tell()

    def _replace_one(self) -> None:
        here = self._selected()
        if here in self._places():
            self._editor.change([TextEdit(*here, self._instead.text())])
        self._select(+1)

    def _replace_all(self) -> None:
        instead = self._instead.text()
        places = self._places()
        self._editor.change([TextEdit(start, end, instead) for start, end in places])
        told = translate("Author", "{count} replaced. Undo takes it back.")
        self._told.setText(told.format(count=len(places)))

    def _tell(self) -> None:
        places = self._places()
        here = self._selected()
        if not self._words.text():
            self._told.setText("")
        elif not places:
            self._told.setText(translate("Author", "Not found"))
        elif here in places:
            told = translate("Author", "{number} of {count}")
            self._told.setText(told.format(number=places.index(here) + 1, count=len(places)))
        else:
            self._told.setText(translate("Author", "{count} found").format(count=len(places)))
        self._one.setEnabled(bool(places))
        self._all.setEnabled(bool(places))


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    field.setMinimumWidth(180)
    return field
