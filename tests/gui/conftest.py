"""The real window over a data folder of its own."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator import resources
from simulator.gui.app import build_window
from simulator.gui.crash_log import CrashLog
from simulator.gui.language import speak
from simulator.gui.mirror_language import MirrorLanguage
from simulator.gui.portrait.studio import Studio
from simulator.gui.preferences import settings_in
from simulator.gui.theme.appearance import Appearance

from .person import PATIENCE, Person

# Windows on a real screen would take the focus from one another, and from whoever sits there.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

HERE = Path(__file__).parent
#: Stands for the language that runs from right to left and that nobody speaks.
MIRRORED = "mirrored"
#: Opens a window: the folder of scenarios (None: the shipped ones), the data folder.
Opens = Callable[..., Person]


@pytest.fixture
def opens(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Opens]:
    """Opens the real window, begun and ready, as often as a test likes."""
    opened: list[Person] = []

    def open_(scenarios: Path | None = None, data: Path | None = None, *, begun: bool = True):
        if scenarios is not None:
            monkeypatch.setattr(resources, "scenarios_dir", lambda: scenarios)
        # Nobody is here to enjoy an early first frame.
        monkeypatch.setattr("simulator.gui.window._REST_MS", 0)
        # Faults of the program are the test's to see, not the crash log's.
        monkeypatch.setattr(sys, "excepthook", sys.excepthook)
        hook = sys.excepthook
        before = set(qapp.findChildren(Appearance))
        folder = data or tmp_path / "data"
        window = build_window(qapp, folder)
        sys.excepthook = hook
        (appearance,) = set(qapp.findChildren(Appearance)) - before
        appearance.choose_motion(reduced=True)
        person = Person(qtbot, window, appearance, folder)
        opened.append(person)
        if begun:
            begin(person)
        return person

    yield open_
    for person in opened:
        put_away(person)


def begin(person: Person) -> None:
    """Start as the app does, and wait until everything is at hand."""
    with person.qtbot.waitSignal(person.window.ready, timeout=PATIENCE):
        person.window.begin()
        person.window.show()
    person.window.activateWindow()
    person.qtbot.waitUntil(person.window.isActiveWindow, timeout=PATIENCE)


def put_away(person: Person) -> None:
    """Close the window and let go of what belongs to it."""
    person.window.close()
    Studio.of(person.appearance).close()
    application = person.appearance.parent()
    for log in application.findChildren(CrashLog):
        log.close()
        log.setParent(None)
        log.deleteLater()
    person.appearance.setParent(None)
    person.appearance.deleteLater()
    person.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def speaks(qapp: QApplication, tmp_path: Path) -> Iterator[Callable[[str], None]]:
    """Starts to speak a language as the app does; afterwards it is English again."""
    before = set(qapp.findChildren(QTranslator))

    def start(tag: str) -> None:
        if tag == MIRRORED:
            qapp.installTranslator(MirrorLanguage(qapp))
            qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            return
        settings = settings_in(tmp_path / "data")
        settings.setValue("language", tag)
        speak(qapp, settings)

    yield start
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def own_scenarios(tmp_path: Path) -> Path:
    """A folder with one short scenario."""
    folder = tmp_path / "scenarios"
    folder.mkdir()
    shutil.copy(HERE / "short-visit.yaml", folder)
    return folder


@pytest.fixture
def visitor(opens: Opens, own_scenarios: Path) -> Person:
    """Somebody in the library of one short scenario."""
    return opens(own_scenarios)


@pytest.fixture
def guest(opens: Opens) -> Person:
    """Somebody in the library as shipped."""
    return opens()
