"""Somebody clicks and types at random: nothing goes wrong, and the log tells the same story.

``SAFE_SPACE_MONKEY`` sets how many clicks and keys.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from simulator.records.live import reopen_transcript
from simulator.records.store import open_store
from simulator.session.transcript import Transcript

from .person import Person

# Said of every dialog by the platform that draws nowhere.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

DEEDS = int(os.environ.get("SAFE_SPACE_MONKEY", "400"))
KEYS = [
    *(Qt.Key(Qt.Key.Key_1 + number) for number in (0, 1, 2, 3, 4, 0, 1, 2)),
    *(Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_End),
    *(Qt.Key.Key_PageDown, Qt.Key.Key_Escape, Qt.Key.Key_A),
]
CTRL_KEYS = [Qt.Key.Key_Z, Qt.Key.Key_F, Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_0]


@pytest.fixture(autouse=True)
def passer_by(qapp: QApplication) -> Iterator[None]:
    """Puts away every dialog, menu and list that opens: they would wait for somebody."""

    def put_away() -> None:
        for found in (qapp.activePopupWidget(), qapp.activeModalWidget()):
            if found is not None:
                found.close()

    timer = QTimer()
    timer.timeout.connect(put_away)
    timer.start(2)
    yield
    timer.stop()


def do_something(person: Person, rng: random.Random) -> None:
    """One click or key, wherever."""
    if not person.window.isActiveWindow():
        person.window.activateWindow()
    chance = rng.random()
    if chance < 0.5:
        place = QPoint(rng.randrange(person.window.width()), rng.randrange(person.window.height()))
        QTest.mouseClick(person.window.windowHandle(), Qt.MouseButton.LeftButton, pos=place)
    elif chance < 0.9:
        QTest.keyClick(person.window.windowHandle(), rng.choice(KEYS))
    else:
        control = Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(person.window.windowHandle(), rng.choice(CTRL_KEYS), control)
    QApplication.processEvents()


@pytest.mark.parametrize("seed", [1, 2])
def test_random_clicks_and_keys_do_no_harm(guest: Person, seed: int) -> None:
    rng = random.Random(seed)  # noqa: S311  # nothing here is a secret
    guest.sits_down("My sister booked this")
    met: dict[str, Transcript] = {}
    for _ in range(DEEDS):
        do_something(guest, rng)
        session = guest.window.desk.session
        if session is not None and session.id is not None:
            met[session.id] = session.transcript
    guest.window.close()
    answered = (transcript.turns or transcript.taken_back for transcript in met.values())
    assert any(answered), "nobody was ever answered"
    store = open_store(guest.data, back_up=False).store
    for name, transcript in met.items():
        assert reopen_transcript(store.load(name)) == transcript
    store.close()
