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
from simulator.scenario.loading import Loaded, load_source
from tests.gui.person import PATIENCE, Person

#: Puts a panel, made from the appearance, beside a text field; returns who sits there.
SitsAt = Callable[..., Person]
#: The kettle's text loaded, with stretches replaced.
LoadsEdited = Callable[..., Loaded]

KETTLE = """\
format: 1
id: kettle
title: The kettle
summary: Somebody has something to say about a kettle.
level: foundation
minutes: 5
setting: in-person
practices: [validating]
client: {name: Ada, age: 30}
trust: 6
facts: {asked-gently: She was asked gently.}
disclosures: {secret: {shares: The kettle has been broken since June.}}
start: door
moments:
  door:
    client: Shall I go on?
    replies:
      stay: {say: "[As you like](autonomy-support).", set: [asked-gently], go: kitchen}
      joke:
        say: "[Ha](diverting)."
        go: [{when: trust >= 10, to: kitchen}, {to: end}]
  kitchen:
    client:
      - {when: trust >= 7 and asked-gently, say: It broke in June., shares: secret}
      - {when: rupture, say: You laughed.}
      - {say: It is only a kettle.}
    replies:
      thank: {when: shared(secret), say: "[Thank you for telling me](thanks-for-sharing).", go: end}
      nod: {do: "[You nod](holding-space).", go: end}
  end: {client: Bye., ending: over}
endings:
  over: {title: It is over, meaning: She goes home., alliance: growing}
"""


@pytest.fixture
def edited() -> LoadsEdited:
    """The kettle, with stretches of its text replaced; errors are part of what is loaded."""

    def load(*changes: tuple[str, str]) -> Loaded:
        text = KETTLE
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        return load_source(text, "kettle.yaml")

    return load


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
