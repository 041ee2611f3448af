"""The moment before the client comes: an empty chair, nobody's words, and then an arrival."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.gui.portrait.client_scene import ClientScene
from simulator.gui.portrait.studio import Studio
from simulator.gui.theme.appearance import Appearance
from simulator.scenario.model import Client, Feeling, Looks, Setting

from .person import PATIENCE, Person

MAYA = Client("Maya", 34, Looks("maya", (("head", "bun"),)))


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    made = Appearance(qapp)
    made.choose_motion(reduced=True)
    yield made
    Studio.of(made).close()
    made.deleteLater()


def waiting_scene(qtbot: QtBot, appearance: Appearance, setting: Setting) -> ClientScene:
    """The setting without the client, whose portrait is ready."""
    scene = ClientScene(appearance)
    qtbot.addWidget(scene)
    scene.resize(400, 420)
    scene.show_client(MAYA, setting, is_here=False)
    drawn = Studio.of(appearance)
    if setting is not Setting.PHONE:
        qtbot.waitUntil(lambda: drawn.portrait(MAYA, Feeling.CALM) is not None, timeout=20_000)
    return scene


def picture(scene: ClientScene) -> QImage:
    return scene.grab().toImage()


def test_the_chair_is_empty_until_the_client_comes(guest: Person) -> None:
    guest.sits_down("Ask the fox")

    assert guest.sees("Before Amina comes")
    assert guest.one(ClientScene).accessibleName() == "Before Amina comes"
    assert not guest.sees("in the room with you")


def test_what_is_described_stands_under_the_room_and_without_quotation_marks(
    guest: Person,
) -> None:
    guest.sits_down("Ask the fox")

    assert guest.sees("THE ROOM")
    assert "AMINA" not in guest.texts()
    assert any(text.startswith("Ten past three") for text in guest.texts())
    assert any(text.startswith("The room: Ten past three") for text in guest.texts())


def test_words_from_the_intercom_are_the_clients(guest: Person) -> None:
    guest.sits_down("My sister booked this")

    assert guest.sees("Before Maya comes")
    assert "MAYA" in guest.texts()
    assert any(text.startswith("Maya says: (on the intercom)") for text in guest.texts())


def test_the_client_comes_when_the_explanation_has_been_read(guest: Person) -> None:
    guest.sits_down("Ask the fox")
    guest.replies_with("his-folder")
    assert guest.sees("What Amina will find")
    assert guest.sees("Before Amina comes")

    guest.clicks("Go on")

    assert guest.one(ClientScene).accessibleName() == "Amina, guarded"
    assert guest.sees("8 years old, in the room with you")
    assert not guest.sees("Before Amina comes")


def test_taking_the_reply_back_empties_the_room_again(guest: Person) -> None:
    guest.sits_down("Ask the fox")
    guest.plays("his-folder")

    guest.undoes()

    assert guest.sees("Before Amina comes")
    assert "big-hand" in guest.replies()


def test_what_was_described_stays_the_rooms_in_the_earlier_turns(guest: Person) -> None:
    guest.sits_down("Ask the fox")
    guest.plays("his-folder")

    assert any(text.startswith("The room: Ten past three") for text in guest.texts())


def test_without_feedback_the_client_comes_at_once(guest: Person) -> None:
    guest.sits_down("A grey circle with a T", mode="Session")
    assert guest.sees("the call is not open yet")

    guest.replies_with("ready")

    assert guest.sees("16 years old, on a video call")


@pytest.mark.parametrize("setting", list(Setting))
def test_every_setting_has_a_picture_without_the_client(
    qtbot: QtBot, appearance: Appearance, setting: Setting
) -> None:
    scene = waiting_scene(qtbot, appearance, setting)
    empty = picture(scene)

    scene.show_presence(True)

    assert picture(scene) != empty
    scene.show_presence(False)
    assert picture(scene) == empty


def test_a_feeling_does_not_show_in_an_empty_room(qtbot: QtBot, appearance: Appearance) -> None:
    scene = waiting_scene(qtbot, appearance, Setting.IN_PERSON)
    empty = picture(scene)

    scene.show_feeling(Feeling.ANGRY)

    assert picture(scene) == empty


def test_the_client_appears_gently(qtbot: QtBot, appearance: Appearance) -> None:
    scene = waiting_scene(qtbot, appearance, Setting.IN_PERSON)
    scene.show_presence(True)
    there = picture(scene)
    scene.show_presence(False)
    scene.show()
    qtbot.waitExposed(scene)
    appearance.choose_motion(reduced=False)

    scene.show_presence(True)

    assert picture(scene) != there
    qtbot.waitUntil(lambda: picture(scene) == there, timeout=PATIENCE)
