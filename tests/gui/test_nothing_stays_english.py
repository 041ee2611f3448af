"""In another language nothing of the interface stays English, on no page and in no fault."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from simulator.gui.debrief.turn_entry import TurnEntry
from simulator.gui.fold_out import FoldOut
from simulator.gui.technique_card import TechniqueCards
from simulator.practice.shelf_files import scenario_files
from simulator.records.store import open_store
from simulator.resources import scenarios_dir
from simulator.scenario.languages import Language
from simulator.scenario.loading import load_scenario
from simulator.scenario.taxonomy import shipped_taxonomy
from tests.scenario.telling import filled_in

from .conftest import MIRRORED, Opens
from .english_left import content_of, english_left, everything_in, texts_of, written_in
from .person import PATIENCE, Person
from .test_every_page import settle
from .test_faulty_start import as_text, halved, zeroed

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SHIPPED = scenario_files(scenarios_dir())


def library(person: Person) -> None:
    """Where one starts."""


def nothing_found(person: Person) -> None:
    person.one(QLineEdit).setText("zzz")


def briefing(person: Person) -> None:
    person.window.show_briefing(person.window.desk.shelf[0].path)


def session(person: Person) -> None:
    briefing(person)
    person.window.room.begin("coach")


def naming(person: Person) -> None:
    briefing(person)
    person.one(QCheckBox).setChecked(True)
    person.window.room.begin("coach")
    person.presses(Qt.Key.Key_1)


def explanation(person: Person) -> None:
    session(person)
    person.presses(Qt.Key.Key_1)
    unfold(person)


def named(person: Person) -> None:
    naming(person)
    person.presses(Qt.Key.Key_1)


def ending(person: Person) -> None:
    session(person)
    meeting = person.window.desk.session
    for _ in range(60):
        if meeting.transcript.ending is not None:
            return
        person.presses(Qt.Key.Key_1)
        person.presses(Qt.Key.Key_Return)
    raise AssertionError("the meeting never ended")


def debrief(person: Person) -> None:
    ending(person)
    look_back(person)


def second_debrief(person: Person) -> None:
    debrief(person)
    person.window.room.retry(1)
    person.presses(Qt.Key.Key_2)
    look_back(person)


def named_debrief(person: Person) -> None:
    named(person)
    look_back(person)


def library_after(person: Person) -> None:
    debrief(person)
    person.window.show_library()
    explanation(person)
    person.window.show_library()


def look_back(person: Person) -> None:
    person.window.room.show_debrief()
    turns = len(person.window.desk.session.transcript.turns)
    person.qtbot.waitUntil(lambda: len(person.all(TurnEntry)) == turns, timeout=PATIENCE)
    settle()
    unfold(person)


def unfold(person: Person) -> None:
    for fold in person.all(FoldOut):
        fold.open()


PAGES = [library, nothing_found, briefing, session, naming, named, explanation, ending]
PAGES += [debrief, named_debrief, second_debrief, library_after]


def left_on(person: Person, *known: str) -> set[str]:
    """What the screen says in English; ``known`` may stand in it, such as a path."""
    meeting, scenarios = person.window.desk.session, person.window.desk.shelf
    content = set(known)
    for loaded in scenarios:
        content |= written_in(loaded.scenario) if loaded.scenario else {Path(loaded.path).name}
    if meeting is not None:
        content |= content_of(meeting.transcript)
        earlier = person.window.desk.earlier_attempt()
        content |= content_of(earlier) if earlier else set()
    return english_left(texts_of(person), content)


@pytest.mark.parametrize("page", PAGES)
def test_no_page_holds_a_text_that_went_past_the_translation(
    speaks, opens: Opens, own_scenarios: Path, page: Callable[[Person], None]
) -> None:
    speaks(MIRRORED)
    person = opens(own_scenarios)
    page(person)
    assert left_on(person) == set()


@pytest.mark.parametrize("file", SHIPPED, ids=lambda file: file.stem)
def test_in_no_shipped_meeting_the_interface_speaks_english(
    speaks, opens: Opens, tmp_path: Path, file: Path
) -> None:
    (tmp_path / "one").mkdir()
    (tmp_path / "one" / file.name).write_bytes(file.read_bytes())
    speaks(MIRRORED)
    person = opens(tmp_path / "one")
    assert left_on(person) == set()
    briefing(person)
    assert left_on(person) == set()
    named_debrief(person)
    assert left_on(person) == set()


def test_a_technique_s_card_says_only_its_own_words(speaks, opens, own_scenarios) -> None:
    speaks(MIRRORED)
    person = opens(own_scenarios)
    scenario = person.window.desk.shelf[0].scenario
    every = tuple(shipped_taxonomy().techniques.values())
    cards = TechniqueCards(person.appearance, every, Language.ENGLISH, person.window)
    texts = {text for part in cards.findChildren(QWidget) for text in everything_in(part)}
    assert len(texts) > len(every)
    assert english_left({cards.windowTitle(), *texts}, written_in(scenario)) == set()


def test_a_broken_file_is_shown_in_the_language(speaks, opens: Opens, own_scenarios: Path) -> None:
    broken = own_scenarios / "broken.yaml"
    broken.write_text("format: 1\nid: broken\n" + "wrong: 1\n" * 9, "utf-8")
    speaks(MIRRORED)
    person = opens(own_scenarios)
    assert person.sees("broken.yaml")
    assert left_on(person, *quoted_by_problems(person), "E102", "E101") == set()


def quoted_by_problems(person: Person) -> Iterator[str]:
    """Names and words of the files that problems on the cards speak of."""
    for card in person.window.desk.cards():
        for problem in card.problems:
            yield from filled_in(problem.told)
            yield from filled_in(problem.advice)


def test_a_broken_file_is_shown_in_spanish(speaks, opens: Opens, own_scenarios: Path) -> None:
    (own_scenarios / "broken.yaml").write_text("format: 1\nid: broken\n", "utf-8")
    speaks("es")
    person = opens(own_scenarios)
    assert person.sees("Todavía no se puede usar: ")
    assert person.sees("Línea 1, columna 1 (E102): ")


def newer(database: Path) -> None:
    with sqlite3.connect(database) as db:
        db.execute("pragma user_version = 99")
    db.close()


def lost(database: Path) -> None:
    copy = database.parent / "backups" / "sessions-20250101T120000Z.db"
    copy.parent.mkdir()
    database.rename(copy)


def a_folder(database: Path) -> None:
    database.unlink()
    (database / "ours").mkdir(parents=True)


@pytest.mark.parametrize("spoil", [as_text, halved, zeroed, newer, lost, a_folder])
def test_a_start_over_a_database_in_trouble_is_told_in_the_language(
    speaks, opens: Opens, own_scenarios: Path, tmp_path: Path, spoil: Callable[[Path], None]
) -> None:
    data = tmp_path / "kept"
    open_store(data, back_up=False).store.close()
    spoil(data / "sessions.db")
    speaks(MIRRORED)
    person = opens(own_scenarios, data)
    assert any(str(data) in text for text in person.texts())
    files = [str(path) for path in data.rglob("*")] + [path.name for path in data.iterdir()]
    assert left_on(person, *files, str(data), "sessions.db", "--data") == set()


IN_SPANISH = [
    (as_text, "El archivo de las sesiones guardadas estaba dañado. Se conserva como"),
    (newer, "son de una versión más nueva de Safe Space."),
    (newer, "Puedes practicar, pero esta vez no se guardará nada."),
    (lost, "Para recuperarlas, cierra Safe Space y copia"),
]


@pytest.mark.parametrize(("spoil", "told"), IN_SPANISH)
def test_a_start_over_a_database_in_trouble_is_told_in_spanish(
    speaks, opens: Opens, own_scenarios: Path, tmp_path: Path, spoil, told: str
) -> None:
    data = tmp_path / "kept"
    open_store(data, back_up=False).store.close()
    spoil(data / "sessions.db")
    speaks("es")
    assert opens(own_scenarios, data).sees(told)


def test_what_went_past_the_translation_is_found() -> None:
    content = written_in(load_scenario(SHIPPED[0]).scenario)
    texts = {"[Túrn 3, dismisses]", "[Túrn 3] · mixed", "[Túrn 3, dísmíssés]", "Open question"}
    assert english_left(texts, content) == {"[Túrn 3, dismisses]", "[Túrn 3] · mixed"}
