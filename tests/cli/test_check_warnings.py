"""``safe-space check``: warnings stand among the other problems and make no scenario unplayable."""

from __future__ import annotations

import json
import re

import pytest

from simulator.scenario.checks import registry


@pytest.fixture
def doubtful(tiny):
    """The small scenario with a number that contradicts its marks, and a clause reworded."""
    text = tiny.read_text("utf-8").replace(
        '"[It is only a job](minimising)"', ('"[Don\'t worry](thanks-for-sharing)", trust: -2')
    )
    tiny.write_text(text, "utf-8")
    return tiny


def test_warnings_are_printed_in_file_order_and_exit_0(command, doubtful):
    ran = command("check", doubtful)
    places = [(int(line), int(col)) for line, col in re.findall(r":(\d+):(\d+): ", ran.out)]

    assert ran.code == 0
    assert ran.out.count(" W503 ") == 2
    assert places == sorted(places)
    assert re.fullmatch(r"1 file checked: 0 errors, \d+ warnings\.\n", ran.err)


def test_a_warning_in_json_has_its_severity_and_both_ends(command, doubtful):
    ran = command("check", "--format", "json", doubtful)
    found = [problem for problem in json.loads(ran.out) if problem["code"] == "W503"]

    assert [problem["severity"] for problem in found] == ["warning", "warning"]
    assert found[0]["end_col"] - found[0]["col"] == len("Don't worry")


def test_playing_a_scenario_does_not_run_the_checks(command, tiny, monkeypatch):
    monkeypatch.setattr(registry, "CHECKS", None)

    assert command("play", tiny, "--replies", "feel,thanks").code == 0
