"""What holds on every page: names for a screen reader, and room for all words at any size."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QComboBox,
    QLabel,
    QPushButton,
    QScrollArea,
)

from simulator.gui.fold_out import FoldOut
from simulator.gui.theme.appearance import ThemeChoice

from .person import PATIENCE, Person
from .tabbing import controls_of, nameless, never_reached

SMALLEST = QSize(1024, 640)


def library(person: Person) -> None:
    """Where one starts."""


def briefing(person: Person) -> None:
    person.opens("My sister booked this")


def session(person: Person) -> None:
    person.sits_down("My sister booked this")


def explanation(person: Person) -> None:
    session(person)
    person.presses(Qt.Key.Key_1)
    for fold in person.all(FoldOut):
        fold.open()


def ending(person: Person) -> None:
    session(person)
    for _ in range(60):
        person.presses(Qt.Key.Key_1)
        if person.sees("THE MEETING ENDS HERE"):
            return
        person.presses(Qt.Key.Key_Return)
        if person.sees("THE MEETING ENDS HERE"):
            return
    raise AssertionError("the meeting never ended")


def debrief(person: Person) -> None:
    ending(person)
    person.clicks("Look back on it")
    # Its turns are filled in while nobody waits for them.
    turns = len(person.window.desk.session.transcript.turns)
    person.waits_for(f"TURN {turns}")
    person.qtbot.waitUntil(
        lambda: not person.sees("Looking at everything that was possible …"), timeout=PATIENCE
    )


def library_after(person: Person) -> None:
    explanation(person)
    person.clicks("Back to the library")


def desk(person: Person) -> None:
    """The author's desk, with a copy of Maya's text and its preview."""
    person.opens("My sister booked this")
    person.clicks("Look behind the scenes")
    person.waits_for("YOUR REPLY")


def desk_with_map(person: Person) -> None:
    desk(person)
    person.window.author.show_map()
    panel = person.window.author.side.map
    person.qtbot.waitUntil(lambda: not panel.is_busy, timeout=20_000)


def desk_with_statistics(person: Person) -> None:
    desk(person)
    person.window.author.show_statistics()
    person.qtbot.waitUntil(lambda: person.sees("GOOD TO KNOW"), timeout=60_000)


def desk_with_find(person: Person) -> None:
    desk(person)
    person.window.author.workbench.find_bar.begin()


PAGES = [library, briefing, session, explanation, ending, debrief, library_after]
PAGES += [desk, desk_with_map, desk_with_statistics, desk_with_find]


def settle() -> None:
    """Let layouts come to rest, those of a debrief's later turns too."""
    for _ in range(40):
        QApplication.processEvents()


@pytest.mark.parametrize("page", PAGES)
def test_every_control_in_the_way_of_tab_has_a_name(
    guest: Person, page: Callable[[Person], None]
) -> None:
    page(guest)
    assert nameless(controls_of(guest)) == []


@pytest.mark.parametrize("page", PAGES)
def test_tab_comes_round_to_every_control(guest: Person, page: Callable[[Person], None]) -> None:
    page(guest)
    assert never_reached(guest, controls_of(guest)) == set()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off_in_the_smallest_window(
    guest: Person, page: Callable[[Person], None], percent: int
) -> None:
    guest.appearance.choose_theme(ThemeChoice.LIGHT)
    guest.appearance.choose_text_size(percent)
    guest.window.resize(SMALLEST)
    page(guest)
    settle()
    assert guest.window.size() == SMALLEST
    assert [wide_by(area) for area in guest.all(QAbstractScrollArea) if wide_by(area) > 0] == []
    assert [told(button) for button in guest.all(QPushButton) if is_cut(button)] == []
    assert [told(label) for label in guest.all(QLabel) if is_cut(label)] == []


def wide_by(area: QAbstractScrollArea) -> int:
    """By how many pixels a scrolled page is wider than its window."""
    if isinstance(area, QScrollArea) and area.widget() is not None:
        return area.widget().width() - area.viewport().width()
    return 0


def is_cut(widget: QPushButton | QLabel) -> bool:
    """Whether a widget is smaller than its words need."""
    if isinstance(widget, QLabel) and widget.hasHeightForWidth():
        return widget.height() < widget.heightForWidth(widget.width())
    # A title in a bar may be shortened; its page says it in full.
    is_shortened = widget.sizePolicy().horizontalPolicy().name == "Ignored"
    return not is_shortened and widget.width() < widget.sizeHint().width()


def told(widget: QPushButton | QLabel) -> str:
    """A widget in words, for the report."""
    return f"{widget.text()!r} {widget.width()} by {widget.height()}, {widget.sizeHint().toTuple()}"


def test_the_lists_of_a_page_are_no_wider_than_the_window(guest: Person) -> None:
    guest.appearance.choose_text_size(200)
    guest.window.resize(SMALLEST)
    settle()
    for box in guest.all(QComboBox):
        right = box.mapTo(guest.window, box.rect().topRight()).x()
        assert right <= SMALLEST.width()
