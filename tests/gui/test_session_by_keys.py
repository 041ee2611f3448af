"""A whole session with the keys alone, and where the focus is after each step."""

from __future__ import annotations

from PySide6.QtCore import Qt

from simulator.gui.player.explanation_card import ExplanationCard
from simulator.gui.player.reply_button import ReplyButton

from .person import Person

ENTER, TAB, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape


def number_of(person: Person, reply: str) -> Qt.Key:
    """The number key of a reply on offer."""
    return Qt.Key(Qt.Key.Key_1 + person.replies().index(reply))


def sit_down(person: Person) -> None:
    """From the library, whose first card has the focus, to the client."""
    person.presses(Qt.Key.Key_Space)
    person.tabs_to("Sit down with")
    person.presses(Qt.Key.Key_Space)


def test_a_session_is_played_by_keys_alone(visitor: Person) -> None:
    sit_down(visitor)
    assert visitor.sees("“I nearly did not come.”")
    visitor.presses(number_of(visitor, "feel"))
    assert visitor.sees("VALIDATES")
    visitor.presses(ENTER)
    visitor.presses(number_of(visitor, "wait"))
    visitor.presses(ENTER)
    assert visitor.sees("THE MEETING ENDS HERE")
    visitor.presses(ENTER)
    assert visitor.sees("How trust went")
    visitor.presses(ESCAPE)
    assert visitor.sees("Met once")


def test_enter_opens_the_card_in_focus_and_sits_down(visitor: Person) -> None:
    visitor.presses(ENTER)
    visitor.tabs_to("Sit down with")
    visitor.presses(ENTER)
    assert visitor.sees("“I nearly did not come.”")


def test_enter_gives_the_reply_that_tab_has_reached(visitor: Person) -> None:
    sit_down(visitor)
    second = visitor.all(ReplyButton)[1]
    visitor.presses(TAB)
    assert visitor.focus is second
    said = second.reply.text
    visitor.presses(ENTER)
    assert visitor.sees(f"{said} “")


def test_the_arrows_move_from_reply_to_reply(visitor: Person) -> None:
    sit_down(visitor)
    first, second = visitor.all(ReplyButton)[:2]
    assert visitor.focus is first
    visitor.presses(Qt.Key.Key_Down)
    assert visitor.focus is second
    visitor.presses(Qt.Key.Key_Up)
    assert visitor.focus is first


def test_a_number_without_a_reply_does_nothing(visitor: Person) -> None:
    sit_down(visitor)
    before = visitor.texts()
    visitor.presses(Qt.Key.Key_8)
    assert visitor.texts() == before


def test_the_first_reply_has_the_focus_when_the_client_has_spoken(visitor: Person) -> None:
    sit_down(visitor)
    assert visitor.focus is visitor.all(ReplyButton)[0]
    visitor.presses(Qt.Key.Key_1)
    visitor.presses(ENTER)
    assert visitor.focus is visitor.all(ReplyButton)[0]


def test_the_explanation_has_the_focus_as_soon_as_it_appears(visitor: Person) -> None:
    sit_down(visitor)
    visitor.presses(number_of(visitor, "belittle"))
    assert visitor.focus is visitor.one(ExplanationCard)
    assert visitor.focus.accessibleName().startswith("dismisses")


def test_the_way_to_the_debrief_has_the_focus_at_the_end(visitor: Person) -> None:
    sit_down(visitor)
    visitor.presses(Qt.Key.Key_1)
    visitor.presses(ENTER)
    visitor.presses(Qt.Key.Key_1)
    visitor.presses(ENTER)
    assert visitor.focus.accessibleName() == "Look back on it: open the debrief"


def test_ctrl_z_takes_back_the_reply(visitor: Person) -> None:
    sit_down(visitor)
    offered = visitor.replies()
    visitor.presses(Qt.Key.Key_2)
    visitor.undoes()
    assert visitor.replies() == offered
    assert visitor.focus is visitor.all(ReplyButton)[0]
    assert visitor.sees("“I nearly did not come.”")


def test_escape_leaves_the_session_for_the_library(visitor: Person) -> None:
    sit_down(visitor)
    visitor.presses(Qt.Key.Key_1)
    visitor.presses(ESCAPE)
    assert visitor.sees("Continue where you stopped")
    assert visitor.focus.accessibleName() == "Go on with Ada, turn 2"


def test_escape_leaves_the_briefing_for_the_library(visitor: Person) -> None:
    visitor.presses(Qt.Key.Key_Space)
    visitor.presses(ESCAPE)
    assert visitor.sees("Who would you like to sit with?")


def test_tab_goes_from_the_explanation_to_its_fold_outs_and_its_buttons(visitor: Person) -> None:
    sit_down(visitor)
    visitor.presses(number_of(visitor, "belittle"))
    names = []
    for _ in range(6):
        visitor.presses(TAB)
        names.append(visitor.focus.accessibleName().partition(",")[0])
    assert names == [
        "A stronger reply here",
        "Why",
        "What moved trust",
        "Read about the techniques in this reply",
        "Take this reply back and choose again",
        "Go on",
    ]


def test_the_fold_outs_open_by_keys(visitor: Person) -> None:
    sit_down(visitor)
    visitor.presses(number_of(visitor, "belittle"))
    visitor.tabs_to("A stronger reply here")
    visitor.presses(Qt.Key.Key_Space)
    assert visitor.sees("“You sound worn out.”")
    visitor.tabs_to("Why, closed")
    visitor.presses(ENTER)
    assert visitor.sees("What Ada heard: My tiredness is nothing.")
    assert visitor.sees("It makes small what is large to her.")
    visitor.tabs_to("What moved trust, closed")
    visitor.presses(Qt.Key.Key_Space)
    assert any(text.startswith("−") for text in visitor.texts())
    assert visitor.focus.accessibleName() == "What moved trust, open"
