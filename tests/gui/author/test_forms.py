"""Forms for whoever would rather not type the format: filled in by hand, they change the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QSpinBox, QWidget

from simulator.scenario.loading import load_source

from ..person import Person
from ..test_accessible_tree import labels_of
from .conftest import VISIT, Author
from .filling_in import Form

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_a_new_scenario_plays_at_once(visitor: Person) -> None:
    visitor.clicks("Write a scenario")
    form = Form()
    form.field("How hard it is").setFocus()
    form.is_done()
    assert form.says("Give the client a name.")
    assert form.field("The client’s name").hasFocus()
    form.answers("The client’s name", "Bilal")
    form.answers("Pronouns", "he/him")
    form.chooses("Where they meet", "Video")
    form.is_done()
    page = visitor.window.author
    loaded = load_source(page.workbench.editor.text, "new")
    assert loaded.diagnostics == ()
    assert loaded.scenario is not None
    assert loaded.scenario.client.name == "Bilal"
    assert loaded.scenario.setting == "video"
    assert page.manuscript.is_modified


def test_a_moment_is_added_behind_the_one_the_caret_is_in(author: Author) -> None:
    author.puts_caret("door:")
    author.presses(Qt.Key.Key_M, CONTROL, SHIFT)
    form = Form()
    form.answers("What the client says", "Is it: always this cold?")
    assert form.field("Its name in the file").text() == "is-it-always-this"
    form.is_done()
    text = author.text
    assert text.index("door:") < text.index("is-it-always-this:") < text.index("  chair:")
    assert author.editor.textCursor().selectedText() == "is-it-always-this"
    author.presses(Qt.Key.Key_Z, CONTROL)
    assert author.text == VISIT


def test_a_reply_is_added_with_its_technique_and_a_new_moment(author: Author) -> None:
    author.puts_caret("door:")
    author.presses(Qt.Key.Key_R, CONTROL, SHIFT)
    form = Form()
    form.answers("The words", "You came all the same")
    form.answers("Search the techniques", "affirmation")
    form.answers("What the client hears in it", "That counts.")
    form.answers("What the client says in the new moment", "I did, didn't I.")
    form.is_done()
    loaded = load_source(author.text, "mine")
    assert [one.code for one in loaded.diagnostics if one.code[0] == "E"] == []
    assert loaded.scenario is not None
    reply = loaded.scenario.moments["door"].replies["you-came-all-the"]
    assert reply.text == "You came all the same"
    assert [move.technique.id for move in reply.moves] == ["affirmation"]
    assert loaded.scenario.moments[reply.routes[0].to].variants[0].say == "I did, didn't I."
    author.presses(Qt.Key.Key_Z, CONTROL)
    assert author.text == VISIT


@pytest.mark.parametrize(
    ("filled", "told"),
    [
        ({}, "Write the words of the reply."),
        ({"The words": "Yes"}, "Choose what the words do"),
        ({"The words": "Yes", "Search the techniques": "affirm"}, "what the client says next"),
    ],
)
def test_a_form_says_what_is_missing_and_stays(
    author: Author, filled: dict[str, str], told: str
) -> None:
    author.puts_caret("door:")
    author.page.adding.add_reply()
    form = Form()
    for question, words in filled.items():
        form.answers(question, words)
    form.is_done()
    assert form.says(told)
    assert author.text == VISIT


def test_a_form_takes_the_focus_to_what_is_missing(author: Author) -> None:
    author.puts_caret("door:")
    author.page.adding.add_reply()
    form = Form()
    form.answers("The words", "Yes")
    form.answers("Search the techniques", "affirm")
    form.is_done()
    missing = form.field("What the client says in the new moment")
    assert missing.hasFocus()
    assert missing.visibleRegion().boundingRect() == missing.rect()


def test_a_desk_without_a_moment_says_so_before_a_reply_is_written(author: Author) -> None:
    author.editor.selectAll()
    author.editor.insertPlainText("# Nothing yet.\n")
    author.page.adding.add_reply()
    assert Form().says("Add a moment first: a reply answers one.")


def test_an_ending_comes_with_the_last_words_that_lead_into_it(author: Author) -> None:
    author.presses(Qt.Key.Key_E, CONTROL, SHIFT)
    form = Form()
    form.answers("The client’s last words", "See you, then.")
    form.answers("What the ending is called", "Half a door")
    form.answers("What it means for the client", "It stays half open.")
    form.is_done()
    loaded = load_source(author.text, "mine")
    assert loaded.scenario is not None
    assert loaded.scenario.endings["half-a-door"].meaning == "It stays half open."
    assert loaded.scenario.moments["close-half-a-door"].ending == "half-a-door"


def test_a_portrait_is_chosen_with_all_feelings_in_view(author: Author) -> None:
    author.presses(Qt.Key.Key_P, CONTROL, SHIFT)
    form = Form()
    assert form.says("overwhelmed")
    form.chooses("Head and hair", "afro")
    form.chooses("Skin", "#694d3d")
    form.is_done()
    scenario = load_source(author.text, "mine").scenario
    assert scenario is not None
    assert dict(scenario.client.looks.options) == {"head": "afro", "skin": "#694d3d"}


@pytest.mark.parametrize(
    "form_of", ["begin_scenario", "add_moment", "add_reply", "choose_portrait"]
)
def test_escape_leaves_a_form_and_the_text_as_it_was(author: Author, form_of: str) -> None:
    ask: Callable[[], None] = getattr(author.page.adding, form_of)
    ask()
    form = Form()
    QTest.keyClick(form.dialog, Qt.Key.Key_Escape)
    QApplication.processEvents()
    assert author.text == VISIT
    # Without a screen no window gets active again by itself.
    assert author.person.window.focusWidget() is author.editor


@pytest.mark.parametrize(
    "key",
    [Qt.Key.Key_M, Qt.Key.Key_R, Qt.Key.Key_E, Qt.Key.Key_P],
    ids=["moment", "reply", "ending", "portrait"],
)
def test_every_list_of_a_form_is_named_by_its_question(author: Author, key: Qt.Key) -> None:
    author.puts_caret("door:")
    author.presses(key, CONTROL, SHIFT)
    form = Form()
    boxes = form.dialog.findChildren(QComboBox)
    assert boxes
    for box in boxes:
        found = QAccessible.queryAccessibleInterface(box)
        assert labels_of(found) == [box.accessibleName()]


@pytest.mark.parametrize("percent", [80, 100, 200])
def test_a_number_begins_where_other_words_do_at_every_text_size(
    visitor: Person, percent: int
) -> None:
    visitor.appearance.choose_text_size(percent)
    visitor.clicks("Write a scenario")
    form = Form()

    def begin_of(field: QWidget) -> int:
        words = field.lineEdit() if isinstance(field, QSpinBox) else field
        assert isinstance(words, QLineEdit)
        words.home(False)
        caret = words.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        return words.mapTo(form.dialog, caret.center()).x()

    numbers = form.dialog.findChildren(QSpinBox)
    assert len(numbers) == 2
    assert {begin_of(one) for one in numbers} == {begin_of(form.field("The client’s name"))}
