"""Somebody who has never seen the format writes a scenario, in the window alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from simulator.gui.author.page import AuthorPage
from simulator.gui.player.reply_button import ReplyButton
from simulator.scenario.loading import load_scenario
from simulator.scenario.model import Scenario

from ..person import PATIENCE, Person
from .filling_in import Form

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

#: The replies added by form: the moment, the words, the technique looked for, what the client
#: hears, and what the client says next, or the moment it leads to.
REPLIES = (
    (
        "arrival",
        "You came in the rain for this, so some of it must matter",
        "affirmation",
        "You noticed the rain.",
        "My mum thinks I'm at football.",
    ),
    (
        "my-mum-thinks-im",
        "She doesn't know you're here, and that's been sitting with you all the way",
        "paraphrase",
        "You're not going to ring her.",
        "She'd cry. She cries at adverts.",
    ),
    (
        "my-mum-thinks-im",
        "I really think you should tell your mum today, she'd want to know",
        "unasked-advice",
        "You're on her side.",
        "nights",
    ),
    (
        "shed-cry-she-cries",
        "It sounds as if you've been looking after her, and you're tired",
        "feeling-reflection",
        "Somebody counts that.",
        "Nobody's said that before. Tired. Yeah.",
    ),
    (
        "shed-cry-she-cries",
        "Don't worry, mums are tougher than they look",
        "false-reassurance",
        "So it's nothing.",
        "nights",
    ),
    (
        "nobodys-said-that-before",
        "What is the most tiring part of a day",
        "open-question",
        "I can pick.",
        "nights",
    ),
    (
        "nobodys-said-that-before",
        "It's only a phase, everybody gets tired at your age",
        "minimising",
        "Everybody. Right.",
        "nights",
    ),
)


class Instructor:
    """Works with menus and forms only."""

    def __init__(self, person: Person) -> None:
        self.person = person

    @property
    def page(self) -> AuthorPage:
        return self.person.window.author

    def chooses(self, menu: str, command: str) -> None:
        """Choose a command from a menu, as with the mouse."""
        button = self.person.button(menu)
        opened = button.menu()
        assert isinstance(opened, QMenu)
        action = next(one for one in opened.actions() if one.text().split("\t")[0] == command)
        action.trigger()
        QApplication.processEvents()

    def begins(self) -> None:
        self.person.clicks("Write a scenario")
        form = Form()
        form.answers("The client’s name", "Robin")
        form.answers("Pronouns", "they/them")
        form.answers("Title", "Mum thinks I'm at football")
        form.is_done()

    def adds_reply(
        self, moment: str, words: str, technique: str, heard: str, leads_to: str
    ) -> None:
        self.chooses("Add", "Reply…")
        form = Form()
        form.chooses("In the moment", moment)
        form.answers("The words", words)
        form.answers("Search the techniques", technique)
        form.answers("What the client hears in it", heard)
        if leads_to == "nights":
            form.chooses("It leads to", leads_to)
        else:
            form.answers("What the client says in the new moment", leads_to)
        form.is_done()

    def waits_until_checked(self) -> None:
        bench = self.page.workbench
        self.person.qtbot.waitUntil(lambda: bench.is_all_known, timeout=3 * PATIENCE)


def written(person: Person) -> Scenario:
    (file,) = (person.data / "scenarios").glob("*.yaml")
    loaded = load_scenario(file)
    assert loaded.scenario is not None
    return loaded.scenario


def test_from_an_empty_desk_to_eight_moments_without_a_warning(
    visitor: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    instructor = Instructor(visitor)
    instructor.begins()
    instructor.waits_until_checked()
    assert visitor.sees("Nothing to mend. It can be played.")
    for reply in REPLIES:
        instructor.adds_reply(*reply)
    instructor.waits_until_checked()
    assert [problem.as_text() for problem in instructor.page.workbench.found] == []
    assert visitor.sees("Nothing to mend. It can be played.")

    # The system's own dialog cannot be clicked here: it answers with what it suggests.
    monkeypatch.setattr(instructor.page.filing, "_asks_where", lambda _window, suggested: suggested)
    instructor.chooses("File", "Save")
    scenario = written(visitor)
    assert len(scenario.moments) >= 8
    assert scenario.client.name == "Robin"

    # Played beside the text, as a trainee would.
    instructor.chooses("View", "Preview")
    visitor.qtbot.waitUntil(lambda: bool(visitor.all(ReplyButton)), timeout=PATIENCE)
    words = "You came in the rain for this"
    reply = next(one for one in visitor.all(ReplyButton) if words in one.reply.text)
    visitor.clicks(reply)
    assert visitor.sees("VALIDATES")
    assert visitor.sees("You noticed the rain.")

    # And from the library, where it stands by now.
    visitor.clicks("Back to the library")
    visitor.opens("Mum thinks I'm at football")
    assert visitor.sees("Sit down with Robin")


def test_undo_takes_a_new_scenario_back_form_by_form(visitor: Person) -> None:
    instructor = Instructor(visitor)
    instructor.begins()
    editor = instructor.page.workbench.editor
    texts = [editor.text]
    for reply in REPLIES[:3]:
        instructor.adds_reply(*reply)
        texts.append(editor.text)
    for text in texts[-2::-1]:
        QTest.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert editor.text == text


def test_an_empty_desk_says_how_to_begin(visitor: Person) -> None:
    instructor = Instructor(visitor)
    visitor.clicks("Write a scenario")
    Form().dialog.reject()
    bench = instructor.page.workbench
    assert "New scenario…" in bench.editor.placeholderText()
    visitor.qtbot.waitUntil(lambda: bool(bench.found), timeout=PATIENCE)
    assert visitor.sees("There is nothing to play yet.")
    instructor.page.show_map()
    assert visitor.sees("The map appears here once the text has a moment.")
    instructor.page.show_statistics()
    assert visitor.sees("There is nothing to work out yet.")
    bench.editor.insertPlainText("format: 2\n")
    visitor.waits_for("There is a mistake on line 1: mend it first.")


def test_the_menu_tells_the_keys_of_undo_too(visitor: Person) -> None:
    Instructor(visitor).begins()
    menu = visitor.button("Edit").menu()
    undo = next(one for one in menu.actions() if one.text().startswith("Undo"))
    assert "Ctrl+Z" in undo.text()
