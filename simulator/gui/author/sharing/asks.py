"""Asks which file to read or to write, with the system's own dialogs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from simulator.gui.translating import QT_TRANSLATE_NOOP, translate

#: What a story's file can be called.
STORY_ENDINGS = (".twee", ".tw", ".twee3", ".html", ".htm", ".h5p", ".json", ".js")


class Form(StrEnum):
    """What a scenario can be handed on as; each value is how the file's name ends."""

    PAGE = "html"
    PAPER = "pdf"
    PICTURE = "svg"
    PIXELS = "png"


_TITLES = {
    Form.PAGE: QT_TRANSLATE_NOOP("Author", "Export for review"),
    Form.PAPER: QT_TRANSLATE_NOOP("Author", "Export for review"),
    Form.PICTURE: QT_TRANSLATE_NOOP("Author", "Save the map"),
    Form.PIXELS: QT_TRANSLATE_NOOP("Author", "Save the map"),
}
_KINDS = {
    Form.PAGE: (QT_TRANSLATE_NOOP("Author", "Web page"), "*.html *.htm"),
    Form.PAPER: (QT_TRANSLATE_NOOP("Author", "PDF"), "*.pdf"),
    Form.PICTURE: (QT_TRANSLATE_NOOP("Author", "SVG picture"), "*.svg"),
    Form.PIXELS: (QT_TRANSLATE_NOOP("Author", "PNG picture"), "*.png"),
}


def asks_where_to(parent: QWidget, form: Form, suggested: Path) -> Path | None:
    """The file to write; None if the person thinks better of it."""
    name, endings = _KINDS[form]
    title = translate("Author", _TITLES[form])
    kind = f"{translate('Author', name)} ({endings})"
    dialog = QFileDialog(parent, title, str(suggested.parent), kind)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(str(form))
    dialog.selectFile(suggested.name)
    if dialog.exec() != QDialog.DialogCode.Accepted or not dialog.selectedFiles():
        return None
    return Path(dialog.selectedFiles()[0])


def asks_which_version(parent: QWidget, folder: Path) -> Path | None:
    """The version to compare with; None if the person thinks better of it."""
    title = translate("Author", "Compare with which version?")
    kinds = f"{translate('Window', 'Scenario files')} (*.yaml *.yml)"
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), kinds)
    return Path(chosen) if chosen else None


def asks_which_story(parent: QWidget, folder: Path) -> Path | None:
    """The story to import; None if the person thinks better of it."""
    title = translate("Author", "Import a story")
    kinds = " ".join(f"*{ending}" for ending in STORY_ENDINGS)
    stories = f"{translate('Author', 'Stories: Twine, H5P, ink')} ({kinds})"
    chosen, _ = QFileDialog.getOpenFileName(parent, title, str(folder), stories)
    return Path(chosen) if chosen else None


@dataclass(slots=True)
class Asks:
    """The questions of the desk; a test puts answers of its own in."""

    where: Callable[[QWidget, Form, Path], Path | None] = asks_where_to
    which_version: Callable[[QWidget, Path], Path | None] = asks_which_version
    which_story: Callable[[QWidget, Path], Path | None] = asks_which_story
