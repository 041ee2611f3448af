"""The process that speaks, from the app's side: it may be slow, hang or fall over."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from pytestqt.qtbot import QtBot

from simulator.gui.sound.client_voice import ClientVoice, has_voices, speaking_process
from simulator.gui.sound.orders import HUSH, read_order
from simulator.scenario.model import Client, Feeling, Looks, Variant
from tests.gui.person import PATIENCE

MAYA = Client("Maya", 34, Looks("maya"), "she/her")
LINE = Variant("(She sits down.) I couldn't sleep.", feeling=Feeling.SAD)

#: Writes down what it is told, and answers as its argument says.
SPEAKER = """
import json, sys
for line in sys.stdin:
    open(sys.argv[1], "a").write(line)
    order = json.loads(line)
    if sys.argv[2] == "dies":
        break
    if order and sys.argv[2] != "hangs":
        print("nonsense")
        print(json.dumps({"number": order["number"], "heard": sys.argv[2] == "speaks"}), flush=True)
"""
Speaks = Callable[[str], ClientVoice]


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    return tmp_path / "orders"


@pytest.fixture
def speaks(qtbot: QtBot, orders: Path) -> Iterator[Speaks]:
    """A voice whose process behaves in a certain way."""
    made: list[ClientVoice] = []

    def make(how: str, patience: int = PATIENCE) -> ClientVoice:
        def open_process() -> QProcess:
            process = QProcess()
            process.setProgram(sys.executable)
            process.setArguments(["-c", SPEAKER, str(orders), how])
            return process

        made.append(ClientVoice(open_process, patience))
        return made[-1]

    yield make
    for voice in made:
        voice.close()


def told(orders: Path) -> list[str]:
    return orders.read_text().splitlines(keepends=True) if orders.exists() else []


def test_the_words_go_out_with_how_they_are_to_sound(
    qtbot: QtBot, speaks: Speaks, orders: Path
) -> None:
    voice = speaks("speaks")
    voice.say(MAYA, LINE, "en")
    qtbot.waitUntil(lambda: len(told(orders)) == 1, timeout=PATIENCE)
    order = read_order(told(orders)[0])
    assert order is not None
    assert (order.words, order.name, order.language) == ("I couldn't sleep.", "Maya", "en")
    assert order.style.rate < 0


def test_hushing_tells_the_process_to_be_silent(qtbot: QtBot, speaks: Speaks, orders: Path) -> None:
    voice = speaks("speaks")
    voice.say(MAYA, LINE, "en")
    voice.hush()
    qtbot.waitUntil(lambda: told(orders)[1:] == [HUSH], timeout=PATIENCE)


def test_words_that_a_voice_says_are_not_missed(qtbot: QtBot, speaks: Speaks) -> None:
    voice = speaks("speaks")
    with qtbot.assertNotEmitted(voice.missed, wait=500):
        voice.say(MAYA, LINE, "en")


def test_no_voice_for_the_language_is_told(qtbot: QtBot, speaks: Speaks) -> None:
    voice = speaks("refuses")
    with qtbot.waitSignal(voice.missed, timeout=PATIENCE):
        voice.say(MAYA, LINE, "fi")


def test_a_process_that_falls_over_is_told_and_started_anew_for_the_next_words(
    qtbot: QtBot, speaks: Speaks, orders: Path
) -> None:
    voice = speaks("dies")
    for times in (1, 2):
        with qtbot.waitSignal(voice.missed, timeout=PATIENCE):
            voice.say(MAYA, replace(LINE, say=f"Line {times}."), "en")
    assert len(told(orders)) == 2


def test_a_voice_that_hangs_is_given_up_in_time(qtbot: QtBot, speaks: Speaks) -> None:
    voice = speaks("hangs", patience=300)
    with qtbot.waitSignal(voice.missed, timeout=PATIENCE):
        voice.say(MAYA, LINE, "en")


def test_what_was_hushed_is_not_missed(qtbot: QtBot, speaks: Speaks) -> None:
    voice = speaks("hangs", patience=100)
    with qtbot.assertNotEmitted(voice.missed, wait=400):
        voice.say(MAYA, LINE, "en")
        voice.hush()


@pytest.mark.parametrize(
    "floods",
    [
        "while True: print('nonsense')",
        "while True: print('x' * 10_000, end='')",
        "print('{\"number\": Infinity, \"heard\": 1}\\n' + '[' * 100_000);print('x' * 2_000_000)",
    ],
    ids=["lines", "no-line", "strange"],
)
def test_a_process_that_says_anything_else_without_end_is_given_up(
    qtbot: QtBot, floods: str
) -> None:
    opened: list[QProcess] = []

    def open_process() -> QProcess:
        process = QProcess()
        process.setProgram(sys.executable)
        process.setArguments(["-c", floods])
        opened.append(process)
        return process

    # Nothing it says is an answer: it is given up long before anybody loses patience.
    voice = ClientVoice(open_process, patience=10 * PATIENCE)
    with qtbot.waitSignal(voice.missed, timeout=PATIENCE):
        voice.say(MAYA, LINE, "en")
    assert len(opened) == 1


def test_a_process_that_fails_while_it_is_being_started_is_told(qtbot: QtBot) -> None:
    def without_a_folder() -> QProcess:
        process = QProcess()
        process.setProgram(sys.executable)
        process.setWorkingDirectory("/nowhere/at/all")
        return process

    voice = ClientVoice(without_a_folder)
    for _ in range(2):
        with qtbot.waitSignal(voice.missed, timeout=PATIENCE):
            voice.say(MAYA, LINE, "en")


def test_words_that_end_while_it_starts_leave_no_process(qtbot: QtBot, speaks: Speaks) -> None:
    voice = speaks("speaks")
    with qtbot.assertNotEmitted(voice.missed, wait=200):
        voice.say(MAYA, LINE, "en")
        voice.close()
    assert not voice.findChildren(QProcess)


def test_the_longest_words_there_can_be_are_said(
    qtbot: QtBot, speaks: Speaks, orders: Path
) -> None:
    words = "ñ\u202e\u200b\u0301" * 16_000
    voice = speaks("speaks")
    voice.say(MAYA, replace(LINE, say=words), "en")
    qtbot.waitUntil(lambda: "".join(told(orders)).endswith("\n"), timeout=PATIENCE)
    order = read_order(told(orders)[0])
    assert order is not None
    assert order.words == words


def test_a_process_that_cannot_be_started_is_told(qtbot: QtBot) -> None:
    def nowhere() -> QProcess:
        process = QProcess()
        process.setProgram("/nowhere/at/all")
        return process

    voice = ClientVoice(nowhere)
    with qtbot.waitSignal(voice.missed, timeout=PATIENCE):
        voice.say(MAYA, LINE, "en")


@pytest.mark.skipif(not has_voices(), reason="the extra “voice” is not installed")
def test_qts_own_speech_says_the_words_from_its_process(qtbot: QtBot) -> None:
    def open_process() -> QProcess:
        process = speaking_process()
        process.setArguments([*process.arguments(), "mock"])
        return process

    voice = ClientVoice(open_process, PATIENCE)
    with qtbot.assertNotEmitted(voice.missed, wait=2_000):
        voice.say(MAYA, LINE, "en")
    with qtbot.waitSignal(voice.missed, timeout=PATIENCE):
        voice.say(MAYA, LINE, "es")
    voice.close()
