"""Exporting from the debrief: the menu, the keys, what is said afterwards, and bad places."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from simulator.gui.debrief.export_button import ExportButton
from simulator.gui.debrief.page import DebriefPage
from simulator.gui.theme.appearance import Appearance
from simulator.records.exports.formats import Format
from simulator.scenario.loading import load_scenario
from simulator.scenario.model import ReplyId
from simulator.session.log import Started
from simulator.session.transcript import Transcript, open_transcript

from .conftest import HERE
from .person import PATIENCE

#: Menus without a screen: the platform says what it cannot do.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Dialog:
    """Stands for the system's file dialog: answers with ``answer`` and remembers being asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.asked: list[tuple[Format, str]] = []
        self.answer: Callable[[str], Path | None] = lambda name: folder / name

    def __call__(self, parent: QWidget, format_: Format, suggested: Path) -> Path | None:
        self.asked.append((format_, suggested.name))
        return self.answer(suggested.name)


@pytest.fixture
def dialog(tmp_path: Path) -> Dialog:
    folder = tmp_path / "exports"
    folder.mkdir()
    return Dialog(folder)


@pytest.fixture
def transcript() -> Transcript:
    scenario = load_scenario(HERE / "short-visit.yaml").scenario
    assert scenario is not None
    opened = open_transcript(scenario, Started(scenario.id, "0" * 64, 1))
    return opened.with_reply(ReplyId("befriend")).with_reply(ReplyId("wait"))


@pytest.fixture
def page(
    qtbot: QtBot, qapp: QApplication, dialog: Dialog, transcript: Transcript
) -> Iterator[DebriefPage]:
    appearance = Appearance(qapp)
    shown = DebriefPage(appearance, dialog)
    qtbot.addWidget(shown)
    shown.note_written.connect(shown.show_kept)
    shown.show_transcript(transcript)
    shown.resize(1000, 700)
    shown.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow, timeout=PATIENCE)
    yield shown
    appearance.setParent(None)
    appearance.deleteLater()


def choose(page: DebriefPage, name: str) -> None:
    """Click Export, then go to the line of its menu that begins like this and press Enter."""
    chosen: list[str] = []

    def choose_in_menu() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        action = next(action for action in menu.actions() if action.text().startswith(name))
        menu.setActiveAction(action)
        QTest.keyClick(menu, Qt.Key.Key_Return)
        chosen.append(action.text())

    button = next(one for one in page.findChildren(QPushButton) if one.text() == "Export")
    # Some versions of Qt come back from the click only once the menu is closed.
    QTimer.singleShot(0, button, choose_in_menu)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert chosen
    wait_for_file(page)


def wait_for_file(page: DebriefPage) -> None:
    """It is made while the person goes on."""
    button = page.findChild(ExportButton)
    until = time.monotonic() + PATIENCE / 1000
    while button.is_exporting and time.monotonic() < until:
        QTest.qWait(5)
    assert not button.is_exporting


def texts(page: DebriefPage) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def told(page: DebriefPage, words: str) -> str:
    """The notice that holds these words."""
    (found,) = [text for text in texts(page) if words in text]
    return found


@pytest.mark.parametrize(
    ("name", "ending", "begins"),
    [
        ("PDF", "pdf", b"%PDF-"),
        ("Web page", "html", b"<!DOCTYPE html>"),
        ("Text", "md", b"A short visit\n"),
    ],
)
def test_each_format_is_written_where_the_person_says(page, dialog, name, ending, begins):
    choose(page, name)
    (file,) = dialog.folder.iterdir()
    assert file.suffix == f".{ending}"
    assert file.read_bytes().startswith(begins)
    assert told(page, "Exported to") == f"Exported to {file}"


def test_the_suggested_name_says_the_scenario_and_the_day_and_nobody_s_name(page, dialog):
    choose(page, "Web page")
    ((format_, name),) = dialog.asked
    scenario, year, month, day = name.removesuffix(".html").rsplit("-", 3)
    assert (format_, scenario) == (Format.HTML, "short-visit")
    assert (len(year), len(month), len(day)) == (4, 2, 2)


def test_control_p_exports_a_pdf(page, dialog):
    QTest.keyClick(page.windowHandle(), Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert [format_ for format_, _ in dialog.asked] == [Format.PDF]
    wait_for_file(page)
    assert told(page, "Exported to").endswith(".pdf")


def test_thinking_better_of_it_writes_and_says_nothing(page, dialog):
    dialog.answer = lambda name: None
    choose(page, "PDF")
    assert list(dialog.folder.iterdir()) == []
    assert not [text for text in texts(page) if "xport" in text]


@pytest.mark.parametrize("name", ["PDF", "Web page", "Text"])
@pytest.mark.parametrize(
    ("error", "says"), [(errno.ENOSPC, "is full"), (errno.EROFS, "cannot be written to")]
)
def test_a_disk_that_refuses_is_told_and_the_old_file_stays(
    page, dialog, monkeypatch, name, error, says
):
    old = dialog.folder / "old"
    old.write_bytes(b"old")
    dialog.answer = lambda _: old

    def refuse(handle: int) -> None:
        raise OSError(error, os.strerror(error))

    monkeypatch.setattr(os, "fsync", refuse)
    choose(page, name)
    notice = told(page, "Not written")
    assert says in notice
    assert str(dialog.folder) in notice
    assert "The debrief itself is safe." in notice
    assert old.read_bytes() == b"old"
    assert list(dialog.folder.iterdir()) == [old]


def test_after_a_refusal_another_place_works_and_takes_the_notice_s_place(page, dialog):
    dialog.answer = lambda name: dialog.folder / "nowhere" / name
    choose(page, "Web page")
    assert "there is no folder" in told(page, "Not written")
    dialog.answer = lambda name: dialog.folder / name
    choose(page, "Web page")
    assert told(page, "Exported to")
    assert not [text for text in texts(page) if "Not written" in text]


def test_what_has_just_been_written_is_kept_and_goes_along(page, dialog):
    page.findChild(QPlainTextEdit).setPlainText("I hurried.")
    choose(page, "Text")
    (file,) = dialog.folder.iterdir()
    assert "I hurried." in file.read_text("utf-8").splitlines()


def test_two_exports_at_once_both_arrive(page, dialog):
    button = page.findChild(ExportButton)
    button.export(Format.PDF)
    button.export(Format.MARKDOWN)
    assert button.is_exporting
    wait_for_file(page)
    assert sorted(file.suffix for file in dialog.folder.iterdir()) == [".md", ".pdf"]
    assert told(page, "Exported to").endswith(".md")


def test_another_meeting_has_no_notice_of_the_last_one(page, dialog, transcript):
    choose(page, "Web page")
    page.show_transcript(transcript.without_last(1))
    assert not [text for text in texts(page) if "Exported to" in text]


@pytest.mark.parametrize(
    ("name", "says"),
    [("nowhere/a.html", "no existe la carpeta"), ("", "es una carpeta. Pon el nombre")],
)
def test_a_place_that_will_not_do_is_told_in_spanish(page, dialog, speaks, name, says):
    dialog.answer = lambda _: dialog.folder / name
    speaks("es")
    page.findChild(ExportButton).export(Format.HTML)
    wait_for_file(page)
    notice = told(page, "No se guardó: ")
    assert says in notice
    assert "El repaso en sí está a salvo." in notice
