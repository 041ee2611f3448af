"""Leaving the app at any moment: it ends at once and cleanly, portraits being drawn or not."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from .app_process import start_app

SEED = 7
MOMENTS = 10
#: Seconds from the closing of the window to the end of the process. It takes some 0.3 s; on a busy
#: machine many times that, but nothing like what waiting for a drawing or a hung thread would take.
AT_ONCE = 15.0


@pytest.mark.parametrize("moment", range(MOMENTS))
def test_closing_the_window_ends_the_process_cleanly_and_at_once(
    tmp_path: Path, moment: int
) -> None:
    replies = moment and random.Random(SEED + moment).randrange(12)  # noqa: S311
    with start_app(tmp_path / "data", replies) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        while process.stdout.readline() != "closing\n":
            assert process.poll() is None
        began = time.monotonic()
        told = process.stderr.read()
        code = process.wait()
    assert code == 0
    assert told == ""
    assert time.monotonic() - began < AT_ONCE


@pytest.mark.skipif(sys.platform == "win32", reason="needs signals")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_ends_the_process_at_once(tmp_path: Path, number: signal.Signals) -> None:
    with start_app(tmp_path / "data") as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(number)
        try:
            code = process.wait(AT_ONCE)
        except subprocess.TimeoutExpired:
            process.kill()
            raise
    assert code == -number
