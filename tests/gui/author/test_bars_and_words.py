"""The bars below the text, and words that go once they have been heeded."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QListWidget

from simulator.gui.author.text.foot_bar import FootBar

from .conftest import Author
from .filling_in import Form

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


def field(author: Author, name: str) -> QLineEdit:
    return next(one for one in author.person.all(QLineEdit) if one.accessibleName() == name)


def test_a_long_name_can_be_read_whole_while_it_is_changed(author: Author) -> None:
    author.puts_caret("chair:")
    author.presses(Qt.Key.Key_F2)
    name = field(author, "The new name of this id")
    name.setText("close-when-nothing-was-said-of-it")
    assert name.fontMetrics().horizontalAdvance(name.text()) < name.width()


def test_a_refused_name_says_why_and_a_new_question_does_not(author: Author) -> None:
    author.puts_caret("chair:")
    author.presses(Qt.Key.Key_F2)
    QTest.keyClicks(author.person.focus, "Not a name")
    author.presses(Qt.Key.Key_Return)
    assert author.person.sees("is not an id")
    author.presses(Qt.Key.Key_Escape)
    author.presses(Qt.Key.Key_F2)
    assert not author.person.sees("is not an id")


def test_nothing_in_the_find_bar_moves_with_what_it_tells(author: Author) -> None:
    author.presses(Qt.Key.Key_F, CONTROL)
    instead = field(author, "Replace with")
    bar = next(one for one in author.person.all(FootBar))
    places = set()
    for words in ("c", "chair", "chairs that are nowhere"):
        field(author, "Find").setText(words)
        QApplication.processEvents()
        places.add(instead.mapTo(bar, instead.rect().topLeft()).toTuple())
    assert len(places) == 1


def test_enter_puts_away_that_a_problem_is_ones_own_to_mend(author: Author) -> None:
    never = "  alone: {client: Nobody comes here., feeling: calm, ending: parted}\nendings:"
    author.editor.replace_all(author.text.replace("endings:", never))
    author.waits_until_checked()
    author.presses(Qt.Key.Key_F8)
    author.presses(Qt.Key.Key_Period, CONTROL)
    menu = QApplication.activePopupWidget()
    assert menu is not None
    QTest.keyClick(menu, Qt.Key.Key_Return)
    author.waits(lambda: QApplication.activePopupWidget() is None)
    assert author.editor.hasFocus()


def test_a_form_stops_asking_for_what_has_been_given(author: Author) -> None:
    author.page.adding.begin_scenario()
    form = Form()
    form.is_done()
    assert form.says("Give the client a name.")
    QTest.keyClicks(form.field("The client’s name"), "Mara")
    labels = form.dialog.findChildren(QLabel)
    assert not any(one.isVisible() for one in labels if one.text() == "Give the client a name.")
    form.dialog.reject()


def test_a_problem_that_wraps_keeps_its_advice_in_view(author: Author) -> None:
    author.waits_until_checked()
    author.person.window.resize(960, 640)
    rows = author.page.workbench.problems.findChild(QListWidget)
    row = max((rows.item(at) for at in range(rows.count())), key=lambda one: len(one.text()))
    width = rows.fontMetrics().horizontalAdvance(row.text().split("\n")[0])
    assert width > rows.viewport().width() - 60
    words = rows.visualItemRect(row).adjusted(40, 0, -20, 0)
    needed = rows.fontMetrics().boundingRect(words, Qt.TextFlag.TextWordWrap, row.text())
    assert needed.height() <= words.height()


def test_escape_then_shift_and_tab_leaves_the_text_backwards(author: Author) -> None:
    author.editor.setFocus()
    before = author.text
    author.presses(Qt.Key.Key_Escape)
    # A keyboard reports Shift by itself first.
    author.presses(Qt.Key.Key_Shift)
    author.presses(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert not author.editor.hasFocus()
    assert author.text == before
