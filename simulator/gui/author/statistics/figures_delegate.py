"""Paints the cells of a table of figures: names in as many lines as they need, figures beside."""

from __future__ import annotations

import re

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from simulator.gui.text_flow import runs_right_to_left
from simulator.gui.theme.appearance import Appearance

#: Room left and right of a cell's words, and above and below, in pixels at 100 %.
_BESIDE, _ABOVE = 6, 4
_SIZE, _HEAD_SIZE = 16, 14
#: Qt keeps a little room beside a head, in pixels.
_SLACK = 6
#: Where a line may end: behind a hyphen or between words.
_PIECES = re.compile(r"(?<=-)|\s+")
_WRAP = Qt.TextFlag.TextWordWrap.value


class FiguresDelegate(QStyledItemDelegate):
    """Knows exactly how much room a cell needs, which Qt's own does not under a style sheet."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one cell; the chosen row strongest while the table has the focus."""
        colours, state = self._appearance.colours, option.state
        view = self.parent()
        ink = colours.text
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            is_focused = isinstance(view, QWidget) and view.hasFocus()
            wash, ink = (
                (colours.accent, colours.on_accent)
                if is_focused
                else (colours.accent_wash, colours.text)
            )
            painter.fillRect(self._rect(option), QColor(wash))
        painter.setPen(QColor(ink))
        painter.setFont(self._appearance.font(_SIZE))
        beside, above = self._appearance.px(_BESIDE), self._appearance.px(_ABOVE)
        inner = self._rect(option).adjusted(beside, above, -beside, -above)
        alignment = index.data(Qt.ItemDataRole.TextAlignmentRole)
        flags = QStyle.visualAlignment(option.direction, alignment).value | _WRAP
        words = str(index.data())
        # A range of figures runs as its writing does, whatever the interface's.
        is_mirrored = runs_right_to_left(words)
        painter.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if is_mirrored else Qt.LayoutDirection.LeftToRight
        )
        painter.drawText(inner, flags, words)
        painter.restore()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As tall as the words are at the column's width."""
        view = self.parent()
        width = 0
        column_width = getattr(view, "columnWidth", None)
        if column_width is not None:
            width = int(column_width(index.column()))
        beside, above = self._appearance.px(_BESIDE), self._appearance.px(_ABOVE)
        room = QRect(0, 0, max(1, width - 2 * beside), 1_000_000)
        words = self._metrics().boundingRect(room, _WRAP, str(index.data()))
        return QSize(words.width() + 2 * beside, words.height() + 2 * above)

    def width_of(self, text: str) -> int:
        """The width of a cell that shows ``text`` in one line."""
        return self._metrics().horizontalAdvance(text) + 2 * self._appearance.px(_BESIDE) + 1

    def head_width(self, text: str) -> int:
        """The width of a column whose head is ``text``, in the smaller type of heads."""
        metrics = QFontMetrics(self._appearance.font(_HEAD_SIZE))
        return metrics.horizontalAdvance(text) + 2 * self._appearance.px(_BESIDE) + _SLACK

    def narrowest(self, text: str) -> int:
        """The width of a cell that breaks ``text`` nowhere but between words or at hyphens."""
        return max(map(self.width_of, _PIECES.split(text)), default=0)

    def _metrics(self) -> QFontMetrics:
        return QFontMetrics(self._appearance.font(_SIZE))

    def _rect(self, option: QStyleOptionViewItem) -> QRect:
        return QRect(option.rect)
