"""Writing at the author's desk: typing, problems while typing, saving, and never losing a word."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu

from simulator.gui.author.ask_bar import AskBar
from simulator.gui.author.text.problem_list import ProblemList

from ..conftest import Opens
from ..person import Person
from .conftest import VISIT, Author

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_the_library_leads_to_the_desk_and_back(visitor: Person) -> None:
    visitor.clicks("Write a scenario")
    assert visitor.window.author.isVisible()
    visitor.clicks("Library")
    assert visitor.sees("Who would you like to sit with?")


def test_a_briefing_leads_behind_the_scenes(visitor: Person) -> None:
    visitor.opens("A short visit")
    visitor.clicks("Look behind the scenes")
    assert visitor.window.author.workbench.editor.text == VISIT


def test_a_shipped_scenario_is_opened_as_a_copy(visitor: Person, own_scenarios: Path) -> None:
    visitor.window.show_author(str(own_scenarios / "short-visit.yaml"))
    assert visitor.window.author.manuscript.path is None
    assert visitor.sees("not saved yet")


def test_a_sound_scenario_has_nothing_to_mend(author: Author) -> None:
    assert [code for code in author.codes if code.startswith("E")] == []
    assert author.person.sees("mine.yaml")


def test_a_mistake_is_shown_while_typing_and_goes_when_it_is_mended(author: Author) -> None:
    author.puts_caret("feeling: calm", behind=True)
    author.types("x")
    author.waits(lambda: "E202" in author.codes)
    assert author.person.sees("1 error")
    author.presses(Qt.Key.Key_Backspace)
    author.waits(lambda: "E202" not in author.codes)


@pytest.mark.parametrize("blank", ["", "\n  \n"])
def test_a_text_not_begun_is_not_scolded(author: Author, blank: str) -> None:
    author.editor.replace_all(blank)
    author.waits_until_checked()
    assert author.codes == ["E103"]
    assert author.person.sees("Nothing is written yet.")
    assert not author.person.sees("error")
    assert not author.person.sees("Nothing to mend")
    assert author.person.one(ProblemList).current is None


def test_what_is_written_first_is_checked_at_once(author: Author) -> None:
    author.editor.replace_all("")
    author.waits_until_checked()
    author.types("format: 2")
    author.waits_until_checked()
    assert not author.person.sees("Nothing is written yet.")
    assert author.person.one(ProblemList).current is not None


def test_the_underline_stands_under_the_very_words_behind_an_emoji_too(author: Author) -> None:
    wrong = '"🙂🙂 [You sound worn out](feeling-reflectio)."'
    right = '"[You sound worn out](feeling-reflection)."'
    author.editor.replace_all(VISIT.replace(right, wrong))
    author.waits(lambda: "E202" in author.codes)
    marks = [one.cursor.selectedText() for one in author.editor.extraSelections()]
    assert "feeling-reflectio" in marks


def test_f8_goes_from_problem_to_problem_and_round_again(author: Author) -> None:
    author.puts_caret("level:")
    author.types("levle: x\nstrange: y\n")
    author.waits(lambda: author.codes.count("E101") == 2)
    author.puts_caret("format:")
    lines = []
    for _ in range(len(author.codes) + 1):
        author.presses(Qt.Key.Key_F8)
        lines.append(author.editor.textCursor().block().text())
    assert lines[:2] == ["levle: x", "strange: y"]
    assert lines[-1] == "levle: x"
    author.presses(Qt.Key.Key_F8, SHIFT)
    assert author.editor.textCursor().block().text() == lines[-2]


def test_enter_in_the_list_goes_to_the_place(author: Author) -> None:
    author.puts_caret("level:")
    author.types("levle: x\n")
    author.waits(lambda: "E101" in author.codes)
    author.puts_caret("format:")
    author.person.one(ProblemList).receive_focus()
    author.presses(Qt.Key.Key_Home)
    author.presses(Qt.Key.Key_Return)
    assert author.editor.textCursor().block().text() == "levle: x"
    assert QApplication.focusWidget() is author.editor


def test_undo_goes_back_as_far_as_one_likes_and_redo_forward(author: Author) -> None:
    author.puts_caret("format:")
    author.types("# one")
    author.presses(Qt.Key.Key_Return)
    author.types("# two")
    author.presses(Qt.Key.Key_Return)
    written = author.text
    for _ in range(12):
        author.presses(Qt.Key.Key_Z, CONTROL)
    assert author.text == VISIT
    for _ in range(12):
        author.presses(Qt.Key.Key_Z, CONTROL, SHIFT)
    assert author.text == written


def test_enter_keeps_the_level_and_goes_in_behind_a_colon(author: Author) -> None:
    author.puts_caret("format:")
    for words in ("x-notes:", "one: a", "two:", "deep: b"):
        author.types(words)
        author.presses(Qt.Key.Key_Return)
    assert "\nx-notes:\n  one: a\n  two:\n    deep: b\n    format: 1\n" in author.text


def test_tab_moves_the_selected_lines_in_and_back(author: Author) -> None:
    start = author.text.index("level:")
    author.editor.select(start, author.text.index("\n", author.text.index("minutes:")))
    author.presses(Qt.Key.Key_Tab)
    assert "\n  level:" in author.text
    assert "\n  minutes:" in author.text
    author.presses(Qt.Key.Key_Backtab)
    assert author.text == VISIT


def test_escape_then_tab_leaves_the_text(author: Author) -> None:
    author.puts_caret("format:")
    author.presses(Qt.Key.Key_Escape)
    author.presses(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not author.editor
    assert author.text == VISIT


def test_saving_writes_the_file_and_the_library_knows_it(author: Author) -> None:
    author.puts_caret("A short visit", behind=True)
    author.types(" indeed")
    assert author.person.sees("not saved yet")
    author.presses(Qt.Key.Key_S, CONTROL)
    assert author.file.read_text("utf-8") == author.text
    assert not author.person.sees("not saved yet")
    author.person.clicks("Library")
    assert author.person.sees("A short visit indeed")


def test_what_cannot_be_saved_is_said_and_stays(author: Author) -> None:
    author.file.unlink()
    author.file.mkdir()
    author.puts_caret("format:")
    author.types("# mine\n")
    author.presses(Qt.Key.Key_S, CONTROL)
    assert author.person.sees("What you have written is still here.")
    assert "\n# mine\nformat: 1\n" in author.text


def test_a_change_by_another_program_is_followed_when_nothing_is_unsaved(author: Author) -> None:
    author.file.write_text(VISIT.replace("A short visit", "A long visit"), "utf-8")
    author.waits(lambda: "A long visit" in author.text)
    author.presses(Qt.Key.Key_Z, CONTROL)
    assert author.text == VISIT


def test_a_change_by_another_program_on_the_very_line_is_asked_about(author: Author) -> None:
    author.puts_caret("A short visit", behind=True)
    author.types(" of mine")
    theirs = VISIT.replace("A short visit", "A long visit")
    other = author.file.with_suffix(".new")
    other.write_text(theirs, "utf-8")
    other.replace(author.file)
    author.waits(lambda: bool(author.person.all(AskBar)))
    assert "A short visit of mine" in author.text
    author.person.clicks("Take theirs")
    assert author.text == theirs
    assert QApplication.focusWidget() is author.editor
    author.presses(Qt.Key.Key_Z, CONTROL)
    assert "A short visit of mine" in author.text


def test_changes_of_other_lines_by_another_program_are_brought_together(author: Author) -> None:
    author.puts_caret("I nearly did not come", behind=True)
    author.types(" today")
    author.file.write_text(VISIT.replace("A short visit", "A long visit"), "utf-8")
    author.waits(lambda: "A long visit" in author.text)
    assert "I nearly did not come today" in author.text
    assert author.person.sees("its changes are in here")
    author.presses(Qt.Key.Key_S, CONTROL)
    assert "A long visit" in author.file.read_text("utf-8")
    assert "come today" in author.file.read_text("utf-8")


def open_menu() -> QMenu:
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_a_problem_is_mended_from_the_menu_beside_it(author: Author) -> None:
    author.puts_caret("guarded", behind=True)
    author.types("d")
    author.waits(lambda: "E202" in author.codes)
    author.presses(Qt.Key.Key_Period, CONTROL)
    menu = open_menu()
    assert "guarded" in menu.actions()[0].text()
    menu.actions()[0].trigger()
    menu.close()
    assert author.text == VISIT
    author.waits(lambda: "E202" not in author.codes)


def test_a_missing_moment_is_added_from_the_list_of_problems(author: Author) -> None:
    place = author.text.index("go: chair") + len("go: ")
    author.editor.select(place, place + len("chair"))
    author.types("window")
    author.presses(Qt.Key.Key_Escape)
    author.waits(lambda: "E201" in author.codes)
    author.person.clicks("Mend")
    menu = open_menu()
    add = next(one for one in menu.actions() if "window" in one.text())
    add.trigger()
    menu.close()
    author.waits(lambda: "E201" not in author.codes)
    assert "  window:" in author.text


def test_what_cannot_be_mended_by_itself_says_what_to_do(author: Author) -> None:
    author.puts_caret("format:")
    author.types("? ")
    author.waits(lambda: "E002" in author.codes or "E103" in author.codes)
    author.presses(Qt.Key.Key_Period, CONTROL)
    menu = open_menu()
    assert menu.actions()
    menu.close()


def test_find_goes_through_the_places_and_replace_all_is_one_undo(author: Author) -> None:
    author.puts_caret("format:")
    author.presses(Qt.Key.Key_F, CONTROL)
    field, instead = author.person.all(QLineEdit)[:2]
    author.person.qtbot.keyClicks(field, "go: ")
    count = author.text.count("go: ")
    assert author.person.sees(f"1 of {count}")
    author.presses(Qt.Key.Key_Return)
    assert author.person.sees(f"2 of {count}")
    author.person.qtbot.keyClicks(instead, "goes: ")
    author.person.clicks("Replace all")
    assert "go: " not in author.text
    assert author.text.count("goes: ") == count
    author.presses(Qt.Key.Key_Escape)
    author.presses(Qt.Key.Key_Z, CONTROL)
    assert author.text == VISIT


def test_what_was_not_saved_is_offered_again_after_the_window_closed(
    author: Author, opens: Opens, own_scenarios: Path
) -> None:
    author.puts_caret("format:")
    author.types("# unsaved\n")
    written = author.text
    author.person.window.close()
    again = opens(own_scenarios, author.person.data)
    again.window.show_author(str(author.file))
    assert again.window.author.workbench.editor.text == VISIT
    again.clicks("Go on with it")
    assert again.window.author.workbench.editor.text == written


@pytest.mark.parametrize("text", ["", "\x00", "a: [", "\t- : -", "🙂" * 500, "é\u0301 \u2028 \xa0"])
def test_any_text_stays_as_it_was_put_in(author: Author, text: str) -> None:
    author.editor.selectAll()
    author.editor.change([])
    author.editor.replace_all(text)
    assert author.text == text
    author.waits_until_checked()
    assert author.text == text
