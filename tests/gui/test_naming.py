"""Naming a reply before the feedback: switched on in the briefing, by clicks and by keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox

from simulator.gui.player.explanation_card import ExplanationCard
from simulator.gui.player.numbered_button import NumberedButton
from simulator.gui.player.reply_button import ReplyButton
from simulator.session.log import NOT_SURE

from .conftest import Opens
from .person import Person

QUESTION = "What were you doing there?"
SWITCH = "Say first what I am doing"


def sits_down_to_name(person: Person, mode: str = "Coach") -> None:
    """Begin the short visit with the switch on."""
    person.opens("A short visit")
    if not person.one(QCheckBox).isChecked():
        person.clicks_at(person.one(QCheckBox), person.one(QCheckBox).rect().center())
    box = next(b for b in person.all(QComboBox) if b.accessibleName().startswith("When you get"))
    box.setCurrentIndex(next(at for at in range(box.count()) if mode in box.itemText(at)))
    person.clicks("Sit down with")


def names(person: Person) -> list[str]:
    """What the reply may be named, with the numbers."""
    return [button.accessibleName() for button in person.all(NumberedButton)]


def key_of(person: Person, name: str) -> Qt.Key:
    place = next(at for at, shown in enumerate(names(person)) if name in shown)
    return Qt.Key(Qt.Key.Key_1 + place)


def predicted(person: Person) -> list[str | None]:
    session = person.window.desk.session
    assert session is not None
    return [turn.predicted for turn in session.transcript.turns]


def test_the_switch_is_off_until_it_is_switched_on(visitor: Person) -> None:
    visitor.opens("A short visit")
    assert visitor.one(QCheckBox).text() == SWITCH
    assert not visitor.one(QCheckBox).isChecked()
    visitor.clicks("Sit down with")

    visitor.replies_with("feel")

    assert not visitor.sees(QUESTION)
    assert visitor.sees("VALIDATES")


def test_a_reply_is_named_before_anything_is_said_of_it(visitor: Person) -> None:
    sits_down_to_name(visitor)

    visitor.replies_with("belittle")

    assert visitor.sees(QUESTION)
    assert not visitor.all(ReplyButton)
    assert not visitor.sees("DISMISSES")
    assert visitor.sees("Trust 6 of 20")
    assert len(names(visitor)) == 7
    assert names(visitor)[-1] == "7. I’m not sure"


def test_the_name_stands_beside_what_the_reply_counts_as(visitor: Person) -> None:
    sits_down_to_name(visitor)
    visitor.replies_with("belittle")

    visitor.clicks(
        next(b for b in visitor.all(NumberedButton) if "Making it" in b.accessibleName())
    )

    assert visitor.sees("DISMISSES")
    visitor.waits_for("You named it: making it smaller")
    assert visitor.sees("Trust 3 of 20")
    assert predicted(visitor) == ["minimising"]


def test_a_session_is_named_by_keys_alone(visitor: Person) -> None:
    sits_down_to_name(visitor)
    visitor.presses(Qt.Key(Qt.Key.Key_1 + visitor.replies().index("feel")))
    visitor.presses(key_of(visitor, "Reflecting the feeling"))
    assert isinstance(visitor.focus, ExplanationCard)
    visitor.presses(Qt.Key.Key_Return)
    visitor.presses(Qt.Key(Qt.Key.Key_1 + visitor.replies().index("wait")))
    visitor.presses(Qt.Key.Key_7)

    assert predicted(visitor) == ["feeling-reflection", NOT_SURE]
    assert visitor.sees("ot sure")


def test_the_first_name_has_the_focus_and_tab_reaches_the_way_past_it(visitor: Person) -> None:
    sits_down_to_name(visitor)
    visitor.replies_with("feel")

    assert visitor.focus is visitor.all(NumberedButton)[0]
    visitor.tabs_to("Skip naming")
    visitor.presses(Qt.Key.Key_Return)

    assert visitor.sees("VALIDATES")
    assert predicted(visitor) == [None]


@pytest.mark.parametrize("way", ["key", "click"])
def test_naming_can_be_skipped(visitor: Person, way: str) -> None:
    sits_down_to_name(visitor)
    visitor.replies_with("feel")

    if way == "key":
        visitor.presses(Qt.Key.Key_Escape)
    else:
        visitor.clicks("Skip")

    assert visitor.sees("VALIDATES")
    assert not visitor.sees("You named it")
    assert predicted(visitor) == [None]


def test_escape_leaves_once_there_is_nothing_to_skip(visitor: Person) -> None:
    sits_down_to_name(visitor)
    visitor.replies_with("feel")

    visitor.presses(Qt.Key.Key_Escape, times=2)

    assert visitor.sees("Go on from turn 2") or visitor.sees("turn 2")
    assert not visitor.sees("VALIDATES")


def test_a_reply_can_be_taken_back_before_it_is_named(visitor: Person) -> None:
    sits_down_to_name(visitor)
    visitor.replies_with("feel")

    visitor.undoes()

    assert "feel" in visitor.replies()
    assert predicted(visitor) == []


def test_without_feedback_the_name_is_asked_and_nothing_told(visitor: Person) -> None:
    sits_down_to_name(visitor, mode="Session")
    visitor.replies_with("belittle")
    assert visitor.sees(QUESTION)

    visitor.presses(key_of(visitor, "Making it smaller"))

    assert visitor.sees("“It is fine.”")
    assert not visitor.sees("You named it")
    assert not visitor.sees("DISMISSES")
    assert predicted(visitor) == ["minimising"]


def test_the_debrief_tells_turn_by_turn_and_in_sum(visitor: Person) -> None:
    sits_down_to_name(visitor, mode="Session")
    visitor.replies_with("belittle")
    visitor.presses(key_of(visitor, "Making it smaller"))
    visitor.replies_with("wait")
    visitor.presses(Qt.Key.Key_7)

    visitor.clicks("Look back")

    assert visitor.sees("You named 1 of 2 replies as the taxonomy does.")
    visitor.waits_for("You named it: making it smaller")
    visitor.waits_for("It counts as staying quietly present.")


def test_the_choice_is_remembered(opens: Opens, own_scenarios: Path, tmp_path: Path) -> None:
    data = tmp_path / "kept"
    first = opens(own_scenarios, data)
    sits_down_to_name(first)
    first.window.close()

    again = opens(own_scenarios, data)
    again.opens("A short visit")

    assert again.one(QCheckBox).isChecked()


def test_it_can_be_switched_off_again(visitor: Person) -> None:
    sits_down_to_name(visitor)
    visitor.presses(Qt.Key.Key_Escape)
    visitor.opens("A short visit")
    visitor.clicks_at(visitor.one(QCheckBox), visitor.one(QCheckBox).rect().center())
    visitor.clicks("Sit down with" if visitor.has_button("Sit down with") else "Begin afresh")

    visitor.replies_with("feel")

    assert visitor.sees("VALIDATES")
