"""The client in their setting: what changes with feeling, light, theme and size."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.gui.portrait import client_scene, drawing, painting
from simulator.gui.portrait.client_scene import ClientScene
from simulator.gui.portrait.drawing import PortraitError
from simulator.gui.portrait.settings import paint_front
from simulator.gui.portrait.stage import Stage, light_of
from simulator.gui.portrait.studio import Studio
from simulator.gui.portrait.voice import heights, sounds
from simulator.gui.theme.appearance import Appearance, ThemeChoice
from simulator.scenario.model import Client, Feeling, Looks, Setting

from .conftest import MIRRORED
from .english_left import english_left

MAYA = Client("Maya", 34, Looks("maya", (("head", "bun"), ("skin", "#ae5d29"))))
AMINA = Client("Amina", 8, Looks("amina-fox", (("head", "longBangs"),)))


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp)
    made.choose_theme(ThemeChoice.LIGHT)
    made.choose_motion(reduced=True)
    yield made
    Studio.of(made).close()
    made.deleteLater()


@pytest.fixture
def scene(qtbot: QtBot, appearance: Appearance) -> ClientScene:
    made = ClientScene(appearance)
    qtbot.addWidget(made)
    made.resize(400, 420)
    return made


def show(
    qtbot: QtBot, scene: ClientScene, appearance: Appearance, setting: Setting = Setting.IN_PERSON
) -> None:
    scene.show_client(MAYA, setting)
    here = Studio.of(appearance)
    qtbot.waitUntil(lambda: all(here.portrait(MAYA, feeling) for feeling in Feeling), timeout=20000)


def picture(scene: ClientScene) -> QImage:
    return scene.grab().toImage()


def test_sixteen_feelings_give_sixteen_pictures(
    qtbot: QtBot, scene: ClientScene, appearance: Appearance
) -> None:
    show(qtbot, scene, appearance)
    pictures: list[QImage] = []
    for feeling in Feeling:
        scene.show_feeling(feeling)
        pictures.append(picture(scene))
    for index, one in enumerate(pictures):
        assert all(one != other for other in pictures[:index])


@pytest.mark.parametrize("setting", list(Setting))
def test_the_feeling_shows_in_every_setting(
    qtbot: QtBot, scene: ClientScene, appearance: Appearance, setting: Setting
) -> None:
    show(qtbot, scene, appearance, setting)
    calm = picture(scene)
    scene.show_feeling(Feeling.ANGRY)
    assert picture(scene) != calm


@pytest.mark.parametrize("setting", list(Setting))
def test_dark_and_light_differ(
    qtbot: QtBot, scene: ClientScene, appearance: Appearance, setting: Setting
) -> None:
    show(qtbot, scene, appearance, setting)
    light = picture(scene)
    appearance.choose_theme(ThemeChoice.DARK)
    dark = picture(scene)
    assert dark != light
    assert dark.pixelColor(200, 30).lightness() < light.pixelColor(200, 30).lightness()


def test_the_four_settings_are_four_pictures(
    qtbot: QtBot, scene: ClientScene, appearance: Appearance
) -> None:
    pictures: list[QImage] = []
    for setting in Setting:
        show(qtbot, scene, appearance, setting)
        pictures.append(picture(scene))
    assert all(pictures[i] != pictures[j] for i in range(4) for j in range(i))


@pytest.mark.parametrize("setting", list(Setting))
def test_the_light_follows_trust_and_rupture(
    qtbot: QtBot, scene: ClientScene, appearance: Appearance, setting: Setting
) -> None:
    show(qtbot, scene, appearance, setting)
    scene.show_trust(2, rupture=False)
    little = picture(scene)
    scene.show_trust(18, rupture=False)
    much = picture(scene)
    scene.show_trust(18, rupture=True)
    broken = picture(scene)
    assert little != much
    assert broken not in (little, much)


@pytest.mark.parametrize("setting", list(Setting))
def test_nothing_of_an_earlier_light_is_left(
    qtbot: QtBot, scene: ClientScene, appearance: Appearance, setting: Setting
) -> None:
    show(qtbot, scene, appearance, setting)
    scene.show_trust(18, rupture=False)
    before = picture(scene)
    for trust, rupture in ((2, False), (18, True), (0, True), (18, False)):
        scene.show_trust(trust, rupture)
        after = picture(scene)
    assert after == before


@pytest.mark.parametrize("setting", list(Setting))
def test_no_light_falls_on_what_stands_in_front(appearance: Appearance, setting: Setting) -> None:
    pictures = []
    for light in (light_of(0, rupture=True), light_of(20, rupture=False)):
        stage = Stage(
            QSizeF(400, 420), appearance.colours, light, MAYA, Feeling.CALM, QApplication.font()
        )
        painted = painting.blank_pixmap(stage.size, 1.0)
        painter = QPainter(painted)
        paint_front(painter, setting, stage)
        painter.end()
        pictures.append(painted.toImage())
    assert pictures[0] == pictures[1]


def test_a_little_more_trust_does_not_make_the_room_flicker() -> None:
    assert light_of(11, rupture=False) == light_of(12, rupture=False)
    assert light_of(-5, rupture=False) == light_of(0, rupture=False)
    assert light_of(99, rupture=False) == light_of(20, rupture=False)


def test_the_name_for_a_screen_reader_follows_the_feeling(scene: ClientScene) -> None:
    scene.show_client(MAYA, Setting.IN_PERSON)
    assert scene.accessibleName() == "Maya, calm"
    scene.show_feeling(Feeling.GUARDED)
    assert scene.accessibleName() == "Maya, guarded"
    assert "lips pressed" in scene.accessibleDescription()


def test_on_the_telephone_no_face_is_described(scene: ClientScene) -> None:
    scene.show_client(MAYA, Setting.IN_PERSON)
    scene.show_client(MAYA, Setting.PHONE)
    scene.show_feeling(Feeling.SAD)
    assert scene.accessibleName() == "Maya, sad"
    assert scene.accessibleDescription() == ""


def test_sixteen_feelings_have_sixteen_voices() -> None:
    voices = {heights(feeling) for feeling in Feeling}
    assert len(voices) == len(Feeling)
    assert all(0 < bar <= 1 for voice in voices for bar in voice)


def test_another_client_starts_calm(scene: ClientScene) -> None:
    scene.show_client(MAYA, Setting.IN_PERSON)
    scene.show_feeling(Feeling.ANGRY)
    scene.show_client(AMINA, Setting.IN_PERSON)
    assert scene.accessibleName() == "Amina, calm"


def test_a_repaint_renders_nothing_again(
    qtbot: QtBot, scene: ClientScene, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    show(qtbot, scene, appearance)
    for feeling in Feeling:
        scene.show_feeling(feeling)
        picture(scene)
    calls: list[str] = []
    monkeypatch.setattr(painting, "QSvgRenderer", lambda *_: calls.append("svg"))
    monkeypatch.setattr(drawing.Portfolio, "portrait", lambda *_: calls.append("dicebear"))
    for feeling in Feeling:
        scene.show_feeling(feeling)
        picture(scene)
    assert calls == []


def test_the_face_changes_over_gently_unless_motion_is_reduced(
    qtbot: QtBot, scene: ClientScene, appearance: Appearance
) -> None:
    show(qtbot, scene, appearance)
    scene.show()
    qtbot.waitExposed(scene)
    calm = picture(scene)
    scene.show_feeling(Feeling.ANGRY)
    angry = picture(scene)
    appearance.choose_motion(reduced=False)
    scene.show_feeling(Feeling.CALM)
    seen = picture(scene)
    assert seen != calm
    qtbot.waitUntil(lambda: picture(scene) == calm, timeout=20_000)
    assert angry != calm


def test_an_invisible_picture_changes_at_once(
    qtbot: QtBot, scene: ClientScene, appearance: Appearance
) -> None:
    show(qtbot, scene, appearance)
    calm = picture(scene)
    appearance.choose_motion(reduced=False)
    scene.show_feeling(Feeling.ANGRY)
    scene.show_feeling(Feeling.CALM)
    assert picture(scene) == calm


def test_a_client_who_cannot_be_drawn_leaves_the_room_standing(
    qtbot: QtBot, scene: ClientScene, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> str:
        raise PortraitError("no style")

    monkeypatch.setattr(drawing.Portfolio, "portrait", fail)
    with qtbot.waitSignal(Studio.of(appearance).failed, timeout=20_000):
        scene.show_client(Client("Nobody", 40, Looks("nobody")), Setting.IN_PERSON)
    colours = {picture(scene).pixel(x, y) for x in range(0, 400, 20) for y in range(0, 420, 20)}
    assert len(colours) > 20


@pytest.mark.parametrize("setting", list(Setting))
@pytest.mark.parametrize("size", [(240, 240), (280, 300), (1600, 300), (300, 1400)])
def test_any_size_is_filled_and_its_corners_are_round(
    qtbot: QtBot,
    scene: ClientScene,
    appearance: Appearance,
    setting: Setting,
    size: tuple[int, int],
) -> None:
    show(qtbot, scene, appearance, setting)
    scene.resize(QSize(*size))
    image = QImage(scene.size(), QImage.Format.Format_ARGB32)
    image.fill(0xFF00FF00)
    scene.render(image)
    assert image.pixel(0, 0) == 0xFF00FF00 or image.pixel(0, 0) == _window(appearance)
    right, bottom = size[0] - 20, size[1] - 20
    for x, y in ((20, 20), (right, 20), (20, bottom), (right, bottom)):
        assert image.pixel(x, y) not in (0xFF00FF00, _window(appearance))


def test_the_picture_keeps_a_size_at_which_a_face_can_be_read(scene: ClientScene) -> None:
    assert scene.sizeHint() == QSize(400, 420)
    assert scene.minimumSize() == QSize(240, 240)


def _window(appearance: Appearance) -> int:
    return 0xFF000000 | int(appearance.colours.window[1:], 16)


HIDDEN = Client("Theo", 16, Looks("theo", (("head", "camera-off"),)))


def test_with_the_camera_off_only_the_voice_shows_the_feeling(scene: ClientScene) -> None:
    scene.show_client(HIDDEN, Setting.VIDEO)
    calm = picture(scene)
    scene.show_feeling(Feeling.ANGRY)
    assert picture(scene) != calm
    assert scene.accessibleName() == "Theo, angry"
    assert scene.accessibleDescription() == ""


def test_with_the_camera_off_a_client_in_the_room_is_still_seen(
    qtbot: QtBot, scene: ClientScene, appearance: Appearance
) -> None:
    with qtbot.waitSignal(Studio.of(appearance).drawn, timeout=20_000):
        scene.show_client(HIDDEN, Setting.IN_PERSON)
        empty = picture(scene)
    assert picture(scene) != empty


def test_a_face_that_has_not_been_shown_is_ready_after_a_while(
    qtbot: QtBot, scene: ClientScene, appearance: Appearance, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene.show()
    qtbot.waitExposed(scene)
    show(qtbot, scene, appearance)
    painted: list[object] = []
    paint = client_scene.portrait_pixmap

    def count(*how: object) -> object:
        painted.append(how)
        return paint(*how)  # type: ignore[arg-type]

    monkeypatch.setattr(client_scene, "portrait_pixmap", count)
    scene.resize(300, 300)
    qtbot.waitUntil(lambda: len(painted) == len(Feeling), timeout=20_000)
    scene.show_feeling(Feeling.ANGRY)
    picture(scene)
    assert len(painted) == len(Feeling)


@pytest.mark.parametrize("feeling", Feeling)
def test_what_a_voice_sounds_like_is_said_in_the_language_of_the_interface(
    speaks: Callable[[str], None], feeling: Feeling
) -> None:
    assert sounds(feeling) == f"sounds {feeling.value}"
    speaks(MIRRORED)
    assert english_left([sounds(feeling)], ()) == set()
