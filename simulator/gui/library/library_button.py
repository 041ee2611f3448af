"""The way to one's own library: files into it, its folder, another folder."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QMenu, QPushButton

from simulator.gui.theme.appearance import Appearance
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import translate


class LibraryButton(QPushButton):
    """A button with a menu.

    Signals:
        adding_requested: choose files to add.
        folder_requested: show the library's folder.
        another_folder_requested: have the library in another folder.
    """

    adding_requested = Signal()
    folder_requested = Signal()
    another_folder_requested = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__(translate("Library", "My library"))
        self._appearance = appearance
        self._menu = QMenu(self)
        self.setMenu(self._menu)
        self.setAutoDefault(True)
        self.setAccessibleName(
            translate("Library", "My library: add files, open its folder or choose another")
        )
        # Filled when it is first opened, so that the first frame does not wait for it.
        self._menu.aboutToShow.connect(self._on_about_to_show)
        appearance.changed.connect(self._show_icon)
        self._show_icon()

    @Slot()
    def _on_about_to_show(self) -> None:
        if self._menu.isEmpty():
            for name, wish in (
                (translate("Library", "Add scenario files…"), self.adding_requested),
                (translate("Library", "Open my library folder"), self.folder_requested),
                (translate("Library", "Choose another folder…"), self.another_folder_requested),
            ):
                self._menu.addAction(name).triggered.connect(wish)

    def _show_icon(self) -> None:
        colour, side = self._appearance.colours.text, self._appearance.px(18)
        show_icon(self, "book-open", colour, side)
