"""What stands for a client while there is no picture: initials on a colour of their own."""

from __future__ import annotations

import zlib

from PySide6.QtGui import QColor

from simulator.gui.portrait.painting import mixed
from simulator.gui.theme.colours import Colours

_HUES = ("#7fb8a4", "#d9a05b", "#b98bb8", "#86b6c4", "#c9786a", "#8fa7df")


def initials(name: str) -> str:
    """Up to two capitals: of the first and the last word of ``name``."""
    words = [word for word in name.split() if word[0].isalnum()]
    ends = words if len(words) < 2 else [words[0], words[-1]]
    return "".join(word[0] for word in ends).upper() or "?"


def soft_colour(name: str, colours: Colours) -> QColor:
    """A quiet colour of ``name``'s own, close to the wall's."""
    hue = _HUES[zlib.crc32(name.encode("utf-8", "replace")) % len(_HUES)]
    return mixed(colours.wall, hue, 0.35 if colours.is_dark else 0.45)
