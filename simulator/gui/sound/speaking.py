"""Speaks in a process of its own, with a voice of the system.

``python -m simulator.gui.sound.speaking`` reads one order a line on standard input and answers on
standard output whether a voice speaks it; it ends with its input. Speech is the system's, and may
hang or fall over: speech-dispatcher without a sound server holds whoever opens it for seconds, or
for ever. Here it holds up nobody.
"""

from __future__ import annotations

import importlib
import sys
import threading
from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from simulator.gui.sound.orders import Answer, Say, read_order
from simulator.gui.sound.voice_choice import fitting_voice, nearest_locale, pitch_for


class Speaker(QObject):
    """Does as it is told; new words cut off those before them.

    Args:
        speech: Qt's speech, or what is like it.
        answer: takes what is answered.

    Signals:
        ordered: a line has come in; from any thread.
        ended: no more will come.
    """

    ordered = Signal(str)
    ended = Signal()

    def __init__(self, speech: Any, answer: Callable[[Answer], object]) -> None:
        super().__init__()
        self._speech = speech
        self._answer = answer
        # Some systems look for their voices for a moment: what is to be said until then.
        self._waiting: Say | None = None
        self.ordered.connect(self._on_ordered, Qt.ConnectionType.QueuedConnection)
        speech.stateChanged.connect(self._on_state_changed)

    def follow(self, lines: Iterable[str]) -> None:
        """Hand over every line as it comes; returns when there are no more."""
        for line in lines:
            self.ordered.emit(line)
        self.ended.emit()

    @Slot(str)
    def _on_ordered(self, line: str) -> None:
        order = read_order(line)
        self._waiting = None
        if self._speech.state().name == "Speaking":
            self._speech.stop()
        if order is None:
            return
        is_ready = self._speech.state().name in ("Ready", "Speaking")
        if is_ready or self._speech.state().name == "Error":
            self._answer(Answer(order.number, is_ready and self._says(order)))
        else:
            self._waiting = order

    @Slot()
    def _on_state_changed(self) -> None:
        if self._waiting is not None and self._speech.state().name == "Ready":
            waiting, self._waiting = self._waiting, None
            self._answer(Answer(waiting.number, self._says(waiting)))

    def _says(self, order: Say) -> bool:
        locale = nearest_locale(order.language, self._speech.availableLocales())
        if locale is None:
            return False
        if self._speech.locale() != locale:
            self._speech.setLocale(locale)
        voice = fitting_voice(order.style, order.name, self._speech.availableVoices())
        if voice is None:
            return False
        self._speech.setVoice(voice)
        self._speech.setPitch(pitch_for(order.style, voice))
        self._speech.setRate(order.style.rate)
        if order.words:
            self._speech.say(order.words)
        return True


def _write(answer: Answer) -> None:
    sys.stdout.write(answer.as_line())
    sys.stdout.flush()


def main(engine: str = "") -> None:
    """Speak until nothing more comes in; ``engine`` is one of Qt's, empty for the system's own."""
    application = QCoreApplication([])
    speech = importlib.import_module("PySide6.QtTextToSpeech").QTextToSpeech(engine)
    speaker = Speaker(speech, _write)
    speaker.ended.connect(application.quit, Qt.ConnectionType.QueuedConnection)
    threading.Thread(target=speaker.follow, args=(sys.stdin,), daemon=True).start()
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:2])
