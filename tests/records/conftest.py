"""A store, a clock that stands, and a database with some sessions."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from simulator.records.folder import connect
from simulator.records.store import Store, open_store
from simulator.scenario.model import ReplyId

from .talk import NOON, Filled, Talk, load_talk


@pytest.fixture(scope="session")
def talk() -> Talk:
    """The scenario of these tests."""
    return load_talk()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A data folder that is not there yet."""
    return tmp_path / "data"


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """An empty store, without backups."""
    opened = open_store(folder, back_up=False)
    yield opened.store
    opened.store.close()


@pytest.fixture
def noon() -> datetime:
    """The time of these tests."""
    return NOON


@pytest.fixture
def fast_folder() -> Iterator[Path]:
    """An empty folder, in memory where that is possible: for rigs that open many databases."""
    memory = Path("/dev/shm")  # noqa: S108  # only a faster place for scratch files
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as room:
        yield Path(room)


@pytest.fixture
def fast_store(fast_folder: Path) -> Iterator[Store]:
    """An empty store in memory, for many small sessions."""
    opened = open_store(fast_folder, back_up=False)
    yield opened.store
    opened.store.close()


@pytest.fixture
def filled(folder: Path, talk: Talk) -> Filled:
    """Eight sessions of 20 replies and a note, the last of them ended."""
    open_store(folder, back_up=False).store.close()
    database = folder / "sessions.db"
    # The same ids every time, so that the same rows stand on the same pages.
    ids = iter(("tq9bzk", "c4xw7m", "m2dhfr", "b8nk3v", "zf6t2p", "h7rv9c", "kw3m4x", "d5pj8n"))
    store = Store(connect(database), database, lambda: None, new_id=ids.__next__)
    made = []
    for seed in range(8):
        session = talk.begin(store, seed)
        for reply in talk.replies(seed, 20):
            session.choose_reply(reply, ms=1500 + seed)
        session.note(f"What I took from session {seed}.")
        made.append(session)
    made[-1].choose_reply(ReplyId("part"), ms=900)
    made[-1].finish()
    logs = {str(session.id): store.load(str(session.id)).events for session in made}
    store.close()
    return Filled(folder, logs)
