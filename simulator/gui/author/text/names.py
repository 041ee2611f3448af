"""Following and renaming: where an id is defined, where it is used, another name for it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QVBoxLayout

from simulator.authoring.editing.naming import definition_of, rename, uses_of
from simulator.gui.announcing import announce
from simulator.gui.author.text.foot_bar import FootBar
from simulator.gui.author.text.text_editor import TextEditor
from simulator.gui.buttons import push_button
from simulator.gui.labels import plain_label, wrapped_label
from simulator.gui.telling import told
from simulator.gui.translating import translate

#: A line shown in the list of uses is clipped to this many characters.
_CLIP = 70


class RenameBar(FootBar):
    """Asks for the new name."""

    def __init__(self, editor: TextEditor) -> None:
        rows = QVBoxLayout()
        super().__init__(rows)
        self._editor = editor
        self._offset = 0
        self._name = QLineEdit()
        self._name.setAccessibleName(translate("Author", "The new name of this id"))
        self._why_not = wrapped_label(role="quiet")
        do = push_button(translate("Author", "Rename everywhere"), "primary")
        close = push_button(translate("Author", "Cancel"), "quiet")

        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(plain_label(translate("Author", "New name")))
        row.addWidget(self._name, 1)
        row.addWidget(do)
        row.addWidget(close)
        rows.setSpacing(8)
        rows.addLayout(row)
        rows.addWidget(self._why_not)
        self._why_not.hide()

        self._name.returnPressed.connect(self._rename)
        do.clicked.connect(self._rename)
        close.clicked.connect(self.put_away)

    @Slot()
    def begin(self) -> None:
        """Ask for another name for the id at the caret."""
        text, self._offset = self._editor.text, self._editor.offset
        places = uses_of(text, self._offset)
        if not places:
            announce(self._editor, translate("Author", "There is no id at the caret."))
            return
        start, end = places[0]
        self._name.setText(text[start:end])
        self._why_not.hide()
        self.ask(self._name)

    @Slot()
    def _rename(self) -> None:
        renaming = rename(self._editor.text, self._offset, self._name.text().strip())
        if renaming.refused is not None:
            why_not = told(renaming.refused)
            self._why_not.setText(why_not)
            self._why_not.show()
            announce(self._why_not, why_not)
            return
        self._editor.change(renaming.edits)
        self.put_away()


def go_to_definition(editor: TextEditor, offset: int) -> bool:
    """Go to where the id at ``offset`` is defined; whether there is such a place."""
    place = definition_of(editor.text, offset)
    if place is not None:
        editor.select(*place)
    return place is not None


def show_uses(editor: TextEditor) -> None:
    """Offer the places that have the id at the caret, each to be gone to."""
    text = editor.text
    places = uses_of(text, editor.offset)
    if not places:
        announce(editor, translate("Author", "There is no id at the caret."))
        return
    menu = QMenu(editor)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for start, end in places:
        number = text.count("\n", 0, start) + 1
        line = text[text.rfind("\n", 0, start) + 1 :].partition("\n")[0].strip()[:_CLIP]
        # An ampersand would be taken for a shortcut.
        action = menu.addAction(f"{number}:  {line.replace('&', '&&')}")
        action.triggered.connect(partial(editor.select, start, end))
    menu.popup(editor.caret_place())
    menu.setActiveAction(menu.actions()[0])
