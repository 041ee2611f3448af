"""Importing a story at the desk: it opens as a new scenario, with what wants an author."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from simulator.gui.author.sharing.notes_window import NotesWindow

from .notes_shown import notes, told, waits_for_notes

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_story_opens_as_a_new_scenario_with_what_wants_an_author_beside_it(author, story):
    author.page.sharing.asks.which_story = lambda _parent, _folder: story
    author.presses(Qt.Key.Key_I, CTRL, SHIFT)
    author.waits(told(author, "Imported: The Bench"))
    assert "title: The Bench" in author.text
    assert author.page.manuscript.path is None
    assert author.page.manuscript.is_modified
    for words in ("Leads nowhere", "Not carried over", "came over. Every reply still wants"):
        assert author.person.sees(words)
    author.waits_until_checked()
    assert "E203" in author.codes


def test_a_note_of_an_import_leads_to_its_place_in_the_text(author, story):
    author.page.sharing.importing.import_file(story)
    waits_for_notes(author)
    author.person.clicks("Show in the text: The link “Go” leads to “Nowhere”")
    assert author.editor.textCursor().selectedText() == "start"
    author.person.clicks("Show in the text: The story does not tell the level")
    assert author.editor.textCursor().selectedText() == "level"
    assert notes(author).isVisible()


def test_the_notes_of_an_import_stay_while_one_writes(author, story):
    author.page.sharing.importing.import_file(story)
    author.waits(told(author, "Imported: The Bench"))
    author.puts_caret("title: ", behind=True)
    author.types("x")
    assert "title: xThe Bench" in author.text
    assert notes(author).isVisible()


def test_the_notes_go_with_the_desk_and_come_back_with_it(author, story):
    author.page.sharing.importing.import_file(story)
    author.waits(told(author, "Imported: The Bench"))
    author.person.clicks("Library")
    assert not author.person.all(NotesWindow)
    author.person.window.show_author()
    assert author.person.sees("Imported: The Bench")


def test_an_imported_scenario_suggests_its_storys_name(author, story, tmp_path):
    asked: list[Path] = []
    author.page.filing._asks_where = lambda _parent, path: asked.append(path)
    author.page.sharing.importing.import_file(story)
    author.waits(told(author, "Imported: The Bench"))
    author.page.filing.save()
    assert [path.name for path in asked] == ["bench.yaml"]


def test_an_imported_scenario_is_compared_by_the_name_it_could_have(author, story):
    author.page.sharing.importing.import_file(story)
    author.waits(told(author, "Imported: The Bench"))
    author.page.sharing.comparing.compare_with(author.file)
    author.waits(told(author, "bench.yaml as it stands"))


def test_a_damaged_story_is_told_with_its_place_and_nothing_is_lost(author, tmp_path):
    broken = tmp_path / "broken.twee"
    broken.write_bytes(b":: Start\nYou \xff sit\n")
    before = author.text
    author.page.sharing.importing.import_file(broken)
    author.waits(told(author, "broken.twee:2:5 cannot be imported: the file is not UTF-8 text."))
    assert author.text == before
    assert author.page.manuscript.path == author.file


def test_another_story_of_an_archive_is_imported_from_the_notes(author, tmp_path):
    archive = tmp_path / "archive.html"
    one = '<tw-storydata name="{0}"><tw-passagedata name="a">{0}.</tw-passagedata></tw-storydata>'
    archive.write_text(one.format("Street Café") + one.format("Night Ward"), "utf-8")
    author.page.sharing.importing.import_file(archive)
    author.waits(told(author, "Imported: Street Café"))
    QApplication.processEvents()
    assert not author.person.sees("--story")
    author.person.clicks("Import “Night Ward”")
    author.waits(told(author, "Imported: Night Ward"))
    assert "client: Night Ward." in author.text
    assert len(author.person.all(NotesWindow)) == 1


def test_reading_a_story_can_be_cancelled(author, story):
    before = author.text
    author.page.sharing.importing.import_file(story)
    author.person.clicks("Cancel: Reading bench.twee")
    author.person.qtbot.wait(300)
    assert author.text == before
    assert not author.person.all(NotesWindow)
