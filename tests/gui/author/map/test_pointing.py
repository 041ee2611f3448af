"""By pointer: clicks choose, dragging and the wheel move, and what lies there is told."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
)

from simulator.authoring.mapping.graph import MapEdge, MapGraph
from simulator.gui.author.map.minimap import MiniMap
from simulator.scenario.taxonomy import Verdict

from .map_reader import PATIENCE, ROOMS, MapReader

#: Without a screen a menu cannot take the keyboard, and says so.
MENUS = pytest.mark.qt_log_ignore("This plugin does not support")


def test_a_click_on_a_moment_chooses_it(author: MapReader) -> None:
    author.clicks(author.place_of("garden"))
    assert author.chosen == [("garden",)]


def test_a_click_on_a_lone_reply_chooses_it(author: MapReader) -> None:
    author.clicks(author.place_on("hall", "garden"))
    assert author.chosen == [("hall", "soothe")]


def test_a_click_beside_everything_chooses_nothing(author: MapReader) -> None:
    author.clicks(QPoint(3, 3))
    assert author.chosen == []


@MENUS
def test_several_replies_under_the_pointer_are_offered(opens: Callable[[], MapReader]) -> None:
    author = opens()
    alike = [MapEdge("hall", "gate", f"r{at}", verdict=Verdict.VALIDATES) for at in range(3)]
    author.is_shown(MapGraph("Alike", (ROOMS.nodes[0], ROOMS.nodes[3]), tuple(alike)))
    author.clicks(author.place_on("hall", "gate"))
    menu = author.view.findChild(QMenu)
    assert [action.text().split(",")[0] for action in menu.actions()] == ["r0", "r1", "r2"]
    menu.actions()[1].trigger()
    menu.close()
    assert author.chosen == [("hall", "r1")]


def test_buttons_zoom_and_fit(author: MapReader) -> None:
    fitted = author.view.zoom
    author.button("Show the map larger").click()
    assert author.view.zoom > fitted
    author.button("Fit the whole map into view").click()
    assert author.view.zoom == pytest.approx(fitted)


def test_ctrl_and_the_wheel_zoom_around_the_pointer(author: MapReader) -> None:
    place = author.place_of("gate")
    fixed = author.view.mapToScene(place)
    event = QWheelEvent(
        QPointF(place),
        QPointF(author.view.mapToGlobal(place)),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(author.view.viewport(), event)
    now = author.view.mapToScene(place)
    assert (now - fixed).manhattanLength() < 4


def test_dragging_moves_the_map_and_chooses_nothing(author: MapReader) -> None:
    viewport, start = author.view.viewport(), QPoint(20, 300)
    before = author.place_of("hall")
    author.qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=start)
    author.qtbot.mouseMove(viewport, start + QPoint(30, 20))
    author.qtbot.mouseMove(viewport, start + QPoint(60, 40))
    author.qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=start + QPoint(60, 40))
    moved = author.place_of("hall") - before
    assert (moved.x(), moved.y()) == (pytest.approx(60, abs=2), pytest.approx(40, abs=2))
    assert author.chosen == []


def test_what_is_under_the_pointer_is_told(author: MapReader) -> None:
    author.qtbot.mouseMove(author.view.viewport(), author.place_of("garden"))
    assert author.sees("garden: It is cold. · shares debt")
    author.qtbot.mouseMove(author.view.viewport(), author.place_on("hall", "garden"))
    assert author.sees("hall → garden: soothe (dismisses)")


def test_a_press_on_the_small_map_moves_the_large_one(author: MapReader) -> None:
    author.qtbot.keyClicks(author.view, "++++++++")
    small = author.panel.findChild(MiniMap)
    author.qtbot.waitUntil(small.isVisible, timeout=PATIENCE)
    corner = QPoint(small.width() // 2, small.height() - 10)
    author.qtbot.mouseClick(small, Qt.MouseButton.LeftButton, pos=corner)
    low = author.view.visible_part().center().y()
    author.qtbot.mouseClick(small, Qt.MouseButton.LeftButton, pos=QPoint(small.width() // 2, 10))
    assert author.view.visible_part().center().y() < low
