"""Says that a card is one's own, and opens the menu of what can be done with it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Signal, SignalInstance
from PySide6.QtWidgets import QMenu, QPushButton

from simulator.gui.translating import translate
from simulator.practice.card import Card


class OwnButton(QPushButton):
    """The quiet word “Yours” on a card; a click opens the menu.

    Signals:
        writing_requested: the file to write in.
        folder_requested: the file whose folder is to be shown.
        removal_requested: the file to be taken out of the library.
    """

    writing_requested = Signal(str)
    folder_requested = Signal(str)
    removal_requested = Signal(str)

    def __init__(self, card: Card) -> None:
        super().__init__(translate("Library", "Yours"))
        self.setProperty("role", "quiet")
        self.setAutoDefault(True)
        self._menu = QMenu(self)
        for name, wish in (
            (translate("Library", "Write on it"), self.writing_requested),
            (translate("Library", "Show in folder"), self.folder_requested),
            (translate("Library", "Remove from my library"), self.removal_requested),
        ):
            self._menu.addAction(name).triggered.connect(partial(_ask, wish, card.path))
        self.setMenu(self._menu)
        named = translate("Library", "Yours: what you can do with {title}")
        self.setAccessibleName(named.format(title=card.title))

    def open_at(self, place: QPoint) -> None:
        """Open the menu at a place of the screen, as a click of the other button does."""
        self._menu.popup(place)


def _ask(wish: SignalInstance, path: str, *_told: object) -> None:
    """Qt may tell whether an action is checked: nobody's business here."""
    wish.emit(path)
