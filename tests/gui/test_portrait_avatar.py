"""The small round portrait: initials first, the face when it is drawn, and how it all ends."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.gui.portrait import avatar as avatar_module
from simulator.gui.portrait import drawing
from simulator.gui.portrait.avatar import Avatar
from simulator.gui.portrait.drawing import PortraitError
from simulator.gui.portrait.naming import initials
from simulator.gui.portrait.painting import portrait_pixmap
from simulator.gui.portrait.studio import Studio
from simulator.gui.theme.appearance import Appearance
from simulator.scenario.model import Client, Feeling, Looks

THEO = Client("Theo", 16, Looks("theo", (("head", "mediumBangs2"),)))


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp)
    yield made
    Studio.of(made).close()
    made.deleteLater()


@pytest.fixture
def avatar(qtbot: QtBot, appearance: Appearance) -> Avatar:
    made = Avatar(appearance, 72)
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    return made


def picture(avatar: Avatar) -> QImage:
    return avatar.grab().toImage()


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Maya", "M"),
        ("Jean-Luc de la Tour", "JT"),
        ("ämne", "Ä"),
        ("", "?"),
        ("—", "?"),
        ("  Ada  ", "A"),
    ],
)
def test_initials_are_of_the_first_and_the_last_name(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_initials_stand_in_until_the_face_is_drawn(
    qtbot: QtBot, avatar: Avatar, appearance: Appearance
) -> None:
    with qtbot.waitSignal(Studio.of(appearance).drawn, timeout=20_000):
        avatar.show_client(THEO)
        before = picture(avatar)
    after = picture(avatar)
    assert before != after
    assert _colours(before) > 1
    assert _colours(after) > _colours(before)


def test_initials_remain_when_the_face_cannot_be_drawn(
    qtbot: QtBot, avatar: Avatar, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> str:
        raise PortraitError("no style")

    monkeypatch.setattr(drawing.Portfolio, "portrait", fail)
    with qtbot.waitSignal(Studio.of(appearance).failed, timeout=20_000):
        avatar.show_client(THEO)
        before = picture(avatar)
    assert picture(avatar) == before
    assert _colours(before) > 1


def test_a_face_that_qt_cannot_read_leaves_the_initials(
    qtbot: QtBot, avatar: Avatar, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawing.Portfolio, "portrait", lambda *_: "no drawing at all")
    with qtbot.waitSignal(Studio.of(appearance).drawn, timeout=20_000):
        avatar.show_client(THEO)
        before = picture(avatar)
    assert picture(avatar) == before


def test_the_name_for_a_screen_reader_holds_name_and_feeling(avatar: Avatar) -> None:
    avatar.show_client(THEO, Feeling.HOPEFUL)
    assert avatar.accessibleName() == "Theo, hopeful"


def test_the_circle_grows_with_the_text(avatar: Avatar, appearance: Appearance) -> None:
    appearance.choose_text_size(200)
    assert avatar.sizeHint().width() == 144


def test_two_portraits_of_one_client_are_drawn_once(
    qtbot: QtBot, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[object] = []

    def draw(*who: object) -> str:
        drawn.append(who[1:])
        return "<svg ></svg>"

    monkeypatch.setattr(drawing.Portfolio, "portrait", draw)
    for _ in range(2):
        avatar = Avatar(appearance)
        qtbot.addWidget(avatar)
        avatar.show_client(THEO)
    here = Studio.of(appearance)
    qtbot.waitUntil(lambda: here.portrait(THEO, Feeling.CALM) is not None, timeout=20_000)
    assert len(drawn) == 1


def test_a_face_is_painted_once_for_all_who_show_it(
    qtbot: QtBot, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    painted: list[QPixmap | None] = []

    def paint(svg: str, size: QSizeF, place: QRectF, ratio: float) -> QPixmap | None:
        painted.append(portrait_pixmap(svg, size, place, ratio))
        return painted[-1]

    monkeypatch.setattr(avatar_module, "portrait_pixmap", paint)
    here = Studio.of(appearance)
    here.ask(THEO, Feeling.CALM)
    qtbot.waitUntil(lambda: here.has(THEO, Feeling.CALM), timeout=20_000)
    pictures = []
    for diameter in (72, 72, 48):
        avatar = Avatar(appearance, diameter)
        qtbot.addWidget(avatar)
        avatar.resize(avatar.sizeHint())
        avatar.show_client(THEO)
        pictures.append(picture(avatar))
    assert pictures[0] == pictures[1]
    assert len(painted) == 2


def test_after_closing_nothing_more_is_drawn(
    qtbot: QtBot, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[object] = []
    monkeypatch.setattr(drawing.Portfolio, "portrait", lambda *who: drawn.append(who) or "")
    here = Studio.of(appearance)
    here.ask(THEO, *Feeling)
    here.close()
    here.ask(THEO, *Feeling)
    qtbot.wait(150)
    assert drawn == []


_LEAVING = """
import sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from simulator.gui.portrait.client_scene import ClientScene
from simulator.gui.theme.appearance import Appearance
from simulator.scenario.model import Client, Looks, Setting
application = QApplication([])
appearance = Appearance(application)
scene = ClientScene(appearance)
scene.show_client(Client("Maya", 34, Looks("maya")), Setting.IN_PERSON)
scene.show()
if sys.argv[1] == "loop":
    QTimer.singleShot(int(sys.argv[2]), application.quit)
    sys.exit(application.exec())
until = time.monotonic() + int(sys.argv[2]) / 1000
while time.monotonic() < until:
    application.processEvents()
"""


@pytest.mark.parametrize("how", ["loop", "drop"])
@pytest.mark.parametrize("after", ["1", "70", "130"])
def test_leaving_while_something_is_being_drawn_is_clean(how: str, after: str) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _LEAVING, how, after],
        cwd=Path(__file__).parents[2],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def _colours(image: QImage) -> int:
    """How many clearly different colours there are on a coarse grid."""
    side = image.width()
    return len({image.pixel(x, y) for x in range(0, side, 3) for y in range(0, side, 3)})


def test_building_a_window_leaves_drawing_for_after_its_first_frame(
    qtbot: QtBot, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[object] = []
    monkeypatch.setattr(drawing.Portfolio, "portrait", lambda *who: drawn.append(who) or "<svg/>")
    here = Studio.of(appearance)
    here.ask(THEO, Feeling.CALM)
    # As long as it takes to build the rest of the window on a slow machine.
    time.sleep(0.2)
    QApplication.processEvents()
    assert drawn == []
    qtbot.waitUntil(lambda: len(drawn) == 1, timeout=20_000)


def test_a_small_portrait_loads_nothing_that_draws_until_it_must() -> None:
    code = (
        "import sys, simulator.gui.portrait.avatar; "
        "print([name for name in ('dicebear', 'jsonschema', 'simulator.gui.portrait.drawing')"
        " if name in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout == "[]\n"


def test_a_client_whose_camera_is_off_stays_a_circle(
    qtbot: QtBot, avatar: Avatar, appearance: Appearance
) -> None:
    avatar.show_client(Client("Theo", 16, Looks("theo", (("head", "camera-off"),))))
    before = picture(avatar)
    qtbot.wait(200)
    assert picture(avatar) == before
    assert avatar.accessibleName() == "Theo, calm"
