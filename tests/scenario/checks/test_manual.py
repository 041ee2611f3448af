"""Each check's docstring is its page of the manual: its samples do what it says of them."""

from __future__ import annotations

import re
import textwrap

import pytest

from simulator.resources import scenarios_dir
from simulator.scenario.checks.registry import CHECKS, Check, warnings_about
from simulator.scenario.loading import load_scenario

_SAMPLE = re.compile(r"^(Reported|Silent)::\n\n((?:    .*\n|\n)+)", re.MULTILINE)


def samples(check: Check, kind: str) -> list[str]:
    manual = check.manual.rstrip() + "\n"
    return [textwrap.dedent(found[2]) for found in _SAMPLE.finditer(manual) if found[1] == kind]


def each_check() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.code)


def test_every_warning_of_the_format_has_its_check():
    assert [check.code for check in CHECKS] == [f"W50{number}" for number in range(1, 9)]


@each_check()
def test_the_manual_begins_with_the_code_and_shows_both_samples(check):
    assert check.manual.startswith(f"{check.code}: ")
    assert len(samples(check, "Reported")) == len(samples(check, "Silent")) == 1


@each_check()
def test_what_the_manual_calls_reported_is_reported_once_and_nothing_else_is(check, warned):
    for sample in samples(check, "Reported"):
        assert warned(sample).codes == [check.code]


@each_check()
def test_what_the_manual_calls_silent_is_silent(check, warned):
    for sample in samples(check, "Silent"):
        assert warned(sample).messages == []


@each_check()
def test_a_message_is_short_and_its_help_says_what_to_do(check, warned):
    for problem in warned(samples(check, "Reported")[0]).diagnostics:
        assert len(problem.message) <= 140
        assert problem.message[0] in "“abcdefghijklmnopqrstuvwxyz"
        assert len(problem.help) <= 140
        assert problem.help.endswith(".")


@pytest.mark.parametrize("path", sorted(scenarios_dir().glob("*.yaml")), ids=lambda path: path.stem)
def test_nothing_is_amiss_with_a_shipped_scenario(path):
    assert [problem.as_text() for problem in warnings_about(load_scenario(path))] == []


def test_a_scenario_that_cannot_be_read_gets_no_warnings(tmp_path):
    broken = tmp_path / "broken.yaml"
    broken.write_text("format: 1\n", "utf-8")

    assert warnings_about(load_scenario(broken)) == ()
