"""A file is written whole or not at all, whatever the disk does."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from collections import Counter
from pathlib import Path

import pytest

from simulator.records.exports.whole_file import NotWrittenError, write_whole

from .exporter import VERSIONS
from .power_cut import Disk, build_recorder, record
from .talk import chance

HERE = Path(__file__).parent
CUTS = 300


@pytest.fixture
def target(tmp_path: Path) -> Path:
    """A file that is there already, alone in its folder."""
    folder = tmp_path / "exports"
    folder.mkdir()
    file = folder / "debrief.html"
    file.write_bytes(b"old")
    return file


def refusing(error: int):
    """A call that always fails like this."""

    def refuse(*args: object, **more: object) -> None:
        raise OSError(error, os.strerror(error))

    return refuse


def test_a_new_file_takes_the_old_one_s_place_and_nothing_is_left_beside_it(target):
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize(
    ("where", "call"), [(os, "fsync"), (Path, "replace"), (Path, "open")], ids=str
)
@pytest.mark.parametrize(
    ("error", "says"),
    [
        (errno.ENOSPC, "is full. Free some space, then try again."),
        (errno.EACCES, "cannot be written to. Allow writing there, or choose another place."),
        (errno.EROFS, "cannot be written to. Allow writing there, or choose another place."),
        (errno.EIO, "reports an error. Check that it is connected"),
    ],
)
def test_a_call_the_disk_refuses_leaves_the_old_file(target, monkeypatch, where, call, error, says):
    monkeypatch.setattr(where, call, refusing(error))
    with pytest.raises(NotWrittenError) as caught:
        write_whole(target, b"new")
    monkeypatch.undo()
    assert says in caught.value.message
    assert str(target.parent) in caught.value.message
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.skipif(sys.platform == "win32", reason="limits are a matter of POSIX systems")
def test_a_write_cut_off_half_way_leaves_the_old_file(target):
    import resource

    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(NotWrittenError):
            write_whole(target, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert target.read_bytes() == b"old"
    assert list(target.parent.iterdir()) == [target]


def test_a_folder_that_cannot_be_synced_does_not_undo_the_file(target, monkeypatch):
    sync, asked = os.fsync, []

    def refuse_the_second(handle: int) -> None:
        asked.append(handle)
        if len(asked) > 1:
            raise OSError(errno.EINVAL, "no")
        sync(handle)

    monkeypatch.setattr(os, "fsync", refuse_the_second)
    write_whole(target, b"new")
    assert target.read_bytes() == b"new"


@pytest.mark.parametrize(
    ("place", "says"),
    [
        ("nowhere/debrief.html", "there is no folder"),
        ("", "is a folder. Name a file in it."),
        ("debrief.html/inside.html", "is not a folder"),
        ("a" * 5000, "cannot be a file's name. Choose a shorter one."),
        ("nul\0.html", "cannot be a file's name."),
        ("half\ud83d.html", "cannot be a file's name."),
    ],
)
def test_an_impossible_place_is_told_in_plain_words(target, place, says):
    with pytest.raises(NotWrittenError) as caught:
        write_whole(target.parent / place, b"new")
    assert says in caught.value.message
    assert len(caught.value.message) < 300
    assert caught.value.message.isprintable()


def test_where_a_link_stands_the_file_it_leads_to_is_written(target):
    link = target.with_name("link.html")
    try:
        link.symlink_to(target)
    except OSError:
        pytest.skip("links cannot be made here")
    write_whole(link, b"new")
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


@pytest.fixture(scope="module")
def recorder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that records every change of a file."""
    compiler = shutil.which("cc")
    if not sys.platform.startswith("linux") or compiler is None:
        pytest.skip("the recorder needs Linux and a C compiler")
    return build_recorder(tmp_path_factory.mktemp("recorder"), compiler)


def _left_by_cuts(recorder: Path, target: Path, *how: str) -> Counter[str]:
    """What the file holds after power cuts at any moment of six exports."""
    folder = target.parent
    operations = record(recorder, folder, HERE / "exporter.py", str(target), *how)
    rng, found = chance(7), Counter[str]()
    whole = {b"old", *VERSIONS}
    for _ in range(CUTS):
        disk = Disk(folder, {str(target): b"old"})
        for operation in operations[: rng.randint(1, len(operations))]:
            disk.feed(operation)
        left = disk.after_a_cut(rng).get(str(target))
        found["whole" if left in whole else "lost"] += 1
    return found


def test_a_power_cut_at_any_moment_leaves_the_old_file_or_the_new(recorder, target):
    assert _left_by_cuts(recorder, target) == {"whole": CUTS}


def test_the_rig_sees_that_writing_plainly_loses_files(recorder, target):
    assert _left_by_cuts(recorder, target, "--plainly")["lost"] > 0
