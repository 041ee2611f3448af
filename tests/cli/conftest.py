"""Runs commands in this process, and a small scenario file to run them on."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from simulator.cli.main import run

TINY = """\
format: 1
id: tiny
title: One room
summary: A visit.
level: foundation
minutes: 5
setting: in-person
practices: [validating]
content-notes: [loss, of work]
client: {name: Ada, age: 30, background: "Ada came by bus.\\nShe is early."}
goals: [Listen first.]
disclosures:
  loss: {shares: She lost her work.}
  why: {shares: Why she lost it.}
start: room
moments:
  room:
    client: I am here.
    manner: She looks at the door.
    feeling: guarded
    replies:
      feel: {say: "[You sound sad](feeling-reflection). [Go on](holding-space).", go: told}
      nod: {do: "[(You nod)](holding-space)", go: told}
      advise: {say: "[Write to her](unasked-advice)", heard: Right., go: room}
  told:
    client: [{say: I lost my work., feeling: sad, shares: loss}]
    replies:
      thanks: {say: "[Thank you](thanks-for-sharing)", go: end}
      belittle: {say: "[It is only a job](minimising)", go: end}
  end: {client: Bye., feeling: calm, ending: over}
endings:
  over: {title: The door stays open, meaning: She may come again., alliance: growing}
"""


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command did."""

    code: int
    out: str
    err: str


@pytest.fixture
def command(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Ran]:
    """Runs one command; ``typed`` is what the person types, line by line."""

    def run_it(*arguments: str | Path, typed: str = "") -> Ran:
        monkeypatch.setattr("sys.stdin", io.StringIO(typed))
        capsys.readouterr()
        try:
            code = run([str(argument) for argument in arguments])
        except SystemExit as left:
            code = int(left.code or 0)
        captured = capsys.readouterr()
        return Ran(code, captured.out, captured.err)

    return run_it


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    """A small scenario file."""
    file = tmp_path / "tiny.yaml"
    file.write_text(TINY, encoding="utf-8")
    return file


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """An empty data folder."""
    return tmp_path / "data"
