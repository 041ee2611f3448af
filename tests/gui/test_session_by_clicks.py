"""A whole session with the mouse, from the library to the debrief."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from simulator.gui.fold_out import FoldOut

from .person import PATIENCE, Person
from .test_every_page import settle


def test_a_session_is_played_by_clicks_from_the_library_to_the_debrief(visitor: Person) -> None:
    visitor.clicks(visitor.button("Touches on: a death"))
    assert visitor.sees("Before Ada comes")
    visitor.clicks("Sit down with Ada")
    assert visitor.sees("“I nearly did not come.”")
    visitor.replies_with("feel")
    assert visitor.sees("VALIDATES")
    visitor.clicks("Go on")
    assert visitor.sees("“My brother died in spring.”")
    visitor.replies_with("wait")
    visitor.clicks("Go on")
    assert visitor.sees("THE MEETING ENDS HERE")
    visitor.clicks("Look back on it")
    assert visitor.sees("How trust went")
    visitor.clicks("Back to the library")
    assert visitor.sees("Met once")


def test_while_a_reply_is_explained_its_own_turn_is_told(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    visitor.replies_with("feel")
    assert visitor.sees("turn 1")
    visitor.clicks("Go on")
    assert visitor.sees("turn 2")


def test_the_way_on_is_in_view_with_an_explanation_that_fits(guest: Person) -> None:
    guest.window.resize(1024, 640)
    guest.sits_down("There isn't a column")
    guest.presses(Qt.Key.Key_1)
    going_on = guest.button("Go on")
    guest.qtbot.waitUntil(
        lambda: going_on.visibleRegion().boundingRect() == going_on.rect(), timeout=PATIENCE
    )


def test_opening_a_part_of_an_explanation_moves_nothing_that_is_read(guest: Person) -> None:
    guest.window.resize(1024, 640)
    guest.sits_down("There isn't a column")
    guest.presses(Qt.Key.Key_1)
    settle()
    fold = guest.all(FoldOut)[0]
    before = fold.mapTo(guest.window, QPoint(0, 0))
    fold.open()
    settle()
    assert fold.mapTo(guest.window, QPoint(0, 0)) == before


def test_in_a_chat_the_reply_was_written(guest: Person) -> None:
    guest.sits_down("its for a friend")
    guest.replies_with("all-yours")
    assert guest.sees("YOU WROTE")
    assert not guest.sees("YOU SAID")
