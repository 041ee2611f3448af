"""A fault of the program itself: written down, told once, and the app goes on."""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from simulator.gui.crash_log import CrashLog

from .person import PATIENCE, Person

# Said of every dialog by the platform that draws nowhere.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def log(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The crash log's file; from now on faults go there."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(faulthandler, "enable", lambda file: None)
    installed = CrashLog(tmp_path / "faults", qapp)
    installed.install()
    yield tmp_path / "faults" / "crash.log"
    installed.close()


@pytest.fixture
def dialogs(qapp: QApplication) -> Iterator[list[str]]:
    """What dialogs have said so far; each is put away like a person would."""
    told: list[str] = []

    def put_away() -> None:
        box = qapp.activeModalWidget()
        if isinstance(box, QMessageBox):
            told.append(f"{box.text()} {box.informativeText()}")
            box.accept()

    timer = QTimer()
    timer.timeout.connect(put_away)
    timer.start(5)
    yield told
    timer.stop()


class Broken(QWidget):
    """Cannot be painted."""

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  # Qt's name
        raise RuntimeError("no paint left")


def test_a_fault_in_a_slot_is_written_down_and_told(
    qtbot: QtBot, log: Path, dialogs: list[str]
) -> None:
    button = QPushButton("Press")
    qtbot.addWidget(button)
    button.clicked.connect(lambda: 1 / 0)
    button.click()
    qtbot.waitUntil(lambda: bool(dialogs), timeout=PATIENCE)
    assert len(dialogs) == 1
    assert dialogs[0].startswith("Something in the program went wrong. Your replies are saved")
    assert dialogs[0].endswith(f"What happened is written down in {log}.")
    assert "ZeroDivisionError" in log.read_text("utf-8")


def test_a_storm_of_faults_is_told_once_and_written_down_within_limits(
    qtbot: QtBot, log: Path, dialogs: list[str]
) -> None:
    button = QPushButton("Press")
    qtbot.addWidget(button)
    button.clicked.connect(lambda: 1 / 0)
    for _ in range(200):
        button.click()
    qtbot.waitUntil(lambda: bool(dialogs), timeout=PATIENCE)
    button.click()
    QApplication.processEvents()
    assert len(dialogs) == 1
    assert 10 <= log.read_text("utf-8").count("Traceback") <= 100


def test_a_fault_while_painting_is_written_down(
    qtbot: QtBot, log: Path, dialogs: list[str]
) -> None:
    widget = Broken()
    qtbot.addWidget(widget)
    widget.show()
    qtbot.waitUntil(lambda: bool(dialogs), timeout=PATIENCE)
    assert "no paint left" in log.read_text("utf-8")


def test_after_a_fault_the_session_goes_on_with_nothing_lost(
    visitor: Person, log: Path, dialogs: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    visitor.sits_down("A short visit")
    with monkeypatch.context() as patch:
        patch.setattr("simulator.gui.player.conversation.explain", lambda *_: 1 / 0)
        visitor.replies_with("feel")
    visitor.qtbot.waitUntil(lambda: bool(dialogs), timeout=PATIENCE)
    visitor.clicks("Back to the library")
    visitor.clicks("Go on with Ada, turn 2")
    assert visitor.sees("“My brother died in spring.”")
    visitor.plays("stay")
    assert visitor.sees("THE MEETING ENDS HERE")
    assert "ZeroDivisionError" in log.read_text("utf-8")


def test_a_log_that_cannot_be_written_costs_only_the_log(
    qtbot: QtBot,
    qapp: QApplication,
    tmp_path: Path,
    dialogs: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be", "utf-8")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    CrashLog(tmp_path / "taken", qapp).install()
    button = QPushButton("Press")
    qtbot.addWidget(button)
    button.clicked.connect(lambda: 1 / 0)
    button.click()
    qtbot.waitUntil(lambda: bool(dialogs), timeout=PATIENCE)
    assert dialogs[0].endswith("What happened is written down in the terminal.")
