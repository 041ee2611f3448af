"""One copy a day, kept for seven days and four weeks, and none at the cost of the original."""

from __future__ import annotations

import os
import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from simulator.records.backups import worth_keeping
from simulator.records.store import open_store

from .talk import Filled, Talk

NEAR_NOON = st.datetimes(datetime(2026, 1, 1), datetime(2026, 6, 1), timezones=st.just(UTC))  # noqa: DTZ001  # Hypothesis wants bounds without a zone


def _copies(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "backups").glob("*"))


def _open(folder: Path, when: datetime) -> tuple[str, ...]:
    opened = open_store(folder, now=lambda: when)
    opened.store.close()
    return opened.notices


def test_an_empty_store_is_not_copied(folder: Path, noon: datetime) -> None:
    _open(folder, noon)

    assert _copies(folder) == []


def test_a_copy_is_made_once_a_day(filled: Filled, noon: datetime) -> None:
    for hours in (0, 1, 23, 25, 26):
        assert _open(filled.folder, noon + timedelta(hours=hours)) == ()

    assert _copies(filled.folder) == [
        "sessions-20260302T120000Z.db",
        "sessions-20260303T130000Z.db",
    ]


def test_the_app_can_have_the_copy_made_when_it_is_idle(filled: Filled, noon: datetime) -> None:
    store = open_store(filled.folder, now=lambda: noon, back_up=False).store
    assert _copies(filled.folder) == []

    told = store.daily_backup(noon)

    assert told == ()
    assert _copies(filled.folder) == ["sessions-20260302T120000Z.db"]
    store.close()


def test_a_copy_holds_every_session(filled: Filled, folder: Path, noon: datetime) -> None:
    _open(filled.folder, noon)
    restored = folder.with_name("restored")
    restored.mkdir()
    copy = filled.folder / "backups" / "sessions-20260302T120000Z.db"
    (restored / "sessions.db").write_bytes(copy.read_bytes())

    opened = open_store(restored, back_up=False)

    assert opened.notices == ()
    for session, events in filled.logs.items():
        assert opened.store.load(session).events == events
    opened.store.close()


def test_a_clock_set_back_does_not_stop_the_copies(filled: Filled, noon: datetime) -> None:
    _open(filled.folder, noon + timedelta(days=900))

    _open(filled.folder, noon)

    assert "sessions-20260302T120000Z.db" in _copies(filled.folder)


def test_after_a_hundred_days_seven_days_and_four_weeks_are_left(
    filled: Filled, noon: datetime
) -> None:
    for day in range(100):
        _open(filled.folder, noon + timedelta(days=day))

    days = [datetime.strptime(name[9:17], "%Y%m%d").date() for name in _copies(filled.folder)]  # noqa: DTZ007  # only the date counts
    last = (noon + timedelta(days=99)).date()
    assert days[-7:] == [last - timedelta(days=day) for day in range(6, -1, -1)]
    assert len({day.isocalendar()[:2] for day in days}) == 4
    assert len(days) in (9, 10)


@given(st.lists(NEAR_NOON, unique=True, max_size=60))
def test_at_most_eleven_copies_are_kept_and_the_newest_always(taken: list[datetime]) -> None:
    kept = worth_keeping(taken)

    assert kept <= set(taken)
    assert len(kept) <= 11
    assert not taken or max(taken) in kept


@given(st.lists(NEAR_NOON, unique=True, max_size=60))
def test_letting_copies_go_day_by_day_keeps_what_letting_them_go_at_once_keeps(
    taken: list[datetime],
) -> None:
    kept: set[datetime] = set()
    for when in sorted(taken):
        kept = worth_keeping({*kept, when})

    assert kept == worth_keeping(taken)


def test_other_files_among_the_copies_are_left_alone(filled: Filled, noon: datetime) -> None:
    _open(filled.folder, noon)
    mine = filled.folder / "backups" / "sessions-before-the-exam.db"
    mine.write_bytes(b"mine")

    for day in range(1, 60):
        _open(filled.folder, noon + timedelta(days=day))

    assert mine.read_bytes() == b"mine"


def test_a_copy_that_cannot_be_made_is_told_and_the_sessions_open_all_the_same(
    filled: Filled, talk: Talk, noon: datetime
) -> None:
    (filled.folder / "backups").write_bytes(b"a file where the folder should be")

    opened = open_store(filled.folder, now=lambda: noon)

    (notice,) = map(str, opened.notices)
    assert notice.startswith("Today's backup of the saved sessions could not be made: ")
    assert talk.begin(opened.store).id is not None
    opened.store.close()


def test_a_half_made_copy_of_an_earlier_day_is_not_in_the_way(
    filled: Filled, noon: datetime
) -> None:
    (filled.folder / "backups").mkdir()
    for name in ("sessions-20260302T120000Z.part", "sessions-20260301T120000Z.part"):
        (filled.folder / "backups" / name).write_bytes(b"half")
        os.utime(filled.folder / "backups" / name, (0, 0))

    assert _open(filled.folder, noon) == ()

    assert _copies(filled.folder) == ["sessions-20260302T120000Z.db"]
    db = sqlite3.connect(filled.folder / "backups" / "sessions-20260302T120000Z.db")
    assert db.execute("select count(*) from session").fetchone()[0] == len(filled.logs)
    db.close()
