"""Trying something again: the trainee is told that it is another attempt, and what is kept."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel

from simulator.gui import announcing

from .person import Person
from .test_debrief import look_back

ANOTHER = "This is another attempt. The earlier one is kept, and the debrief shows both."
AGAIN = "You are at this turn again. What you took back is kept, and the debrief shows it too."


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What a screen reader is told as news."""
    said: list[str] = []

    class Listening:
        """Stands where Qt's bridge to a screen reader is."""

        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 - Qt's own name
            said.append(event.message())  # type: ignore[attr-defined] # an announcement

    monkeypatch.setattr(announcing, "QAccessible", Listening)
    return said


def test_a_first_meeting_says_nothing_of_attempts(visitor: Person, heard: list[str]) -> None:
    visitor.sits_down("A short visit")
    assert not visitor.sees("attempt")
    assert not visitor.sees("ATTEMPT")
    assert not visitor.sees("again.")
    assert heard[-1].startswith("Ada says: ")
    assert "kept" not in heard[-1]


def test_another_attempt_says_so_and_that_the_earlier_one_is_kept(
    visitor: Person, heard: list[str]
) -> None:
    look_back(visitor, "belittle", "wait")
    visitor.clicks("Try again from turn 2")
    texts = visitor.texts()
    assert texts.index(ANOTHER) < texts.index("YOUR REPLY")
    assert heard[-1].endswith(ANOTHER)
    assert heard[-1].startswith("Ada says: ")


def test_the_sentence_is_said_once_and_the_mark_stays(visitor: Person) -> None:
    look_back(visitor, "belittle", "wait")
    visitor.clicks("Try again from turn 1")
    visitor.plays("feel")
    assert not visitor.sees(ANOTHER)
    assert visitor.sees("YOUR REPLY, ANOTHER ATTEMPT")


def test_another_attempt_that_was_left_is_one_still(visitor: Person) -> None:
    look_back(visitor, "belittle", "wait")
    visitor.clicks("Try again from turn 2")
    visitor.clicks("Back to the library")
    visitor.opens("A short visit")
    visitor.clicks("Go on from turn 2")
    assert visitor.sees(ANOTHER)


def test_a_meeting_afresh_is_no_further_attempt(visitor: Person) -> None:
    look_back(visitor, "belittle", "wait")
    visitor.clicks("Try again from turn 2")
    visitor.clicks("Back to the library")
    visitor.sits_down("A short visit")
    assert not visitor.sees("attempt")
    assert not visitor.sees("ATTEMPT")


def test_a_turn_taken_back_says_that_what_was_said_is_kept(
    visitor: Person, heard: list[str]
) -> None:
    visitor.sits_down("A short visit")
    visitor.replies_with("belittle")
    visitor.clicks("Take back the last reply")
    assert visitor.sees(AGAIN)
    assert heard[-1].endswith(AGAIN)
    visitor.plays("feel")
    assert not visitor.sees(AGAIN)


def test_what_was_taken_back_stands_in_the_debrief(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    visitor.replies_with("belittle")
    visitor.clicks("Take back the last reply")
    visitor.plays("feel", "wait")
    visitor.clicks("Look back on it")
    visitor.waits_for("TURN 2")
    assert visitor.sees("Taken back before: “It is only an exam, is it not?”")


def test_the_debrief_says_that_both_attempts_are_kept_and_which_is_which(visitor: Person) -> None:
    look_back(visitor, "belittle", "wait")
    visitor.clicks("Try again from turn 2")
    visitor.plays("stay")
    visitor.clicks("Look back on it")
    assert visitor.sees("Both are kept: neither takes the place of the other.")
    names = [label.accessibleName() for label in visitor.all(QLabel)]
    assert "Earlier: (You nod and wait.)" in names
    assert "This time: “You miss him.”" in names
    assert "This time: Ends: A beginning" in names


def test_an_attempt_at_one_meeting_is_not_held_against_another_gone_on_with(
    visitor: Person,
) -> None:
    visitor.sits_down("A short visit")
    visitor.replies_with("feel")
    left = visitor.window.desk.session
    assert left is not None
    assert left.id is not None
    visitor.clicks("Back to the library")
    visitor.opens("A short visit")
    visitor.clicks("Begin afresh")
    visitor.plays("belittle", "wait")
    visitor.clicks("Look back on it")
    visitor.clicks("Try again from turn 2")
    visitor.window.room.resume(left.id)
    assert not visitor.sees("attempt")
    assert not visitor.sees("ATTEMPT")
    assert visitor.window.desk.earlier_attempt() is None
