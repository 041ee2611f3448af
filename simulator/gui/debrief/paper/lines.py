"""Text in lines for paper: one or more columns side by side, cut into strips line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextLayout

from simulator.gui.debrief.paper.strips import POINT, Paints, Strip
from simulator.gui.marked_text import Mark, boxes_of, paint_underline
from simulator.gui.text_flow import TextFlow
from simulator.records.exports.ink import FONT, INKS, TEXT
from simulator.records.exports.readable import readable

#: The size of a screen's pixel on paper, for underlines.
_PIXEL = 0.65 * POINT


@dataclass(frozen=True, slots=True)
class Type:
    """How text is set; ``points`` is its size, ``leading`` its line distance in line heights."""

    points: float = 10.0
    ink: str = TEXT
    is_bold: bool = False
    is_italic: bool = False
    leading: float = 1.18

    @property
    def font(self) -> QFont:
        """The bundled typeface at this size."""
        font = QFont(FONT)
        font.setPixelSize(round(self.points * POINT))
        font.setBold(self.is_bold)
        font.setItalic(self.is_italic)
        # Screens round letters to pixels; paper need not.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font


@dataclass(frozen=True, slots=True)
class Column:
    """Text that starts ``left`` of the strip's corner, with its words marked."""

    text: str
    type: Type
    left: float
    width: float
    marks: tuple[Mark, ...] = ()


@dataclass(frozen=True, slots=True)
class _Set:
    """A column whose lines are known."""

    column: Column
    layout: QTextLayout

    def height(self, number: int) -> float:
        if number >= self.layout.lineCount():
            return 0.0
        return self.layout.lineAt(number).height() * self.column.type.leading

    def paint(self, number: int, painter: QPainter, corner: QPointF) -> None:
        """Paint line ``number`` with its top left corner at ``corner``."""
        if number >= self.layout.lineCount():
            return
        line = self.layout.lineAt(number)
        origin = QPointF(corner.x() + self.column.left, corner.y() - line.y())
        boxes = [
            (mark, box.translated(origin))
            for mark in self.column.marks
            for box in boxes_of(self.layout, mark)
            if box.y() == line.y()
        ]
        for mark, box in boxes:
            painter.fillRect(_padded(box), QColor(INKS[mark.verdict].wash))
        painter.setPen(QColor(self.column.type.ink))
        line.draw(painter, origin)
        for mark, box in boxes:
            paint_underline(painter, box, mark.verdict, INKS[mark.verdict].ink, _PIXEL)


def _padded(box: QRectF) -> QRectF:
    return box.adjusted(-_PIXEL, 0, _PIXEL, 2 * _PIXEL)


def text_strips(
    columns: Sequence[Column],
    gap: float = 0.0,
    first: Paints | None = None,
    *,
    keeps_next: bool = False,
) -> list[Strip]:
    """The columns side by side; ``first`` paints beside the first line what is no text.

    No page begins with a last line or ends with a first one.
    """
    set_columns = [_set(column) for column in columns]
    count = max(one.layout.lineCount() for one in set_columns)
    strips = []
    for number in range(count):
        height = max(one.height(number) for one in set_columns)
        paint = partial(_paint_line, set_columns, number, first if number == 0 else None)
        is_edge = number in (0, count - 2) and count > 1
        strips.append(Strip(height, paint, gap if number == 0 else 0.0, is_edge or keeps_next))
    if not keeps_next:
        strips[-1] = replace(strips[-1], keeps_next=False)
    return strips


def width_of(text: str, type_: Type) -> float:
    """How wide ``text`` is on one line."""
    layout, _ = TextFlow(1.0).at(text, type_.font, 1e6)
    return layout.lineAt(0).naturalTextWidth()


def _set(column: Column) -> _Set:
    text = readable(column.text) or " "
    layout, _ = TextFlow(column.type.leading).at(text, column.type.font, column.width)
    return _Set(column, layout)


def _paint_line(
    columns: Sequence[_Set],
    number: int,
    first: Paints | None,
    painter: QPainter,
    corner: QPointF,
) -> None:
    if first is not None:
        first(painter, corner)
    for column in columns:
        column.paint(number, painter, corner)


def hairline(width: float, ink: str, gap: float) -> Strip:
    """A thin line across the column, with what follows on the same page."""

    def paint(painter: QPainter, corner: QPointF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ink))
        painter.drawRect(QRectF(corner.x(), corner.y(), width, 0.6 * POINT))

    return Strip(6 * POINT, paint, gap, keeps_next=True)
