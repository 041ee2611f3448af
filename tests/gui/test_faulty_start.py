"""Starting over a database that cannot be used: the person is told, and can practise."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.records.store import open_store

from .conftest import Opens
from .person import Person


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder in which one session has been saved."""
    folder = tmp_path / "kept"
    open_store(folder, back_up=False).store.close()
    return folder


def practises(person: Person) -> None:
    """Play the short visit to its debrief."""
    person.sits_down("A short visit")
    person.plays("feel", "wait")
    person.clicks("Look back on it")
    assert person.sees("How trust went")


def as_text(database: Path) -> None:
    database.write_text("These are my notes of last week.\n" * 50, "utf-8")


def halved(database: Path) -> None:
    whole = database.read_bytes()
    database.write_bytes(whole[: len(whole) // 2])


def zeroed(database: Path) -> None:
    whole = database.read_bytes()
    database.write_bytes(whole[:100] + bytes(len(whole) - 100))


@pytest.mark.parametrize("spoil", [as_text, halved, zeroed])
def test_a_damaged_database_is_kept_aside_and_named(
    opens: Opens, own_scenarios: Path, data: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(data / "sessions.db")
    spoilt = (data / "sessions.db").read_bytes()
    person = opens(own_scenarios, data)
    (aside,) = data.glob("sessions.db.damaged-*")
    assert aside.read_bytes() == spoilt
    assert person.sees(f"It has been kept as {aside.name}")
    practises(person)
    person.clicks("Back to the library")
    assert person.sees("Met once")


def test_a_notice_can_be_put_away(opens: Opens, own_scenarios: Path, data: Path) -> None:
    as_text(data / "sessions.db")
    person = opens(own_scenarios, data)
    person.clicks("Put this notice away")
    assert not person.sees("It has been kept as")


def test_a_newer_database_is_left_alone_and_one_can_practise(
    opens: Opens, own_scenarios: Path, data: Path
) -> None:
    db = sqlite3.connect(data / "sessions.db")
    db.execute("pragma user_version = 99")
    db.commit()
    db.close()
    newer = (data / "sessions.db").read_bytes()
    person = opens(own_scenarios, data)
    assert person.sees(str(data / "sessions.db"))
    assert person.sees("You can practise; this time nothing is kept.")
    practises(person)
    person.window.close()
    assert (data / "sessions.db").read_bytes() == newer


def test_without_a_folder_to_write_in_one_can_practise(
    opens: Opens, own_scenarios: Path, tmp_path: Path
) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be", "utf-8")
    person = opens(own_scenarios, tmp_path / "taken")
    assert person.sees("You can practise; this time nothing is kept.")
    practises(person)


def test_a_database_in_the_way_of_a_folder_is_told(
    opens: Opens, own_scenarios: Path, tmp_path: Path
) -> None:
    data = tmp_path / "odd"
    (data / "sessions.db").mkdir(parents=True)
    (data / "sessions.db" / "holiday.txt").write_text("not ours", "utf-8")
    person = opens(own_scenarios, data)
    assert any("sessions.db" in text for text in person.texts())
    assert len(list(data.rglob("holiday.txt"))) == 1
    practises(person)
