"""Following a folder: only what changed is read, whatever way it changed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.practice import folder_watch
from simulator.practice.folder_watch import FolderChanges, FolderWatch


def loaded(changes: FolderChanges) -> list[str]:
    """The names of what was read."""
    return [Path(one.path).name for one in changes.loaded]


@pytest.fixture
def watch(tmp_path: Path, write: Callable[..., Path]) -> FolderWatch:
    """A watch over a folder of two files, both of them read."""
    write("a.yaml", id="a")
    write("b.yaml", id="b")
    watch = FolderWatch(tmp_path)
    assert loaded(watch.look()) == ["a.yaml", "b.yaml"]
    return watch


def test_nothing_is_read_where_nothing_has_changed(watch: FolderWatch) -> None:
    assert not watch.look()
    assert watch.look() == FolderChanges()


def test_a_new_file_is_read_alone(watch: FolderWatch, write: Callable[..., Path]) -> None:
    write("c.yaml", id="c")
    assert loaded(watch.look()) == ["c.yaml"]


def test_a_file_written_again_is_read_again(watch: FolderWatch, write: Callable[..., Path]) -> None:
    write("a.yaml", id="a", title="Quite another title")
    (found,) = watch.look().loaded
    assert found.scenario is not None
    assert found.scenario.title == "Quite another title"


def test_a_file_replaced_whole_by_one_of_its_size_and_age_is_read_again(
    watch: FolderWatch, tmp_path: Path
) -> None:
    old = (tmp_path / "a.yaml").stat()
    text = (tmp_path / "a.yaml").read_text("utf-8")
    (tmp_path / "a.part").write_text(text.replace("One room", "Two room"), "utf-8")
    os.utime(tmp_path / "a.part", ns=(old.st_atime_ns, old.st_mtime_ns))
    (tmp_path / "a.part").replace(tmp_path / "a.yaml")
    assert loaded(watch.look()) == ["a.yaml"]


def test_a_file_that_has_gone_is_told_once(watch: FolderWatch, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").unlink()
    assert watch.look().gone == (str(tmp_path / "a.yaml"),)
    assert watch.look().gone == ()


def test_a_folder_that_has_gone_comes_back(watch: FolderWatch, tmp_path: Path) -> None:
    away = tmp_path.with_name("away")
    tmp_path.rename(away)
    assert len(watch.look().gone) == 2
    away.rename(tmp_path)
    assert loaded(watch.look()) == ["a.yaml", "b.yaml"]


def test_a_broken_file_is_followed_as_well(watch: FolderWatch, tmp_path: Path) -> None:
    (tmp_path / "torn.yaml").write_text("format: 1\n", "utf-8")
    (found,) = watch.look().loaded
    assert found.scenario is None


def test_a_folder_of_something_else_is_not_read_to_its_end(
    tmp_path: Path, write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_watch, "MOST_FILES", 2)
    for name in ("a", "b", "c"):
        write(f"{name}.yaml", id=name)
    found = FolderWatch(tmp_path).look()
    assert (loaded(found), found.left_out) == (["a.yaml", "b.yaml"], 1)


def test_how_files_looked_is_known_for_what_was_read(watch: FolderWatch, tmp_path: Path) -> None:
    assert [path.name for path in watch.seen] == ["a.yaml", "b.yaml"]
    assert watch.seen[tmp_path / "a.yaml"].size == (tmp_path / "a.yaml").stat().st_size
