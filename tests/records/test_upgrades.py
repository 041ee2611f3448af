"""Older databases are brought up to date step by step, each step whole or not at all.

There is one version so far; the steps here are invented, the way they are taken is the real one.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from datetime import datetime

import pytest

from simulator.records.backups import copy_before_upgrade
from simulator.records.folder import DataFiles, connect
from simulator.records.schema import VERSION, bring_up_to_date, version_of
from simulator.records.store import open_store

from .talk import Filled


def _add_place(db: sqlite3.Connection) -> None:
    db.execute("alter table session add column place text not null default 'desk'")


def _add_mood(db: sqlite3.Connection) -> None:
    db.execute("alter table session add column mood text")


def _fail_half_way(db: sqlite3.Connection) -> None:
    db.execute("alter table session add column mood text")
    db.execute("insert into nowhere values (1)")


@pytest.fixture
def older(filled: Filled) -> Iterator[sqlite3.Connection]:
    """A database of version 1, seen by a program that knows later ones."""
    db = connect(filled.database)
    yield db
    db.close()


def _columns(db: sqlite3.Connection) -> set[str]:
    return {row[1] for row in db.execute("pragma table_info(session)")}


def test_the_steps_an_older_database_lacks_are_taken_in_order(older: sqlite3.Connection) -> None:
    left_behind: list[int] = []

    bring_up_to_date(older, left_behind.append, (_add_place, _add_mood))

    assert version_of(older) == 3
    assert left_behind == [1, 2]
    assert {"place", "mood"} <= _columns(older)
    bring_up_to_date(older, left_behind.append, (_add_place, _add_mood))
    assert left_behind == [1, 2]


def test_a_step_that_fails_leaves_the_database_as_the_step_before_it(
    older: sqlite3.Connection, filled: Filled
) -> None:
    with pytest.raises(sqlite3.OperationalError):
        bring_up_to_date(older, lambda _: None, (_add_place, _fail_half_way))

    assert version_of(older) == 2
    assert "mood" not in _columns(older)
    assert older.execute("select count(*) from session").fetchone()[0] == len(filled.logs)


def test_a_copy_is_made_before_a_step_and_none_is_taken_without_it(
    older: sqlite3.Connection, filled: Filled, noon: datetime
) -> None:
    files = DataFiles(filled.folder)

    bring_up_to_date(older, lambda at: copy_before_upgrade(older, files, at, noon), (_add_place,))

    copy = connect(files.backups / "before-upgrade-from-version-1-20260302T120000Z.db", "ro")
    assert version_of(copy) == 1
    assert "place" not in _columns(copy)
    assert copy.execute("select count(*) from event").fetchone()[0] > 0
    copy.close()

    def no_room(_: int) -> None:
        raise PermissionError

    with pytest.raises(PermissionError):
        bring_up_to_date(older, no_room, (_add_place, _add_mood))
    assert version_of(older) == 2


def test_a_database_brought_up_to_date_is_refused_by_this_version_by_its_first_bytes(
    older: sqlite3.Connection, filled: Filled
) -> None:
    bring_up_to_date(older, lambda _: None, (_add_place,))

    header = filled.database.read_bytes()[60:64]

    assert int.from_bytes(header, "big") == 2


def test_a_new_database_is_of_the_present_version(filled: Filled) -> None:
    open_store(filled.folder, back_up=False).store.close()
    db = connect(filled.database, "ro")

    assert version_of(db) == VERSION
    db.close()
