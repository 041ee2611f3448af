"""Theme, text size and motion: they change at once, by the menu and by keys, and are kept."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from simulator.gui.theme import appearance as appearance_module
from simulator.gui.theme.appearance import Appearance, ThemeChoice
from simulator.gui.theme.colours import DARK, LIGHT, Colours
from simulator.gui.theme.stylesheet import build_stylesheet

from .conftest import Opens
from .person import Person
from .test_contrast import contrast
from .test_every_page import settle

# Said of every menu by the platform that draws nowhere.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
CTRL = Qt.KeyboardModifier.ControlModifier


def choose(person: Person, entry: str) -> None:
    """Open the Display menu and click one of its entries."""
    button = person.button("Display")
    assert isinstance(button, QPushButton)
    menu = button.menu()
    # A click on the button would wait inside Qt until the menu is left.
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    (action,) = (action for action in menu.actions() if action.text() == entry)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
    assert menu.isHidden()


def window_colour(qapp: QApplication) -> str:
    """The colour behind everything."""
    return qapp.palette().color(QPalette.ColorRole.Window).name()


def test_dark_and_light_change_the_colours_at_once(visitor: Person, qapp: QApplication) -> None:
    choose(visitor, "Dark")
    assert window_colour(qapp) == DARK.window
    dark = visitor.window.grab().toImage().pixelColor(4, 4)
    assert dark.name() == DARK.window
    choose(visitor, "Light")
    assert window_colour(qapp) == LIGHT.window
    assert visitor.window.grab().toImage().pixelColor(4, 4).name() == LIGHT.window


def test_200_per_cent_doubles_the_text_at_once(visitor: Person, qapp: QApplication) -> None:
    before = qapp.font().pixelSize()
    choose(visitor, "200 %")
    assert qapp.font().pixelSize() == 2 * before


@pytest.mark.parametrize(
    ("key", "percent"), [(Qt.Key.Key_Plus, 110), (Qt.Key.Key_Equal, 110), (Qt.Key.Key_Minus, 90)]
)
def test_the_text_grows_and_shrinks_by_keys(visitor: Person, key: Qt.Key, percent: int) -> None:
    visitor.presses(key, CTRL)
    assert visitor.appearance.text_percent == percent


def test_ctrl_0_brings_the_usual_size_back(visitor: Person) -> None:
    visitor.presses(Qt.Key.Key_Plus, CTRL, times=20)
    assert visitor.appearance.text_percent == 200
    visitor.presses(Qt.Key.Key_0, CTRL)
    assert visitor.appearance.text_percent == 100


def test_what_was_chosen_is_kept_for_the_next_start(
    opens: Opens, own_scenarios: Path, qapp: QApplication
) -> None:
    first = opens(own_scenarios)
    choose(first, "Dark")
    choose(first, "150 %")
    first.window.close()
    second = opens(own_scenarios)
    assert second.appearance.choice is ThemeChoice.DARK
    assert second.appearance.text_percent == 150
    assert second.appearance.reduces_motion
    assert window_colour(qapp) == DARK.window


@pytest.mark.parametrize(
    "written", ["theme=purple\ntext-size=-3\n", "text-size=99999999999999\n", "\x00\x01[[["]
)
def test_preferences_that_make_no_sense_are_passed_over(
    opens: Opens, own_scenarios: Path, tmp_path: Path, written: str
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "preferences.ini").write_text(f"[General]\n{written}", "utf-8")
    person = opens(own_scenarios)
    assert person.appearance.choice is ThemeChoice.SYSTEM
    assert 80 <= person.appearance.text_percent <= 200


def test_an_explanation_on_the_screen_survives_a_change_of_size(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    visitor.replies_with("belittle")
    before = sorted(visitor.texts())
    visitor.presses(Qt.Key.Key_Plus, CTRL)
    assert sorted(visitor.texts()) == before


def test_the_debrief_survives_a_change_of_size(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    visitor.plays("feel", "wait")
    visitor.clicks("Look back on it")
    for _ in range(3):
        visitor.waits_for("VALIDATES  ·  reflecting the feeling")
        visitor.waits_for("VALIDATES  ·  staying quietly present")
        visitor.waits_for("She owes money to a friend.")
        visitor.presses(Qt.Key.Key_Plus, CTRL)


def test_what_is_chosen_again_is_told_but_not_laid_out_anew(
    visitor: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[float] = []
    told: list[ThemeChoice] = []

    def build(colours: Colours, scale: float) -> str:
        built.append(scale)
        return build_stylesheet(colours, scale)

    monkeypatch.setattr(appearance_module, "build_stylesheet", build)
    visitor.appearance.changed.connect(lambda: told.append(visitor.appearance.choice))
    visitor.appearance.choose_theme(visitor.appearance.choice)
    visitor.appearance.choose_text_size(100)
    assert built == []
    assert len(told) == 2
    visitor.appearance.choose_text_size(125)
    assert built == [1.25]


def test_the_nearest_size_on_offer_is_used(visitor: Person) -> None:
    appearance: Appearance = visitor.appearance
    appearance.choose_text_size(163)
    assert appearance.text_percent in (150, 175)


@pytest.mark.parametrize("theme", list(ThemeChoice))
def test_what_stands_in_an_empty_field_can_be_read(guest: Person, theme: ThemeChoice) -> None:
    guest.appearance.choose_theme(theme)
    guest.appearance.choose_text_size(200)
    field = next(one for one in guest.all(QLineEdit) if one.placeholderText())
    settle()
    drawn = field.grab().toImage()
    inside = field.rect().adjusted(8, 8, -8, -8)
    colours = {
        drawn.pixelColor(x, y).name()
        for x in range(inside.left(), inside.right())
        for y in range(inside.top(), inside.bottom())
    }
    ground = guest.appearance.colours.surface
    assert max(contrast(colour, ground) for colour in colours) >= 4.5
