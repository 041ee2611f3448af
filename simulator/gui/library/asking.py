"""Asks about one's own library with the system's own dialogs, and shows folders in its window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from simulator.gui.translating import translate


def asks_for_files(parent: QWidget) -> list[Path]:
    """The files to add; none if the person thinks better of it."""
    title = translate("Library", "Add scenario files to your library")
    kind = translate("Window", "Scenario files")
    chosen, _ = QFileDialog.getOpenFileNames(parent, title, "", f"{kind} (*.yaml *.yml)")
    return [Path(path) for path in chosen]


def asks_for_folder(parent: QWidget, present: Path) -> Path | None:
    """The folder to have the library in; None if the person thinks better of it."""
    title = translate("Library", "Choose the folder of your library")
    chosen = QFileDialog.getExistingDirectory(parent, title, str(present))
    return Path(chosen) if chosen else None


def shows_folder(folder: Path) -> bool:
    """Open a folder where the system shows folders; whether that could be done."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
