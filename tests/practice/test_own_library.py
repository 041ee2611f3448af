"""One's own library: files come in whole, nothing that is there is ever lost."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.practice import own_library
from simulator.practice.own_library import Added, Outcome, OwnLibrary
from simulator.scenario.loading import Loaded, load_scenario
from simulator.scenario.source import MAX_BYTES

from .conftest import TINY


@pytest.fixture
def library(tmp_path: Path) -> OwnLibrary:
    """A library whose folder is not there yet."""
    return OwnLibrary(tmp_path / "data" / "scenarios")


def own(library: OwnLibrary) -> list[Loaded]:
    """The library's files as they are now."""
    return [load_scenario(path) for path in library.files()]


def add(library: OwnLibrary, *sources: Path) -> tuple[Added, ...]:
    """Add files to the library as it is now."""
    return library.add_all(sources, own(library))


def names(library: OwnLibrary) -> list[str]:
    """What the files are called."""
    return [path.name for path in library.files()]


def outcomes(found: tuple[Added, ...]) -> list[Outcome]:
    """What became of each."""
    return [one.outcome for one in found]


def test_a_file_is_copied_byte_for_byte(library: OwnLibrary, write: Callable[..., Path]) -> None:
    source = write("visit.yaml")
    source.write_bytes(b"\xef\xbb\xbf" + source.read_bytes().replace(b"\n", b"\r\n"))
    (found,) = add(library, source)
    assert found.outcome is Outcome.ADDED
    assert found.loaded is not None
    assert found.loaded.scenario is not None
    assert Path(found.loaded.path).read_bytes() == source.read_bytes()
    assert source.exists()


def test_the_same_text_is_there_already_whatever_it_is_called(
    library: OwnLibrary, write: Callable[..., Path]
) -> None:
    add(library, write("visit.yaml"))
    (found,) = add(library, write("visit-copy.yaml"))
    assert found.outcome is Outcome.THERE_ALREADY
    assert found.loaded is not None
    assert Path(found.loaded.path).name == "visit.yaml"
    assert names(library) == ["visit.yaml"]


def test_another_scenario_of_the_same_name_gets_a_number(
    library: OwnLibrary, tmp_path: Path
) -> None:
    for place, scenario in (("a", "one"), ("b", "two"), ("c", "three")):
        (tmp_path / place).mkdir()
        file = tmp_path / place / "visit.yaml"
        file.write_text(TINY.replace("id: tiny", f"id: {scenario}"), "utf-8")
        add(library, file)
    assert names(library) == ["visit-2.yaml", "visit-3.yaml", "visit.yaml"]
    assert [one.scenario.id for one in own(library) if one.scenario] == ["two", "three", "one"]


def test_another_version_of_a_scenario_waits_for_a_choice(
    library: OwnLibrary, write: Callable[..., Path]
) -> None:
    add(library, write("visit.yaml"))
    (found,) = add(library, write("newer.yaml", title="A newer title"))
    assert found.outcome is Outcome.ANOTHER_VERSION
    assert found.loaded is not None
    assert Path(found.loaded.path).name == "visit.yaml"
    assert names(library) == ["visit.yaml"]


def test_a_version_that_is_replaced_is_kept_among_the_removed(
    library: OwnLibrary, write: Callable[..., Path]
) -> None:
    add(library, write("visit.yaml"))
    newer = write("newer.yaml", title="A newer title")
    found = library.add(newer, own(library), replacing=True)
    assert found.outcome is Outcome.ADDED
    assert names(library) == ["visit.yaml"]
    assert (library.folder / "visit.yaml").read_bytes() == newer.read_bytes()
    assert (library.folder / "removed" / "visit.yaml").read_text("utf-8") == TINY


def test_two_versions_dropped_at_once_are_told_apart(
    library: OwnLibrary, write: Callable[..., Path]
) -> None:
    found = add(library, write("one.yaml"), write("two.yaml", title="A newer title"))
    assert outcomes(found) == [Outcome.ADDED, Outcome.ANOTHER_VERSION]


def test_a_file_with_errors_can_be_added_to_be_mended(
    library: OwnLibrary, write: Callable[..., Path]
) -> None:
    (found,) = add(library, write("torn.yaml", level="torn"))
    assert found.outcome is Outcome.ADDED
    assert found.loaded is not None
    assert found.loaded.scenario is None
    assert names(library) == ["torn.yaml"]


def test_a_folder_brings_the_scenarios_right_inside_it(library: OwnLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "brought"
    (folder / "deeper").mkdir(parents=True)
    for place, scenario in (("a.yaml", "one"), ("b.yml", "two"), ("deeper/c.yaml", "three")):
        (folder / place).write_text(TINY.replace("id: tiny", f"id: {scenario}"), "utf-8")
    (folder / "notes.txt").write_text("notes", "utf-8")
    assert outcomes(add(library, folder)) == [Outcome.ADDED, Outcome.ADDED]
    assert names(library) == ["a.yaml", "b.yml"]


def _large(path: Path) -> None:
    path.write_bytes(b"#" * (MAX_BYTES + 1))


def _text(path: Path) -> None:
    path.write_text(TINY, "utf-8")


def _fifo(path: Path) -> None:
    if not hasattr(os, "mkfifo"):
        pytest.skip("no such files here")
    os.mkfifo(path)


def _nothing(path: Path) -> None:
    """No file is made."""


@pytest.mark.parametrize(
    ("name", "make", "outcome"),
    [
        ("photo.png", _text, Outcome.NOT_YAML),
        ("yaml", _text, Outcome.NOT_YAML),
        ("folder", Path.mkdir, Outcome.EMPTY_FOLDER),
        ("large.yaml", _large, Outcome.TOO_LARGE),
        ("missing.yaml", _nothing, Outcome.NOT_READABLE),
        ("pipe.yaml", _fifo, Outcome.NOT_READABLE),
    ],
)
def test_what_is_no_scenario_file_is_refused(
    library: OwnLibrary,
    tmp_path: Path,
    name: str,
    make: Callable[[Path], None],
    outcome: Outcome,
) -> None:
    make(tmp_path / name)
    assert outcomes(add(library, tmp_path / name)) == [outcome]
    assert not library.folder.exists()


def test_a_library_that_cannot_be_written_says_why(
    library: OwnLibrary, write: Callable[..., Path]
) -> None:
    library.folder.parent.mkdir(parents=True)
    library.folder.write_text("a file where the folder should be", "utf-8")
    (found,) = add(library, write("visit.yaml"))
    assert found.outcome is Outcome.NOT_WRITTEN
    assert found.reason


def test_more_files_than_fit_at_once_are_told(
    library: OwnLibrary, write: Callable[..., Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_library, "MOST_AT_ONCE", 2)
    files = [write(f"{name}.yaml", id=name) for name in ("one", "two", "three", "four")]
    assert outcomes(add(library, *files)) == [Outcome.ADDED, Outcome.ADDED, Outcome.TOO_MANY]


def test_a_file_of_the_library_itself_is_there_already(
    library: OwnLibrary, write: Callable[..., Path]
) -> None:
    add(library, write("visit.yaml"))
    assert outcomes(add(library, library.folder)) == [Outcome.THERE_ALREADY]


def test_a_file_taken_out_can_be_put_back(library: OwnLibrary, write: Callable[..., Path]) -> None:
    add(library, write("visit.yaml"))
    removed = library.take_out(library.files()[0])
    assert names(library) == []
    assert removed.parent == library.folder / "removed"
    assert library.put_back(removed, "visit.yaml") == library.folder / "visit.yaml"
    assert names(library) == ["visit.yaml"]


def test_files_of_one_name_taken_out_after_another_are_all_kept(library: OwnLibrary) -> None:
    library.folder.mkdir(parents=True)
    for text in ("first", "second"):
        (library.folder / "visit.yaml").write_text(text, "utf-8")
        library.take_out(library.folder / "visit.yaml")
    kept = sorted((library.folder / "removed").iterdir())
    assert [path.read_text("utf-8") for path in kept] == ["second", "first"]


def test_only_what_is_in_the_library_can_be_taken_out(
    library: OwnLibrary, write: Callable[..., Path]
) -> None:
    elsewhere = write("visit.yaml")
    with pytest.raises(OSError, match="not in"):
        library.take_out(elsewhere)
    with pytest.raises(OSError, match="not in"):
        library.put_back(elsewhere, "visit.yaml")
    assert elsewhere.exists()


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_in_the_library_is_replaced_and_what_it_leads_to_stays(
    library: OwnLibrary, write: Callable[..., Path]
) -> None:
    outside = write("outside.yaml")
    library.folder.mkdir(parents=True)
    (library.folder / "link.yaml").symlink_to(outside)
    newer = write("newer.yaml", title="A newer title")
    library.add(newer, own(library), replacing=True)
    assert outside.read_text("utf-8") == TINY
    assert (library.folder / "link.yaml").read_bytes() == newer.read_bytes()


@given(st.lists(st.tuples(st.sampled_from("abc"), st.sampled_from("xyz"), st.booleans())))
def test_whatever_is_added_and_taken_out_no_text_is_lost(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[str, str, bool]]
) -> None:
    folder = tmp_path_factory.mktemp("steps")
    library = OwnLibrary(folder / "library")
    added: set[str] = set()
    for name, text, goes in steps:
        source = folder / f"{name}.yaml"
        source.write_text(text, "utf-8")
        if goes and library.files():
            library.take_out(library.files()[0])
        add(library, source)
        added.add(text)
    present = {one.read_text("utf-8") for one in (folder / "library").rglob("*.yaml")}
    assert added <= present
    assert not list((folder / "library").rglob(".safe-space*"))
