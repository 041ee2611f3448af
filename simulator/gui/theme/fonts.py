"""The bundled typefaces, Atkinson Hyperlegible: letters that are hard to take for one another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from simulator.resources import assets_dir

#: The size of body text at 100 %, in pixels.
BODY_PX = 16
_FAMILY = "Atkinson Hyperlegible"
#: For a scenario's text, where indents and columns have to line up.
_FAMILY_OF_TEXTS = "Atkinson Hyperlegible Mono"


def load_fonts() -> str:
    """Make the bundled typeface known to Qt; returns the family to use.

    A missing font file costs the look, never the program: the system's own family is returned.
    """
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(_file(weight)))
    return _FAMILY if _FAMILY in QFontDatabase.families() else QFont().defaultFamily()


def load_slanted_fonts() -> None:
    """Make the italics known to Qt; they are not needed for the first frame."""
    for weight in ("Italic", "BoldItalic"):
        QFontDatabase.addApplicationFont(str(_file(weight)))


def load_code_fonts() -> str:
    """Make the typeface for scenario texts known to Qt; returns the family to use.

    Without its files the system's own family of even width is returned.
    """
    for weight in ("Regular", "Bold"):
        QFontDatabase.addApplicationFont(str(_file(weight, "Mono")))
    if _FAMILY_OF_TEXTS in QFontDatabase.families():
        return _FAMILY_OF_TEXTS
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


def _file(weight: str, kind: str = "") -> Path:
    return assets_dir() / "fonts" / f"AtkinsonHyperlegible{kind}-{weight}.ttf"


def body_font(family: str, scale: float) -> QFont:
    """The font of body text at ``scale`` (1.0 is 100 %)."""
    font = QFont(family)
    font.setPixelSize(round(BODY_PX * scale))
    return font
