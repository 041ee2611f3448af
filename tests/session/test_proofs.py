"""What the survey proves wrong: each sample gives the problems its first lines list, no others."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from simulator.resources import scenarios_dir
from simulator.scenario.loading import load_scenario, load_source
from simulator.session.play import begin, ending_of, offered_replies, step
from simulator.session.proofs.prove import proved_problems
from simulator.session.survey.survey import survey_of

SAMPLES = sorted((Path(__file__).parent / "proved").glob("*.yaml"))
BROKEN = [path for path in SAMPLES if not path.stem.startswith("fine")]
FINE = [path for path in SAMPLES if path.stem.startswith("fine")]
CODES = {"E301", "E302", "W401", "W402", "W403", "W404", "W405", "W406"}
EXPECTED = re.compile(r"# (\d+:\d+-\d+:\d+ [EWH]\d{3} .*)\n#   help: (.*)\n")
PATH = re.compile(r" after ([a-z,-]+)")
LONGEST_MESSAGE = 300


def by_stem(path):
    return path.stem


def proved(path):
    loaded = load_scenario(path)
    assert loaded.diagnostics == ()
    return proved_problems(loaded)


def as_listed(problem):
    span = problem.span
    place = f"{span.line}:{span.col}-{span.end_line}:{span.end_col}"
    return f"{place} {problem.code} {problem.message}", problem.help


@pytest.mark.parametrize("path", BROKEN, ids=by_stem)
def test_a_sample_has_exactly_the_problems_it_lists(path):
    expected = EXPECTED.findall(path.read_text("utf-8"))

    assert [as_listed(problem) for problem in proved(path)] == expected


@pytest.mark.parametrize("path", BROKEN, ids=by_stem)
def test_windows_line_ends_move_no_place(path, tmp_path):
    copy = tmp_path / "copy.yaml"
    copy.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))

    assert list(map(as_listed, proved(copy))) == list(map(as_listed, proved(path)))


@pytest.mark.parametrize("path", BROKEN, ids=by_stem)
def test_a_sample_has_the_problem_in_its_name(path):
    assert path.stem[:4].upper() in {problem.code for problem in proved(path)}


@pytest.mark.parametrize("path", FINE, ids=by_stem)
def test_what_only_looks_like_a_problem_is_none(path):
    assert proved(path) == ()


def test_every_code_has_a_sample():
    assert {path.stem[:4].upper() for path in BROKEN} == CODES


@pytest.mark.parametrize("path", BROKEN, ids=by_stem)
def test_messages_are_short(path):
    for problem in proved(path):
        assert max(len(problem.message), len(problem.help)) < LONGEST_MESSAGE


@pytest.mark.parametrize("path", [path for path in BROKEN if "e301" in path.stem], ids=by_stem)
def test_the_way_to_a_dead_end_can_be_played(path):
    scenario = load_scenario(path).scenario
    dead_end = next(problem for problem in proved(path) if problem.code == "E301")
    state, _ = begin(scenario)
    for replies in PATH.findall(dead_end.message):
        for reply in replies.split(","):
            state, _ = step(scenario, state, reply)

    assert offered_replies(scenario, state) == ()
    assert ending_of(scenario, state) is None


LONG_MOMENT = """\
  m{place}:
    client: Go on.
    replies: {{an-id-of-some-length: {{do: "[You nod](holding-space)", go: {to}}}}}
"""


def test_a_very_long_way_is_told_shortened():
    sample = Path(__file__).parent / "proved" / "e301-at-the-very-beginning.yaml"
    moments = [LONG_MOMENT.format(place=place, to=f"m{place + 1}") for place in range(39)]
    moments.append(LONG_MOMENT.format(place=39, to="hello"))
    text = sample.read_text("utf-8").replace("trust > 3", "trust < 3")
    text = text.replace("start: hello\nmoments:\n", "start: m0\nmoments:\n" + "".join(moments))
    problems = proved_problems(load_source(text, "long.yaml"))
    dead_end = next(problem for problem in problems if problem.code == "E301")

    assert "after 40 replies, an-id-of-some-length," in dead_end.message
    assert "…" in dead_end.message
    assert len(dead_end.message) < LONGEST_MESSAGE


def test_a_survey_that_was_cut_short_says_how_far_it_got_and_warns_of_nothing_it_cannot_know():
    loaded = load_scenario(
        Path(__file__).parent / "proved" / "w404-its-moment-is-never-reached.yaml"
    )
    cut = survey_of(loaded.scenario, cap=1)

    (problem,) = proved_problems(loaded, cut)

    assert problem.code == "H601"
    assert "0 states were looked at, 0 replies deep, in 1 of 3 moments" in problem.message
    assert loaded.source.splitlines()[problem.span.line - 1] == "moments:"


def test_a_dead_end_found_before_the_cap_is_told_all_the_same():
    loaded = load_scenario(Path(__file__).parent / "proved" / "e301-every-reply-is-hidden.yaml")
    cut = survey_of(loaded.scenario, cap=3)

    assert not cut.complete
    assert [problem.code for problem in proved_problems(loaded, cut)] == ["H601", "E301"]


def test_a_shipped_scenario_has_no_problem_that_can_be_proved(shipped, shipped_survey):
    path = scenarios_dir() / f"{shipped.id}.yaml"
    problems = proved_problems(load_scenario(path), shipped_survey)

    assert [problem.as_text() for problem in problems] == []


def test_a_file_with_errors_proves_nothing():
    assert proved_problems(load_source("format: 1\n", "broken.yaml")) == ()
