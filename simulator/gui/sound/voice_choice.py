"""Which of the system's voices speaks for a client."""

from __future__ import annotations

from typing import Any
from zlib import crc32

from PySide6.QtCore import QLocale

from simulator.gui.sound.speaking_style import Sex, SpeakingStyle

#: How much higher a woman's words are said where no voice tells whose it is, from −1 to 1.
_HIGHER = 0.25


def nearest_locale(language: str, known: list[QLocale]) -> QLocale | None:
    """The locale of a voice for ``language``: where it is spoken here, if there is a choice."""
    wanted = QLocale(language)
    fits = [locale for locale in known if locale.language() == wanted.language()]
    is_told = "-" in language or "_" in language
    territory = wanted.territory() if is_told else QLocale.system().territory()
    return min(fits, key=lambda locale: locale.territory() != territory, default=None)


def fitting_voice(style: SpeakingStyle, name: str, known: list[Any]) -> Any | None:
    """The voice most like ``style``; of several, always the same for a client's ``name``.

    Some systems list hundreds of voices and tell of none whose it is, robots among them: then it
    is the first, which is their plainest.
    """
    told = [voice for voice in known if voice.gender().name != Sex.UNKNOWN]
    if not told:
        return known[0] if known else None

    def misfit(voice: Any) -> tuple[bool, bool]:
        return voice.gender().name != style.sex, voice.age().name != style.stage

    least = min(map(misfit, told))
    fits = [voice for voice in told if misfit(voice) == least]
    return fits[crc32(name.encode()) % len(fits)]


def pitch_for(style: SpeakingStyle, voice: Any) -> float:
    """How high ``voice`` is to speak, from −1 to 1."""
    is_anybodys = voice.gender().name == Sex.UNKNOWN and style.sex is Sex.FEMALE
    return min(1.0, style.pitch + _HIGHER) if is_anybodys else style.pitch
