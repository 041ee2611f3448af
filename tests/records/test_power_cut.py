"""A power cut at any moment loses no reply that was acknowledged, and damages nothing.

One run is recorded call by call; from the record, what the disk may hold is rebuilt for any number
of cuts. ``SAFE_SPACE_CUTS`` sets how many.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections import Counter
from pathlib import Path

import pytest

from simulator.records.live import resume_session
from simulator.records.store import open_store

from .power_cut import Disk, Operation, acknowledged, build_recorder, record, write_image
from .talk import Filled, Talk, chance

CUTS = int(os.environ.get("SAFE_SPACE_CUTS", "400"))
SEED = 20260302
COMMITS = 200
HERE = Path(__file__).parent


@pytest.fixture(scope="module")
def recorder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that records."""
    compiler = shutil.which("cc")
    if not sys.platform.startswith("linux") or compiler is None:
        pytest.skip("the recorder needs Linux and a C compiler")
    return build_recorder(tmp_path_factory.mktemp("recorder"), compiler)


def _record_a_meeting(recorder: Path, room: Path, talk: Talk, *more: str) -> list[Operation]:
    """A meeting of 200 replies, the program closed and started again every 40."""
    folder = room / "disk"
    folder.mkdir()
    writing = ["--commits", str(COMMITS), "--reopen", "40", "--ack", str(folder / "ack"), *more]
    return record(recorder, folder, HERE / "writer.py", str(folder), str(talk.path), *writing)


def _after_each_cut(operations: list[Operation], room: Path, talk: Talk, cuts: int) -> Counter[str]:
    """Open what every cut leaves and count how it went."""
    ack = room / "disk" / "ack"
    rng = chance(SEED)
    found: Counter[str] = Counter()
    disk, done = Disk(room / "disk"), 0
    for cut in sorted(rng.randint(1, len(operations)) for _ in range(cuts)):
        for operation in operations[done:cut]:
            if operation.path != str(ack):
                disk.feed(operation)
        done = cut
        image = room / "image"
        image.mkdir()
        write_image(disk.after_a_cut(rng), image)
        found[_how_it_went(image, talk, acknowledged(operations[:cut], ack))] += 1
        shutil.rmtree(image)
    return found


def _how_it_went(image: Path, talk: Talk, promised: int) -> str:
    opened = open_store(image, back_up=False)
    try:
        if opened.notices:
            return "damaged"
        sessions = opened.store.sessions()
        if not sessions:
            return "whole" if promised == 0 else "lost"
        if sessions[0].damaged:
            return "damaged"
        turns = resume_session(opened.store, sessions[0].id).transcript.turns
    finally:
        opened.store.close()
    given = [turn.outcome.reply.id for turn in turns]
    if given != talk.replies(1, len(given)):
        return "wrong"
    return "whole" if len(given) >= promised else "lost"


def test_no_acknowledged_reply_is_lost_to_a_power_cut(
    recorder: Path, fast_folder: Path, talk: Talk
) -> None:
    operations = _record_a_meeting(recorder, fast_folder, talk)

    found = _after_each_cut(operations, fast_folder, talk, CUTS)

    assert found == {"whole": CUTS}, f"seed {SEED}"


def test_saving_without_waiting_for_the_disk_would_lose_replies(
    recorder: Path, fast_folder: Path, talk: Talk
) -> None:
    operations = _record_a_meeting(recorder, fast_folder, talk, "--normal")

    found = _after_each_cut(operations, fast_folder, talk, 60)

    assert found["lost"] > 10, f"the rig sees nothing: {found}"
    assert set(found) <= {"whole", "lost"}, "without waiting, the log is shorter but never wrong"


def test_a_power_cut_while_mending_loses_nothing(
    recorder: Path, fast_folder: Path, filled: Filled
) -> None:
    folder = fast_folder / "disk"
    folder.mkdir()
    whole = filled.database.read_bytes()
    damaged = whole[:68] + b"ELSE" + whole[72:]
    (folder / "sessions.db").write_bytes(damaged)
    operations = record(recorder, folder, HERE / "opener.py", str(folder))
    assert any(operation.kind == "R" for operation in operations)
    rng = chance(SEED)
    disk = Disk(folder, {str(folder / "sessions.db"): damaged})
    for operation in operations:
        disk.feed(operation)
        # Where names change, more can go wrong than in the middle of a file.
        for _ in range(40 if operation.kind == "R" else 4):
            image = fast_folder / "image"
            image.mkdir()
            write_image(disk.after_a_cut(rng), image)

            store = open_store(image, back_up=False).store

            assert {found.id for found in store.sessions() if not found.damaged} == set(filled.logs)
            assert [path.read_bytes() for path in image.glob("*.damaged-*")] == [damaged]
            store.close()
            shutil.rmtree(image)
