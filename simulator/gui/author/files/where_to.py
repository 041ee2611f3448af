"""Asks where a scenario is to be saved, or which is to be opened, with the system's own dialogs."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from simulator.gui.translating import translate


def asks_where_to_save(parent: QWidget, suggested: Path) -> Path | None:
    """The file to write; None if the person thinks better of it."""
    title = translate("Author", "Save the scenario")
    with suppress(OSError):
        # A dialog told of a folder that is not there yet opens in another, outside the library.
        suggested.parent.mkdir(parents=True, exist_ok=True)
    dialog = QFileDialog(parent, title, str(suggested.parent), _kinds())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("yaml")
    dialog.selectFile(suggested.name)
    if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])


def asks_what_to_open(parent: QWidget, folder: Path) -> Path | None:
    """The file to read; None if the person thinks better of it."""
    title = translate("Author", "Open a scenario to write in")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), _kinds())
    return Path(chosen) if chosen else None


def _kinds() -> str:
    return f"{translate('Window', 'Scenario files')} (*.yaml *.yml)"
