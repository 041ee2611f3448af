"""Hearing the client: off until it is switched on, in the meeting itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.gui.conftest import HERE, Opens
from tests.gui.person import Person

from .stand_in_speech import StandInSpeech

SWITCH = "Have the client’s words spoken aloud"
AGAIN = "Hear the client’s words again"


@pytest.fixture
def speech(qapp: object, monkeypatch: pytest.MonkeyPatch) -> StandInSpeech:
    found = StandInSpeech()
    monkeypatch.setattr("simulator.gui.sound.voice_switch.has_voices", lambda: True)
    monkeypatch.setattr("simulator.gui.sound.voice_switch.system_speech", lambda: found)
    return found


def sits_down(person: Person) -> None:
    person.sits_down("A short visit")


def test_nothing_is_said_until_it_is_switched_on(speech: StandInSpeech, visitor: Person) -> None:
    sits_down(visitor)
    assert visitor.has_button(SWITCH)
    assert not visitor.has_button(AGAIN)
    visitor.plays("feel")
    assert speech.said == []


def test_switched_on_the_words_on_the_screen_are_said(
    speech: StandInSpeech, visitor: Person
) -> None:
    sits_down(visitor)
    visitor.clicks(SWITCH)
    (words,) = speech.said
    assert visitor.sees(words)


def test_the_client_stops_when_the_trainee_answers_and_speaks_when_it_is_their_turn(
    speech: StandInSpeech, visitor: Person
) -> None:
    sits_down(visitor)
    visitor.clicks(SWITCH)
    visitor.replies_with("feel")
    assert speech.stopped == 1
    assert len(speech.said) == 1
    visitor.clicks("Go on")
    assert len(speech.said) == 2


def test_the_words_can_be_heard_again_by_keys(speech: StandInSpeech, visitor: Person) -> None:
    sits_down(visitor)
    visitor.clicks(SWITCH)
    visitor.tabs_to(AGAIN)
    visitor.presses(Qt.Key.Key_Return)
    first, again = speech.said
    assert first == again


def test_switched_off_it_falls_silent(speech: StandInSpeech, visitor: Person) -> None:
    sits_down(visitor)
    visitor.clicks(SWITCH)
    visitor.clicks(SWITCH)
    assert speech.stopped == 1
    assert not visitor.has_button(AGAIN)
    visitor.plays("feel")
    assert len(speech.said) == 1


def test_the_choice_is_kept_for_the_next_meeting(speech: StandInSpeech, visitor: Person) -> None:
    sits_down(visitor)
    visitor.clicks(SWITCH)
    visitor.clicks("Back to the library")
    assert speech.stopped == 1
    sits_down(visitor)
    assert len(speech.said) == 2


def test_without_a_voice_for_the_language_it_says_so_and_goes_on_in_writing(
    speech: StandInSpeech, visitor: Person
) -> None:
    speech.locales = []
    sits_down(visitor)
    visitor.clicks(SWITCH)
    assert visitor.sees("This computer has no voice for the client’s language.")
    assert not visitor.has_button(AGAIN)
    visitor.plays("feel")
    assert speech.said == []


def test_without_the_extra_there_is_no_switch(
    monkeypatch: pytest.MonkeyPatch, visitor: Person
) -> None:
    monkeypatch.setattr("simulator.gui.sound.voice_switch.has_voices", lambda: False)
    sits_down(visitor)
    assert not visitor.has_button(SWITCH)


@pytest.fixture
def chats(speech: StandInSpeech, opens: Opens, tmp_path: Path) -> Callable[[], Person]:
    def begin() -> Person:
        folder = tmp_path / "chat"
        folder.mkdir()
        text = (HERE / "short-visit.yaml").read_text("utf-8")
        assert "setting: in-person" in text
        (folder / "chat.yaml").write_text(text.replace("setting: in-person", "setting: chat"))
        return opens(folder)

    return begin


def test_nobody_speaks_in_a_chat(chats: Callable[[], Person]) -> None:
    person = chats()
    sits_down(person)
    assert not person.has_button(SWITCH)
