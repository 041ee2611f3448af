"""Somebody at the map, and a map of a few rooms to try."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot

from simulator.authoring.mapping.graph import MapEdge, MapGraph, MapNode
from simulator.gui.author.map.panel import MapPanel
from simulator.gui.author.map.view import MapView
from simulator.gui.theme.appearance import Appearance
from simulator.scenario.taxonomy import Verdict
from tests.gui.person import PATIENCE, looks

__all__ = ["PATIENCE", "ROOMS", "MapReader", "chain_of"]
ROOMS = MapGraph(
    "Rooms",
    (
        MapNode("hall", "I am here.", is_start=True),
        MapNode("kitchen", "Tea?"),
        MapNode("garden", "It is cold.", shares=("debt",)),
        MapNode("gate", "Good-bye.", ending="over"),
    ),
    (
        MapEdge("hall", "kitchen", "follow", "After you", Verdict.VALIDATES),
        MapEdge("hall", "kitchen", "push", "Come on", Verdict.OVER_LEADS),
        MapEdge("hall", "garden", "soothe", "It's nothing", Verdict.DISMISSES),
        MapEdge("kitchen", "gate", "leave", "Well", Verdict.NEUTRAL),
        MapEdge("garden", "gate", "leave", "Well", Verdict.NEUTRAL),
    ),
)


class MapReader:
    """Somebody at the map."""

    def __init__(self, qtbot: QtBot, panel: MapPanel, appearance: Appearance) -> None:
        self.qtbot = qtbot
        self.panel = panel
        self.appearance = appearance
        self.chosen: list[tuple[str, ...]] = []
        panel.moment_chosen.connect(lambda moment: self.chosen.append((moment,)))
        panel.reply_chosen.connect(lambda moment, reply: self.chosen.append((moment, reply)))

    @property
    def view(self) -> MapView:
        return self.panel.view

    def is_shown(self, graph: MapGraph) -> None:
        with self.qtbot.waitSignal(self.panel.map_shown, timeout=PATIENCE):
            self.panel.show_graph(graph)

    def place_of(self, moment: str) -> QPoint:
        picture = self.view.picture
        assert picture is not None
        return self.view.mapFromScene(QPointF(*picture.layout.nodes[moment].middle))

    def place_on(self, source: str, target: str) -> QPoint:
        """A place on the first strand of a bundle."""
        picture = self.view.picture
        assert picture is not None
        curve = picture.layout.ways[source, target].curve
        return self.view.mapFromScene(QPointF(*curve[0]) + QPointF(0, 6))

    def clicks(self, place: QPoint) -> None:
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def presses(self, *keys: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        for key in keys:
            to = QApplication.focusWidget() or self.view
            self.qtbot.keyClick(to, key, modifier or Qt.KeyboardModifier.NoModifier)

    def button(self, name: str) -> QAbstractButton:
        return next(
            one for one in self.panel.findChildren(QPushButton) if one.accessibleName() == name
        )

    def looks_for(self, text: str) -> QLineEdit:
        field = self.panel.findChild(QLineEdit)
        field.setFocus()
        field.clear()
        self.qtbot.keyClicks(field, text)
        return field

    def sees(self, text: str) -> bool:
        labels = self.panel.findChildren(QLabel)
        return looks(lambda: any(text in one.text() for one in labels if one.isVisible()))


def chain_of(count: int) -> MapGraph:
    nodes = tuple(MapNode(f"m{at}", "I am here.", is_start=at == 0) for at in range(count))
    edges = [
        MapEdge(f"m{at}", f"m{min(count - 1, at + step)}", f"r{step}", verdict=verdict)
        for at in range(count - 1)
        for step, verdict in enumerate(Verdict, start=1)
    ]
    return MapGraph("Chain", nodes, tuple(edges))
