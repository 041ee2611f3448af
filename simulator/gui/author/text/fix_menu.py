"""Offers the quick fixes for a problem, in a menu beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from simulator.authoring.editing.fixing import Fix, fixes_for
from simulator.gui.announcing import announce
from simulator.gui.author.text.text_editor import TextEditor
from simulator.gui.language import taught_language
from simulator.gui.telling import told
from simulator.gui.translating import translate
from simulator.scenario.diagnostics import Diagnostic


def show_fixes(editor: TextEditor, problem: Diagnostic) -> None:
    """Go to the problem and offer its fixes; each is one step of undo."""
    editor.go_to(problem.span)
    menu = QMenu(editor)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for fix in fixes_for(editor.text, problem, taught_language()):
        action = menu.addAction(told(fix.title).replace("&", "&&"))
        action.triggered.connect(partial(_make, editor, fix))
    if menu.isEmpty():
        yours = translate("Author", "This one is yours to mend: {help}")
        words = yours.format(help=told(problem.advice))
        # Enter puts the words away again: on a line that can't be chosen it would do nothing.
        menu.addAction(words.replace("&", "&&"))
        announce(editor, words)
    menu.popup(editor.caret_place())
    menu.setActiveAction(menu.actions()[0])


def _make(editor: TextEditor, fix: Fix, *_told: object) -> None:
    editor.change(fix.edits, fix.select)
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
