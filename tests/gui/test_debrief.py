"""The debrief: what it says of each turn, and the ways on from it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from simulator.gui.debrief.trust_curve import TrustCurve
from simulator.gui.debrief.turn_entry import TurnEntry
from simulator.gui.marked_text import MarkedText

from .person import PATIENCE, Person


def look_back(person: Person, *replies: str) -> None:
    """Play the short visit to its end and open the debrief."""
    person.sits_down("A short visit")
    person.plays(*replies)
    person.clicks("Look back on it")
    # The turns are filled in while nobody waits for them.
    person.waits_for(f"TURN {len(replies)}")


def test_each_turn_has_a_line_with_its_verdict(visitor: Person) -> None:
    look_back(visitor, "belittle", "wait")
    lines = [text for text in visitor.texts() if "  ·  " in text]
    assert [line.partition("  ·  ")[0] for line in lines] == ["DISMISSES", "VALIDATES"]


def test_each_turn_shows_the_client_the_reply_and_its_trust(visitor: Person) -> None:
    look_back(visitor, "feel", "wait")
    first, second = visitor.all(TurnEntry)
    assert visitor.sees("Ada: I nearly did not come.\n(Still in her coat.)")
    (said,) = second.findChildren(MarkedText)
    assert said.accessibleName().startswith("(You nod and wait.)")
    assert first.y() < second.y()
    assert visitor.sees("trust 6 → 8")


def test_a_turn_that_moved_no_trust_says_that_it_stays(visitor: Person) -> None:
    look_back(visitor, "belittle", "wait")
    assert visitor.sees("trust 6 → 3")
    assert visitor.sees("trust stays at 3")


def test_the_trust_curve_is_told_in_words(visitor: Person) -> None:
    look_back(visitor, "befriend", "stay")
    words = visitor.one(TrustCurve).accessibleName()
    assert words.startswith("Trust began at 6 of 20. Turn 1: breaks boundaries, ")
    assert "something tore" in words
    assert "Turn 2: validates" in words


def test_the_arrows_move_along_the_curve_and_tell_the_turn(visitor: Person) -> None:
    look_back(visitor, "feel", "wait")
    curve = visitor.one(TrustCurve)
    curve.setFocus()
    assert visitor.sees("Turn 1, validates, trust 8.")
    visitor.presses(Qt.Key.Key_Right)
    assert visitor.sees("Turn 2, validates, trust 9.")
    visitor.presses(Qt.Key.Key_Home)
    assert visitor.sees("Turn 1, validates, trust 8.")


def test_enter_on_the_curve_goes_to_the_turn(visitor: Person) -> None:
    look_back(visitor, "feel", "wait")
    visitor.one(TrustCurve).setFocus()
    visitor.presses(Qt.Key.Key_Right)
    visitor.presses(Qt.Key.Key_Return)
    assert visitor.focus.accessibleName() == "Try again from turn 2"
    entry = visitor.all(TurnEntry)[1]
    visitor.qtbot.waitUntil(lambda: not entry.visibleRegion().isEmpty(), timeout=PATIENCE)


def test_a_click_on_a_mark_goes_to_its_turn(visitor: Person) -> None:
    look_back(visitor, "feel", "wait")
    curve = visitor.one(TrustCurve)
    visitor.clicks_at(curve, curve.rect().center() + curve.rect().topRight() / 2.2)
    assert visitor.focus.accessibleName() == "Try again from turn 2"


def test_trying_again_keeps_the_first_replies_and_the_first_session(visitor: Person) -> None:
    look_back(visitor, "belittle", "wait")
    first = visitor.window.desk.session
    assert first is not None
    visitor.clicks("Try again from turn 2")
    assert visitor.sees("“It is fine.”")
    assert visitor.sees("It is only an exam, is it not?")
    visitor.plays("stay")
    second = visitor.window.desk.session
    assert second is not None
    assert second.id != first.id
    assert [turn.outcome.reply.id for turn in second.transcript.turns] == ["belittle", "stay"]
    assert [turn.outcome.reply.id for turn in first.transcript.turns] == ["belittle", "wait"]
    assert second.transcript.started.retry_of == first.id


def test_after_a_second_ending_the_library_counts_both(visitor: Person) -> None:
    look_back(visitor, "belittle", "wait")
    visitor.clicks("Try again from turn 1")
    visitor.plays("feel", "stay")
    visitor.clicks("Look back on it")
    visitor.clicks("Back to the library")
    assert visitor.sees("Met twice: at best, something began to grow")


def test_what_stayed_unsaid_is_listed_apart_from_what_was_shared(visitor: Person) -> None:
    look_back(visitor, "feel", "wait")
    texts = visitor.texts()
    order = ["SHARED", "Her brother has died.", "UNSAID", "She owes money to a friend."]
    assert [text for text in texts if text in order] == order


def test_a_boundary_break_stands_on_top_of_the_turns(visitor: Person) -> None:
    look_back(visitor, "befriend", "stay")
    texts = visitor.texts()
    place = next(
        at for at, text in enumerate(texts) if text.startswith("Turn 1, ") and "coffee" in text
    )
    assert place < texts.index("How trust went")


@pytest.mark.parametrize("replies", [("feel", "stay"), ("belittle", "wait")])
def test_without_a_boundary_break_nothing_is_set_apart(
    visitor: Person, replies: tuple[str, str]
) -> None:
    look_back(visitor, *replies)
    assert not visitor.sees("Keep these apart from everything else")


def test_a_turn_can_be_looked_at_more_closely(visitor: Person) -> None:
    look_back(visitor, "belittle", "wait")
    visitor.clicks("Look closer")
    assert visitor.sees("“It is only an exam”")
    visitor.clicks("A stronger reply here")
    assert visitor.sees("“You sound worn out.”")


def test_meeting_again_leads_to_the_briefing(visitor: Person) -> None:
    look_back(visitor, "belittle", "wait")
    visitor.clicks("Meet again from the start")
    assert visitor.has_button("Sit down with Ada")
    assert QApplication.focusWidget() is not None


def test_a_change_of_text_size_keeps_the_words_being_written(visitor: Person) -> None:
    look_back(visitor, "feel", "wait")
    (field,) = visitor.all(QPlainTextEdit)
    visitor.qtbot.keyClicks(field, "I was in a hurry")
    visitor.presses(Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    (after,) = visitor.all(QPlainTextEdit)
    assert after.toPlainText() == "I was in a hurry"
