"""Ended by the system at any moment, the program has lost no reply it acknowledged.

``SAFE_SPACE_KILLS`` sets how many writers are killed.
"""

from __future__ import annotations

import contextlib
import os
import select
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.records.live import resume_session
from simulator.records.store import open_store

from .talk import Filled, Talk, chance

KILLS = int(os.environ.get("SAFE_SPACE_KILLS", "60"))
SEED = 20260302

# How the time to wait follows what was found, so that kills fall on both sides of what matters.
_TOO_LATE, _TOO_EARLY = 0.8, 1.25

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL")


def _kill_after(task: Callable[[int], object], wait: float, *, first_ack: bool) -> int:
    """Kill ``task`` in a child ``wait`` seconds after it began, or after its first byte.

    Returns:
        How many bytes it has written to the descriptor it was given.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            task(writer)
        os._exit(0)
    os.close(writer)
    count = 0
    end = None if first_ack else time.perf_counter() + wait
    while end is None or (left := end - time.perf_counter()) > 0:
        if select.select([reader], [], [], 20 if end is None else left)[0]:
            chunk = os.read(reader, 65536)
            if not chunk:
                break
            count += len(chunk)
            end = end or time.perf_counter() + wait
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    while chunk := os.read(reader, 65536):
        count += len(chunk)
    os.close(reader)
    return count


def _time_of(task: Callable[[int], object]) -> float:
    """How many seconds ``task`` takes in a child that nobody kills."""
    begun = time.perf_counter()
    _kill_after(task, 30, first_ack=False)
    return time.perf_counter() - begun


def _open(folder: Path) -> Callable[[int], object]:
    return lambda _: open_store(folder, back_up=False)


def test_no_acknowledged_reply_is_lost_to_a_kill(folder: Path, talk: Talk) -> None:
    rng = chance(SEED)
    acknowledged = 0
    for number in range(KILLS):

        def write(acks: int, seed: int = number) -> None:
            store = open_store(folder, back_up=False).store
            session = talk.begin(store, seed)
            os.write(acks, str(session.id).encode())
            for reply in talk.replies(seed, 10_000):
                session.choose_reply(reply, ms=1)
                os.write(acks, b"A")

        count = _kill_after(write, rng.uniform(0, 0.03), first_ack=True) - 6
        opened = open_store(folder, back_up=False)
        newest = opened.store.sessions(verify=False)[0]
        resumed = resume_session(opened.store, newest.id).transcript
        opened.store.close()

        given = [turn.outcome.reply.id for turn in resumed.turns]
        assert opened.notices == ()
        assert resumed.started.seed == number
        assert count <= len(given) <= count + 1, f"kill {number}, seed {SEED}"
        assert given == talk.replies(number, len(given))
        acknowledged += count

    assert acknowledged > KILLS, "the writers were killed before they had saved anything"
    opened = open_store(folder, back_up=False)
    assert len(opened.store.sessions()) == KILLS
    assert not any(found.damaged for found in opened.store.sessions())
    opened.store.close()


def test_killed_while_the_first_database_is_laid_out_the_next_start_is_clean(
    fast_folder: Path,
) -> None:
    rng = chance(SEED)
    laid_out = 0
    usual = _time_of(_open(fast_folder / "usual"))
    for number in range(KILLS // 2):
        folder = fast_folder / str(number)
        _kill_after(_open(folder), rng.uniform(0, 1.5 * usual), first_ack=False)
        is_laid_out = (folder / "sessions.db").exists()
        laid_out += is_laid_out
        usual *= _TOO_LATE if is_laid_out else _TOO_EARLY

        opened = open_store(folder, back_up=False)

        assert opened.notices == ()
        assert opened.store.sessions() == ()
        opened.store.close()

    assert 0 < laid_out < KILLS // 2, "the kills came all too early or all too late"


def test_killed_while_mending_nothing_is_lost_and_the_damaged_file_is_kept(
    filled: Filled, fast_folder: Path
) -> None:
    whole = filled.database.read_bytes()
    damaged = whole[:68] + b"ELSE" + whole[72:]
    rng = chance(SEED)
    already_mended = 0
    (fast_folder / "usual").mkdir()
    (fast_folder / "usual" / "sessions.db").write_bytes(damaged)
    usual = _time_of(_open(fast_folder / "usual"))
    for number in range(KILLS // 2):
        folder = fast_folder / str(number)
        folder.mkdir()
        (folder / "sessions.db").write_bytes(damaged)
        _kill_after(_open(folder), rng.uniform(0, 1.5 * usual), first_ack=False)
        is_mended = any(folder.glob("*.damaged-*"))
        already_mended += is_mended
        usual *= _TOO_LATE if is_mended else _TOO_EARLY

        store = open_store(folder, back_up=False).store

        assert {found.id for found in store.sessions() if not found.damaged} == set(filled.logs)
        assert [path.read_bytes() for path in folder.glob("*.damaged-*")] == [damaged]
        store.close()
        shutil.rmtree(folder)

    assert 0 < already_mended < KILLS // 2, "the kills came all too early or all too late"
