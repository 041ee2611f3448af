"""Rows of words and figures for a table, each with the places in the text that it speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from simulator.authoring.insights.figures import Spot

_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One row: its cells from first to last, and where it leads."""

    cells: tuple[str, ...]
    places: tuple[Spot, ...] = ()


class FiguresModel(QAbstractTableModel):
    """The rows of one table; the first column names the row, the others hold figures."""

    def __init__(self, heads: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heads = tuple(heads)
        self._rows: tuple[FigureRow, ...] = ()

    def show_rows(self, rows: Sequence[FigureRow]) -> None:
        """Hold these rows in place of those before; cells that change in place say so."""
        new = tuple(rows)
        if len(new) != len(self._rows):
            self.beginResetModel()
            self._rows = new
            self.endResetModel()
            return
        before, self._rows = self._rows, new
        for place, (old, now) in enumerate(zip(before, new, strict=True)):
            if old.cells != now.cells:
                last = self.index(place, len(self._heads) - 1)
                self.dataChanged.emit(self.index(place, 0), last)

    def row(self, place: int) -> FigureRow:
        """The row at ``place``, counted from 0."""
        return self._rows[place]

    def head(self, column: int) -> str:
        """What a column is called."""
        return self._heads[column]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many rows there are; none below a row."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _NOWHERE) -> int:
        """How many columns there are; none below a row."""
        return 0 if parent.isValid() else len(self._heads)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """A cell's words, and figures at the end of their column."""
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()].cells[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What the columns are called; rows are named by their first cell."""
        if not 0 <= section < len(self._heads) or orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
