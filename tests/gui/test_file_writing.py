"""Files are made beside the window: none is lost, none half written, and each outcome is told."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from simulator.gui.file_writing import FileWriting, Makes

from .person import PATIENCE


@dataclass(slots=True)
class Told:
    """What the signals have said."""

    written: list[str] = field(default_factory=list)
    not_written: list[str] = field(default_factory=list)
    failed: list[bool] = field(default_factory=list)


@pytest.fixture
def writing(qapp) -> Iterator[FileWriting]:
    owner = QObject()
    yield FileWriting(owner)
    owner.deleteLater()


@pytest.fixture
def told(writing: FileWriting) -> Told:
    heard = Told()
    writing.written.connect(heard.written.append)
    writing.not_written.connect(lambda why: heard.not_written.append(str(why)))
    writing.failed.connect(lambda: heard.failed.append(True))
    return heard


def always(data: bytes) -> Makes:
    return lambda _still_wanted: data


def until(qtbot: QtBot, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(holds, timeout=PATIENCE)


def test_a_file_is_made_in_another_thread_and_told_in_the_windows(qtbot, writing, told, tmp_path):
    threads = []
    writing.written.connect(lambda _path: threads.append(threading.get_ident()))

    def make(_still_wanted: Callable[[], None]) -> bytes:
        threads.append(threading.get_ident())
        return b"whole"

    file = tmp_path / "a.txt"
    writing.write(file, make)
    assert writing.is_working
    until(qtbot, lambda: not writing.is_working)
    assert (file.read_bytes(), told.written) == (b"whole", [str(file)])
    assert threads[0] != threads[1] == threading.get_ident()


def test_several_files_come_in_the_order_they_were_asked_for(qtbot, writing, told, tmp_path):
    files = [tmp_path / name for name in "cab"]
    for file in files:
        writing.write(file, always(file.name.encode()))
    until(qtbot, lambda: len(told.written) == 3)
    assert told.written == list(map(str, files))


def test_a_place_that_will_not_do_is_told_and_the_next_file_is_written(
    qtbot, writing, told, tmp_path
):
    writing.write(tmp_path / "nowhere" / "a.txt", always(b"a"))
    writing.write(tmp_path / "b.txt", always(b"b"))
    until(qtbot, lambda: bool(told.written))
    (why,) = told.not_written
    assert why.startswith("Not written: there is no folder ")
    assert [file.name for file in tmp_path.iterdir()] == ["b.txt"]


def test_what_is_stopped_ends_soon_and_leaves_the_old_file(qtbot, writing, told, tmp_path):
    file = tmp_path / "a.txt"
    file.write_bytes(b"old")
    begun, ended = threading.Event(), threading.Event()

    def make(still_wanted: Callable[[], None]) -> bytes:
        begun.set()
        try:
            while True:
                still_wanted()
        finally:
            ended.set()

    writing.write(file, make)
    assert begun.wait(10)
    writing.stop()
    assert ended.wait(10)
    writing.write(tmp_path / "b.txt", always(b"b"))
    until(qtbot, lambda: bool(told.written))
    assert (told.written, told.not_written) == ([str(tmp_path / "b.txt")], [])
    assert file.read_bytes() == b"old"


def test_what_was_asked_for_is_written_before_the_end(writing, tmp_path):
    def make(still_wanted: Callable[[], None]) -> bytes:
        time.sleep(0.2)
        still_wanted()
        return b"whole"

    writing.write(tmp_path / "a.txt", make)
    writing.close()
    assert (tmp_path / "a.txt").read_bytes() == b"whole"


def test_work_without_an_end_does_not_keep_the_program(writing, tmp_path, monkeypatch):
    monkeypatch.setattr("simulator.gui.file_writing._LEAVE_MS", 100)

    def make(still_wanted: Callable[[], None]) -> bytes:
        while True:
            still_wanted()

    writing.write(tmp_path / "a.txt", make)
    begun = time.perf_counter()
    writing.close()
    assert time.perf_counter() - begun < 10
    assert list(tmp_path.iterdir()) == []


def test_an_error_of_the_program_is_told_and_reported(qtbot, writing, told, tmp_path):
    def make(_still_wanted: Callable[[], None]) -> bytes:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as errors:
        writing.write(tmp_path / "a.txt", make)
        until(qtbot, lambda: bool(told.failed))
    assert [kind for kind, *_ in errors] == [ZeroDivisionError]
    assert list(tmp_path.iterdir()) == []
