"""Hearing the client: off until it is switched on, in the meeting itself."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, Signal

from simulator.scenario.model import Client, Variant
from tests.gui.conftest import HERE, Opens
from tests.gui.person import Person

SWITCH = "Have the client’s words spoken aloud"
AGAIN = "Hear the client’s words again"


class Spoken(QObject):
    """Stands in for the voice: remembers what it was to say."""

    missed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.hushed = 0
        self.is_closed = False

    def say(self, _client: Client, variant: Variant, _language: str) -> None:
        self.said.append(variant.say)

    def hush(self) -> None:
        self.hushed += 1

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture
def voice(qapp: object, monkeypatch: pytest.MonkeyPatch) -> Spoken:
    found = Spoken()
    monkeypatch.setattr("simulator.gui.sound.voice_switch.has_voices", lambda: True)
    monkeypatch.setattr("simulator.gui.sound.voice_switch.ClientVoice", lambda: found)
    return found


def sits_down(person: Person) -> None:
    person.sits_down("A short visit")


def test_nothing_is_said_until_it_is_switched_on(voice: Spoken, visitor: Person) -> None:
    sits_down(visitor)
    assert visitor.has_button(SWITCH)
    assert not visitor.has_button(AGAIN)
    visitor.plays("feel")
    assert voice.said == []


def test_switched_on_the_words_on_the_screen_are_said(voice: Spoken, visitor: Person) -> None:
    sits_down(visitor)
    visitor.clicks(SWITCH)
    (words,) = voice.said
    assert visitor.sees(words)


def test_the_client_stops_when_the_trainee_answers_and_speaks_when_it_is_their_turn(
    voice: Spoken, visitor: Person
) -> None:
    sits_down(visitor)
    visitor.clicks(SWITCH)
    before = voice.hushed
    visitor.replies_with("feel")
    assert voice.hushed > before
    assert len(voice.said) == 1
    visitor.clicks("Go on")
    assert len(voice.said) == 2


def test_the_words_can_be_heard_again_by_keys(voice: Spoken, visitor: Person) -> None:
    sits_down(visitor)
    visitor.clicks(SWITCH)
    visitor.tabs_to(AGAIN)
    visitor.presses(Qt.Key.Key_Return)
    first, again = voice.said
    assert first == again


def test_switched_off_it_falls_silent(voice: Spoken, visitor: Person) -> None:
    sits_down(visitor)
    visitor.clicks(SWITCH)
    before = voice.hushed
    visitor.clicks(SWITCH)
    assert voice.hushed > before
    assert not visitor.has_button(AGAIN)
    visitor.plays("feel")
    assert len(voice.said) == 1


def test_the_choice_is_kept_for_the_next_meeting(voice: Spoken, visitor: Person) -> None:
    sits_down(visitor)
    visitor.clicks(SWITCH)
    before = voice.hushed
    visitor.clicks("Back to the library")
    assert voice.hushed > before
    sits_down(visitor)
    assert len(voice.said) == 2


def test_without_a_voice_for_the_language_it_says_so_and_goes_on_in_writing(
    voice: Spoken, visitor: Person
) -> None:
    sits_down(visitor)
    visitor.clicks(SWITCH)
    voice.missed.emit()
    assert visitor.sees("This computer has no voice for the client’s language.")
    assert not visitor.has_button(AGAIN)
    visitor.plays("feel")
    assert len(voice.said) == 1


def test_what_speaks_ends_with_the_window(voice: Spoken, visitor: Person) -> None:
    sits_down(visitor)
    visitor.window.close()
    assert voice.is_closed


def test_without_the_extra_there_is_no_switch(
    monkeypatch: pytest.MonkeyPatch, visitor: Person
) -> None:
    monkeypatch.setattr("simulator.gui.sound.voice_switch.has_voices", lambda: False)
    sits_down(visitor)
    assert not visitor.has_button(SWITCH)


@pytest.fixture
def chats(voice: Spoken, opens: Opens, tmp_path: Path) -> Callable[[], Person]:
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
