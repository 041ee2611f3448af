"""A speech that remembers what it said, with the names and manners of Qt's own."""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace

from PySide6.QtCore import QLocale, QObject, Signal


@dataclass(frozen=True)
class StandInVoice:
    called: str
    sex: str = "Female"
    stage: str = "Adult"

    def gender(self) -> SimpleNamespace:
        return SimpleNamespace(name=self.sex)

    def age(self) -> SimpleNamespace:
        return SimpleNamespace(name=self.stage)


BOB, ANNE, KIT = (
    StandInVoice("Bob", "Male"),
    StandInVoice("Anne"),
    StandInVoice("Kit", "Male", "Child"),
)


class StandInSpeech(QObject):
    """Speaks English with three voices, until it is stopped."""

    stateChanged = Signal(object)  # noqa: N815 - Qt's name

    def __init__(self, state: str = "Ready") -> None:
        super().__init__()
        self.said: list[str] = []
        self.stopped = 0
        self.voice: StandInVoice | None = None
        self.manner = {"pitch": 0.0, "rate": 0.0}
        self.locales = [QLocale("en_GB"), QLocale("en_US")]
        self.voices = [BOB, ANNE, KIT]
        self._locale = QLocale("en_GB")
        self._state = state

    def become(self, state: str) -> None:
        self._state = state
        self.stateChanged.emit(state)

    def state(self) -> SimpleNamespace:
        return SimpleNamespace(name=self._state)

    def availableLocales(self) -> list[QLocale]:  # noqa: N802 - Qt's name
        return self.locales if self._state != "Synthesizing" else []

    def availableVoices(self) -> list[StandInVoice]:  # noqa: N802 - Qt's name
        return self.voices

    def locale(self) -> QLocale:
        return self._locale

    def setLocale(self, locale: QLocale) -> None:  # noqa: N802 - Qt's name
        self._locale = locale

    def setVoice(self, voice: StandInVoice) -> None:  # noqa: N802 - Qt's name
        self.voice = voice

    def setPitch(self, pitch: float) -> None:  # noqa: N802 - Qt's name
        self.manner["pitch"] = pitch

    def setRate(self, rate: float) -> None:  # noqa: N802 - Qt's name
        self.manner["rate"] = rate

    def say(self, words: str) -> None:
        self.said.append(words)
        self.become("Speaking")

    def stop(self) -> None:
        self.stopped += 1
        self.become("Ready")
