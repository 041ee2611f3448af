"""What a screen reader finds: a role for every control, the page in reading order, and the news."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from simulator.gui import announcing
from simulator.gui.author.preview.start_chooser import StartChooser

from .person import Person
from .test_every_page import (
    briefing,
    debrief,
    desk,
    desk_with_find,
    desk_with_map,
    desk_with_statistics,
    explanation,
    library,
    session,
)

PAGES = [library, briefing, session, explanation, debrief]
PAGES += [desk, desk_with_map, desk_with_statistics, desk_with_find]
PRESSED = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
}
ROLES: list[tuple[type[QWidget], set[QAccessible.Role]]] = [
    (QAbstractButton, PRESSED),
    (QComboBox, {QAccessible.Role.ComboBox}),
    (QLineEdit, {QAccessible.Role.EditableText}),
    (QPlainTextEdit, {QAccessible.Role.EditableText}),
]


def below(found: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """An accessible object and all that is in it, in the order a screen reader walks."""
    yield found
    for place in range(found.childCount()):
        child = found.child(place)
        if child is not None and child.isValid() and not child.state().invisible:
            yield from below(child)


def tree(person: Person) -> list[QAccessibleInterface]:
    """Everything that a screen reader finds in the window."""
    return list(below(QAccessible.queryAccessibleInterface(person.window)))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_every_control_in_the_tree_has_the_role_of_what_it_is(
    guest: Person, page: Callable[[Person], None]
) -> None:
    page(guest)
    wrong = [
        (type(found.object()).__name__, found.role())
        for found in tree(guest)
        for kind, roles in ROLES
        if isinstance(found.object(), kind)
        and found.object().focusPolicy() != Qt.FocusPolicy.NoFocus
        and found.role() not in roles
    ]
    assert wrong == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_every_control_in_the_tree_has_a_name(
    guest: Person, page: Callable[[Person], None]
) -> None:
    page(guest)
    nameless = [
        type(found.object()).__name__
        for found in tree(guest)
        if found.role() in PRESSED and not found.text(QAccessible.Text.Name)
    ]
    assert nameless == []


def labels_of(found: QAccessibleInterface) -> list[str]:
    """The names of the labels that a screen reader reads for a control."""
    return [
        label.text(QAccessible.Text.Name)
        for label, relation in found.relations()
        if relation == QAccessible.RelationFlag.Label
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_every_list_to_choose_from_is_named_by_one_label(
    guest: Person, page: Callable[[Person], None]
) -> None:
    # On Linux Qt tells what is chosen as the box's own name; only a label tells what it is for.
    page(guest)
    boxes = [found for found in tree(guest) if found.role() == QAccessible.Role.ComboBox]
    for found in boxes:
        assert labels_of(found) == [found.object().accessibleName()]
    names = {found.object().accessibleName() for found in boxes}
    assert "" not in names
    assert len(names) == len(boxes)


def test_the_moment_a_preview_starts_from_is_named(qtbot: QtBot) -> None:
    chooser = StartChooser()
    qtbot.addWidget(chooser)
    box = chooser.findChild(QComboBox)
    found = QAccessible.queryAccessibleInterface(box)
    assert labels_of(found) == ["Moment to start from"]


def test_client_manner_replies_and_feedback_come_in_reading_order(guest: Person) -> None:
    explanation(guest)
    names = [found.text(QAccessible.Text.Name) for found in tree(guest)]
    said = next(place for place, name in enumerate(names) if name.startswith("Maya says: "))
    chosen = names.index("YOU DID") if "YOU DID" in names else names.index("YOU SAID")
    going_on = names.index("Go on")
    assert said < chosen < going_on


def test_what_appears_is_announced(guest: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[str] = []

    class Listening:
        """Stands where Qt's bridge to a screen reader is."""

        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 - Qt's own name
            heard.append(event.message())  # type: ignore[attr-defined] # an announcement

    monkeypatch.setattr(announcing, "QAccessible", Listening)
    session(guest)
    assert heard[-1].startswith("Maya says: ")
    guest.presses(Qt.Key.Key_1)
    assert "What Maya will find" in heard[-1] or "Maya heard" in heard[-1]


def test_the_text_comes_before_its_problems_and_what_stands_beside_it(guest: Person) -> None:
    desk(guest)
    names = [found.text(QAccessible.Text.Name) for found in tree(guest)]
    text = names.index("The scenario’s text")
    assert text < names.index("What stands beside the text")
    problems = next(
        place for place, name in enumerate(names) if name.startswith(("Nothing to mend", "Looking"))
    )
    assert text < problems


def test_what_folds_out_is_a_button_that_says_whether_it_is_open(guest: Person) -> None:
    explanation(guest)
    folds = [
        found
        for found in tree(guest)
        if found.text(QAccessible.Text.Name).endswith((" open", " closed"))
    ]
    assert folds
    assert {found.role() for found in folds} == {QAccessible.Role.Button}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.__name__)
def test_nothing_is_described_in_markup(guest: Person, page: Callable[[Person], None]) -> None:
    page(guest)
    described = [found.text(QAccessible.Text.Description) for found in tree(guest)]
    assert [text for text in described if text.startswith("<")] == []


def test_the_manner_is_read_once(guest: Person) -> None:
    session(guest)
    names = [found.text(QAccessible.Text.Name) for found in tree(guest)]
    assert sum("Twelve minutes to six" in name for name in names) == 1
