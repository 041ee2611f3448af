"""Opening a data folder: new, in use, newer, not writable, or not a folder."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
import stat
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.records.occupancy import Occupancy
from simulator.records.store import (
    NewerStoreError,
    NotSavedError,
    StoreError,
    data_folder,
    open_store,
)

from .talk import Filled, Talk

NOBODY = 65534
posix_only = pytest.mark.skipif(os.name != "posix", reason="permissions work otherwise on Windows")


def _contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def test_a_folder_given_comes_before_the_environment_and_the_platform_s(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("SAFE_SPACE_DATA", str(tmp_path / "named"))

    assert data_folder(tmp_path / "given") == tmp_path / "given"
    assert data_folder(None) == tmp_path / "named"

    monkeypatch.delenv("SAFE_SPACE_DATA")
    assert data_folder(None).name == "safe-space"


@pytest.mark.parametrize("name", ["a b", "per%20cent", "what?", "hash#", "Zoë 你好"])
def test_a_data_folder_may_have_any_name(tmp_path: Path, talk: Talk, name: str) -> None:
    folder = tmp_path / name / "data"
    store = open_store(folder).store

    session = talk.begin(store)

    assert store.load(str(session.id)).events == (talk.started(),)
    assert (folder / "sessions.db").is_file()
    store.close()


@posix_only
def test_a_new_folder_is_for_the_trainee_alone(folder: Path) -> None:
    open_store(folder).store.close()

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_opening_a_sound_folder_tells_nothing_and_leaves_nothing_lying_about(
    filled: Filled,
) -> None:
    opened = open_store(filled.folder, back_up=False)
    opened.store.close()

    assert opened.notices == ()
    assert set(_contents(filled.folder)) <= {"sessions.db", "sessions.lock"}


def test_every_commit_waits_for_the_disk(folder: Path) -> None:
    from simulator.records.examining import sound_database
    from simulator.records.folder import DataFiles

    open_store(folder).store.close()
    db = sound_database(DataFiles(folder))
    asked = ("journal_mode", "synchronous", "fullfsync", "checkpoint_fullfsync")

    found = [db.execute(f"pragma {name}").fetchone()[0] for name in asked]

    db.close()
    assert found == ["wal", 2, 1, 1]


@pytest.mark.parametrize("journal", ["wal", "delete"])
def test_a_newer_database_is_refused_and_not_a_byte_is_changed(
    filled: Filled, journal: str
) -> None:
    db = sqlite3.connect(filled.database)
    db.execute("pragma user_version = 99")
    # A newer version may keep its journal another way; not even that may be changed.
    assert db.execute(f"pragma journal_mode = {journal}").fetchone()[0] == journal
    db.close()
    before = _contents(filled.folder)

    with pytest.raises(NewerStoreError) as caught:
        open_store(filled.folder)

    assert _contents(filled.folder) == before
    assert str(filled.database) in caught.value.message
    assert "newer version of Safe Space. Update Safe Space" in caught.value.message


def test_a_newer_database_whose_journal_is_not_worked_in_yet_is_refused_too(
    filled: Filled,
) -> None:
    db = sqlite3.connect(filled.database)
    db.execute("pragma user_version = 99")

    with pytest.raises(NewerStoreError):
        open_store(filled.folder)

    assert db.execute("pragma user_version").fetchone()[0] == 99
    assert db.execute("select count(*) from session").fetchone()[0] == len(filled.logs)
    db.close()


def test_a_file_where_the_folder_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("not a folder", encoding="utf-8")

    with pytest.raises(StoreError) as caught:
        open_store(tmp_path / "data")

    assert caught.value.message == (
        f"Sessions cannot be saved: {tmp_path / 'data'} is not a folder and cannot be made one. "
        "Choose another folder with --data."
    )


def test_a_database_another_program_does_not_let_go_of_is_told(
    filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("simulator.records.folder.PATIENCE", 0.05)
    other = sqlite3.connect(filled.database)
    other.execute("begin exclusive")

    with pytest.raises(StoreError, match="another copy of Safe Space is busy with"):
        open_store(filled.folder)

    other.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows itself guards files in use")
def test_a_damaged_database_another_copy_works_with_is_left_alone(
    filled: Filled, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("simulator.records.occupancy.PATIENCE", 0.05)
    other = Occupancy(filled.folder / "sessions.lock")
    filled.database.write_bytes(b"no database any more")

    with pytest.raises(StoreError, match="another copy of Safe Space is using it"):
        open_store(filled.folder)

    other.leave()
    assert filled.database.read_bytes() == b"no database any more"
    opened = open_store(filled.folder)
    assert len(opened.notices) == 1
    opened.store.close()


def _without_rights(task: Callable[[], object]) -> object:
    """What ``task`` gives in a child process that may write nowhere it is not allowed to."""
    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = os.fork()
    if child == 0:
        try:
            if os.getuid() == 0:
                os.setgid(NOBODY)
                os.setuid(NOBODY)
            sender.send(task())
        except BaseException as error:  # noqa: BLE001  # the parent tells
            sender.send(error)
        os._exit(0)
    sender.close()
    answer = receiver.recv() if receiver.poll(20) else None
    os.waitpid(child, 0)
    return answer


@pytest.fixture
def locked(filled: Filled, tmp_path: Path) -> Filled:
    """A filled data folder in which nothing can be written by an ordinary person."""
    filled.database.chmod(0o444)
    (filled.folder / "sessions.lock").unlink()
    filled.folder.chmod(0o555)
    scratch = Path(tempfile.gettempdir()).resolve()
    for parent in filled.folder.resolve().parents:
        if scratch in parent.parents:
            parent.chmod(parent.stat().st_mode | 0o011)
    return filled


@posix_only
def test_where_nothing_can_be_written_saved_sessions_can_still_be_read(locked: Filled) -> None:
    before = _contents(locked.folder)

    def look() -> object:
        opened = open_store(locked.folder)
        logs = {name: opened.store.load(name).events for name in locked.logs}
        listed = len(opened.store.sessions())
        opened.store.close()
        return tuple(map(str, opened.notices)), opened.store.read_only, listed, logs

    assert _without_rights(look) == (
        (
            (
                f"Nothing can be saved now: {locked.folder} cannot be written to. Allow writing "
                "there, or choose another folder with --data. What was saved before can be looked "
                "at."
            ),
        ),
        True,
        len(locked.logs),
        locked.logs,
    )
    assert _contents(locked.folder) == before


@posix_only
def test_where_nothing_can_be_written_a_new_session_is_refused_in_plain_words(
    locked: Filled, talk: Talk
) -> None:
    def begin() -> object:
        store = open_store(locked.folder).store
        try:
            talk.begin(store)
        except NotSavedError as error:
            return error.message
        return "saved"

    told = _without_rights(begin)

    assert str(told).startswith(f"Not saved: {locked.database} cannot be written to now")
    assert "choose another folder with --data" in str(told)


@posix_only
def test_an_empty_folder_that_cannot_be_written_to_is_told(locked: Filled) -> None:
    def open_beside() -> object:
        try:
            open_store(locked.folder / "new")
        except StoreError as error:
            return error.message
        return "opened"

    assert _without_rights(open_beside) == (
        f"Sessions cannot be saved: {locked.folder / 'new'} cannot be written to. Allow writing "
        "there, or choose another folder with --data."
    )
