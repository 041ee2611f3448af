"""Files that come while the window is open: from the system, or from a second start."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from simulator.gui.app import receive_files
from simulator.gui.handing_over import Receiver, hand_over

from .conftest import HERE
from .person import Person

#: Hands a file over from another process, as a second start does; prints whether it was taken.
_OTHER = """\
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from simulator.gui.app import receive_files
from simulator.gui.handing_over import hand_over
application = QCoreApplication([])
print(hand_over(Path(sys.argv[1]), Path(sys.argv[2])))
"""


#: Sends an application of its own what a Mac sends after a double click.
_OPENED = """\
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from simulator.gui.application import Application
application = Application([])
application.file_opened.connect(lambda path: print("opened", path))
application.sendEvent(application, QFileOpenEvent(QUrl("https://example.org/visit.yaml")))
application.sendEvent(application, QFileOpenEvent(QUrl.fromLocalFile(sys.argv[1])))
print("done")
"""


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder."""
    (tmp_path / "data").mkdir(exist_ok=True)
    return tmp_path / "data"


@pytest.fixture
def visit(tmp_path: Path) -> Path:
    """A file somebody double-clicks."""
    path = tmp_path / "a visit.yaml"
    path.write_text((HERE / "short-visit.yaml").read_text("utf-8"), "utf-8")
    return path


@pytest.fixture
def receiver(data: Path, qapp: QApplication) -> Iterator[Receiver]:
    """The window's end, over the data folder."""
    receiver = Receiver(data, qapp)
    yield receiver
    receiver.close()
    receiver.setParent(None)
    receiver.deleteLater()


@pytest.fixture
def start(data: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts another process that hands a file over."""
    started: list[subprocess.Popen[str]] = []

    def start_(file: Path, over: Path = data) -> subprocess.Popen[str]:
        command = [sys.executable, "-c", _OTHER, str(over), str(file)]
        process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
        started.append(process)
        return process

    yield start_
    for process in started:
        if process.poll() is None:
            process.kill()
            process.communicate()


def told(qtbot: QtBot, process: subprocess.Popen[str]) -> str:
    """What the other process printed, once it has gone."""
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    return process.communicate()[0].strip()


def test_a_second_start_hands_its_file_to_the_open_window(
    qtbot: QtBot, receiver: Receiver, visit: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    with qtbot.waitSignal(receiver.received, timeout=20_000) as found:
        process = start(visit)
    assert found.args == [visit]
    assert told(qtbot, process) == "True"


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_what_is_handed_over_comes_up_at_its_briefing(
    visitor: Person, visit: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    receive_files(visitor.window, visitor.data)
    process = start(visit, visitor.data)
    visitor.waits_for("Before Ada comes")
    assert told(visitor.qtbot, process) == "True"


def test_a_start_over_another_data_folder_is_left_alone(
    qtbot: QtBot,
    receiver: Receiver,
    visit: Path,
    tmp_path: Path,
    start: Callable[..., subprocess.Popen[str]],
) -> None:
    with qtbot.assertNotEmitted(receiver.received):
        assert told(qtbot, start(visit, tmp_path / "other")) == "False"


def test_a_file_that_is_not_there_is_not_taken(
    qtbot: QtBot, receiver: Receiver, tmp_path: Path, start: Callable[..., subprocess.Popen[str]]
) -> None:
    with qtbot.assertNotEmitted(receiver.received):
        assert told(qtbot, start(tmp_path / "nowhere.yaml")) == "False"


def test_where_no_window_is_open_a_file_is_not_taken(
    qapp: QApplication, data: Path, visit: Path
) -> None:
    before = time.monotonic()
    assert not hand_over(data, visit)
    assert time.monotonic() - before < 15


def test_the_place_of_a_window_that_was_killed_is_taken_over(
    qtbot: QtBot, qapp: QApplication, data: Path, receiver: Receiver
) -> None:
    second = Receiver(data, qapp)
    assert receiver.is_listening
    assert not second.is_listening
    receiver.close()
    third = Receiver(data, qapp)
    assert third.is_listening
    third.close()


@pytest.mark.parametrize(
    "line",
    [b"\n", b"visit.yaml\n", b"/nowhere/at/all.yaml\n", b"/\0\n", b"\xff\xfe\n", b"x" * 40_000],
    ids=["empty", "relative", "missing", "zero", "no text", "endless"],
)
def test_whatever_else_is_sent_is_not_taken(
    qtbot: QtBot, receiver: Receiver, data: Path, line: bytes
) -> None:
    taken: list[Path] = []
    receiver.received.connect(taken.append)
    socket = QLocalSocket()
    with qtbot.waitSignal(socket.disconnected, timeout=20_000):
        socket.connectToServer(receiver.name)
        assert socket.waitForConnected(1_000)
        socket.write(line)
        socket.flush()
    assert taken == []
    assert receiver.is_listening


def test_a_file_the_system_opens_is_told_and_one_of_the_net_is_not(visit: Path) -> None:
    command = [sys.executable, "-c", _OPENED, str(visit)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=300, check=True)
    assert ran.stdout.splitlines() == [f"opened {visit}", "done"]
