"""Buttons side by side, or one below the other where large text leaves too little room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLayout, QLayoutItem
from shiboken6 import isValid


class WrappingRow(QLayout):
    """A row that goes on in a new line when it is full.

    Args:
        gap_before: the widget that the room left over goes before, counted from 0: it and those
            after it stand at the far end as long as everything fits into one line.
        spacing: between the widgets, in pixels.
    """

    def __init__(self, gap_before: int = 0, spacing: int = 12) -> None:
        super().__init__()
        self._gap_before = gap_before
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in; Qt calls this."""
        self._items.append(item)

    def count(self) -> int:
        """How many widgets it holds."""
        return len(self._alive())

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place, None beyond the end."""
        items = self._alive()
        return items[index] if 0 <= index < len(items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let an item go."""
        items = self._alive()
        return items.pop(index) if 0 <= index < len(items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Narrow rows need more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """How tall it is at ``width`` pixels."""
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        lines = self._lines(inner)
        heights = [max(_height(item, inner) for item in line) for line in lines]
        between = self.spacing() * max(0, len(lines) - 1)
        return sum(heights) + between + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """Everything in one line."""
        margins = self.contentsMargins()
        width = self._width(self._shown())
        tallest = max((item.sizeHint().height() for item in self._shown()), default=0)
        return QSize(
            width + margins.left() + margins.right(), tallest + margins.top() + margins.bottom()
        )

    def minimumSize(self) -> QSize:
        """The widest widget alone."""
        margins = self.contentsMargins()
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        tallest = max((item.minimumSize().height() for item in self._shown()), default=0)
        return QSize(
            widest + margins.left() + margins.right(), tallest + margins.top() + margins.bottom()
        )

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets into their lines."""
        super().setGeometry(rect)
        inner = rect.marginsRemoved(self.contentsMargins())
        lines = self._lines(inner.width())
        is_mirrored = QGuiApplication.isRightToLeft()
        top = inner.top()
        for line in lines:
            height = max(_height(item, inner.width()) for item in line)
            left = inner.left()
            for item in line:
                if len(lines) == 1 and item is self.itemAt(self._gap_before):
                    left += inner.width() - self._width(line)
                size = QSize(min(item.sizeHint().width(), inner.width()), height)
                place = QRect(QPoint(left, top), size)
                item.setGeometry(_mirrored(place, inner) if is_mirrored else place)
                left += size.width() + self.spacing()
            top += height + self.spacing()

    def _alive(self) -> list[QLayoutItem]:
        """The items that Qt still has: while a window is torn down it asks for some that are gone.

        An override that returns a value must not raise.
        """
        self._items = [item for item in self._items if isValid(item)]
        return self._items

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._alive() if not item.isEmpty()]

    def _width(self, items: list[QLayoutItem]) -> int:
        gaps = self.spacing() * max(0, len(items) - 1)
        return sum(item.sizeHint().width() for item in items) + gaps

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """The items of each line."""
        lines: list[list[QLayoutItem]] = []
        for item in self._shown():
            if lines and self._width([*lines[-1], item]) <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
        return lines


def _mirrored(place: QRect, inside: QRect) -> QRect:
    """``place`` where it is for those who read from right to left.

    QStyle knows this too, but to learn its hundreds of names takes longer than the whole row.
    """
    return place.translated(inside.left() + inside.right() - place.left() - place.right(), 0)


def _height(item: QLayoutItem, room: int) -> int:
    """How tall an item is in a line ``room`` pixels wide."""
    width = min(item.sizeHint().width(), room)
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()
