"""``.ci/run``: every step runs, a failed one fails it, and its end says how many tests ran."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from tests.packaging.environment import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="it is a script for bash")

TOOLS = ("ruff", "mypy", "safe-space")
CLOSING = "======== 3 passed in 0.10s ========"


def _stub(path: Path, says: str, code: int = 0) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f'#!/bin/sh\necho "{says} $*"\nexit {code}\n', encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A checkout in which every step is a stub that passes."""
    script = tmp_path / ".ci" / "run"
    script.parent.mkdir()
    script.write_bytes((ROOT / ".ci" / "run").read_bytes())
    for tool in TOOLS:
        _stub(tmp_path / ".venv" / "bin" / tool, tool)
    python = tmp_path / "path" / "python3"
    _stub(python, "")
    python.write_text(f'#!/bin/sh\necho "{CLOSING}"\n', encoding="utf-8")
    return tmp_path


def _run(checkout: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", str(checkout / ".ci" / "run")],  # noqa: S607
        cwd="/",
        env={**os.environ, "PATH": f"{checkout / 'path'}{os.pathsep}{os.environ['PATH']}"},
        capture_output=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def test_it_passes_when_every_step_does_and_ends_with_the_count_of_tests(checkout: Path) -> None:
    answer = _run(checkout)
    assert answer.returncode == 0, answer.stderr
    assert answer.stdout.splitlines()[-2:] == [CLOSING, "All steps passed."]


@pytest.mark.parametrize(
    ("tool", "named"), [("ruff", "style format"), ("mypy", "types"), ("safe-space", "scenarios")]
)
def test_a_failed_step_fails_it_by_name_and_stops_no_other(
    checkout: Path, tool: str, named: str
) -> None:
    _stub(checkout / ".venv" / "bin" / tool, tool, code=1)
    answer = _run(checkout)
    assert answer.returncode == 1
    assert answer.stdout.splitlines()[-1] == f"Failed: {named}"
    assert "safe-space check scenarios" in answer.stdout


def test_failed_tests_fail_it(checkout: Path) -> None:
    _stub(checkout / "path" / "python3", "======== 1 failed in 0.10s ========", code=1)
    answer = _run(checkout)
    assert answer.returncode == 1
    assert answer.stdout.splitlines()[-1] == "Failed: tests"
