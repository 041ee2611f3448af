"""Which of the system's voices speaks for a client."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from simulator.gui.sound.speaking_style import Sex, SpeakingStyle, Stage
from simulator.gui.sound.voice_choice import fitting_voice, nearest_locale, pitch_for

from .stand_in_speech import ANNE, BOB, KIT, StandInVoice

BOY = SpeakingStyle(Sex.MALE, Stage.CHILD, 0.4, 0.0)
WOMAN = SpeakingStyle(Sex.FEMALE, Stage.ADULT, 0.0, 0.0)
PLAIN, ROBOT = StandInVoice("English", "Unknown"), StandInVoice("English+Robot", "Unknown")


def test_a_boy_has_a_boys_voice_where_there_is_one() -> None:
    assert fitting_voice(BOY, "Amin", [BOB, ANNE, KIT]) is KIT
    assert fitting_voice(BOY, "Amin", [BOB, ANNE]) is BOB


def test_a_client_keeps_their_voice_and_others_have_others() -> None:
    women = [StandInVoice(name) for name in ("Anne", "Bea", "Cleo", "Dora")]
    assert fitting_voice(WOMAN, "Maya", women) is fitting_voice(WOMAN, "Maya", women)
    assert len({fitting_voice(WOMAN, name, women) for name in "abcdefgh"}) > 1


def test_among_voices_of_nobody_known_the_plainest_speaks_for_everybody() -> None:
    assert fitting_voice(WOMAN, "Maya", [PLAIN, ROBOT]) is PLAIN
    assert fitting_voice(BOY, "Amin", [PLAIN, ROBOT]) is PLAIN
    assert fitting_voice(BOY, "Amin", []) is None


def test_a_voice_of_nobody_known_is_raised_for_a_woman_alone() -> None:
    assert pitch_for(WOMAN, PLAIN) > pitch_for(WOMAN, ANNE) == WOMAN.pitch
    assert pitch_for(BOY, PLAIN) == BOY.pitch


@pytest.mark.parametrize(
    ("language", "found"),
    [("en-GB", "en_GB"), ("en-US", "en_US"), ("es", "es_ES")],
)
def test_a_language_is_spoken_as_the_scenario_asks(language: str, found: str) -> None:
    known = [QLocale("en_US"), QLocale("en_GB"), QLocale("es_ES")]
    assert nearest_locale(language, known) == QLocale(found)


def test_a_language_nobody_speaks_has_no_locale() -> None:
    assert nearest_locale("fi", [QLocale("en_US")]) is None
