"""Builds the application: the one place that creates everything and hands it on."""

from __future__ import annotations

import os
import signal
import sys
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from simulator.gui.display import missing_display
from simulator.gui.quiet_memory import put_off_searches, quieten_memory

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from simulator.gui.library.own_files import OwnFiles
    from simulator.gui.window import MainWindow
    from simulator.practice.desk import Desk


def open_app(scenario: Path | None, data: Path | None) -> int:
    """Open the application, with a scenario file if one is given; returns the exit code."""
    put_off_searches()
    missing = missing_display(sys.platform, os.environ)
    if missing is not None:
        sys.stderr.write(f"{missing}\n")
        return 1
    # One style on every system, for the sheet to build on. Named this way it costs no start-up
    # time: setStyle() hands back an object whose hundreds of names Python would have to learn.
    os.environ.setdefault("QT_STYLE_OVERRIDE", "Fusion")
    from simulator.gui.application import Application

    application = Application(sys.argv[:1])
    application.setApplicationName("Safe Space")
    # What a Linux desktop knows it by; see “safe-space desktop-entry”.
    application.setDesktopFileName("safe-space")
    # Qt waits inside C++ where Python cannot see Ctrl+C; saved is saved, so the default may act.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    from simulator.gui.language import speak
    from simulator.gui.preferences import settings_in
    from simulator.records.folder import data_folder

    folder = data_folder(data)
    if scenario is not None and _is_taken_elsewhere(folder, scenario):
        return 0
    speak(application, settings_in(folder))
    window = build_window(application, data)
    window.ready.connect(quieten_memory)
    window.ready.connect(partial(receive_files, window, folder))
    application.file_opened.connect(window.open_file)
    window.begin(scenario)
    window.show()
    return int(application.exec())


def _is_taken_elsewhere(folder: Path, scenario: Path) -> bool:
    """Whether a window that is open already shows the file."""
    from simulator.gui.handing_over import hand_over

    return hand_over(folder, scenario)


def receive_files(window: MainWindow, folder: Path) -> None:
    """From now on, open in ``window`` what later starts over the same folder are given."""
    from simulator.gui.handing_over import Receiver

    receiver = Receiver(folder, window)
    receiver.received.connect(window.open_file)
    receiver.received.connect(partial(_bring_forward, window))


def _bring_forward(window: MainWindow, _scenario: Path) -> None:
    from simulator.gui.handing_over import bring_forward

    bring_forward(window)


def build_window(application: QApplication, data: Path | None) -> MainWindow:
    """The main window over the data folder ``data`` (None: the usual one), not shown yet."""
    from simulator.gui.crash_log import CrashLog
    from simulator.gui.portrait.studio import Studio
    from simulator.gui.preferences import Preferences
    from simulator.gui.theme.appearance import Appearance
    from simulator.gui.window import MainWindow
    from simulator.practice.kept_cards import KeptCards
    from simulator.practice.shelf_files import scenario_files
    from simulator.records.folder import data_folder
    from simulator.resources import scenarios_dir

    folder = data_folder(data)
    CrashLog(folder, application).install()
    appearance = Appearance(application)
    Studio(folder / "portraits", appearance)
    preferences = Preferences(folder, appearance)
    preferences.restore()
    shipped = scenario_files(scenarios_dir())
    library = preferences.library_folder(folder / "scenarios")
    kept = KeptCards(folder, shipped, scenario_files(library))

    @cache
    def open_own() -> OwnFiles:
        from simulator.gui.library.own_files import OwnFiles

        return OwnFiles(library)

    def open_desk() -> Desk:
        from simulator.practice.desk import open_desk as opened

        own = open_own()
        return opened(folder, shipped, own.library, own.read_now())

    return MainWindow(appearance, preferences, kept, open_own, open_desk, folder)
