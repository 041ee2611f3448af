"""Which files stand on the shelf, and in which order."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.practice.shelf import age_group, load_shelf
from simulator.practice.shelf_files import scenario_files


def test_playable_files_stand_by_level_then_title_and_broken_ones_last(
    write: Callable[..., Path],
) -> None:
    files = [
        write("a.yaml", id="hard", level="advanced", title="A hard one"),
        write("b.yaml", id="torn", level="torn"),
        write("c.yaml", id="later", title="z later"),
        write("d.yaml", id="first", title="An easy one"),
        write("e.yaml", id="middle", level="intermediate"),
    ]
    names = [Path(loaded.path).name for loaded in load_shelf(files)]
    assert names == ["d.yaml", "c.yaml", "e.yaml", "a.yaml", "b.yaml"]


def test_of_two_files_with_one_id_the_first_is_kept(write: Callable[..., Path]) -> None:
    first, second = write("a.yaml", title="First"), write("b.yaml", title="Second")
    (kept,) = load_shelf([first, second])
    assert kept.scenario is not None
    assert kept.scenario.title == "First"


def test_two_broken_files_both_stand_on_the_shelf(write: Callable[..., Path]) -> None:
    files = [write("a.yaml", level="torn"), write("b.yaml", level="torn")]
    assert len(load_shelf(files)) == 2


def test_only_scenario_files_right_inside_the_folder_are_found(tmp_path: Path) -> None:
    for name in ("b.yaml", "a.YML", "notes.txt", ".hidden.yaml"):
        (tmp_path / name).write_text("", "utf-8")
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "c.yaml").write_text("", "utf-8")
    assert [path.name for path in scenario_files(tmp_path)] == ["a.YML", "b.yaml"]


def test_a_folder_that_cannot_be_read_holds_no_scenarios(tmp_path: Path) -> None:
    assert scenario_files(tmp_path / "nowhere") == ()
    (tmp_path / "file").write_text("", "utf-8")
    assert scenario_files(tmp_path / "file") == ()


def test_a_folder_named_like_a_scenario_is_told_as_a_problem(tmp_path: Path) -> None:
    (tmp_path / "odd.yaml").mkdir()
    (loaded,) = load_shelf(scenario_files(tmp_path))
    assert loaded.scenario is None
    assert loaded.diagnostics[0].code == "E001"


@pytest.mark.parametrize(
    ("age", "group"),
    [
        (3, "child"),
        (12, "child"),
        (13, "adolescent"),
        (17, "adolescent"),
        (18, "adult"),
        (64, "adult"),
        (65, "older-adult"),
        (101, "older-adult"),
    ],
)
def test_an_age_belongs_to_its_group(age: int, group: str) -> None:
    assert age_group(age) == group
