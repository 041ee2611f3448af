"""The processes that check a text may fall over, be ended or say strange things at any moment."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QProcess
from pytestqt.qtbot import QtBot

from simulator.gui.author.text import checker as module
from simulator.gui.author.text.checker import Checker
from simulator.gui.side_process import side_process
from tests.gui.conftest import HERE
from tests.gui.person import PATIENCE

VISIT = (HERE / "short-visit.yaml").read_text("utf-8")
#: Says all kinds of things, and then what it ought to say.
STRANGE_FIRST = """
import os, runpy, sys
out = sys.stdout.buffer
for line in (b"hello", b"[]", b"null", b'{"number": Infinity}', b"parcel", b"parcel 1 map",
             b"parcel x map eA==", b"parcel 1 map eA==", b"[" * 100000,
             b"parcel 1 scenario", b'{"number": 1, "stage": "read"}', b"\\xff\\x00"):
    out.write(line + b"\\n")
out.flush()
sys.argv = sys.argv[1:]
runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
"""


class Found:
    """What a checker has told."""

    def __init__(self, checker: Checker) -> None:
        self.last: list[bool] = []
        self.mapped: list[object] = []
        self.counted: list[object] = []
        checker.found.connect(lambda _problems, _playable, is_last: self.last.append(is_last))
        checker.mapped.connect(self.mapped.append)
        checker.counted.connect(self.counted.append)

    def is_whole(self) -> bool:
        """Whether everything there is to tell has been told."""
        return bool(self.last and self.last[-1] and self.counted)


@pytest.fixture
def checker(qtbot: QtBot) -> Iterator[Checker]:
    parent = QObject()
    checker = Checker(parent)
    yield checker
    checker.close()


@pytest.fixture
def starts(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[QProcess], None]], list[str]]:
    """Has processes started otherwise; gives the list of what was started."""

    def otherwise(change: Callable[[QProcess], None]) -> list[str]:
        started: list[str] = []

        def process(parent: QObject | None, *arguments: str) -> QProcess:
            started.append(arguments[-1])
            made = side_process(parent, *arguments)
            change(made)
            return made

        monkeypatch.setattr(module, "side_process", process)
        return started

    return otherwise


def strange_first(process: QProcess) -> None:
    process.setArguments(["-P", "-c", STRANGE_FIRST, *process.arguments()[2:]])


def nowhere(process: QProcess) -> None:
    process.setProgram("/nowhere/at/all")


def without_a_folder(process: QProcess) -> None:
    """As when there are too many open files: it fails while it is being started."""
    process.setWorkingDirectory("/nowhere/at/all")


def dying(process: QProcess) -> None:
    process.setProgram(sys.executable)
    process.setArguments(["-c", "raise SystemExit(3)"])


def test_strange_lines_are_passed_over(
    qtbot: QtBot, checker: Checker, starts: Callable[..., list[str]]
) -> None:
    starts(strange_first)
    found = Found(checker)
    checker.check(VISIT, "visit.yaml")
    qtbot.waitUntil(found.is_whole, timeout=PATIENCE)
    assert len(found.mapped) == 1
    assert found.counted[-1] is not None
    assert checker.scenario_now() is not None


@pytest.mark.parametrize("fails", [nowhere, without_a_folder])
def test_processes_that_cannot_be_started_are_tried_again(
    qtbot: QtBot,
    checker: Checker,
    starts: Callable[..., list[str]],
    fails: Callable[[QProcess], None],
) -> None:
    is_full = True
    started = starts(lambda process: fails(process) if is_full else None)
    found = Found(checker)
    checker.check(VISIT, "visit.yaml")
    qtbot.waitUntil(lambda: len(started) == 2, timeout=PATIENCE)
    is_full = False
    qtbot.waitUntil(found.is_whole, timeout=PATIENCE)


@pytest.mark.parametrize("fails", [nowhere, without_a_folder])
def test_where_no_longer_look_can_be_begun_reading_is_all(
    qtbot: QtBot,
    checker: Checker,
    starts: Callable[..., list[str]],
    fails: Callable[[QProcess], None],
) -> None:
    starts(lambda process: fails(process) if "deeper" in process.arguments() else None)
    found = Found(checker)
    checker.check(VISIT, "visit.yaml")
    qtbot.waitUntil(found.is_whole, timeout=PATIENCE)
    assert found.counted == [None]


def test_a_service_that_always_dies_is_not_started_for_ever_and_begun_again_with_another_text(
    qtbot: QtBot, checker: Checker, starts: Callable[..., list[str]]
) -> None:
    is_broken = True
    started = starts(lambda process: dying(process) if is_broken else None)
    found = Found(checker)
    checker.check(VISIT, "visit.yaml")
    qtbot.waitUntil(lambda: len(started) == 5, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not checker.findChildren(QProcess), timeout=PATIENCE)
    assert len(started) == 5
    is_broken = False
    checker.check(VISIT + "\n", "visit.yaml")
    qtbot.waitUntil(found.is_whole, timeout=PATIENCE)


def test_processes_killed_at_any_moment_lose_nothing(qtbot: QtBot, checker: Checker) -> None:
    found = Found(checker)
    for turn in range(40):
        checker.check(VISIT + "#" * turn, "visit.yaml")
        for _ in range(turn * 7 % 31):
            QCoreApplication.processEvents()
        for process in checker.findChildren(QProcess):
            if process.processId() and turn % 3:
                os.kill(process.processId(), signal.SIGKILL)
    found.counted.clear()
    checker.check(VISIT, "visit.yaml")
    qtbot.waitUntil(found.is_whole, timeout=PATIENCE)
