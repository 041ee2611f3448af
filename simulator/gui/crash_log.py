"""When the program itself goes wrong: write it down, say so once, carry on.

Every reply is saved before it is shown, so there is nothing to lose by going on.
"""

from __future__ import annotations

import faulthandler
import sys
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from simulator.gui.translating import translate

_NAME = "crash.log"
#: Further faults after the first dialog are only written down, up to this many a run.
_MOST_WRITTEN = 50


class CrashLog(QObject):
    """Takes the place of Python's own report of an unexpected error."""

    def __init__(self, folder: Path, application: QApplication) -> None:
        super().__init__(application)
        self._path = folder / _NAME
        self._count = 0
        self._file = self._opened()

    def install(self) -> None:
        """From now on, errors nobody handled come here; hard crashes leave their stack."""
        sys.excepthook = self.record
        if self._file is not None:
            faulthandler.enable(self._file)

    def close(self) -> None:
        """Let go of the file; what goes wrong from now on is only told."""
        if self._file is not None:
            faulthandler.disable()
            self._file.close()
            self._file = None

    def record(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Write an error down; the first one is also told on the screen."""
        if issubclass(kind, KeyboardInterrupt):
            QApplication.quit()
            return
        self._count += 1
        if self._count > _MOST_WRITTEN:
            return
        import traceback
        from datetime import UTC, datetime

        text = "".join(traceback.format_exception(kind, error, trace))
        sys.stderr.write(text)
        if self._file is not None:
            stamp = datetime.now(UTC).isoformat(timespec="seconds")
            self._file.write(f"{stamp}\n{text}\n")
            self._file.flush()
        if self._count == 1:
            # Never inside the call that failed: it may be in the middle of painting.
            QTimer.singleShot(0, self, self._tell)

    def _tell(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox()
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle("Safe Space")
        box.setText(
            translate(
                "Window",
                "Something in the program went wrong. Your replies are saved; you can go on.",
            )
        )
        told = translate("Window", "What happened is written down in {place}.")
        terminal = translate("Window", "the terminal")
        box.setInformativeText(told.format(place=self._path if self._file else terminal))
        box.exec()

    def _opened(self) -> TextIO | None:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            return self._path.open("a", encoding="utf-8", errors="replace")
        except OSError:
            return None
