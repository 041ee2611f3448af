"""Speaks the client's words with a voice of the system, where there is one.

The voices are Qt's own (QTextToSpeech), which speak without the network. They come with the extra
``voice`` of the package; without it nothing here is ever loaded.
"""

from __future__ import annotations

import importlib
import importlib.util
from collections.abc import Callable
from typing import Any
from zlib import crc32

from PySide6.QtCore import QLocale, QObject, Slot

from simulator.gui.sound.speaking_style import SpeakingStyle, speaking_style, spoken_part
from simulator.scenario.model import Client, Variant

_MODULE = "PySide6.QtTextToSpeech"


def has_voices() -> bool:
    """Whether the extra is installed; whether the system has a voice shows only when it speaks."""
    try:
        return importlib.util.find_spec(_MODULE) is not None
    except (ImportError, ValueError):
        return False


def system_speech() -> Any:
    """The system's speech; its ``State`` has ``Ready``, ``Speaking`` and ``Error``.

    Raises:
        ImportError: the extra is not installed, or something it needs is missing.
    """
    return importlib.import_module(_MODULE).QTextToSpeech()


class ClientVoice(QObject):
    """One client at a time; new words cut off those before them.

    Args:
        open_speech: gives the speech to use, once it is needed.
    """

    def __init__(self, open_speech: Callable[[], Any]) -> None:
        super().__init__()
        self._open_speech = open_speech
        self._speech: Any = None
        # Some systems look for their voices for a moment: what is to be said until then.
        self._waiting: tuple[Client, Variant, str] | None = None

    def say(self, client: Client, variant: Variant, language: str) -> bool:
        """Say what the client says now; returns whether a voice for ``language`` does, or may."""
        self.hush()
        if not self._is_open():
            return False
        state = self._speech.state().name
        if state == "Error":
            return False
        if not self._speech.availableLocales() and state != "Ready":
            self._waiting = (client, variant, language)
            return True
        return self._say(client, variant, language)

    def hush(self) -> None:
        """Say no more."""
        self._waiting = None
        if self._speech is not None and self._speech.state().name == "Speaking":
            self._speech.stop()

    def _is_open(self) -> bool:
        if self._speech is None:
            try:
                self._speech = self._open_speech()
            except ImportError:
                return False
            self._speech.setParent(self)
            self._speech.stateChanged.connect(self._on_state_changed)
        return True

    def _say(self, client: Client, variant: Variant, language: str) -> bool:
        locale = nearest_locale(language, self._speech.availableLocales())
        if locale is None:
            return False
        if self._speech.locale() != locale:
            self._speech.setLocale(locale)
        style = speaking_style(client, variant.feeling)
        voice = fitting_voice(style, client.name, self._speech.availableVoices())
        if voice is None:
            return False
        self._speech.setVoice(voice)
        self._speech.setPitch(style.pitch)
        self._speech.setRate(style.rate)
        words = spoken_part(variant.say)
        if words:
            self._speech.say(words)
        return True

    @Slot()
    def _on_state_changed(self) -> None:
        if self._waiting is not None and self._speech.state().name == "Ready":
            waiting, self._waiting = self._waiting, None
            self._say(*waiting)


def nearest_locale(language: str, known: list[QLocale]) -> QLocale | None:
    """The locale of a voice for ``language``: where it is spoken here, if there is a choice."""
    wanted = QLocale(language)
    fits = [locale for locale in known if locale.language() == wanted.language()]
    here = QLocale.system().territory()
    territory = wanted.territory() if "-" in language or "_" in language else here
    return min(fits, key=lambda locale: locale.territory() != territory, default=None)


def fitting_voice(style: SpeakingStyle, name: str, known: list[Any]) -> Any | None:
    """The voice most like ``style``; of several, always the same for a client's ``name``."""

    def misfit(voice: Any) -> tuple[bool, bool]:
        return voice.gender().name != style.sex, voice.age().name != style.stage

    least = min(map(misfit, known), default=None)
    fits = [voice for voice in known if misfit(voice) == least]
    return fits[crc32(name.encode()) % len(fits)] if fits else None
