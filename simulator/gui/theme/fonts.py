"""The bundled typeface, Atkinson Hyperlegible: letters that are hard to take for one another."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from simulator.resources import assets_dir

#: The size of body text at 100 %, in pixels.
BODY_PX = 16
_FAMILY = "Atkinson Hyperlegible"


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


def _file(weight: str) -> Path:
    return assets_dir() / "fonts" / f"AtkinsonHyperlegible-{weight}.ttf"


def body_font(family: str, scale: float) -> QFont:
    """The font of body text at ``scale`` (1.0 is 100 %)."""
    font = QFont(family)
    font.setPixelSize(round(BODY_PX * scale))
    return font
