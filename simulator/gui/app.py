"""Builds the application: the one place that creates everything and hands it on."""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from simulator.gui.display import missing_display


def open_app(scenario: Path | None, data: Path | None) -> int:
    """Open the application, with a scenario file if one is given; returns the exit code."""
    missing = missing_display(sys.platform, os.environ)
    if missing is not None:
        sys.stderr.write(f"{missing}\n")
        return 1
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from simulator.gui.crash_log import CrashLog
    from simulator.gui.portrait.studio import Studio
    from simulator.gui.preferences import Preferences
    from simulator.gui.theme.appearance import Appearance
    from simulator.gui.window import MainWindow
    from simulator.practice.desk import Desk
    from simulator.practice.shelf import load_shelf, scenario_files
    from simulator.records.store import StoreError, data_folder, open_store
    from simulator.resources import scenarios_dir

    application = QApplication(sys.argv[:1])
    application.setApplicationName("Safe Space")
    # Qt waits inside C++ where Python cannot see Ctrl+C; saved is saved, so the default may act.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    folder = data_folder(data)
    CrashLog(folder, application).install()
    appearance = Appearance(application)
    Studio(folder / "portraits", appearance)
    preferences = Preferences(folder, appearance)
    preferences.restore()

    notices: tuple[str, ...] = ()
    store = None
    try:
        opened = open_store(folder, back_up=False)
        store, notices = opened.store, opened.notices
    except StoreError as error:
        notices = (f"{error.message} You can practise; this time nothing is kept.",)
    desk = Desk(load_shelf(scenario_files(scenarios_dir())), store)
    window = MainWindow(appearance, desk)
    for notice in notices:
        window.show_notice(notice)
    if scenario is not None:
        window.open_file(scenario)
    else:
        window.show_library()
    window.show()
    if store is not None:
        QTimer.singleShot(5_000, window, window.back_up)
    return int(application.exec())
