"""What the desk offers while one writes: words to type, cards about words, ids followed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from simulator.gui.author.text.completion_popup import CompletionPopup
from simulator.gui.author.text.hover_card import HoverCard

from .conftest import VISIT, Author

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def is_offering(author: Author) -> bool:
    return bool(author.person.all(CompletionPopup))


def test_a_technique_is_offered_as_it_is_typed_and_taken_by_enter(author: Author) -> None:
    start = author.text.index("unasked-advice")
    author.editor.select(start, start + len("unasked-advice"))
    author.types("autonomy")
    assert is_offering(author)
    author.presses(Qt.Key.Key_Return)
    assert "(autonomy-support)" in author.text
    assert not is_offering(author)


def test_arrows_choose_and_the_definition_is_told(author: Author) -> None:
    start = author.text.index("unasked-advice")
    author.editor.select(start, start + len("unasked-advice"))
    author.types("paraphras")
    author.presses(Qt.Key.Key_Down)
    author.presses(Qt.Key.Key_Up)
    assert author.person.sees("For example:")
    author.presses(Qt.Key.Key_Tab)
    assert "(paraphrase)" in author.text


def test_escape_puts_the_offer_away_and_leaves_the_text(author: Author) -> None:
    author.puts_caret("level:")
    author.types("au")
    assert is_offering(author)
    author.presses(Qt.Key.Key_Escape)
    assert not is_offering(author)
    assert "\naulevel:" in author.text


def test_words_a_client_says_are_left_alone(author: Author) -> None:
    author.puts_caret("I nearly did", behind=True)
    author.types(" trust ")
    assert not is_offering(author)


def test_control_space_offers_what_fits_the_place(author: Author) -> None:
    author.puts_caret("level: ", behind=True)
    author.presses(Qt.Key.Key_Space, CONTROL)
    assert is_offering(author)
    assert author.person.all(CompletionPopup)[0].findChild(QLineEdit) is None


def test_moving_about_offers_nothing(author: Author) -> None:
    author.puts_caret("guarded", behind=True)
    for _ in range(3):
        author.presses(Qt.Key.Key_Left)
    assert not is_offering(author)


def test_f1_tells_about_the_word_at_the_caret(author: Author) -> None:
    author.puts_caret("](minimising", behind=True)
    author.presses(Qt.Key.Key_F1)
    assert author.person.all(HoverCard)
    assert author.person.sees("dismisses")
    author.presses(Qt.Key.Key_Left)
    assert not author.person.all(HoverCard)


def test_the_card_over_a_mistake_says_what_to_do(author: Author) -> None:
    author.puts_caret("guarded", behind=True)
    author.types("d")
    author.waits(lambda: "E202" in author.codes)
    author.puts_caret("guardedd")
    author.presses(Qt.Key.Key_F1)
    assert author.person.sees("Did you mean “guarded”?")


def test_f12_goes_to_the_definition(author: Author) -> None:
    place = author.text.index("go: chair") + 5
    author.editor.select(place, place)
    author.presses(Qt.Key.Key_F12)
    assert author.editor.textCursor().block().text() == "  chair:"


def test_a_click_with_control_held_follows_an_id(author: Author) -> None:
    place = author.text.index("go: chair") + 6
    author.editor.select(place, place)
    where = author.editor.cursorRect().center()
    author.puts_caret("format:")
    author.editor.select(place, place)
    QTest.mouseClick(
        author.editor.viewport(), Qt.MouseButton.LeftButton, CONTROL, QPoint(where.x(), where.y())
    )
    assert author.editor.textCursor().block().text() == "  chair:"


def test_shift_f12_lists_all_places_of_an_id(author: Author) -> None:
    place = author.text.index("go: chair") + 5
    author.editor.select(place, place)
    author.presses(Qt.Key.Key_F12, SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert len(menu.actions()) == author.text.count("chair")
    menu.actions()[-1].trigger()
    menu.close()
    assert author.editor.textCursor().selectedText() == "chair"


def test_f2_renames_everywhere_and_undo_takes_it_back_at_once(author: Author) -> None:
    place = author.text.index("go: chair") + 5
    author.editor.select(place, place)
    author.presses(Qt.Key.Key_F2)
    QTest.keyClicks(author.person.focus, "by-the-window")
    author.presses(Qt.Key.Key_Return)
    assert "chair" not in author.text
    assert author.text.count("by-the-window") == VISIT.count("chair")
    author.presses(Qt.Key.Key_Z, CONTROL)
    assert author.text == VISIT


def test_a_name_that_is_taken_is_refused_with_the_reason(author: Author) -> None:
    place = author.text.index("go: chair") + 5
    author.editor.select(place, place)
    author.presses(Qt.Key.Key_F2)
    QTest.keyClicks(author.person.focus, "door")
    author.presses(Qt.Key.Key_Return)
    assert author.person.sees("already")
    assert author.text == VISIT
    author.presses(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is author.editor
