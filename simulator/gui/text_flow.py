"""Breaks running text into lines for widgets that paint it themselves."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption

#: A layout pass asks for a few widths over and over; more than these are not worth keeping.
_KEPT = 8


class TextFlow:
    """Lays text out, and remembers the widths it was asked for lately.

    Args:
        leading: the distance from line to line, in line heights.
    """

    def __init__(self, leading: float = 1.35) -> None:
        self._leading = leading
        self._of: tuple[str, QFont] | None = None
        self._found: dict[float, tuple[QTextLayout, float]] = {}

    def at(self, text: str, font: QFont, width: float) -> tuple[QTextLayout, float]:
        """``text`` in lines of at most ``width`` pixels, and the height they take."""
        if self._of != (text, font) or len(self._found) > _KEPT:
            self._of, self._found = (text, font), {}
        if width not in self._found:
            self._found[width] = _flow(text, font, width, self._leading)
        return self._found[width]


def runs_right_to_left(text: str) -> bool:
    """Whether the first letter of ``text`` that has a direction belongs to such a writing."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind in ("R", "AL") for kind in kinds if kind in ("L", "R", "AL")), False)


def _flow(text: str, font: QFont, width: float, leading: float) -> tuple[QTextLayout, float]:
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    # As in Qt's labels, lines begin where their own writing does, whatever the interface's.
    start = Qt.AlignmentFlag.AlignRight if runs_right_to_left(text) else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(start)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    height = tallest = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(1.0, width))
        line.setPosition(QPointF(0, height))
        tallest = line.height()
        height += tallest * leading
    layout.endLayout()
    # The leading stands between lines, not below the last one.
    return layout, height - tallest * (leading - 1)
