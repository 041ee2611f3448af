"""What a person sees when a reply cannot be saved: a message, a way on, and nothing lost."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox

from simulator.gui.debrief.trust_curve import TrustCurve
from simulator.gui.player.explanation_card import ExplanationCard
from simulator.practice.desk import Desk
from simulator.practice.shelf import load_shelf
from simulator.practice.shelf_files import scenario_files
from simulator.practice.shelf_kept import ShelfKept
from simulator.records.folder import connect
from simulator.records.live import resume_session
from simulator.records.store import Store, open_store

from .conftest import MIRRORED, Opens, begin
from .english_left import english_left
from .person import Person


@dataclass(frozen=True, slots=True)
class Trouble:
    """A person whose database can be brought into trouble."""

    person: Person
    db: sqlite3.Connection
    path: Path

    def saved_replies(self) -> list[str]:
        """The replies of the newest session, as another start of the program would find them."""
        store = Store(connect(self.path), self.path, lambda: None)
        newest = store.sessions()[0]
        turns = resume_session(store, newest.id).transcript.turns
        store.close()
        return [str(turn.outcome.reply.id) for turn in turns]


@pytest.fixture
def trouble(opens: Opens, own_scenarios: Path) -> Trouble:
    """Somebody in the library, their database within reach."""
    scenario = own_scenarios / "short-visit.yaml"
    # Long enough that the text needs room of its own.
    scenario.write_text(scenario.read_text("utf-8") + "# padding\n" * 2000, "utf-8")
    person = opens(own_scenarios, begun=False)
    open_store(person.data, back_up=False).store.close()
    path = person.data / "sessions.db"
    db = connect(path)
    db.execute("pragma busy_timeout = 20")
    store = Store(db, path, lambda: None)
    person.window.desk = Desk(ShelfKept(load_shelf(scenario_files(own_scenarios))), store)
    begin(person)
    return Trouble(person, db, path)


def fill_disk(trouble: Trouble) -> Callable[[], object]:
    pages = trouble.db.execute("pragma page_count").fetchone()[0]
    trouble.db.execute(f"pragma max_page_count = {pages}")
    return lambda: trouble.db.execute("pragma max_page_count = 100000")


def forbid_writing(trouble: Trouble) -> Callable[[], object]:
    trouble.db.execute("pragma query_only = 1")
    return lambda: trouble.db.execute("pragma query_only = 0")


def lock(trouble: Trouble) -> Callable[[], object]:
    other = connect(trouble.path)
    other.execute("begin immediate")
    return other.close


def damage(trouble: Trouble) -> Callable[[], object]:
    other = connect(trouble.path)
    other.execute("alter table event rename to elsewhere")

    def mend() -> None:
        other.execute("alter table elsewhere rename to event")
        other.close()

    return mend


FAULTS = [forbid_writing, lock, damage]


def number_key(person: Person, reply: str) -> None:
    person.presses(Qt.Key(Qt.Key.Key_1 + person.replies().index(reply)))


@pytest.mark.parametrize("fault", FAULTS)
def test_a_reply_that_is_not_saved_stays_until_it_can_be(
    trouble: Trouble, fault: Callable[[Trouble], Callable[[], object]]
) -> None:
    person = trouble.person
    person.sits_down("A short visit")
    mend = fault(trouble)
    number_key(person, "feel")
    assert person.sees("Your reply is not saved yet")
    assert person.sees(str(trouble.path))
    assert person.all(ExplanationCard) == []
    assert person.sees("“I nearly did not come.”")
    assert person.focus.accessibleName() == "Try to save your reply again"
    person.presses(Qt.Key.Key_Space)
    assert person.sees("Your reply is not saved yet")
    mend()
    person.presses(Qt.Key.Key_Space)
    assert person.one(ExplanationCard).hasFocus()
    assert not person.sees("Your reply is not saved yet")
    assert trouble.saved_replies() == ["feel"]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_name_that_is_not_saved_keeps_the_feedback_back(
    trouble: Trouble, fault: Callable[[Trouble], Callable[[], object]]
) -> None:
    person = trouble.person
    person.opens("A short visit")
    person.clicks_at(person.one(QCheckBox), person.one(QCheckBox).rect().center())
    person.clicks("Sit down with")
    number_key(person, "feel")
    mend = fault(trouble)
    person.presses(Qt.Key.Key_1)
    assert person.sees("The name you gave it is not saved yet")
    assert person.all(ExplanationCard) == []
    mend()
    person.presses(Qt.Key.Key_Space)
    assert person.one(ExplanationCard).hasFocus()
    assert person.sees("You named it")


@pytest.mark.parametrize("fault", FAULTS)
def test_a_reply_that_cannot_be_taken_back_stays_given(
    trouble: Trouble, fault: Callable[[Trouble], Callable[[], object]]
) -> None:
    person = trouble.person
    person.sits_down("A short visit")
    number_key(person, "feel")
    mend = fault(trouble)
    person.undoes()
    assert person.sees(str(trouble.path))
    mend()
    assert trouble.saved_replies() == ["feel"]
    person.clicks("Try")
    assert person.replies()[0]
    assert trouble.saved_replies() == []


@pytest.mark.parametrize("fault", [*FAULTS, fill_disk])
def test_a_session_that_cannot_be_begun_leads_back_with_a_notice(
    trouble: Trouble, fault: Callable[[Trouble], Callable[[], object]]
) -> None:
    person = trouble.person
    mend = fault(trouble)
    person.sits_down("A short visit")
    assert person.sees("Who would you like to sit with?")
    assert person.sees(str(trouble.path))
    mend()
    person.sits_down("A short visit")
    number_key(person, "feel")
    assert trouble.saved_replies() == ["feel"]


@pytest.mark.parametrize("fault", FAULTS)
def test_the_debrief_opens_though_it_cannot_be_saved(
    trouble: Trouble, fault: Callable[[Trouble], Callable[[], object]]
) -> None:
    person = trouble.person
    person.sits_down("A short visit")
    person.plays("feel", "stay")
    fault(trouble)
    person.clicks("Look back on it")
    assert person.one(TrustCurve).accessibleName().startswith("Trust began at 6 of 20.")
    person.clicks("Back to the library")
    assert person.sees(str(trouble.path))


@pytest.mark.parametrize("fault", FAULTS)
def test_the_window_closes_whatever_the_database_does(
    trouble: Trouble, fault: Callable[[Trouble], Callable[[], object]]
) -> None:
    trouble.person.sits_down("A short visit")
    number_key(trouble.person, "feel")
    mend = fault(trouble)
    assert trouble.person.window.close()
    with contextlib.suppress(sqlite3.ProgrammingError):
        mend()
    assert trouble.saved_replies() == ["feel"]


def test_a_retry_that_cannot_be_saved_leads_back_with_a_notice(trouble: Trouble) -> None:
    person = trouble.person
    person.sits_down("A short visit")
    person.plays("feel", "stay")
    person.clicks("Look back on it")
    forbid_writing(trouble)
    person.clicks("Try again from turn 1")
    assert person.sees("Who would you like to sit with?")
    assert person.sees(str(trouble.path))


def test_a_full_disk_lets_nothing_advance_until_there_is_room(trouble: Trouble) -> None:
    person = trouble.person
    person.sits_down("A short visit")
    make_room = fill_disk(trouble)
    is_reply = True
    for _ in range(400):
        person.presses(Qt.Key.Key_1) if is_reply else person.undoes()
        if person.sees("is full. Free some space"):
            break
        is_reply = not is_reply
    assert person.sees(str(trouble.path))
    make_room()
    person.clicks("Try")
    assert not person.sees("is full. Free some space")
    assert len(trouble.saved_replies()) == (1 if is_reply else 0)


TOLD_IN_SPANISH = [
    (forbid_writing, "Sin guardar: no se puede escribir en"),
    (lock, "Sin guardar: otra ventana de Safe Space está usando"),
    (damage, "Sin guardar: el archivo"),
]


@pytest.mark.parametrize(("fault", "told"), TOLD_IN_SPANISH)
def test_a_reply_that_is_not_saved_is_told_in_spanish(
    trouble: Trouble, speaks, fault: Callable[[Trouble], Callable[[], object]], told: str
) -> None:
    person = trouble.person
    person.sits_down("A short visit")
    speaks("es")
    mend = fault(trouble)
    number_key(person, "feel")
    mend()
    assert person.sees("Tu respuesta aún no se ha guardado")
    assert person.sees(told)
    assert person.sees(str(trouble.path))


@pytest.mark.parametrize("fault", [*FAULTS, fill_disk])
def test_a_session_that_cannot_be_begun_is_told_in_spanish(
    trouble: Trouble, speaks, fault: Callable[[Trouble], Callable[[], object]]
) -> None:
    person = trouble.person
    person.opens("A short visit")
    speaks("es")
    mend = fault(trouble)
    person.window.room.begin("coach")
    mend()
    (notice,) = [text for text in person.texts() if text.startswith("Sin guardar: ")]
    assert str(trouble.path) in notice
    assert person.has_button("Quitar este aviso")


@pytest.mark.parametrize("fault", FAULTS)
def test_in_no_trouble_the_window_falls_back_into_english(
    trouble: Trouble, speaks, fault: Callable[[Trouble], Callable[[], object]]
) -> None:
    person = trouble.person
    person.sits_down("A short visit")
    number_key(person, "feel")
    speaks(MIRRORED)
    mend = fault(trouble)
    person.undoes()
    told = [text for text in person.texts() if str(trouble.path) in text]
    mend()
    person.window.room.show_debrief()
    mend = fault(trouble)
    person.window.room.retry(1)
    mend()
    told += [text for text in person.texts() if str(trouble.path) in text]
    assert len(told) >= 2
    assert english_left(told, {str(trouble.path), "--data"}) == set()
