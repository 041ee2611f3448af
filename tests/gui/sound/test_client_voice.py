"""The client's words, spoken: by a stand-in, and by Qt's own speech where the extra is there."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale
from pytestqt.qtbot import QtBot

from simulator.gui.sound.client_voice import ClientVoice, fitting_voice, nearest_locale
from simulator.gui.sound.speaking_style import Sex, SpeakingStyle, Stage
from simulator.scenario.model import Client, Feeling, Looks, Variant

from .stand_in_speech import ANNE, BOB, KIT, StandInSpeech, StandInVoice

MAYA = Client("Maya", 34, Looks("maya"), "she/her")
LINE = Variant("(She sits down.) I couldn't sleep.", feeling=Feeling.SAD)


@pytest.fixture
def speech(qapp: object) -> StandInSpeech:
    return StandInSpeech()


@pytest.fixture
def voice(speech: StandInSpeech) -> ClientVoice:
    return ClientVoice(lambda: speech)


def test_the_words_are_said_in_a_fitting_voice(voice: ClientVoice, speech: StandInSpeech) -> None:
    assert voice.say(MAYA, LINE, "en")
    assert speech.said == ["I couldn't sleep."]
    assert speech.voice is ANNE
    assert speech.manner["rate"] < 0


def test_new_words_cut_off_those_before_them(voice: ClientVoice, speech: StandInSpeech) -> None:
    voice.say(MAYA, LINE, "en")
    voice.say(MAYA, replace(LINE, say="Never mind."), "en")
    assert speech.stopped == 1
    assert speech.said[-1] == "Never mind."


def test_a_line_of_silence_cuts_off_too_and_says_nothing(
    voice: ClientVoice, speech: StandInSpeech
) -> None:
    voice.say(MAYA, LINE, "en")
    assert voice.say(MAYA, replace(LINE, say="(She says nothing.)"), "en")
    assert speech.stopped == 1
    assert len(speech.said) == 1


def test_no_voice_speaks_a_language_it_does_not_know(
    voice: ClientVoice, speech: StandInSpeech
) -> None:
    assert not voice.say(MAYA, LINE, "es")
    assert speech.said == []


def test_a_system_without_voices_says_so(voice: ClientVoice, speech: StandInSpeech) -> None:
    speech.voices = []
    assert not voice.say(MAYA, LINE, "en")


def test_a_speech_that_failed_says_so(qapp: object) -> None:
    assert not ClientVoice(lambda: StandInSpeech("Error")).say(MAYA, LINE, "en")


def test_without_the_extra_nothing_is_said(qapp: object) -> None:
    def missing() -> object:
        raise ImportError

    assert not ClientVoice(missing).say(MAYA, LINE, "en")


def test_words_wait_for_a_speech_that_still_looks_for_its_voices(qapp: object) -> None:
    speech = StandInSpeech("Synthesizing")
    voice = ClientVoice(lambda: speech)
    assert voice.say(MAYA, LINE, "en")
    assert speech.said == []
    speech.become("Ready")
    assert speech.said == ["I couldn't sleep."]


def test_words_that_are_no_longer_wanted_are_not_said_late(qapp: object) -> None:
    speech = StandInSpeech("Synthesizing")
    voice = ClientVoice(lambda: speech)
    voice.say(MAYA, LINE, "en")
    voice.hush()
    speech.become("Ready")
    assert speech.said == []


def test_a_boy_has_a_boys_voice_where_there_is_one() -> None:
    boy = SpeakingStyle(Sex.MALE, Stage.CHILD, 0.4, 0.0)
    assert fitting_voice(boy, "Amin", [BOB, ANNE, KIT]) is KIT
    assert fitting_voice(boy, "Amin", [BOB, ANNE]) is BOB


def test_a_client_keeps_their_voice_among_equals() -> None:
    women = [StandInVoice(name) for name in ("Anne", "Bea", "Cleo", "Dora")]
    style = SpeakingStyle(Sex.FEMALE, Stage.ADULT, 0.0, 0.0)
    assert {fitting_voice(style, "Maya", women) for _ in range(3)} == {
        fitting_voice(style, "Maya", women)
    }
    assert len({fitting_voice(style, name, women) for name in "abcdefgh"}) > 1


def test_a_language_is_spoken_as_the_scenario_asks() -> None:
    known = [QLocale("en_US"), QLocale("en_GB"), QLocale("es_ES")]
    assert nearest_locale("en-GB", known) == QLocale("en_GB")
    assert nearest_locale("es", known) == QLocale("es_ES")
    assert nearest_locale("fi", known) is None


# Where no sound server runs, Qt says so; the words are synthesised all the same.
@pytest.mark.qt_log_ignore("pipewire")
def test_qts_own_speech_says_the_words(qtbot: QtBot) -> None:
    module = pytest.importorskip("PySide6.QtTextToSpeech")
    speech = module.QTextToSpeech("mock")
    said = []
    speech.aboutToSynthesize.connect(said.append)
    voice = ClientVoice(lambda: speech)
    qtbot.waitUntil(lambda: speech.state().name == "Ready")

    assert voice.say(MAYA, LINE, "en")
    qtbot.waitUntil(lambda: speech.state().name == "Speaking")
    assert speech.voice().name() == "Anne"
    voice.hush()
    qtbot.waitUntil(lambda: speech.state().name == "Ready")
    assert not voice.say(MAYA, LINE, "es")
