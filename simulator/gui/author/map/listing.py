"""The map as a list: moments, and below each its replies; for all who would rather read it."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from simulator.authoring.mapping.graph import MapEdge, MapGraph, MapNode
from simulator.authoring.mapping.words import MapWords, tag_of, trust_text, verdict_told
from simulator.gui.author.map.words import edge_told, node_told
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_HEADS = (
    QT_TRANSLATE_NOOP("Map", "Moment or reply"),
    QT_TRANSLATE_NOOP("Map", "Words"),
    QT_TRANSLATE_NOOP("Map", "What it is"),
    QT_TRANSLATE_NOOP("Map", "Leads to"),
    QT_TRANSLATE_NOOP("Map", "Asked first"),
    QT_TRANSLATE_NOOP("Map", "Trust or cost"),
)


class MapListing(QAbstractItemModel):
    """A graph as rows. A moment's index has the number 0, a reply's the moment's row plus 1."""

    def __init__(self, words: MapWords, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._graph = MapGraph("", (), ())
        self._leaving: dict[str, list[MapEdge]] = {}

    def show_graph(self, graph: MapGraph, words: MapWords) -> None:
        """Show another graph."""
        self.beginResetModel()
        self._graph, self._words = graph, words
        self._leaving = {}
        for edge in graph.edges:
            self._leaving.setdefault(edge.source, []).append(edge)
        self.endResetModel()

    def row_of(self, moment: str) -> QModelIndex:
        """The row of a moment; none when it is not there."""
        for row, node in enumerate(self._graph.nodes):
            if node.id == moment:
                return self.index(row, 0)
        return QModelIndex()

    def what(self, index: Index) -> MapNode | MapEdge | None:
        """The moment or the reply that a row is about."""
        if not index.isValid():
            return None
        number = index.internalId()
        if not number:
            return self._graph.nodes[index.row()]
        return self._replies(number - 1)[index.row()]

    def index(self, row: int, column: int, parent: Index = _NOWHERE) -> QModelIndex:
        """The index of a row."""
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Index = _NOWHERE) -> QModelIndex:  # type: ignore[override]
        """The moment's row, for a reply's."""
        # Qt has a second “parent”, without an index, which is the object that owns this one.
        number = index.internalId() if index.isValid() else 0
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many moments there are, or replies to one."""
        if not parent.isValid():
            return len(self._graph.nodes)
        if parent.internalId() or parent.column():
            return 0
        return len(self._replies(parent.row()))

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The same for all rows."""
        return len(_HEADS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        """What a column holds."""
        is_shown = role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal
        return translate("Map", _HEADS[section]) if is_shown else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        """What stands in a cell; a screen reader gets the whole row in a sentence."""
        found = self.what(index)
        if found is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == 0:
            if isinstance(found, MapNode):
                return node_told(self._graph, found, self._words)
            return edge_told(found, self._words)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        cells = self._moment(found) if isinstance(found, MapNode) else self._reply(found)
        return cells[index.column()]

    def _replies(self, row: int) -> list[MapEdge]:
        return self._leaving.get(self._graph.nodes[row].id, [])

    def _moment(self, node: MapNode) -> tuple[str, ...]:
        parts = [tag_of(node, self._words), self._words.rupture if node.ruptures else ""]
        what = " · ".join(part for part in parts if part)
        return node.id, node.words, what, "", "", trust_text(node, self._words)

    def _reply(self, edge: MapEdge) -> tuple[str, ...]:
        cost = f"−{edge.regret}" if edge.regret else ""
        verdict = verdict_told(edge, self._words)
        return edge.reply, edge.words, verdict, edge.target, edge.condition, cost
