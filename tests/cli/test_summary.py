"""``check --summary`` prints what a scenario is worth and what the library covers."""

from __future__ import annotations

from pathlib import Path

SCENARIOS = Path(__file__).resolve().parents[2] / "scenarios"


def test_the_table_has_a_line_for_each_scenario(command):
    ran = command("check", "--summary", str(SCENARIOS / "first-visit-maya.yaml"))
    assert ran.code == 0
    (line,) = [line for line in ran.out.splitlines() if line.startswith("| first-visit-maya ")]
    assert line.rstrip(" |").endswith("nothing")
    assert "Always the longest: the best ending in 0 of 1." in ran.out


def test_the_coverage_counts_practices_by_age_and_setting(command):
    ran = command("check", "--summary", str(SCENARIOS / "first-visit-maya.yaml"))
    heads, _, *rows = [
        [cell.strip() for cell in line.split("|")[1:-1]]
        for line in ran.out[ran.out.index("| practice") :].splitlines()
    ]
    covered = {row[0]: dict(zip(heads, row, strict=True)) for row in rows}
    assert covered["Validating feelings"]["Adult"] == "1"
    assert covered["Validating feelings"]["In the room"] == "1"
    assert covered["Validating feelings"]["in all"] == "1 (1)"
    assert covered["Authenticity"]["in all"] == "0 (0)"


def test_a_scenario_with_errors_has_no_line_but_its_problems(command, tmp_path):
    (tmp_path / "broken.yaml").write_text("format: 1\n", encoding="utf-8")
    ran = command("check", "--summary", str(tmp_path))
    assert ran.code == 1
    assert "E102" in ran.out
