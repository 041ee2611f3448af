"""The app ended by the system in the middle of a session: resumed, it shows every reply.

``SAFE_SPACE_GUI_KILLS`` sets how many times.
"""

from __future__ import annotations

import os
import random
import shutil
import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from .app_process import ENDLESS, start_app
from .conftest import Opens
from .person import Person

KILLS = int(os.environ.get("SAFE_SPACE_GUI_KILLS", "5"))
SEED = 20261124


def replies_until_killed(data: Path, wait: float) -> list[str]:
    """Start the app, kill it ``wait`` seconds after its first reply; what it acknowledged."""
    with start_app(data) as process:
        assert process.stdout is not None
        first = process.stdout.readline()
        threading.Timer(wait, process.kill).start()
        rest = process.stdout.read()
    return [line for line in (first + rest).split("\n")[:-1] if line]


def replies_shown(person: Person) -> list[str]:
    """What the trainee has said so far, as the session screen shows it."""
    texts = [label.text() for label in person.all(QLabel)]
    return [text.removeprefix("You: ") for text in texts if text.startswith("You: ")]


@pytest.mark.parametrize("kill", range(KILLS))
def test_a_killed_session_resumes_with_every_acknowledged_reply(
    opens: Opens, tmp_path: Path, kill: int
) -> None:
    wait = random.Random(SEED + kill).uniform(0, 0.3)  # noqa: S311  # nothing here is a secret
    given = replies_until_killed(tmp_path / "data", wait)
    assert given, "it was killed before it had acknowledged anything"
    scenarios = tmp_path / "scenarios"
    scenarios.mkdir()
    shutil.copy(ENDLESS, scenarios)
    person = opens(scenarios)
    person.clicks("Go on with Ada")
    shown = replies_shown(person)
    assert shown[: len(given)] == given, f"killed after {wait:.3f} s"
    assert len(shown) <= len(given) + 1
    assert person.sees(f"turn {len(shown) + 1}")
