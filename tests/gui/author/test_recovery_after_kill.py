"""The app ended by the system in the middle of typing: what was typed is offered again.

``SAFE_SPACE_DESK_KILLS`` sets how many times.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ..conftest import Opens
from .conftest import VISIT

KILLS = int(os.environ.get("SAFE_SPACE_DESK_KILLS", "3"))
SEED = 20261124
#: Whatever was typed so long before the kill has been kept, in seconds; the desk promises 0.7.
KEPT_AFTER = 2.0


def lines_until_killed(data: Path, file: Path, wait: float) -> tuple[dict[int, float], float]:
    """Type until killed ``wait`` seconds after the first line: when each stood, and the end."""
    command = [sys.executable, str(Path(__file__).with_name("typist.py")), str(data), str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        time.sleep(wait)
        process.kill()
        killed = time.monotonic()
        rest = process.stdout.read()
    typed = [line.split() for line in (first + rest).split("\n")[:-1]]
    return {int(number): float(when) for number, when in typed}, killed


@pytest.mark.parametrize("kill", range(KILLS))
def test_what_was_typed_before_a_kill_is_offered_again(
    opens: Opens, own_scenarios: Path, tmp_path: Path, kill: int
) -> None:
    wait = random.Random(SEED + kill).uniform(2.5, 4.0)  # noqa: S311  # nothing here is a secret
    file = tmp_path / "mine.yaml"
    file.write_text(VISIT, "utf-8")
    typed, killed = lines_until_killed(tmp_path / "data", file, wait)
    promised = [number for number, when in typed.items() if when < killed - KEPT_AFTER]
    assert promised, "it was killed before anything had to be kept"

    person = opens(own_scenarios, tmp_path / "data")
    person.window.show_author(str(file))
    person.clicks("Go on with it")
    text = person.window.author.workbench.editor.text
    assert text.startswith(VISIT)
    lines = text.removeprefix(VISIT).split("\n")
    whole = [line for line in lines if line in {f"# line {number}" for number in typed}]
    assert whole == [f"# line {number}" for number in range(len(whole))]
    assert len(whole) > promised[-1]
    assert file.read_text("utf-8") == VISIT
