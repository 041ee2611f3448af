"""By keys: from moment to moment, searching, the list, and what a screen reader says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QMenu,
    QPushButton,
    QTreeView,
)

from simulator.authoring.mapping.graph import MapGraph, MapNode
from simulator.gui.author.map import view as view_module

from .map_reader import ROOMS, MapReader

#: Without a screen a menu cannot take the keyboard, and says so.
MENUS = pytest.mark.qt_log_ignore("This plugin does not support")


def test_tab_walks_from_moment_to_moment_and_on(author: MapReader) -> None:
    author.panel.findChildren(QPushButton)[-1].setFocus()
    author.presses(Qt.Key.Key_Tab)
    assert author.view.current == "hall"
    author.presses(Qt.Key.Key_Tab)
    assert author.view.current in ("kitchen", "garden")
    author.presses(Qt.Key.Key_Tab, Qt.Key.Key_Tab)
    assert author.view.current == "gate"
    author.presses(Qt.Key.Key_Tab)
    assert author.view.current == ""
    assert QApplication.focusWidget() is not author.view


def test_escape_lets_go_so_that_tab_leaves_at_once(author: MapReader) -> None:
    author.view.setFocus(Qt.FocusReason.TabFocusReason)
    author.presses(Qt.Key.Key_Escape)
    assert author.view.current == ""
    author.presses(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not author.view


def test_arrows_follow_replies_and_enter_chooses(author: MapReader) -> None:
    author.view.setFocus(Qt.FocusReason.TabFocusReason)
    author.presses(Qt.Key.Key_Down)
    first = author.view.current
    author.presses(Qt.Key.Key_Right if first == "kitchen" else Qt.Key.Key_Left)
    author.presses(Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert author.chosen == [("gate",)]
    author.presses(Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert author.view.current == "hall"


@MENUS
def test_the_menu_key_offers_the_replies_of_a_moment(author: MapReader) -> None:
    author.view.setFocus(Qt.FocusReason.TabFocusReason)
    author.view.go_to("hall")
    event_type = view_module.QContextMenuEvent
    event = event_type(event_type.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    QApplication.sendEvent(author.view, event)
    menu = author.view.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == [
        "follow, validates, to kitchen",
        "push, over-leads, to kitchen",
        "soothe, dismisses, to garden",
    ]
    menu.close()


def test_keys_zoom_fit_and_pan(author: MapReader) -> None:
    author.view.setFocus()
    fitted = author.view.zoom
    author.qtbot.keyClicks(author.view, "+")
    assert author.view.zoom > fitted
    before = author.view.visible_part().center()
    author.presses(Qt.Key.Key_Down, modifier=Qt.KeyboardModifier.ShiftModifier)
    assert author.view.visible_part().center().y() > before.y()
    author.qtbot.keyClicks(author.view, "-")
    assert author.view.zoom == pytest.approx(fitted)
    author.qtbot.keyClicks(author.view, "++f")
    assert author.view.zoom == pytest.approx(fitted)


def test_each_moment_is_told_to_a_screen_reader(
    author: MapReader, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(view_module, "announce", lambda widget, text: told.append(text))
    author.view.setFocus(Qt.FocusReason.TabFocusReason)
    expected = (
        "hall: I am here. · start. Replies: follow, validates, to kitchen; push, over-leads, "
        "to kitchen; soothe, dismisses, to garden"
    )
    assert told == [expected]
    found = QAccessible.queryAccessibleInterface(author.view)
    assert found.text(QAccessible.Text.Description) == expected


def test_search_rings_counts_and_goes_to_what_is_found(author: MapReader) -> None:
    author.looks_for("well")
    assert author.sees("0 of 2")
    author.presses(Qt.Key.Key_Return)
    assert author.sees("1 of 2")
    first = author.view.current
    author.presses(Qt.Key.Key_Return)
    assert {first, author.view.current} == {"kitchen", "garden"}
    author.presses(Qt.Key.Key_Return)
    assert author.view.current == first


def test_search_says_when_there_is_nothing(author: MapReader) -> None:
    author.looks_for("cellar")
    assert author.sees("Nothing found")
    author.looks_for("gate")
    assert author.sees("0 of 1")


def test_ctrl_f_goes_to_the_search(author: MapReader) -> None:
    author.view.setFocus()
    author.presses(Qt.Key.Key_F, modifier=Qt.KeyboardModifier.ControlModifier)
    assert QApplication.focusWidget() is author.panel.findChild(QLineEdit)


def test_the_list_holds_moments_and_replies_and_chooses_them(author: MapReader) -> None:
    author.button("Show moments and replies as a list").click()
    tree = author.panel.findChild(QTreeView)
    assert tree.isVisible()
    assert not author.view.isVisible()
    model = tree.model()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    hall = model.index(0, 0)
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == [
        node.id for node in ROOMS.nodes
    ]
    assert model.index(2, 2, hall).data() == "dismisses"
    spoken = model.index(2, 0, hall).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "soothe, dismisses, to garden"
    tree.setFocus()
    tree.setCurrentIndex(hall)
    author.presses(Qt.Key.Key_Return)
    tree.expand(hall)
    tree.setCurrentIndex(model.index(2, 0, hall))
    author.presses(Qt.Key.Key_Return)
    assert author.chosen == [("hall",), ("hall", "soothe")]


def test_every_control_has_a_name(author: MapReader) -> None:
    controls = author.panel.findChildren(QAbstractButton) + author.panel.findChildren(QComboBox)
    named = [
        one for one in controls if one.isVisible() and one.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert all(one.accessibleName() for one in named)
    assert author.panel.findChild(QTreeView).accessibleName()


def test_the_list_keeps_open_what_was_open_when_the_map_changes(author: MapReader) -> None:
    author.button("Show moments and replies as a list").click()
    tree = author.panel.findChild(QTreeView)
    tree.expand(tree.model().index(0, 0))
    tree.setCurrentIndex(tree.model().index(2, 0))
    more = MapNode("cellar", "It is dark.")
    author.is_shown(MapGraph("Rooms", (more, *ROOMS.nodes), ROOMS.edges))
    assert tree.isVisible()
    assert tree.isExpanded(tree.model().index(1, 0))
    assert tree.currentIndex().data() == "garden"


def test_keys_are_told_before_any_moment_is_reached(author: MapReader) -> None:
    found = QAccessible.queryAccessibleInterface(author.view)
    assert "Escape lets go" in found.text(QAccessible.Text.Description)
