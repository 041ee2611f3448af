"""``safe-space map``: a picture beside the scenario, and never in the place of something else."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator.cli.main import run

BROKEN = Path(__file__).parents[1] / "scenario" / "broken" / "e201-go.yaml"


def test_the_map_of_a_scenario_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "maya.svg"
    assert run(["map", "first-visit-maya", "--out", str(out)]) == 0
    assert out.read_text("utf-8").startswith("<svg ")
    assert capsys.readouterr().out == f"Written to {out}\n"


def test_a_file_that_is_there_is_kept_without_force(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "maya.svg"
    out.write_text("mine")
    assert run(["map", "first-visit-maya", "--out", str(out)]) == 2
    assert "add --force" in capsys.readouterr().err
    assert out.read_text() == "mine"
    assert run(["map", "first-visit-maya", "--out", str(out), "--force"]) == 0
    assert out.read_text("utf-8").startswith("<svg ")


def test_of_a_file_with_errors_what_can_be_made_out_is_drawn(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "broken.svg"
    assert run(["map", str(BROKEN), "--out", str(out)]) == 1
    assert "E201" in capsys.readouterr().err
    assert "no such moment" in out.read_text("utf-8")


@pytest.mark.parametrize("heat", ["trust", "regret"])
def test_heat_can_be_asked_for(tmp_path: Path, heat: str) -> None:
    plain, hot = tmp_path / "plain.svg", tmp_path / "hot.svg"
    run(["map", "first-visit-maya", "--out", str(plain)])
    assert run(["map", "first-visit-maya", "--out", str(hot), "--heat", heat]) == 0
    assert hot.read_text("utf-8") != plain.read_text("utf-8")


def test_only_an_svg_file_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["map", "first-visit-maya", "--out", str(tmp_path / "maya.png")]) == 2
    assert "ends in .svg" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_named(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "nowhere" / "maya.svg"
    assert run(["map", "first-visit-maya", "--out", str(out)]) == 1
    assert "there is no folder" in capsys.readouterr().err


def test_what_is_no_scenario_leaves_no_picture(tmp_path: Path) -> None:
    out = tmp_path / "none.svg"
    assert run(["map", str(tmp_path / "none.yaml"), "--out", str(out)]) == 1
    assert not out.exists()
