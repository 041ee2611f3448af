"""The menu for theme, text size, motion and language."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton

from simulator.gui.language import LANGUAGES, SYSTEM
from simulator.gui.preferences import Preferences
from simulator.gui.theme.appearance import TEXT_SIZES, Appearance, ThemeChoice
from simulator.gui.theme.icons import show_icon
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate

_THEME_NAMES = {
    ThemeChoice.SYSTEM: QT_TRANSLATE_NOOP("Display", "As the system does"),
    ThemeChoice.LIGHT: QT_TRANSLATE_NOOP("Display", "Light"),
    ThemeChoice.DARK: QT_TRANSLATE_NOOP("Display", "Dark"),
    ThemeChoice.HIGH_CONTRAST: QT_TRANSLATE_NOOP("Display", "High contrast"),
}


class AppearanceButton(QPushButton):
    """Opens the menu; the choices apply at once, but a language from the next start on."""

    def __init__(self, appearance: Appearance, preferences: Preferences) -> None:
        super().__init__(translate("Display", "Display"))
        self._appearance = appearance
        self._preferences = preferences
        self._menu = QMenu(self)
        self._themes = QActionGroup(self)
        self._sizes = QActionGroup(self)
        self._languages = QActionGroup(self)
        self._motion = QAction(translate("Display", "Reduce motion"), self)
        self.setMenu(self._menu)
        self.setAutoDefault(True)

        self.setAccessibleName(
            translate("Display", "Display: theme, text size, motion and language")
        )
        # Filled when it is first opened, so that the first frame does not wait for it.
        self._menu.aboutToShow.connect(self._on_about_to_show)
        self._motion.triggered.connect(self._on_motion_triggered)
        appearance.changed.connect(self._show_icon)
        self._show_icon()

    @Slot()
    def _on_about_to_show(self) -> None:
        if self._menu.isEmpty():
            self._fill()
        for action in self._themes.actions():
            action.setChecked(action.data() == str(self._appearance.choice))
        for action in self._sizes.actions():
            action.setChecked(action.data() == str(self._appearance.text_percent))
        for action in self._languages.actions():
            action.setChecked(action.data() == self._preferences.language)
        self._motion.setChecked(self._appearance.reduces_motion)

    def _fill(self) -> None:
        self._menu.addSection(translate("Display", "Theme"))
        for choice, name in _THEME_NAMES.items():
            action = self._choice(self._themes, translate("Display", name), choice)
            action.triggered.connect(partial(self._on_theme_chosen, choice))
        self._menu.addSection(translate("Display", "Text size"))
        for percent in TEXT_SIZES:
            action = self._choice(
                self._sizes, translate("Display", "{percent} %").format(percent=percent), percent
            )
            action.triggered.connect(partial(self._on_size_chosen, percent))
        self._menu.addSeparator()
        self._motion.setCheckable(True)
        self._menu.addAction(self._motion)
        self._menu.addSection(translate("Display", "Language, from the next start on"))
        system = translate("Display", "The system’s language")
        for tag, name in {SYSTEM: system, **LANGUAGES}.items():
            action = self._choice(self._languages, name, tag)
            action.triggered.connect(partial(self._on_language_chosen, tag))

    def _choice(self, group: QActionGroup, name: str, value: object) -> QAction:
        action = QAction(name, self._menu)
        action.setCheckable(True)
        action.setData(str(value))
        group.addAction(action)
        self._menu.addAction(action)
        return action

    @Slot()
    def _show_icon(self) -> None:
        show_icon(self, "a-large-small", self._appearance.colours.text, self._appearance.px(18))

    def _on_theme_chosen(self, choice: ThemeChoice) -> None:
        self._appearance.choose_theme(choice)

    def _on_size_chosen(self, percent: int) -> None:
        self._appearance.choose_text_size(percent)

    def _on_language_chosen(self, tag: str) -> None:
        self._preferences.choose_language(tag)

    def _on_motion_triggered(self, checked: bool) -> None:
        self._appearance.choose_motion(reduced=checked)
