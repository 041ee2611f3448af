"""Longer words and lines from right to left: everything has room, and stands where it should."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from simulator.gui.debrief.trust_curve import TrustCurve
from simulator.gui.labels import plain_label
from simulator.gui.margins import set_margins
from simulator.gui.player.numbered_button import NumberedButton
from simulator.gui.player.trust_line import TrustLine
from simulator.gui.text_flow import runs_right_to_left
from simulator.gui.wrapping_row import WrappingRow

from .conftest import MIRRORED, Opens
from .person import Person
from .test_every_page import SMALLEST, is_cut, settle, told, wide_by


def library(person: Person) -> None:
    """Where one starts."""


def briefing(person: Person) -> None:
    person.window.show_briefing(person.window.desk.shelf[0].path)


def session(person: Person) -> None:
    briefing(person)
    person.window.room.begin("coach")


def explanation(person: Person) -> None:
    session(person)
    person.presses(Qt.Key.Key_1)


def debrief(person: Person) -> None:
    explanation(person)
    person.window.room.show_debrief()


PAGES = [library, briefing, session, explanation, debrief]


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    ("language", "percent"), [("es", 100), ("es", 200), (MIRRORED, 100), (MIRRORED, 150)]
)
def test_longer_words_are_not_cut_off_in_the_smallest_window(
    speaks, opens: Opens, page: Callable[[Person], None], language: str, percent: int
) -> None:
    speaks(language)
    person = opens()
    person.appearance.choose_text_size(percent)
    person.window.resize(SMALLEST)
    page(person)
    settle()
    assert person.window.size() == SMALLEST
    assert [wide_by(area) for area in person.all(QAbstractScrollArea) if wide_by(area) > 0] == []
    assert [told(button) for button in person.all(QPushButton) if is_cut(button)] == []
    assert [told(label) for label in person.all(QLabel) if is_cut(label)] == []


@pytest.mark.parametrize("page", PAGES)
def test_every_control_speaks_the_language(
    speaks, opens: Opens, own_scenarios, page: Callable[[Person], None]
) -> None:
    speaks(MIRRORED)
    person = opens(own_scenarios)
    page(person)
    buttons = [one for one in person.all(QAbstractButton) if not isinstance(one, NumberedButton)]
    named = {one.accessibleName() or one.text() for one in buttons}
    assert {name for name in named if name and "[" not in name} == set()


def inked(widget: QWidget, part: QRect) -> int:
    """How many pixels of a part of a widget are not like its corner."""
    image = widget.grab(part).toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = image.pixel(image.width() // 2, 3)
    points = ((x, y) for x in range(image.width()) for y in range(4, image.height() - 4))
    return sum(image.pixel(x, y) != ground for x, y in points)


@pytest.mark.parametrize("is_mirrored", [False, True])
def test_a_number_stands_where_lines_begin(speaks, opens: Opens, is_mirrored: bool) -> None:
    if is_mirrored:
        speaks(MIRRORED)
    person = opens()
    button = NumberedButton(person.appearance, 1, "")
    button.resize(400, 60)
    left = inked(button, QRect(8, 4, 60, 50))
    right = inked(button, QRect(332, 4, 60, 50))
    assert (right > 0, left > 0) == (is_mirrored, not is_mirrored)


def test_trust_grows_towards_where_lines_end(speaks, opens: Opens) -> None:
    speaks(MIRRORED)
    person = opens()
    line = TrustLine(person.appearance)
    line.resize(300, 28)
    line.show_trust([6, 8, 9])
    assert inked(line, QRect(200, 0, 100, 28)) > 0
    assert inked(line, QRect(0, 0, 100, 28)) == 0


def test_a_row_that_wraps_begins_on_the_right(speaks, opens: Opens) -> None:
    speaks(MIRRORED)
    opens()
    box, row = QWidget(), WrappingRow(gap_before=1)
    first, last = plain_label("A"), plain_label("B")
    row.addWidget(first)
    row.addWidget(last)
    box.setLayout(row)
    box.resize(400, 40)
    row.setGeometry(QRect(0, 0, 400, 40))
    assert first.geometry().right() == 399
    assert last.geometry().left() == 0


@pytest.mark.parametrize(("tag", "left"), [("en", 32), (MIRRORED, 8)])
def test_what_is_set_in_is_set_in_where_lines_begin(qapp, speaks, tag: str, left: int) -> None:
    speaks(tag)
    layout = QVBoxLayout()
    set_margins(layout, 32, 1, 8, 2)
    assert layout.contentsMargins().left() == left
    assert layout.contentsMargins().right() == 40 - left


def test_keys_move_along_the_curve_as_it_is_drawn(speaks, opens: Opens, own_scenarios) -> None:
    speaks(MIRRORED)
    person = opens(own_scenarios)
    explanation(person)
    person.presses(Qt.Key.Key_Return)
    person.presses(Qt.Key.Key_1)
    person.window.room.show_debrief()
    curve = person.one(TrustCurve)
    curve.setFocus()
    found: list[int] = []
    curve.turn_highlighted.connect(found.append)
    person.presses(Qt.Key.Key_Left)
    person.presses(Qt.Key.Key_Right)
    assert found == [1, 0]


@pytest.mark.parametrize(
    ("text", "is_so"),
    [("Hello", False), ("“مرحبا”", True), ("(שלום)", True), ("1. Hola", False), ("…", False)],
)
def test_a_text_begins_where_its_writing_does(text: str, is_so: bool) -> None:
    assert runs_right_to_left(text) is is_so
