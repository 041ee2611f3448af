"""What sharing needs to know of the desk it serves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from simulator.authoring.comparing.change import Subject
from simulator.authoring.comparing.place_in_text import place_in_text
from simulator.authoring.sharing.asking import Version
from simulator.gui.author.files.filing import Filing
from simulator.gui.author.workbench import Workbench
from simulator.gui.theme.appearance import Appearance
from simulator.gui.translating import translate

#: Ways on, by what their buttons say.
Ways = Mapping[str, Callable[[], None]]


@dataclass(frozen=True, slots=True)
class Desk:
    """The text, its file, and a way to tell the person something.

    Attributes:
        window: what dialogs belong to.
        tell: shows a text over the desk, with ways on.
        go_on: puts the focus into the next part of the desk.
    """

    appearance: Appearance
    window: QWidget
    workbench: Workbench
    filing: Filing
    tell: Callable[[str, Ways], None]
    go_on: Callable[[], None]

    @property
    def folder(self) -> Path:
        """Where this text's files are."""
        return self.filing.folder

    def show(self, subject: Subject) -> None:
        """Go to what notes are about; the text may have changed since: where it is now."""
        editor = self.workbench.editor
        place = place_in_text(editor.text, subject)
        if place is None:
            self.tell(translate("Author", "It no longer stands in the text."), {})
            return
        editor.select(*place)
        editor.window().activateWindow()
        editor.setFocus()

    def version(self) -> Version:
        """The text as it stands."""
        return Version(self.filing.name, self.workbench.editor.text)
