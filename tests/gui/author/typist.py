"""Opens the real app at the author's desk and types numbered lines for ever.

Run as a script: typist.py DATA FILE. Each line that stands in the text is acknowledged on standard
output with the time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from simulator.gui import app
from simulator.gui.window import MainWindow

_PAUSE_MS = 15


class Typist:
    """Types one line a turn."""

    def __init__(self, window: MainWindow, file: Path) -> None:
        self._window = window
        self._file = file
        self._number = 0
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._type)
        self._timer.start(_PAUSE_MS)

    def _type(self) -> None:
        if not self._number:
            self._window.show_author(str(self._file))
            self._window.author.workbench.editor.moveCursor(QTextCursor.MoveOperation.End)
        editor = self._window.author.workbench.editor
        QTest.keyClicks(editor, f"# line {self._number}")
        editor.textCursor().insertText("\n")
        print(f"{self._number} {time.monotonic():.3f}", flush=True)
        self._number += 1


def main() -> int:
    """Do what the command line says."""
    data, file = Path(sys.argv[1]), Path(sys.argv[2])
    build_window: Callable[..., MainWindow] = app.build_window
    typists = []

    def build(application: QApplication, folder: Path | None) -> MainWindow:
        window = build_window(application, folder)
        typists.append(Typist(window, file))
        return window

    app.build_window = build
    return app.open_app(None, data)


if __name__ == "__main__":
    sys.exit(main())
