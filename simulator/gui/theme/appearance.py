"""The appearance in use: theme, text size and motion, applied to the whole application."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from simulator.gui.theme.colours import DARK, HIGH_CONTRAST, LIGHT, Colours
from simulator.gui.theme.fonts import body_font, load_fonts
from simulator.gui.theme.stylesheet import build_stylesheet

#: Text sizes in per cent that can be chosen.
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


class ThemeChoice(StrEnum):
    """Which theme the person asked for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high-contrast"


_COLOURS = {
    ThemeChoice.LIGHT: LIGHT,
    ThemeChoice.DARK: DARK,
    ThemeChoice.HIGH_CONTRAST: HIGH_CONTRAST,
}


class Appearance(QObject):
    """The one place that knows what the application looks like at the moment.

    Signals:
        changed: theme, text size or motion is another; everything painted by hand repaints.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._family = load_fonts()
        self._choice = ThemeChoice.SYSTEM
        self._percent = 100
        self._reduces_motion = False
        self._applied: tuple[Colours, int] | None = None
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._apply()

    @property
    def colours(self) -> Colours:
        """The colours in use."""
        if self._choice is ThemeChoice.SYSTEM:
            scheme = self._application.styleHints().colorScheme()
            return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
        return _COLOURS[self._choice]

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._choice

    @property
    def text_percent(self) -> int:
        """The text size in per cent, 80 to 200."""
        return self._percent

    @property
    def scale(self) -> float:
        """The text size as a factor, 0.8 to 2.0."""
        return self._percent / 100

    @property
    def reduces_motion(self) -> bool:
        """Whether nothing should move by itself."""
        return self._reduces_motion

    def px(self, size: float) -> int:
        """``size`` pixels at 100 %, at the text size in use."""
        return round(size * self.scale)

    def font(self, size: float, *, italic: bool = False) -> QFont:
        """The typeface at ``size`` pixels at 100 %, for what is painted by hand.

        A widget's own font costs a look into the style sheet each time it is asked for.
        """
        font = body_font(self._family, 1.0)
        font.setPixelSize(self.px(size))
        font.setItalic(italic)
        return font

    def choose_theme(self, choice: ThemeChoice) -> None:
        """Use this theme from now on."""
        self._choice = choice
        self._apply()

    def choose_text_size(self, percent: int) -> None:
        """Use the nearest text size that is on offer."""
        self._percent = min(TEXT_SIZES, key=lambda size: abs(size - percent))
        self._apply()

    def step_text_size(self, steps: int) -> None:
        """Go ``steps`` sizes up, or down when negative."""
        place = TEXT_SIZES.index(self._percent) + steps
        self.choose_text_size(TEXT_SIZES[max(0, min(place, len(TEXT_SIZES) - 1))])

    def choose_motion(self, *, reduced: bool) -> None:
        """Let things move, or keep them still."""
        self._reduces_motion = reduced
        self.changed.emit()

    def _on_scheme_changed(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._apply()

    def _apply(self) -> None:
        colours = self.colours
        # What is chosen again, as at every start, costs nothing.
        if self._applied != (colours, self._percent):
            self._applied = (colours, self._percent)
            self._application.setPalette(_qt_palette(colours))
            self._application.setFont(body_font(self._family, self.scale))
            self._application.setStyleSheet(build_stylesheet(colours, self.scale))
        self.changed.emit()


def _qt_palette(colours: Colours) -> QPalette:
    """For everything the style sheet does not name: system dialogs, selections, carets."""
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.sunken,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.quiet_text,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Link: colours.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    return palette
