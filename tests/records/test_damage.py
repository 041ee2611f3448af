"""A damaged database is put aside whole; what can be vouched for is brought over."""

from __future__ import annotations

import itertools
import shutil
import sqlite3
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from simulator.records.store import Store, StoreError, open_store

from .talk import Filled, Talk

PAGE = 4096


def _zero_page(number: int) -> Callable[[bytes], bytes]:
    start = (number - 1) * PAGE
    return lambda whole: whole[:start] + bytes(PAGE) + whole[start + PAGE :]


DAMAGE: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda whole: b"",
    "one-byte": lambda whole: whole[:1],
    "text": lambda whole: b"hello, this is no database\n" * 99,
    "half": lambda whole: whole[: len(whole) // 2],
    "first-page-only": lambda whole: whole[:PAGE],
    "first-page-zeroed": _zero_page(1),
    "second-page-zeroed": _zero_page(2),
    "not-laid-out": lambda whole: whole[:60] + bytes(4) + whole[64:],
    "column-misspelt": lambda whole: whole.replace(b"replies integer", b"repliez integer"),
    "layout-not-utf-8": lambda whole: whole.replace(
        b"CREATE TABLE event", b"CREATE TABL\xee event"
    ),
    "of-another-program": lambda whole: whole[:68] + b"ELSE" + whole[72:],
}


@pytest.mark.parametrize("kind", DAMAGE)
def test_a_damaged_file_is_kept_aside_unchanged_and_told(
    filled: Filled, talk: Talk, noon: datetime, kind: str
) -> None:
    damaged = DAMAGE[kind](filled.database.read_bytes())
    filled.database.write_bytes(damaged)

    opened = open_store(filled.folder, now=lambda: noon)

    aside = filled.folder / "sessions.db.damaged-20260302T120000Z"
    assert aside.read_bytes() == damaged
    (notice,) = map(str, opened.notices)
    assert f"has been kept as {aside.name} in {filled.folder}" in notice
    assert "nothing was deleted" in notice
    session = talk.begin(opened.store)
    assert opened.store.load(str(session.id)).damaged_from is None
    opened.store.close()
    again = open_store(filled.folder, now=lambda: noon)
    assert again.notices == ()
    again.store.close()


@pytest.mark.parametrize("kind", ["not-laid-out", "of-another-program"])
def test_sessions_in_a_file_with_a_broken_header_are_all_brought_over(
    filled: Filled, kind: str
) -> None:
    filled.database.write_bytes(DAMAGE[kind](filled.database.read_bytes()))

    opened = open_store(filled.folder)

    assert "8 sessions could be brought over." in str(opened.notices[0])
    for session, events in filled.logs.items():
        saved = opened.store.load(session)
        assert (saved.events, saved.damaged_from) == (events, None)
    listed = opened.store.sessions()
    assert [found.id for found in listed] == list(filled.logs)[::-1]
    assert listed[0].title == "A long talk"
    assert listed[0].ended
    opened.store.close()


def test_sessions_whose_summaries_cannot_be_read_are_rebuilt_from_their_logs(
    filled: Filled,
) -> None:
    filled.database.write_bytes(DAMAGE["column-misspelt"](filled.database.read_bytes()))

    opened = open_store(filled.folder)

    assert "8 sessions could be brought over." in str(opened.notices[0])
    listed = {found.id: found for found in opened.store.sessions()}
    assert set(listed) == set(filled.logs)
    assert sum(found.ended for found in listed.values()) == 1
    assert sorted(found.replies for found in listed.values()) == [20] * 7 + [21]
    opened.store.close()


def test_every_zeroed_page_costs_no_more_than_what_stood_on_it(filled: Filled) -> None:
    whole = filled.database.read_bytes()
    kept_of_all = []
    for number in range(1, len(whole) // PAGE + 1):
        filled.database.write_bytes(_zero_page(number)(whole))
        opened = open_store(filled.folder, back_up=False)
        told = "".join(map(str, opened.notices))
        kept = {found.id for found in opened.store.sessions() if not found.damaged}
        for session in kept:
            events = opened.store.load(session).events
            assert events == filled.logs[session][: len(events)]
            assert len(events) == len(filled.logs[session]) or session in told, f"page {number}"
        assert told or len(kept) < len(filled.logs), f"page {number} is lost in silence"
        kept_of_all.append(len(kept))
        opened.store.close()

    assert sorted(kept_of_all)[len(kept_of_all) // 2] >= 4, kept_of_all


def _pages_of_logs(whole: bytes) -> list[int]:
    """The pages that hold nothing but events."""
    pages = {number + 1: whole[number * PAGE :][:PAGE] for number in range(len(whole) // PAGE)}
    leaf_of_a_table_in_key_order = 0x0A
    return [
        number
        for number, page in pages.items()
        if page[0] == leaf_of_a_table_in_key_order and page.count(b"replied") > 5
    ]


def _clear_of(whole: bytes, numbers: tuple[int, ...], filled: Filled) -> set[str]:
    """The sessions of which nothing stands on those pages."""
    lost = b"".join(whole[(number - 1) * PAGE :][:PAGE] for number in numbers)
    return {session for session in filled.logs if session.encode() not in lost}


def test_sessions_between_two_lost_pages_are_brought_over(filled: Filled) -> None:
    whole = filled.database.read_bytes()
    pairs = list(itertools.combinations(_pages_of_logs(whole), 2))
    for first, second in pairs:
        filled.database.write_bytes(_zero_page(first)(_zero_page(second)(whole)))

        store = open_store(filled.folder, back_up=False).store

        for session in _clear_of(whole, (first, second), filled):
            assert store.load(session).events == filled.logs[session]
        store.close()

    assert len(pairs) >= 6


def test_sessions_behind_a_lost_page_are_brought_over_even_without_their_summaries(
    filled: Filled,
) -> None:
    whole = DAMAGE["column-misspelt"](filled.database.read_bytes())
    pages = _pages_of_logs(whole)
    for number in pages:
        filled.database.write_bytes(_zero_page(number)(whole))

        store = open_store(filled.folder, back_up=False).store

        for session in _clear_of(whole, (number,), filled):
            assert store.load(session).events == filled.logs[session]
        store.close()

    assert len(pages) >= 4


def test_a_scenario_text_gone_bad_is_read_from_the_backup(filled: Filled, noon: datetime) -> None:
    open_store(filled.folder, now=lambda: noon).store.close()
    with sqlite3.connect(filled.database) as db:
        db.execute("update scenario_text set source = cast('format: 1' as blob)")
    db.close()
    session, events = next(iter(filled.logs.items()))

    opened = open_store(filled.folder, now=lambda: noon)

    assert opened.store.load(session).events == events
    opened.store.close()


def test_a_scenario_text_gone_bad_is_put_right_by_the_next_session_over_it(
    filled: Filled, talk: Talk
) -> None:
    with sqlite3.connect(filled.database) as db:
        db.execute("update scenario_text set source = cast('format: 1' as blob)")
    db.close()
    store = open_store(filled.folder, back_up=False).store
    session, events = next(iter(filled.logs.items()))
    assert all(found.damaged for found in store.sessions())
    with pytest.raises(StoreError, match=f"text kept with session {session} is damaged"):
        store.load(session)

    talk.begin(store)

    assert store.load(session).events == events
    assert not any(found.damaged for found in store.sessions())
    store.close()


def test_replies_that_only_the_journal_holds_are_brought_over(
    store: Store, folder: Path, talk: Talk, tmp_path: Path
) -> None:
    session = talk.begin(store)
    for reply in talk.replies(1, 30):
        session.choose_reply(reply, ms=1)
    cut_off = tmp_path / "cut-off"
    shutil.copytree(folder, cut_off)
    database = cut_off / "sessions.db"
    assert (cut_off / "sessions.db-wal").stat().st_size > 0
    database.write_bytes(b"SQLite fromage 3" + database.read_bytes()[16:])

    opened = open_store(cut_off)

    assert "1 session could be brought over." in str(opened.notices[0])
    assert opened.store.load(str(session.id)) == store.load(str(session.id))
    assert len(list(cut_off.glob("*.damaged-*-wal"))) == 1
    opened.store.close()


def test_what_a_backup_still_holds_comes_back_from_it(
    filled: Filled, talk: Talk, noon: datetime
) -> None:
    open_store(filled.folder, now=lambda: noon).store.close()
    later = noon + timedelta(hours=2)
    filled.database.write_bytes(b"")

    opened = open_store(filled.folder, now=lambda: later)

    assert "8 sessions could be brought over. 8 sessions came from the backup" in str(
        opened.notices[0]
    )
    for session, events in filled.logs.items():
        assert opened.store.load(session).events == events
    opened.store.close()


def test_of_a_session_in_both_the_damaged_file_and_the_backup_the_longer_log_is_kept(
    filled: Filled, talk: Talk, noon: datetime
) -> None:
    store = open_store(filled.folder, now=lambda: noon).store
    newer = talk.begin(store)
    newer.note("Not in the backup.")
    expected = store.load(str(newer.id)).events
    store.close()
    broken = list(filled.logs)[2]
    with sqlite3.connect(filled.database) as db:
        db.execute("update event set body = '{}' where session = ? and seq = 5", (broken,))
        db.execute("pragma user_version = 0")
    db.close()

    opened = open_store(filled.folder, now=lambda: noon + timedelta(hours=2))

    assert opened.store.load(broken).events == filled.logs[broken]
    assert opened.store.load(str(newer.id)).events == expected
    assert "9 sessions could be brought over. 1 session came from the backup" in str(
        opened.notices[0]
    )
    opened.store.close()


def test_two_damaged_files_in_one_second_are_both_kept(filled: Filled, noon: datetime) -> None:
    for text in (b"first", b"second"):
        filled.database.write_bytes(text)
        open_store(filled.folder, now=lambda: noon).store.close()

    kept = sorted(path.read_bytes() for path in filled.folder.glob("*.damaged-*"))
    assert kept == [b"first", b"second"]


def test_a_journal_without_its_database_is_kept_aside(folder: Path, noon: datetime) -> None:
    folder.mkdir()
    (folder / "sessions.db-wal").write_bytes(b"a journal")

    opened = open_store(folder, now=lambda: noon)

    assert len(opened.notices) == 1
    assert (folder / "sessions.db.damaged-20260302T120000Z-wal").read_bytes() == b"a journal"
    opened.store.close()


def test_a_repair_that_was_interrupted_is_completed(filled: Filled, noon: datetime) -> None:
    filled.database.rename(filled.folder / "sessions.db.mended")

    opened = open_store(filled.folder, now=lambda: noon)

    assert "its repair interrupted. The repair was completed" in str(opened.notices[0])
    assert {found.id for found in opened.store.sessions()} == set(filled.logs)
    opened.store.close()


def test_a_lost_database_beside_backups_is_told_with_the_way_back(
    filled: Filled, noon: datetime
) -> None:
    open_store(filled.folder, now=lambda: noon).store.close()
    filled.database.unlink()

    opened = open_store(filled.folder, now=lambda: noon)

    backup = filled.folder / "backups" / "sessions-20260302T120000Z.db"
    assert f"copy {backup} to {filled.folder} under the name sessions.db" in str(opened.notices[0])
    opened.store.close()
    filled.database.write_bytes(backup.read_bytes())
    again = open_store(filled.folder, now=lambda: noon).store
    assert {found.id for found in again.sessions()} == set(filled.logs)
    again.close()


def test_damage_that_shows_only_later_is_told_with_the_way_on(filled: Filled, talk: Talk) -> None:
    store = open_store(filled.folder, back_up=False).store
    other = sqlite3.connect(filled.database)
    other.execute("insert into scenario_text values ('another', x'00')")
    other.commit()  # so that nothing is answered from what the store has read before
    whole = filled.database.read_bytes()
    filled.database.write_bytes(whole[:PAGE] + bytes(len(whole) - PAGE))

    with pytest.raises(StoreError) as reading:
        store.sessions()
    with pytest.raises(StoreError) as writing:
        talk.begin(store)

    for caught in (reading, writing):
        assert "is damaged. Close Safe Space and start it again" in caught.value.message
    store.close()
    other.close()
