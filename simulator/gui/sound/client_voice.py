"""Speaks the client's words with a voice of the system, where there is one.

The voices are Qt's own (QTextToSpeech), which speak without the network. They come with the extra
``voice`` of the package; without it nothing here is ever loaded.
"""

from __future__ import annotations

import importlib.util
from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from simulator.gui.side_process import side_process
from simulator.gui.sound.orders import HUSH, Say, read_answer
from simulator.gui.sound.speaking_style import speaking_style, spoken_part
from simulator.scenario.model import Client, Variant

#: Nobody waits longer than this for a voice, in milliseconds; slow systems take some five seconds.
_PATIENCE_MS = 15_000
#: What belongs to no answer: so many lines of it, or so many bytes without the end of a line, and
#: the process is given up. Libraries complain now and then; more would fill up memory.
_MOST_LINES, _MOST_BYTES = 1_000, 1_000_000


def has_voices() -> bool:
    """Whether the extra is installed; whether the system has a voice shows only when it speaks."""
    try:
        return importlib.util.find_spec("PySide6.QtTextToSpeech") is not None
    except (ImportError, ValueError):
        return False


def speaking_process() -> QProcess:
    """The process that speaks, not started yet."""
    return side_process(None, "simulator.gui.sound.speaking")


class ClientVoice(QObject):
    """One client at a time; new words cut off those before them.

    Args:
        open_process: gives the process that speaks, once it is needed.
        patience: how long a voice may take to begin, in milliseconds.

    Signals:
        missed: no voice says what was to be said last.
    """

    missed = Signal()

    def __init__(
        self,
        open_process: Callable[[], QProcess] = speaking_process,
        patience: int = _PATIENCE_MS,
    ) -> None:
        super().__init__()
        self._open_process = open_process
        self._process: QProcess | None = None
        self._number = 0
        self._answered = 0
        self._strays = 0
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(patience)
        self._waiting.timeout.connect(self._give_up)

    def say(self, client: Client, variant: Variant, language: str) -> None:
        """Say what the client says now."""
        self._number += 1
        style = speaking_style(client, variant.feeling)
        order = Say(self._number, spoken_part(variant.say), client.name, language, style)
        self._waiting.start()
        process = self._running()
        if process is not None:
            process.write(order.as_line().encode("ascii"))

    def hush(self) -> None:
        """Say no more."""
        self._waiting.stop()
        self._answered = self._number
        if self._process is not None:
            self._process.write(HUSH.encode("ascii"))

    def close(self) -> None:
        """End the process that speaks; it is started anew when something is to be said."""
        self._waiting.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(1_000)
            process.deleteLater()

    def _running(self) -> QProcess | None:
        """The process that speaks; None where it could not even be tried, which is told then."""
        if self._process is None:
            self._strays = 0
            self._process = self._open_process()
            self._process.setParent(self)
            self._process.readyReadStandardOutput.connect(self._on_answered)
            self._process.finished.connect(self._give_up)
            self._process.errorOccurred.connect(self._give_up)
            self._process.start()
        return self._process

    @Slot()
    def _on_answered(self) -> None:
        while self._process is not None and self._process.canReadLine():
            line = bytes(self._process.readLine().data()).decode("ascii", "replace")
            try:
                answer = read_answer(line)
            except (ValueError, KeyError, TypeError, OverflowError, RecursionError):
                self._strays += 1
                if self._strays > _MOST_LINES:
                    self._give_up()
                continue
            if answer.number == self._number > self._answered:
                self._waiting.stop()
                self._answered = self._number
                if not answer.is_heard:
                    self.missed.emit()
        if self._process is not None and self._process.bytesAvailable() > _MOST_BYTES:
            self._give_up()

    @Slot()
    def _give_up(self) -> None:
        """The process hangs or has gone: end it, and tell if something was still to be said."""
        is_missed = self._number > self._answered
        self._answered = self._number
        self.close()
        if is_missed:
            self.missed.emit()
