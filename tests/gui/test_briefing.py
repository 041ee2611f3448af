"""The briefing: what one is told before sitting down."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from simulator.scenario.fiction import FICTION

from .person import Person


def test_the_content_notes_come_before_the_title(visitor: Person) -> None:
    visitor.opens("A short visit")
    texts = visitor.texts()
    assert texts.index("Touches on: a death in the family.") < texts.index("A short visit")


def test_it_tells_who_comes_what_for_and_that_it_is_fiction(visitor: Person) -> None:
    visitor.opens("A short visit")
    for words in ("Ada, 30, she/her", "Ada works nights.", "Stay with what is said.", FICTION):
        assert visitor.sees(words)


def test_an_authors_line_breaks_are_not_the_readers(guest: Person) -> None:
    guest.opens("My sister booked this")
    (background,) = (text for text in guest.texts() if text.startswith("Maya works out"))
    assert "\n" not in background.split("\n\n")[0]


def test_sitting_down_has_the_focus(visitor: Person) -> None:
    visitor.opens("A short visit")
    assert visitor.button("Sit down with Ada").hasFocus()


def test_feedback_after_every_reply_is_the_usual_choice(visitor: Person) -> None:
    visitor.opens("A short visit")
    assert visitor.one(QComboBox).currentText() == "After every reply (Coach)"
    assert visitor.one(QComboBox).accessibleName().startswith("When you get feedback")


def test_the_choice_of_feedback_is_made_by_keys(visitor: Person) -> None:
    visitor.opens("A short visit")
    visitor.one(QComboBox).setFocus()
    visitor.presses(Qt.Key.Key_Down)
    visitor.clicks("Sit down with Ada")
    visitor.presses(Qt.Key.Key_1)
    assert not visitor.has_button("Go on")
    assert not visitor.sees("YOU SAID")


def test_going_on_has_the_focus_when_a_session_was_left(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    visitor.plays("feel")
    visitor.presses(Qt.Key.Key_Escape)
    visitor.opens("A short visit")
    assert visitor.button("Go on from turn 2").hasFocus()


def test_beginning_afresh_keeps_the_session_that_was_left(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    visitor.plays("feel")
    first = visitor.window.desk.session
    visitor.presses(Qt.Key.Key_Escape)
    visitor.sits_down("A short visit")
    second = visitor.window.desk.session
    assert first is not None
    assert second is not None
    assert second.id != first.id
    assert first.id is not None
    assert len(visitor.window.desk.resume(first.id).transcript.turns) == 1
