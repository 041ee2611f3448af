"""Tab goes down the page, and whatever it comes to is on the screen."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QListWidget, QScrollArea, QWidget

from simulator.gui.author.sharing.note_view import NoteView
from simulator.gui.author.sharing.notes_window import NotesWindow
from simulator.gui.author.statistics.figures_table import FiguresTable
from simulator.gui.player.reply_button import ReplyButton
from simulator.gui.portrait.avatar import Avatar

from .conftest import Author
from .filling_in import Form

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def is_wholly_in_view(widget: QWidget) -> bool:
    """Whether the nearest scroll area shows all of it."""
    area = widget.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    place = QRect(widget.mapTo(area.viewport(), QPoint()), widget.size())
    return area.viewport().rect().contains(place)


def tabs(modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> QWidget:
    """Press Tab where the focus is; where it is then."""
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab, modifier)
    QApplication.processEvents()
    found = QApplication.focusWidget()
    assert found is not None
    return found


def top_of(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), QPoint()).y()


def test_tab_from_the_foot_of_a_form_shows_its_first_question(author: Author) -> None:
    author.page.adding.begin_scenario()
    form = Form()
    name = form.field("The client’s name")
    name.setFocus()
    last = tabs(SHIFT)
    assert "Begin" in last.text()
    form.dialog.findChild(QScrollArea).verticalScrollBar().setValue(10_000)
    assert tabs() is name
    assert is_wholly_in_view(name)
    form.dialog.reject()


def test_every_question_of_a_form_is_whole_while_it_has_the_focus(author: Author) -> None:
    author.presses(Qt.Key.Key_R, CONTROL, SHIFT)
    form = Form()
    seen = []
    while (focus := tabs()).accessibleName() != "The words":
        if form.dialog.findChild(QScrollArea).isAncestorOf(focus):
            seen.append((focus.accessibleName(), is_wholly_in_view(focus)))
    assert any(isinstance(form.field(name), QListWidget) for name, _ in seen)
    assert [name for name, is_whole in seen if not is_whole] == []
    form.dialog.reject()


def test_tab_in_the_preview_comes_to_the_replies_before_the_buttons_below(author: Author) -> None:
    author.presses(Qt.Key.Key_1, CONTROL)
    author.waits(lambda: bool(author.person.all(ReplyButton)))
    author.person.tabs_to("Start from…")
    author.person.presses(Qt.Key.Key_Space)
    met = [author.person.focus]
    while (focus := tabs()).accessibleName() != "Show this place in the text":
        assert top_of(met[-1]) < top_of(focus)
        assert author.page.side.preview.isAncestorOf(focus)
        met.append(focus)
    replies = [one for one in met if isinstance(one, ReplyButton)]
    assert replies == author.person.all(ReplyButton)


def test_tab_in_the_statistics_comes_to_the_sentences_before_the_tables(author: Author) -> None:
    never = "  alone: {client: Nobody comes here., feeling: calm, ending: parted}\nendings:"
    author.editor.replace_all(author.text.replace("endings:", never))
    author.presses(Qt.Key.Key_3, CONTROL)
    author.waits_until_checked()
    author.waits(lambda: author.page.side.statistics.is_worked_out)
    author.presses(Qt.Key.Key_3, CONTROL)
    # It takes the keys that scroll, for the sentences that have nothing to stop at.
    assert isinstance(author.person.focus, QScrollArea)
    stop = tabs()
    assert "alone" in stop.accessibleName()
    tables = []
    while author.page.side.statistics.isAncestorOf(stop):
        assert is_wholly_in_view(stop)
        tables += [stop] if isinstance(stop, FiguresTable) else []
        stop = tabs()
    assert len(tables) == 5


def test_tab_in_notes_comes_to_the_notes_before_the_buttons_below(author: Author) -> None:
    author.editor.replace_all(author.text.replace("title: A short", "title: A long", 1))
    author.presses(Qt.Key.Key_D, CONTROL)
    (notes,) = author.page.findChildren(NotesWindow)
    author.waits(lambda: QApplication.activeWindow() is notes)
    author.waits(lambda: bool(notes.findChildren(NoteView)))
    assert notes.focusWidget() is notes.findChild(QScrollArea)
    assert [tabs().text() for _ in range(3)] == ["Show in the text", "Copy all", "Close"]
    notes.close()


@pytest.mark.parametrize("percent", [100, 200])
def test_every_face_is_in_view_while_a_portrait_is_chosen(author: Author, percent: int) -> None:
    author.person.appearance.choose_text_size(percent)
    author.presses(Qt.Key.Key_P, CONTROL, SHIFT)
    dialog = Form().dialog
    stop = QApplication.focusWidget()
    assert stop is not None
    author.waits(partial(is_wholly_in_view, stop))
    for _ in range(6):
        assert isinstance(stop, QComboBox)
        assert is_wholly_in_view(stop)
        for face in dialog.findChildren(Avatar):
            place = QRect(face.mapTo(dialog, QPoint()), face.size())
            assert dialog.rect().contains(place)
            assert not face.visibleRegion().isEmpty()
        stop = tabs()
    dialog.reject()


def test_notes_in_large_type_leave_half_of_the_text_in_view(author: Author) -> None:
    author.person.appearance.choose_text_size(200)
    author.presses(Qt.Key.Key_D, CONTROL)
    (notes,) = author.page.findChildren(NotesWindow)
    author.waits(notes.isVisible)
    assert notes.width() <= author.person.window.frameGeometry().width() // 2
    notes.close()
