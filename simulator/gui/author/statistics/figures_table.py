"""A small table as tall as its rows; a row leads to its place in the text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from simulator.gui.author.statistics.figures_delegate import FiguresDelegate
from simulator.gui.author.statistics.figures_model import FigureRow, FiguresModel
from simulator.gui.buttons import ENTER
from simulator.gui.theme.appearance import Appearance


class FiguresTable(QTableView):
    """Rows chosen by click, or with the arrows and Enter.

    Signals:
        place_chosen: a moment's id and a reply's, which may be empty. A row with several places
            leads to the next one each time.
    """

    place_chosen = Signal(str, str)

    def __init__(self, appearance: Appearance, name: str, heads: Sequence[str]) -> None:
        super().__init__()
        self._appearance = appearance
        self._figures = FiguresModel(heads, self)
        self._last: tuple[int, int] = (-1, 0)
        self._delegate = FiguresDelegate(appearance, self)
        self.setModel(self._figures)
        self.setItemDelegate(self._delegate)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.verticalHeader().hide()
        columns = self.horizontalHeader()
        columns.setSectionsClickable(False)
        for column in range(len(heads)):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
        self._fitting = QTimer(self)
        self._fitting.setSingleShot(True)
        self._fitting.setInterval(0)

        self.clicked.connect(self._on_clicked)
        self._fitting.timeout.connect(self._fit)
        appearance.changed.connect(self._fitting.start)

    def show_rows(self, rows: Sequence[FigureRow]) -> None:
        """Show these rows in place of those before."""
        self._figures.show_rows(rows)
        self._fitting.start()

    def sizeHint(self) -> QSize:
        """All rows at once: the page around it scrolls."""
        rows = self.verticalHeader().length()
        edges = 2 * self.frameWidth() + 2
        return QSize(self._appearance.px(240), rows + self.horizontalHeader().height() + edges)

    def minimumSizeHint(self) -> QSize:
        """Names and heads wrap."""
        return QSize(self._appearance.px(160), self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the text."""
        if event.key() in ENTER and self.currentIndex().isValid():
            self._on_clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the first column what the others leave."""
        super().resizeEvent(event)
        self._fitting.start()

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        places = self._figures.row(index.row()).places
        if not places:
            return
        row, count = self._last
        count = count + 1 if row == index.row() else 0
        self._last = (index.row(), count)
        place = places[count % len(places)]
        self.place_chosen.emit(place.moment, place.reply or "")

    @Slot()
    def _fit(self) -> None:
        """Columns by what they hold, rows by what that takes, the whole by its rows.

        Where the names would have to break inside words, the last columns make room.
        """
        room = self.viewport().width()
        rows = range(self._figures.rowCount())
        cells = [self._figures.row(place).cells for place in rows]
        name = max((self._delegate.narrowest(row[0]) for row in cells), default=0)
        taken, is_full = 0, False
        for column in range(1, self._figures.columnCount()):
            width = max((self._delegate.width_of(row[column]) for row in cells), default=0)
            width = max(width, self._delegate.head_width(self._figures.head(column)))
            is_full = is_full or (column > 1 and taken + width + name > room)
            self.setColumnHidden(column, is_full)
            if not is_full:
                taken += width
                self.setColumnWidth(column, width)
        self.setColumnWidth(0, max(0, room - taken))
        self.resizeRowsToContents()
        self.updateGeometry()
