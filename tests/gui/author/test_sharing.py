"""Sharing from the desk: compare, import, export for review, drop a file."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

from simulator.gui.author.sharing.asks import Form
from simulator.gui.author.sharing.notes_window import NotesWindow

from .conftest import VISIT, Author
from .notes_shown import notes, told, waits_for_notes

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def target(author: Author, tmp_path: Path) -> Path:
    """Whatever is written goes into this folder, by the name suggested."""
    folder = tmp_path / "handed-on"
    folder.mkdir()

    def where(_parent: QWidget, _form: Form, suggested: Path) -> Path:
        return folder / suggested.name

    author.page.sharing.asks.where = where
    return folder


def test_what_was_typed_since_saving_is_told_in_meaning(author):
    place = author.text.index("unasked-advice")
    author.editor.select(place, place + len("unasked-advice"))
    author.types("affirmation")
    author.presses(Qt.Key.Key_D, CTRL)
    assert author.person.sees("Looking at both versions")
    waits_for_notes(author)
    assert author.person.sees("clinical change")
    assert author.person.sees("Clinical: it changes what a trainee is taught.")
    assert author.person.sees("mine.yaml as saved")


def test_a_change_leads_to_its_place_in_the_text(author):
    author.editor.replace_all(VISIT.replace("befriend:", "be-kind:"))
    author.presses(Qt.Key.Key_D, CTRL)
    waits_for_notes(author)
    author.person.clicks("Show in the text: ")
    cursor = author.editor.textCursor()
    assert cursor.hasSelection()
    assert author.text[cursor.selectionStart() : cursor.selectionEnd()]
    assert author.person.all(NotesWindow), "the notes stay open beside the text"


def test_what_has_gone_from_the_text_since_is_told(author):
    author.editor.replace_all(VISIT.replace("befriend:", "be-kind:"))
    author.presses(Qt.Key.Key_D, CTRL)
    waits_for_notes(author)
    author.editor.replace_all("title: other\n")
    author.person.clicks("Show in the text: ")
    assert author.person.sees("It no longer stands in the text.")


def test_nothing_changed_is_said_in_a_sentence(author):
    author.presses(Qt.Key.Key_D, CTRL)
    waits_for_notes(author)
    assert author.person.sees("The two are the same, character for character.")


def test_another_file_can_be_compared_with(author, tmp_path):
    other = tmp_path / "older.yaml"
    other.write_text(VISIT.replace("title: ", "title: An older "), "utf-8")
    author.page.sharing.asks.which_version = lambda _parent, _folder: other
    author.presses(Qt.Key.Key_D, CTRL, SHIFT)
    waits_for_notes(author)
    assert author.person.sees("older.yaml")
    assert author.person.sees("Only words changed")
    assert author.person.sees("Not clinical: how it is put, not what is taught.")


def test_a_version_with_errors_is_told_by_name_and_line(author, tmp_path):
    other = tmp_path / "older.yaml"
    other.write_text("format: 1\ntitle: [\n", "utf-8")
    author.page.sharing.comparing.compare_with(other)
    waits_for_notes(author)
    assert author.person.sees("mend the errors first")
    assert author.person.sees("older.yaml, line ")


def test_a_file_that_holds_no_text_is_told_and_nothing_opens(author, tmp_path):
    author.page.sharing.comparing.compare_with(tmp_path / "gone.yaml")
    assert author.person.sees("cannot be opened")
    assert not author.person.all(NotesWindow)


def test_escape_stops_a_comparison_under_way(author):
    author.presses(Qt.Key.Key_D, CTRL)
    notes(author).activateWindow()
    author.waits(lambda: notes(author).isActiveWindow())
    author.person.qtbot.keyClick(notes(author), Qt.Key.Key_Escape)
    author.waits(lambda: not author.person.all(NotesWindow))
    author.person.window.activateWindow()
    author.waits(author.person.window.isActiveWindow)
    author.presses(Qt.Key.Key_D, CTRL)
    waits_for_notes(author)


def test_a_newer_comparison_takes_the_older_ones_window(author):
    author.presses(Qt.Key.Key_D, CTRL)
    author.page.sharing.comparing.compare_with_saved()
    waits_for_notes(author)
    assert len(author.person.all(NotesWindow)) == 1


def test_all_notes_can_be_copied(author):
    author.editor.replace_all(VISIT.replace("befriend:", "be-kind:"))
    author.presses(Qt.Key.Key_D, CTRL)
    waits_for_notes(author)
    author.person.clicks("Copy all")
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("What has changed\nmine.yaml as saved")
    assert "be-kind" in copied


def test_a_text_without_a_file_asks_for_one_to_compare_with(author):
    author.page.filing.begin(VISIT)
    author.page.sharing.comparing.compare_with_saved()
    assert author.person.sees("Nothing is saved of this text yet.")
    assert author.person.has_button("Choose a file…")


def test_a_review_is_written_as_a_pdf(author, target):
    author.presses(Qt.Key.Key_P, CTRL)
    author.waits(told(author, "Written to "))
    (file,) = target.iterdir()
    assert file.name == "mine-review.pdf"
    assert file.read_bytes().startswith(b"%PDF-")


def test_a_review_is_written_as_a_page_with_the_map(author, target):
    author.page.sharing.export_page()
    author.waits(told(author, "Written to "))
    page = (target / "mine-review.html").read_text("utf-8")
    assert '<figure class="map"' in page


def test_what_is_reviewed_is_the_text_as_it_stands(author, target):
    author.puts_caret("title: ", behind=True)
    author.types("Quite ")
    author.waits_until_checked()
    author.page.sharing.export_page()
    author.waits(told(author, "Written to "))
    assert "For review: Quite " in (target / "mine-review.html").read_text("utf-8")


def test_a_scenario_with_errors_is_not_reviewed_and_the_way_on_is_offered(author, target):
    author.editor.replace_all(VISIT.replace("start: ", "start: no-such-"))
    author.waits(lambda: any(code.startswith("E") for code in author.codes))
    author.presses(Qt.Key.Key_P, CTRL)
    assert author.person.sees("Only what can be played can be reviewed.")
    author.person.clicks("Go to the first")
    line = author.editor.textCursor().block().text()
    assert line.startswith("start: no-such-")
    assert list(target.iterdir()) == []


def test_of_a_text_not_begun_no_error_is_told(author, target):
    author.editor.replace_all("")
    author.waits_until_checked()
    author.presses(Qt.Key.Key_P, CTRL)
    author.waits(told(author, "Nothing is written yet."))
    assert not author.person.sees("To mend first")
    assert list(target.iterdir()) == []


def test_errors_not_yet_known_are_told_too(author, target):
    author.editor.replace_all(VISIT.replace("start: ", "start: no-such-"))
    author.page.sharing.export_paper()
    author.waits(told(author, "Only what can be played can be reviewed."))
    assert list(target.iterdir()) == []


def test_the_map_is_written_as_a_picture_in_both_ways(author, target):
    author.page.sharing.export_map()
    author.waits(told(author, "mine-map.svg"))
    author.waits(lambda: (target / "mine-map.svg").exists())
    author.page.sharing.export_map_pixels()
    author.waits(lambda: (target / "mine-map.png").exists())
    assert (target / "mine-map.svg").read_text("utf-8").startswith("<svg")
    assert QImage(str(target / "mine-map.png")).width() > 400


def test_a_text_without_moments_has_no_map_to_write(author, target):
    author.editor.replace_all("title: Nothing yet\n")
    author.page.sharing.export_map()
    author.waits(told(author, "There is no moment to draw yet."))
    assert list(target.iterdir()) == []


@pytest.mark.parametrize("form", Form)
def test_a_place_that_cannot_be_written_is_told_in_plain_words(author, tmp_path, form):
    author.page.sharing.asks.where = lambda _parent, _form, _path: tmp_path / "no" / f"x.{form}"
    author.page.sharing.exporting.export(form)
    author.waits(told(author, "Not written: there is no folder"))
    assert author.person.has_button("Choose another place…")


def test_a_full_disk_is_told_and_what_was_there_stays(author, tmp_path, monkeypatch):
    file = tmp_path / "mine-review.pdf"
    file.write_bytes(b"old")

    def refuse(handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    author.page.sharing.asks.where = lambda _parent, _form, _path: file
    monkeypatch.setattr(os, "fsync", refuse)
    author.page.sharing.export_paper()
    author.waits(told(author, "is full"))
    assert file.read_bytes() == b"old"


def test_a_cancelled_export_writes_nothing(author, target):
    author.page.sharing.export_paper()
    author.person.clicks("Cancel")
    author.page.sharing.export_map()
    author.waits(lambda: (target / "mine-map.svg").exists())
    assert [file.name for file in target.iterdir()] == ["mine-map.svg"]


def test_thinking_better_of_it_writes_nothing(author):
    author.page.sharing.asks.where = lambda _parent, _form, _path: None
    author.page.sharing.export_page()
    assert not author.person.sees("Writing")


def drop(widget: QWidget, path: Path) -> bool:
    """Drag a file over a widget and let it go; whether it was taken."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    no_key = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(5, 5), action, data, button, no_key)
    entered.ignore()
    QApplication.sendEvent(widget, entered)
    let_go = QDropEvent(QPointF(5, 5), action, data, button, no_key)
    QApplication.sendEvent(widget, let_go)
    return entered.isAccepted()


def test_a_scenario_dropped_on_the_text_is_opened_at_the_desk(author, tmp_path):
    other = tmp_path / "other.yaml"
    other.write_text("title: Dropped\n", "utf-8")
    assert drop(author.editor.viewport(), other)
    assert author.text == "title: Dropped\n"
    assert author.page.manuscript.path == other


def test_a_story_dropped_on_the_desk_is_imported(author, story):
    assert drop(author.page, story)
    author.waits(told(author, "Imported: The Bench"))


def test_any_other_file_is_told_and_the_text_stays(author, tmp_path):
    other = tmp_path / "picture.gif"
    other.write_bytes(b"GIF89a")
    before = author.text
    assert drop(author.editor.viewport(), other)
    assert author.person.sees("picture.gif is neither a scenario nor a story to import.")
    assert author.text == before
