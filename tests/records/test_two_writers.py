"""Two copies of the program write into one folder at the same time."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.records.store import open_store

from .talk import Talk

COMMITS = 100
WRITER = Path(__file__).with_name("writer.py")


def test_two_copies_at_once_both_save_everything(folder: Path, talk: Talk) -> None:
    go = folder.with_name("go")
    command = [sys.executable, str(WRITER), str(folder), str(talk.path), "--go", str(go)]
    copies = [
        subprocess.Popen(
            [*command, "--commits", str(COMMITS), "--seed", seed], stdout=subprocess.PIPE
        )
        for seed in ("1", "2")
    ]
    ready = [copy.stdout.read(1) for copy in copies if copy.stdout is not None]
    # The folder is new: from here on both also lay out the database at the same time.
    go.touch()
    said = [copy.communicate(timeout=300)[0] for copy in copies]

    assert ready == [b"R"] * 2
    assert [copy.returncode for copy in copies] == [0, 0]
    assert said == [b"A" * COMMITS] * 2
    opened = open_store(folder, back_up=False)
    assert opened.notices == ()
    assert [found.replies for found in opened.store.sessions()] == [COMMITS] * 2
    assert not any(found.damaged for found in opened.store.sessions())
    opened.store.close()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_two_copies_that_find_the_same_damage_mend_it_once(fast_folder: Path) -> None:
    for number in range(5):
        folder = fast_folder / str(number)
        folder.mkdir()
        (folder / "sessions.db").write_bytes(b"SQLite fromage 3")
        children = [_open_in_a_child(folder) for _ in range(2)]

        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]

        assert codes == [0, 0]
        assert len(list(folder.glob("*.damaged-*"))) == 1


def _open_in_a_child(folder: Path) -> int:
    child = os.fork()
    if child == 0:
        code = 1
        with contextlib.suppress(BaseException):
            open_store(folder, back_up=False).store.close()
            code = 0
        os._exit(code)
    return child
