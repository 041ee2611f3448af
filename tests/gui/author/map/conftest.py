"""The map's panel in a window of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from simulator.gui.author.map.panel import MapPanel
from simulator.gui.theme.appearance import Appearance, ThemeChoice

from .map_reader import PATIENCE, ROOMS, MapReader


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp)
    made.choose_theme(ThemeChoice.LIGHT)
    yield made
    made.choose_text_size(100)
    made.setParent(None)
    made.deleteLater()


@pytest.fixture
def opens(qtbot: QtBot, appearance: Appearance) -> Iterator[Callable[[], MapReader]]:
    panels: list[tuple[QWidget, MapPanel]] = []

    def open_() -> MapReader:
        # In a window without a layout, as offscreen windows take no hints of size.
        window = QWidget()
        panel = MapPanel(appearance)
        panel.setParent(window)
        panels.append((window, panel))
        qtbot.addWidget(window)
        for widget in (window, panel):
            widget.resize(700, 800)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
        return MapReader(qtbot, panel, appearance)

    yield open_
    for _, panel in panels:
        if isValid(panel):
            panel.close_work()


@pytest.fixture
def author(opens: Callable[[], MapReader]) -> MapReader:
    """Somebody before the map of a few rooms."""
    found = opens()
    found.is_shown(ROOMS)
    return found
