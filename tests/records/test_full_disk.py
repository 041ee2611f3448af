"""A full disk: nothing is lost, nothing is half saved, and it goes on once there is room."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.records.folder import connect
from simulator.records.live import resume_session
from simulator.records.store import NotSavedError, Store, open_store
from simulator.session.transcript import Transcript

from .talk import Talk


def _fill(store: Store, talk: Talk, most: int = 5000) -> tuple[str, Transcript, NotSavedError]:
    """Go on with one meeting until a reply cannot be saved."""
    session = talk.begin(store)
    for reply in talk.replies(1, most):
        before = session.transcript
        try:
            session.choose_reply(reply, ms=1)
        except NotSavedError as error:
            assert session.transcript is before
            return str(session.id), before, error
    pytest.fail("the disk never filled up")


def test_a_reply_a_full_disk_refuses_can_be_given_again_once_there_is_room(
    folder: Path, talk: Talk
) -> None:
    open_store(folder, back_up=False).store.close()
    db = connect(folder / "sessions.db")
    db.execute("pragma max_page_count = 20")
    store = Store(db, folder / "sessions.db", lambda: None)

    session, before, error = _fill(store, talk)

    assert error.message == (
        f"Not saved: the disk that holds {folder / 'sessions.db'} is full. Free some space, then "
        "try again."
    )
    assert len(before.turns) > 20
    again = resume_session(store, session)
    assert again.transcript == before
    with pytest.raises(NotSavedError):
        again.choose_reply(before.offered()[0].id, ms=1)
    db.execute("pragma max_page_count = 1000")
    again.choose_reply(before.offered()[0].id, ms=1)
    assert len(resume_session(store, session).transcript.turns) == len(before.turns) + 1
    store.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and a limit on file sizes")
def test_a_write_the_system_refuses_loses_nothing(folder: Path, talk: Talk) -> None:
    import resource

    receiver, sender = multiprocessing.Pipe(duplex=False)
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))
            session, before, error = _fill(open_store(folder, back_up=False).store, talk)
            sender.send((session, len(before.turns), error.message))
        os._exit(0)
    sender.close()
    session, count, message = receiver.recv()
    os.waitpid(child, 0)

    assert "reports an error. Check that it is connected and has space left" in message
    opened = open_store(folder, back_up=False)
    assert opened.notices == ()
    # The write that was refused may have reached the disk after all; what was told is there.
    assert len(resume_session(opened.store, session).transcript.turns) in (count, count + 1)
    opened.store.close()


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A real file system of half a megabyte."""
    if not sys.platform.startswith("linux") or os.getuid() != 0:
        pytest.skip("only root on Linux can mount a small disk")
    disk = tmp_path / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", str(disk)]
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        pytest.skip("this machine does not allow mounting")
    yield disk
    subprocess.run(["umount", "-l", str(disk)], check=True)  # noqa: S607


def test_a_really_full_disk_still_shows_what_was_saved(small_disk: Path, talk: Talk) -> None:
    store = open_store(small_disk / "data").store
    session, before, error = _fill(store, talk)
    assert "is full. Free some space" in error.message
    with contextlib.suppress(sqlite3.Error):
        store.close()
    (small_disk / "filler").write_bytes(b"")
    with contextlib.suppress(OSError), (small_disk / "filler").open("wb", buffering=0) as filler:
        while True:
            filler.write(bytes(4096))

    opened = open_store(small_disk / "data")

    assert "full. Free some space" in str(opened.notices[0])
    again = resume_session(opened.store, session)
    assert again.transcript == before
    with pytest.raises(NotSavedError):
        again.choose_reply(before.offered()[0].id, ms=1)
    opened.store.close()
    (small_disk / "filler").unlink()
    roomy = open_store(small_disk / "data", back_up=False)
    assert roomy.notices == ()
    assert resume_session(roomy.store, session).transcript == before
    roomy.store.close()
