"""Remembers looks, language, habits and the library's folder in a small file in the data folder."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Slot

from simulator.gui.language import chosen_language
from simulator.gui.theme.appearance import Appearance, ThemeChoice


def settings_in(folder: Path) -> QSettings:
    """The file in the data folder that holds what was chosen."""
    return QSettings(str(folder / "preferences.ini"), QSettings.Format.IniFormat)


class Preferences(QObject):
    """Keeps what was chosen between two runs; a file that can't be read or written is ignored."""

    def __init__(self, folder: Path, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._settings = settings_in(folder)
        self._appearance = appearance

    @property
    def asks_to_name(self) -> bool:
        """Whether each reply is to be named before the feedback; off until switched on."""
        return str(self._settings.value("name-first", "no")) == "yes"

    @Slot(bool)
    def choose_naming(self, asks: bool) -> None:
        """Have replies named first, or not, from now on."""
        self._settings.setValue("name-first", "yes" if asks else "no")

    @property
    def hears_client(self) -> bool:
        """Whether the client's words are spoken aloud; off until switched on."""
        return str(self._settings.value("client-voice", "no")) == "yes"

    def choose_voice(self, hears: bool) -> None:
        """Have the client's words spoken aloud, or not, from now on."""
        self._settings.setValue("client-voice", "yes" if hears else "no")

    @property
    def language(self) -> str:
        """The tag of the language chosen for the interface, or that it is the system's."""
        return chosen_language(self._settings)

    def choose_language(self, language: str) -> None:
        """Have the interface speak ``language`` from the next start on."""
        self._settings.setValue("language", language)

    def library_folder(self, usual: Path) -> Path:
        """The folder of the person's own library: the one chosen, else ``usual``."""
        chosen = str(self._settings.value("library-folder", ""))
        return Path(chosen) if chosen else usual

    def choose_library_folder(self, folder: Path) -> None:
        """Have the person's own library there from now on."""
        self._settings.setValue("library-folder", str(folder))

    def restore(self) -> None:
        """Apply what was chosen last time, and keep what is chosen from now on."""
        theme = str(self._settings.value("theme", ThemeChoice.SYSTEM))
        if theme in set(ThemeChoice):
            self._appearance.choose_theme(ThemeChoice(theme))
        size = str(self._settings.value("text-size", "100"))
        if size.isdecimal():
            self._appearance.choose_text_size(int(size))
        motion = str(self._settings.value("reduce-motion", "no"))
        self._appearance.choose_motion(reduced=motion == "yes")
        self._appearance.changed.connect(self._keep)

    def _keep(self) -> None:
        self._settings.setValue("theme", str(self._appearance.choice))
        self._settings.setValue("text-size", str(self._appearance.text_percent))
        self._settings.setValue("reduce-motion", "yes" if self._appearance.reduces_motion else "no")
