"""What sharing needs to know of the desk it serves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QWidget

from simulator.authoring.sharing.asking import Version
from simulator.gui.author.files.filing import Filing
from simulator.gui.author.workbench import Workbench
from simulator.gui.theme.appearance import Appearance

#: Ways on, by what their buttons say.
Ways = Mapping[str, Callable[[], None]]


@dataclass(frozen=True, slots=True)
class Desk:
    """The text, its file, and a way to tell the person something.

    Attributes:
        window: what dialogs belong to.
        tell: shows a text over the desk, with ways on.
    """

    appearance: Appearance
    window: QWidget
    workbench: Workbench
    filing: Filing
    tell: Callable[[str, Ways], None]

    @property
    def folder(self) -> Path:
        """Where this text's files are."""
        return self.filing.folder

    def version(self) -> Version:
        """The text as it stands."""
        return Version(self.filing.name, self.workbench.editor.text)
