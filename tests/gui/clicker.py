"""Opens the real app and clicks through a scenario for ever, or until a number of replies.

Run as a script: clicker.py DATA SCENARIO [REPLIES]. Each reply whose explanation stands on the
screen is acknowledged on standard output. With REPLIES the window is then closed, and the process
ends as the app does.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from simulator.gui import app
from simulator.gui.player.reply_button import ReplyButton
from simulator.gui.window import MainWindow

#: Replies that would end the meeting.
LEADING_OUT = ("part",)


class Clicker:
    """Clicks whatever leads on, one click a turn of the event loop."""

    def __init__(self, window: MainWindow, most: int) -> None:
        self._window = window
        self._left = most
        self._timer = QTimer(window)
        self._timer.timeout.connect(self._click)
        self._timer.start(0)

    def _click(self) -> None:
        if self._left == 0:
            self._timer.stop()
            print("closing", flush=True)
            self._window.close()
            return
        replies = [
            one
            for one in self._window.findChildren(ReplyButton)
            if one.isVisible() and one.reply.id not in LEADING_OUT
        ]
        if replies:
            button = replies[self._left % len(replies)]
            text = button.reply.text
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
            print(text, flush=True)
            self._left -= 1
            return
        for name in ("Go on  ⏎", "Begin afresh", "Sit down with Ada"):
            for push in self._window.findChildren(QPushButton):
                if push.isVisible() and push.text() == name:
                    QTest.mouseClick(push, Qt.MouseButton.LeftButton)
                    return


def main() -> int:
    """Do what the command line says."""
    data, scenario = Path(sys.argv[1]), Path(sys.argv[2])
    most = int(sys.argv[3]) if len(sys.argv) > 3 else -1
    build_window: Callable[..., MainWindow] = app.build_window
    clickers = []

    def build(application: QApplication, folder: Path | None) -> MainWindow:
        window = build_window(application, folder)
        clickers.append(Clicker(window, most))
        return window

    app.build_window = build
    return app.open_app(scenario, data)


if __name__ == "__main__":
    sys.exit(main())
