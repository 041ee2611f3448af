"""One panel of the author's desk beside a text, and somebody in front of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from simulator.gui.portrait.studio import Studio
from simulator.gui.theme.appearance import Appearance
from simulator.scenario.loading import Loaded
from tests.authoring.kettle import kettle_with
from tests.gui.person import PATIENCE, Person

#: Puts a panel, made from the appearance, beside a text field; returns who sits there.
SitsAt = Callable[..., Person]
#: The kettle's text loaded, with stretches replaced.
LoadsEdited = Callable[..., Loaded]


@pytest.fixture
def edited() -> LoadsEdited:
    """The kettle, with stretches of its text replaced; errors are part of what is loaded."""
    return kettle_with


@pytest.fixture
def sits_at(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[SitsAt]:
    """Opens a window with a text on the left and one panel on the right."""
    appearance = Appearance(qapp)
    appearance.choose_motion(reduced=True)
    opened: list[QWidget] = []

    def open_(make: Callable[[Appearance], QWidget], width: int = 420) -> Person:
        desk = QWidget()
        desk.setProperty("role", "page")
        row = QHBoxLayout(desk)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        text = QPlainTextEdit()
        text.setAccessibleName("The text")
        text.setTabChangesFocus(True)
        text.setFixedWidth(200)
        panel = make(appearance)
        panel.setFixedWidth(width)
        row.addWidget(text)
        row.addWidget(panel)
        desk.resize(200 + width, 900)
        opened.append(desk)
        desk.show()
        desk.activateWindow()
        qtbot.waitUntil(desk.isActiveWindow, timeout=PATIENCE)
        return Person(qtbot, desk, appearance, tmp_path)  # type: ignore[arg-type] # any window will do

    yield open_
    for desk in opened:
        desk.close()
        desk.deleteLater()
    Studio.of(appearance).close()
    appearance.setParent(None)
    appearance.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
