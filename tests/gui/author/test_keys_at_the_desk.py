"""Whoever works at the desk by keys alone gets everywhere, and what they ask for happens."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from simulator.gui.author.sharing.notes_window import NotesWindow

from ..person import PATIENCE, Person
from .conftest import VISIT, Author
from .filling_in import Form

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL = Qt.KeyboardModifier.ControlModifier


def _dialogs() -> Iterator[QFileDialog]:
    return (
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QFileDialog) and one.isVisible()
    )


class Answering:
    """Presses a key in the file dialog as soon as one is there; ``asked`` are their titles."""

    def __init__(self, key: Qt.Key) -> None:
        self.asked: list[str] = []
        self._key = key
        self._timer = QTimer()
        self._timer.setInterval(20)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        for dialog in _dialogs():
            self._timer.stop()
            self.asked.append(dialog.windowTitle())
            QTest.keyClick(dialog.focusWidget() or dialog, self._key)


def test_ctrl_o_at_the_desk_asks_what_to_write_in(author: Author) -> None:
    answering = Answering(Qt.Key.Key_Escape)
    author.presses(Qt.Key.Key_O, CONTROL)
    assert answering.asked == ["Open a scenario to write in"]


def test_ctrl_o_in_the_library_asks_what_to_play(visitor: Person) -> None:
    answering = Answering(Qt.Key.Key_Escape)
    visitor.presses(Qt.Key.Key_O, CONTROL)
    assert answering.asked == ["Open a scenario file"]


def test_the_first_scenario_saved_goes_into_the_library(visitor: Person) -> None:
    library = visitor.data / "scenarios"
    assert not library.exists()
    visitor.clicks("Write a scenario")
    Form().dialog.reject()
    editor = visitor.window.author.workbench.editor
    editor.insertPlainText(VISIT)
    visitor.window.activateWindow()
    visitor.qtbot.waitUntil(editor.hasFocus, timeout=PATIENCE)
    answering = Answering(Qt.Key.Key_Return)
    visitor.presses(Qt.Key.Key_S, CONTROL)
    assert answering.asked == ["Save the scenario"]
    assert [one.parent for one in visitor.data.rglob("*.yaml")] == [library]


def test_ctrl_w_goes_back_to_the_library_and_keeps_the_text(author: Author) -> None:
    author.types("# kept ")
    written = author.text
    author.presses(Qt.Key.Key_W, CONTROL)
    assert author.person.has_button("Write a scenario")
    author.person.clicks("Write a scenario")
    assert author.text == written


def test_ctrl_f_in_the_map_searches_the_map(author: Author) -> None:
    author.page.show_map()
    side = author.page.side
    author.person.qtbot.waitUntil(lambda: not side.map.is_busy, timeout=PATIENCE)
    side.map.view.setFocus(Qt.FocusReason.TabFocusReason)
    author.presses(Qt.Key.Key_F, CONTROL)
    assert author.person.focus.accessibleName() == "Find a moment or words in the map"
    author.editor.setFocus()
    author.presses(Qt.Key.Key_F, CONTROL)
    assert author.person.focus.accessibleName() == "Find"


def test_turning_to_a_panel_puts_the_focus_where_it_shows(author: Author) -> None:
    side = author.page.side
    author.presses(Qt.Key.Key_1, CONTROL)
    assert "Start from…" in author.person.focus.accessibleName()
    author.waits(lambda: not side.map.is_busy)
    author.presses(Qt.Key.Key_2, CONTROL)
    author.waits(lambda: not side.map.is_busy)
    author.presses(Qt.Key.Key_2, CONTROL)
    assert author.person.focus is side.map.view
    assert side.map.view.current


@pytest.mark.parametrize("panel", [Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3])
def test_escape_leads_back_to_the_text(author: Author, panel: Qt.Key) -> None:
    author.presses(panel, CONTROL)
    author.presses(Qt.Key.Key_Tab)
    assert not author.editor.hasFocus()
    author.presses(Qt.Key.Key_Escape)
    # The map lets go of its moment first.
    author.presses(Qt.Key.Key_Escape)
    assert author.editor.hasFocus()


def is_in(part: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and (focus is part or part.isAncestorOf(focus))


def test_f6_reaches_what_the_desk_asks(author: Author) -> None:
    done = []
    author.page.question.ask("Is this so?", {"Yes": lambda: done.append("yes")})
    author.presses(Qt.Key.Key_F6)
    author.presses(Qt.Key.Key_Space)
    assert done == ["yes"]
    assert author.editor.hasFocus()


def test_f6_goes_round_the_parts_of_the_desk(author: Author) -> None:
    author.editor.replace_all(author.text.replace("minutes: 2", "minutes: 2000", 1))
    author.waits_until_checked()
    author.presses(Qt.Key.Key_D, CONTROL)
    (notes,) = author.page.findChildren(NotesWindow)
    author.waits(lambda: QApplication.activeWindow() is notes)
    bench, side = author.page.workbench, author.page.side
    for part in (bench.editor, bench.problems, side, notes, bench.editor):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F6)
        author.waits(partial(is_in, part))
