"""The library: what its cards say, how to find one, and how to go on where one stopped."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QScrollArea

from simulator.gui.library import card_shelf
from simulator.gui.library.broken_card import BrokenCard
from simulator.gui.library.scenario_card import ScenarioCard
from simulator.practice.shelf_words import practice_names
from simulator.scenario.taxonomy import Practice
from tests.conftest import SHIPPED

from .conftest import Opens
from .person import PATIENCE, Person


def shown(person: Person) -> int:
    """How many scenarios are on the screen."""
    return len(person.all(ScenarioCard))


def search_for(person: Person, words: str) -> None:
    """Type into the search field."""
    person.presses(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    field = person.one(QLineEdit)
    assert field.hasFocus()
    field.selectAll()
    QTest.keyClicks(field, words)


def choose(person: Person, name: str, entry: str) -> None:
    """Choose an entry of a list by typing its first letters, as the keyboard does."""
    box = next(box for box in person.all(QComboBox) if box.accessibleName() == name)
    box.setFocus()
    # A blank would open the list.
    QTest.keyClicks(box, entry.partition(" ")[0])
    assert box.currentText() == entry


def test_every_shipped_scenario_has_a_card(guest: Person) -> None:
    assert shown(guest) == len(guest.window.desk.shelf) > 0
    for loaded in guest.window.desk.shelf:
        assert loaded.scenario is not None
        assert guest.sees(loaded.scenario.title)


def test_each_card_names_its_content_notes_before_anything_else(guest: Person) -> None:
    for card in guest.all(ScenarioCard):
        labels = [label for label in card.findChildren(QLabel) if label.text()]
        highest = min(labels, key=lambda label: label.mapTo(card, label.rect().topLeft()).y())
        assert highest.text().startswith("Touches on: ")
        assert card.accessibleName().startswith("Touches on: ")


def test_a_card_says_who_comes_where_and_how_far_one_got(guest: Person) -> None:
    card = next(c for c in guest.all(ScenarioCard) if "My sister booked this" in c.accessibleName())
    words = [label.text() for label in card.findChildren(QLabel)]
    assert "Maya, 34, she/her" in words
    assert any(text.startswith("In the room · about 15 minutes · Foundation") for text in words)
    assert "Not met yet" in words
    assert any(text.startswith("Practises ") for text in words)


def test_the_first_card_has_the_focus(guest: Person) -> None:
    assert guest.focus is guest.all(ScenarioCard)[0]


def test_a_card_shows_that_it_can_be_clicked_while_the_pointer_is_on_it(guest: Person) -> None:
    second = guest.all(ScenarioCard)[1]
    at_rest = second.grab().toImage()
    QTest.mouseMove(second, second.rect().center())
    guest.qtbot.waitUntil(lambda: second.grab().toImage() != at_rest, timeout=PATIENCE)
    QTest.mouseMove(guest.all(ScenarioCard)[0])
    guest.qtbot.waitUntil(lambda: second.grab().toImage() == at_rest, timeout=PATIENCE)


def test_a_search_leaves_what_holds_every_word(guest: Person) -> None:
    search_for(guest, "SISTER maya")
    (card,) = guest.all(ScenarioCard)
    assert "My sister booked this" in card.accessibleName()


@pytest.mark.parametrize(
    ("entry", "lowest", "highest"),
    [("Child", 0, 12), ("Adolescent", 13, 17), ("Adult", 18, 64), ("Older adult", 65, 120)],
)
def test_the_age_filter_leaves_what_fits(
    guest: Person, entry: str, lowest: int, highest: int
) -> None:
    shelf = [loaded.scenario for loaded in guest.window.desk.shelf if loaded.scenario]
    choose(guest, "Age of the client", entry)
    fitting = [found.title for found in shelf if lowest <= found.client.age <= highest]
    names = [card.accessibleName() for card in guest.all(ScenarioCard)]
    assert len(names) == len(fitting)
    assert all(any(title in name for name in names) for title in fitting)


def test_the_setting_filter_leaves_what_fits(guest: Person) -> None:
    shelf = [loaded.scenario for loaded in guest.window.desk.shelf if loaded.scenario]
    choose(guest, "Setting", "Video")
    assert shown(guest) == sum(found.setting == "video" for found in shelf) > 0


def test_the_level_filter_leaves_what_fits(guest: Person) -> None:
    shelf = [loaded.scenario for loaded in guest.window.desk.shelf if loaded.scenario]
    choose(guest, "Level", "Foundation")
    assert shown(guest) == sum(scenario.level == "foundation" for scenario in shelf)


def test_the_practice_filter_leaves_what_fits(guest: Person) -> None:
    shelf = [loaded.scenario for loaded in guest.window.desk.shelf if loaded.scenario]
    choose(guest, "Practice", practice_names()[Practice.VALUING])
    assert shown(guest) == sum(Practice.VALUING in scenario.practices for scenario in shelf) > 0


def test_nothing_found_tells_so_and_leads_back(guest: Person) -> None:
    search_for(guest, "a horse of a different colour")
    assert shown(guest) == 0
    assert guest.sees("No scenario is like that.")
    guest.clicks("Show all scenarios")
    assert shown(guest) == len(guest.window.desk.shelf)
    assert not guest.sees("No scenario is like that.")
    assert guest.one(QLineEdit).text() == ""


def test_a_session_that_was_left_is_offered_on_top(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    visitor.replies_with("feel")
    visitor.clicks("Back to the library")
    texts = visitor.texts()
    assert visitor.sees("You stopped at turn 2")
    assert texts.index("Continue where you stopped") < texts.index("Search scenarios")
    visitor.clicks("Go on with Ada")
    assert visitor.sees("“My brother died in spring.”")


def test_a_briefing_offers_to_go_on_or_begin_afresh(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    visitor.replies_with("feel")
    visitor.clicks("Back to the library")
    visitor.clicks(visitor.one(ScenarioCard))
    assert visitor.has_button("Begin afresh")
    visitor.clicks("Go on from turn 2")
    assert visitor.sees("“My brother died in spring.”")


def test_a_session_without_a_reply_is_not_offered(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    visitor.clicks("Back to the library")
    assert not visitor.sees("Continue where you stopped")


def test_an_ending_is_told_on_the_card(visitor: Person) -> None:
    visitor.sits_down("A short visit")
    visitor.plays("feel", "stay")
    visitor.clicks("Look back on it")
    visitor.clicks("Back to the library")
    assert visitor.sees("Met once: something began to grow")
    assert not visitor.sees("Continue where you stopped")


def test_a_broken_file_says_where_and_what_to_do_and_others_play_on(
    opens: Opens, own_scenarios: Path
) -> None:
    whole = (own_scenarios / "short-visit.yaml").read_text("utf-8")
    broken = whole.replace("id: short-visit", "id: torn").replace("go: chair}", "go: chiar}", 1)
    (own_scenarios / "torn.yaml").write_text(broken, "utf-8")
    line = next(at for at, text in enumerate(broken.splitlines(), 1) if "chiar" in text)
    person = opens(own_scenarios)
    card = person.one(BrokenCard)
    (told,) = (label.text() for label in card.findChildren(QLabel) if "E201" in label.text())
    assert told.startswith(f"Line {line}, column ")
    assert "chair" in told
    assert "torn.yaml cannot be played yet: 1 error" in card.accessibleName()
    person.sits_down("A short visit")
    assert person.sees("“I nearly did not come.”")


def test_a_library_without_scenarios_says_what_to_do(opens: Opens, tmp_path: Path) -> None:
    person = opens(tmp_path / "nowhere")
    assert person.sees("open a scenario file")
    assert person.has_button("Open a scenario file")


@pytest.mark.parametrize("width", [1024, 1280, 1900])
def test_the_page_ends_where_its_last_words_do(guest: Person, width: int) -> None:
    guest.window.resize(width, 640)
    (area,) = guest.all(QScrollArea)
    page = area.widget()
    guest.qtbot.waitUntil(
        lambda: page.height() == page.heightForWidth(page.width()), timeout=PATIENCE
    )
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    last = guest.all(ScenarioCard)[-1]
    assert last.mapTo(guest.window, last.rect().bottomLeft()).y() > 400


def test_the_rest_of_the_cards_follows_the_first_frame(
    opens: Opens, monkeypatch: pytest.MonkeyPatch
) -> None:
    opens().window.close()
    monkeypatch.setattr(card_shelf, "_REST_MS", 200)
    person = opens(begun=False)
    monkeypatch.setattr("simulator.gui.window._REST_MS", 60_000)
    person.window.begin()
    person.window.show()
    person.window.activateWindow()
    person.qtbot.waitUntil(
        lambda: isinstance(QApplication.focusWidget(), ScenarioCard), timeout=PATIENCE
    )
    first = person.all(ScenarioCard)
    assert 0 < len(first) < len(SHIPPED)
    places = [card.mapTo(person.window, card.rect().topLeft()) for card in first[:3]]
    person.qtbot.waitUntil(lambda: shown(person) == len(SHIPPED), timeout=PATIENCE)
    assert person.all(ScenarioCard)[: len(first)] == first
    assert [card.mapTo(person.window, card.rect().topLeft()) for card in first[:3]] == places
    for card in person.all(ScenarioCard):
        assert QApplication.focusWidget() is card
        person.presses(Qt.Key.Key_Tab)


def test_a_search_finds_what_has_no_card_yet(opens: Opens, monkeypatch: pytest.MonkeyPatch) -> None:
    opens().window.close()
    person = opens(begun=False)
    monkeypatch.setattr(card_shelf, "_REST_MS", 60_000)
    monkeypatch.setattr("simulator.gui.window._REST_MS", 60_000)
    person.window.begin()
    person.window.show()
    last = person.window.desk.cards()[-1]
    made = [card.accessibleName() for card in person.all(ScenarioCard)]
    assert not any(last.title in name for name in made)
    QTest.keyClicks(person.one(QLineEdit), last.title)
    assert any(last.title in card.accessibleName() for card in person.all(ScenarioCard))
