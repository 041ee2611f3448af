"""The numbers beside the lines, with a sign where a problem is."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from simulator.gui.author.text.severity_sign import paint_severity
from simulator.gui.theme.appearance import Appearance
from simulator.scenario.diagnostics import Severity

_AIR = 8
_SIGN = 10


class LineNumbers(QWidget):
    """Paints itself beside an editor, which tells it what is in view."""

    def __init__(self, appearance: Appearance, editor: QPlainTextEdit) -> None:
        super().__init__(editor)
        self._appearance = appearance
        self._editor = editor
        self._signs: Mapping[int, Severity] = {}
        # Said with the problems and the line itself; on its own it would be noise.
        self.setAccessibleName("")

    def show_signs(self, signs: Mapping[int, Severity]) -> None:
        """Put a sign beside these lines, counted from 1."""
        self._signs = signs
        self.update()

    @property
    def needed_width(self) -> int:
        """How wide it has to be for the longest number."""
        digits = max(3, len(str(self._editor.blockCount())))
        width = self._editor.fontMetrics().horizontalAdvance("9") * digits
        return width + self._appearance.px(_SIGN) + 3 * _AIR

    def sizeHint(self) -> QSize:
        """As wide as it has to be."""
        return QSize(self.needed_width, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the numbers of the lines in view."""
        colours = self._appearance.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._editor.font())
        painter.fillRect(event.rect(), QColor(colours.sunken))
        current = self._editor.textCursor().blockNumber()
        for block, place in _blocks_in_view(self._editor, event.rect().bottom()):
            number = block.blockNumber()
            is_current = number == current
            painter.setPen(QColor(colours.text if is_current else colours.quiet_text))
            area = QRect(0, round(place.top()), self.width() - _AIR, self._line_height())
            painter.drawText(
                area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number + 1)
            )
            sign = self._signs.get(number + 1)
            if sign is not None:
                self._paint_sign(painter, sign, area)

    def _line_height(self) -> int:
        return self._editor.fontMetrics().height()

    def _paint_sign(self, painter: QPainter, severity: Severity, area: QRect) -> None:
        side = self._appearance.px(_SIGN)
        box = QRectF(_AIR, area.center().y() - side / 2, side, side)
        paint_severity(painter, severity, box, self._appearance.colours)


def _blocks_in_view(editor: QPlainTextEdit, bottom: int) -> list[tuple[QTextBlock, QRectF]]:
    found: list[tuple[QTextBlock, QRectF]] = []
    block = editor.firstVisibleBlock()
    top = editor.blockBoundingGeometry(block).translated(editor.contentOffset())
    while block.isValid() and top.top() <= bottom:
        if block.isVisible():
            found.append((block, top))
        height = editor.blockBoundingRect(block).height()
        block = block.next()
        following = QRectF(top)
        following.moveTop(top.top() + height)
        top = following
    return found
