"""The process that works statistics out: one text in, one line out."""

from __future__ import annotations

import io
import os
import subprocess
import sys

import pytest

from simulator.authoring.insights.as_json import insights_from_text
from simulator.authoring.insights.service import (
    DONE,
    UNPLAYABLE,
    arguments,
    serve,
    variables,
)
from simulator.scenario.source import MAX_BYTES

from .conftest import TEXT


def test_a_text_is_answered_with_its_statistics(told):
    answered = io.BytesIO()
    assert serve(io.BytesIO(TEXT.encode()), answered) == DONE
    assert insights_from_text(answered.getvalue().decode()) == told()


@pytest.mark.parametrize(
    "data",
    [b"", b"format: 1", b"\xff\xfe\x00", b"- - - -", b"#" * (MAX_BYTES + 10), b"[" * 5_000],
    ids=["nothing", "little", "no text", "a list", "too long", "too deep"],
)
def test_what_cannot_be_played_is_left_unanswered(data):
    answered = io.BytesIO()
    assert serve(io.BytesIO(data), answered) == UNPLAYABLE
    assert answered.getvalue() == b""


def test_it_runs_as_a_process_of_its_own_from_any_folder(told, tmp_path):
    (tmp_path / "json.py").write_text("raise SystemExit('the wrong one')", "utf-8")
    done = subprocess.run(
        [sys.executable, *arguments()],
        input=TEXT.encode(),
        capture_output=True,
        check=True,
        cwd=tmp_path,
        env=os.environ | variables(),
    )
    assert insights_from_text(done.stdout.decode()) == told()
    assert done.stderr == b""
