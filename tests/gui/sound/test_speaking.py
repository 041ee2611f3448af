"""The process that speaks, from the inside, with a stand-in for the system's speech."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from pytestqt.qtbot import QtBot

from simulator.gui.sound.orders import HUSH, Answer, Say
from simulator.gui.sound.speaking import Speaker
from simulator.gui.sound.speaking_style import Sex, SpeakingStyle, Stage

from .stand_in_speech import ANNE, StandInSpeech

WORDS = Say(
    1, "I couldn't sleep.", "Maya", "en", SpeakingStyle(Sex.FEMALE, Stage.ADULT, 0.0, -0.15)
)


class Ordered:
    """A speaker, and what it answers."""

    def __init__(self, qtbot: QtBot, state: str = "Ready") -> None:
        self.qtbot = qtbot
        self.speech = StandInSpeech(state)
        self.answers: list[Answer] = []
        self.speaker = Speaker(self.speech, self.answers.append)

    def follows(self, *lines: str) -> None:
        self.speaker.follow(lines)
        QCoreApplication.processEvents()


@pytest.fixture
def ordered(qtbot: QtBot) -> Ordered:
    return Ordered(qtbot)


def test_words_are_said_in_a_fitting_voice_and_manner(ordered: Ordered) -> None:
    ordered.follows(WORDS.as_line())
    assert ordered.speech.said == ["I couldn't sleep."]
    assert ordered.speech.voice is ANNE
    assert ordered.speech.manner == {"pitch": 0.0, "rate": -0.15}
    assert ordered.answers == [Answer(1, is_heard=True)]


def test_new_words_cut_off_those_before_them(ordered: Ordered) -> None:
    ordered.follows(WORDS.as_line(), replace(WORDS, number=2, words="Never mind.").as_line())
    assert ordered.speech.stopped == 1
    assert ordered.speech.said[-1] == "Never mind."


def test_a_line_of_silence_cuts_off_and_says_nothing(ordered: Ordered) -> None:
    ordered.follows(WORDS.as_line(), replace(WORDS, number=2, words="").as_line())
    assert ordered.speech.stopped == 1
    assert len(ordered.speech.said) == 1
    assert ordered.answers[-1] == Answer(2, is_heard=True)


def test_an_order_to_hush_stops_the_words(ordered: Ordered) -> None:
    ordered.follows(WORDS.as_line(), HUSH)
    assert ordered.speech.stopped == 1


def test_a_language_without_a_voice_is_answered(ordered: Ordered) -> None:
    ordered.follows(replace(WORDS, language="es").as_line())
    assert ordered.answers == [Answer(1, is_heard=False)]
    assert ordered.speech.said == []


def test_a_system_without_voices_is_answered(ordered: Ordered) -> None:
    ordered.speech.voices = []
    ordered.follows(WORDS.as_line())
    assert ordered.answers == [Answer(1, is_heard=False)]


def test_a_speech_that_failed_is_answered(qtbot: QtBot) -> None:
    ordered = Ordered(qtbot, "Error")
    ordered.follows(WORDS.as_line())
    assert ordered.answers == [Answer(1, is_heard=False)]


def test_words_wait_for_a_speech_that_still_looks_for_its_voices(qtbot: QtBot) -> None:
    ordered = Ordered(qtbot, "Synthesizing")
    ordered.follows(WORDS.as_line())
    assert ordered.answers == []
    ordered.speech.become("Ready")
    assert ordered.speech.said == ["I couldn't sleep."]
    assert ordered.answers == [Answer(1, is_heard=True)]


def test_words_that_are_no_longer_wanted_are_not_said_late(qtbot: QtBot) -> None:
    ordered = Ordered(qtbot, "Synthesizing")
    ordered.follows(WORDS.as_line(), HUSH)
    ordered.speech.become("Ready")
    assert ordered.speech.said == []


def test_the_language_is_spoken_as_where_it_is_asked_for(ordered: Ordered) -> None:
    ordered.follows(replace(WORDS, language="en-US").as_line())
    assert ordered.speech.locale() == QLocale("en_US")
