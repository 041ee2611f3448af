"""A tiny scenario as text and as files."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

TINY = """\
format: 1
id: tiny
title: One room
summary: A room in which everything can be said.
level: foundation
minutes: 5
setting: in-person
practices: [validating]
client: {name: Ada, age: 30}
start: room
moments:
  room:
    client: I am here.
    replies:
      feel: {say: "[You sound worn out](feeling-reflection).", go: end}
      ask: {say: "[What was that like](open-question)?", go: room}
  end: {client: Bye., ending: over}
endings:
  over: {title: Over, meaning: It is over., alliance: growing}
"""


@pytest.fixture(scope="session")
def tiny() -> str:
    """The text of a scenario of two moments."""
    return TINY


@pytest.fixture
def write(tmp_path: Path) -> Callable[..., Path]:
    """Writes the tiny scenario with some words replaced, and returns the file."""

    def write_(name: str, **replaced: str) -> Path:
        text = TINY
        for field, value in replaced.items():
            (line,) = (one for one in text.splitlines() if one.startswith(f"{field}:"))
            text = text.replace(line, f"{field}: {value}")
        path = tmp_path / name
        path.write_text(text, "utf-8")
        return path

    return write_
