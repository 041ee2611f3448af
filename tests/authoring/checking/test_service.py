"""The process that checks: right answers, for the newest text, whatever is sent to it."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.checking.service import DEEPER, serve
from simulator.authoring.checking.stages import Findings, Stage, read_findings, weighed_findings
from simulator.authoring.checking.wire import Answer, Kind, Parcel, Request, read_line
from simulator.authoring.insights.gathering import insights_of
from simulator.resources import import_root
from simulator.scenario.diagnostics import Diagnostic, Span
from simulator.scenario.loading import load_source
from simulator.scenario.message import verbatim
from simulator.session.survey.survey import survey_of

ROOT = Path(__file__).resolve().parents[3]
VISIT = (ROOT / "tests" / "gui" / "short-visit.yaml").read_text("utf-8")
BROKEN = VISIT.replace("ending:", "endign:", 1)
SERVICE = [sys.executable, "-P", "-m", "simulator.authoring.checking.service"]


def run(request: Request, *, deeper: bool = False, folder: Path = ROOT) -> list[Answer | Parcel]:
    command = [*SERVICE, DEEPER] if deeper else SERVICE
    done = subprocess.run(
        command,
        input=request.as_line(),
        capture_output=True,
        check=True,
        cwd=folder,
        env=os.environ | {"PYTHONPATH": str(import_root())},
    )
    assert done.stderr == b""
    return [read_line(line) for line in done.stdout.splitlines()]


def test_reading_answers_with_the_problems_of_the_text():
    (answer,) = run(Request(7, "mine.yaml", BROKEN))
    assert answer.number == 7
    assert answer.findings == read_findings(load_source(BROKEN, "mine.yaml"))
    assert answer.findings.problems[0].path == "mine.yaml"
    assert not answer.findings.playable


def test_looking_deeper_answers_twice_and_ends():
    *answers, drawn, _ = run(Request(1, "mine.yaml", VISIT), deeper=True)
    assert drawn.kind is Kind.MAP
    assert [node.id for node in drawn.unpacked().nodes][:1] == ["door"]
    assert [one.findings.stage for one in answers] == [Stage.WEIGHED, Stage.PROVED]
    assert answers[0].findings == weighed_findings(load_source(VISIT, "mine.yaml"))
    assert "W403" in [one.code for one in answers[1].findings.problems]


def test_looking_deeper_ends_with_the_statistics():
    counted = run(Request(1, "mine.yaml", VISIT), deeper=True)[-1]
    scenario = load_source(VISIT, "mine.yaml").scenario
    assert counted.kind is Kind.INSIGHTS
    assert counted.unpacked() == insights_of(scenario, survey_of(scenario))


def test_it_runs_in_any_folder_and_takes_nothing_from_it(tmp_path):
    (tmp_path / "json.py").write_text("raise SystemExit('the wrong one')", "utf-8")
    answer, _ = run(Request(1, "mine.yaml", VISIT), folder=tmp_path)
    assert answer.findings.playable


def test_a_text_that_can_be_played_comes_along_whole():
    answer, parcel = run(Request(4, "mine.yaml", VISIT))
    assert answer.findings.playable
    assert parcel.number == 4
    assert parcel.unpacked() == load_source(VISIT, "mine.yaml")


def test_there_is_nothing_deeper_in_a_text_that_cannot_be_played():
    assert run(Request(1, "mine.yaml", BROKEN), deeper=True) == []


def test_half_a_request_is_passed_over():
    target = io.BytesIO()
    serve(io.BytesIO(b'{"number": 1, "sou\n[1]\n{}\n' + Request(2, "x", "").as_line()), target)
    assert [Answer.from_line(line).number for line in target.getvalue().splitlines()] == [2]


@given(st.text())
def test_any_text_crosses_into_another_process_unchanged(text):
    request = Request(3, text, text)
    line = request.as_line()
    assert line.count(b"\n") == 1
    assert Request.from_line(line) == request


@given(st.integers(1, 9999), st.sampled_from(Stage), st.booleans(), st.text(), st.text())
def test_an_answer_crosses_back_unchanged(number, stage, playable, message, advice):
    problem = Diagnostic("a.yaml", Span(1, 2, 3, 4), "E101", verbatim(message), verbatim(advice))
    answer = Answer(number, Findings(stage, (problem,), playable))
    assert Answer.from_line(answer.as_line()) == answer


@pytest.mark.parametrize("line", [b"", b"{}", b"[]", b'{"number": 1, "problems": [{}]}'])
def test_what_is_no_answer_is_refused(line):
    with pytest.raises((ValueError, TypeError, KeyError)):
        Answer.from_line(line)


def test_a_request_is_plain_json():
    assert json.loads(Request(1, "a", "ü").as_line()) == {"number": 1, "shown": "a", "source": "ü"}
