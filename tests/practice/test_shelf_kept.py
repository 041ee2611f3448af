"""The shelf while files come, change and go: nothing stands there twice, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.practice.folder_watch import FolderChanges
from simulator.practice.own_library import OwnLibrary
from simulator.practice.shelf_kept import ShelfKept
from simulator.scenario.loading import load_scenario


@pytest.fixture
def library(tmp_path: Path) -> OwnLibrary:
    """An own library with a folder."""
    (tmp_path / "own").mkdir()
    return OwnLibrary(tmp_path / "own")


@pytest.fixture
def shelf(library: OwnLibrary, write: Callable[..., Path]) -> ShelfKept:
    """Two that came along, none of one's own yet."""
    came = [load_scenario(write(f"{name}.yaml", id=name, title=name)) for name in ("ape", "cat")]
    return ShelfKept(came, library)


def titles(shelf: ShelfKept) -> list[str]:
    """What stands there, as the author calls it, or the file's name."""
    return [one.scenario.title if one.scenario else one.path for one in shelf.standing]


def test_ones_own_stands_among_the_others(
    shelf: ShelfKept, library: OwnLibrary, write: Callable[..., Path]
) -> None:
    own = load_scenario(write("own/bee.yaml", id="bee", title="bee"))
    shelf.take_in(FolderChanges((own,)))
    assert titles(shelf) == ["ape", "bee", "cat"]
    assert [shelf.is_own(one) for one in shelf.standing] == [False, True, False]
    assert not shelf.is_elsewhere(own)


def test_ones_own_takes_the_place_of_what_came_along_until_it_is_gone(
    shelf: ShelfKept, write: Callable[..., Path]
) -> None:
    own = load_scenario(write("own/mine.yaml", id="ape", title="my ape"))
    shelf.take_in(FolderChanges((own,)))
    assert titles(shelf) == ["cat", "my ape"]
    shelf.take_in(FolderChanges(gone=(own.path,)))
    assert titles(shelf) == ["ape", "cat"]


def test_a_file_opened_by_hand_stands_first_until_it_becomes_ones_own(
    shelf: ShelfKept, write: Callable[..., Path]
) -> None:
    opened = shelf.open(write("dog.yaml", id="dog", title="dog"))
    assert titles(shelf) == ["dog", "ape", "cat"]
    assert shelf.is_elsewhere(opened)
    shelf.take_in(FolderChanges((load_scenario(write("own/dog.yaml", id="dog", title="dog")),)))
    assert titles(shelf) == ["ape", "cat", "dog"]


def test_a_file_of_ones_own_opened_by_hand_stays_ones_own(
    shelf: ShelfKept, tmp_path: Path, write: Callable[..., Path]
) -> None:
    write("own/bee.yaml", id="bee", title="bee")
    opened = shelf.open(tmp_path / "own" / ".." / "own" / "bee.yaml")
    assert opened.path == str(tmp_path / "own" / "bee.yaml")
    assert shelf.is_own(opened)
    assert titles(shelf) == ["ape", "bee", "cat"]


def test_of_two_own_files_with_one_id_the_other_steps_in_when_the_first_goes(
    shelf: ShelfKept, write: Callable[..., Path]
) -> None:
    first = load_scenario(write("own/1.yaml", id="bee", title="first bee"))
    second = load_scenario(write("own/2.yaml", id="bee", title="second bee"))
    shelf.take_in(FolderChanges((first, second)))
    assert titles(shelf) == ["ape", "cat", "first bee"]
    shelf.take_in(FolderChanges(gone=(first.path,)))
    assert titles(shelf) == ["ape", "cat", "second bee"]


def test_another_folder_takes_ones_own_off_the_shelf(
    shelf: ShelfKept, tmp_path: Path, write: Callable[..., Path]
) -> None:
    shelf.take_in(FolderChanges((load_scenario(write("own/bee.yaml", id="bee", title="bee")),)))
    shelf.move_to(OwnLibrary(tmp_path / "elsewhere"))
    assert titles(shelf) == ["ape", "cat"]
    assert shelf.own == ()
