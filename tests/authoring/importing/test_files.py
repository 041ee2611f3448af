"""Files and folders: what is told apart, what is refused, and with what words."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from simulator.authoring.importing import noting, story_file, twine_story
from simulator.authoring.importing.importing import import_story
from simulator.authoring.importing.story import NotImportableError

from .foreign import unsaid_of


def refused(path):
    with pytest.raises(NotImportableError) as caught:
        import_story(path)
    story = path.read_bytes().decode("utf-8", "replace") if path.name == "story" else ""
    assert unsaid_of(caught.value, f"{story} {path.name}") == set()
    return caught.value


#: What a file may hold, and what is said of it: message, advice, place.
NO_STORIES = [
    (b"", "there is no story in this file", "What can be imported: Twee 3", ""),
    (b"Dear diary,\n", "there is no story in this file", "What can be imported", ""),
    (b"\x89PNG\r\n\x1a\n\0", "not UTF-8 text", "Save it as UTF-8", "1:1"),
    (b":: Start\r\nca\xe9\n", "not UTF-8 text", "Save it as UTF-8", "2:3"),
    (":: Start".encode("utf-16"), "UTF-16", "Save it as UTF-8", ""),
    (b'<div id="storeArea"><div tiddler="a">x</div>', "Twine 1", "Open it in Twine 2", ""),
    (b"=== door ===\nHi.\n* [Go] -> END\n", "ink's own text", "Export to JSON", ""),
    (b'{"a": 1}', "neither compiled ink nor an H5P", "What can be imported", ""),
    (b'{"inkVersion": 21,\n  oops', "damaged: Expecting property name", "again", "2:3"),
    (b'{"a":' + b"[" * 100_000, "nested too deep", "again", ""),
    (b'{"a": ' + b"9" * 10_000 + b"}", "a number in it is too long", "again", ""),
    (b"PK\x03\x04 and no more", "the archive breaks off", "Download the file", ""),
]


@pytest.mark.parametrize(("data", "message", "advice", "place"), NO_STORIES)
def test_a_file_that_is_no_story_is_refused_with_advice(tmp_path, data, message, advice, place):
    path = tmp_path / "story"
    path.write_bytes(data)
    error = refused(path)

    assert message in error.message
    assert advice in error.help
    assert str(error.place) == place


def test_what_a_file_holds_counts_and_not_its_name(tmp_path):
    path = tmp_path / "story.h5p"
    path.write_text(":: Start\nHi.\n", "utf-8")

    assert str(import_story(path).made_with) == "Twee"


@pytest.mark.parametrize("name", ["missing.twee", "a" * 5000, "no\0name"])
def test_a_path_that_leads_nowhere_is_told(tmp_path, name):
    assert refused(tmp_path / name).help == (
        "Check the spelling of the path."
        if name == "missing.twee"
        else "Check that it is there and that you may read it."
    )


@pytest.mark.skipif(os.name == "nt", reason="there is no such file there")
def test_a_device_is_not_read():
    assert refused(Path("/dev/zero")).message == "this is not a regular file"


def test_a_file_over_the_limit_is_refused(tmp_path, monkeypatch):
    monkeypatch.setattr(story_file, "MAX_BYTES", 1_000)
    path = tmp_path / "story.twee"
    path.write_bytes(b":: Start\n" + b"a" * 1_000)

    assert "too large" in refused(path).message


def test_a_story_over_the_limits_is_refused(tmp_path, monkeypatch):
    path = tmp_path / "story.twee"
    path.write_text("".join(f":: P{number}\n[[P1]]\n" for number in range(20)), "utf-8")

    monkeypatch.setattr(twine_story, "MAX_LINKS", 15)
    assert "more than 15 links" in refused(path).message
    monkeypatch.setattr(twine_story, "MAX_TEXT", 50)
    assert "characters" in refused(path).message
    monkeypatch.setattr(twine_story, "MAX_PASSAGES", 10)
    assert "20 passages; 10 is the most" in refused(path).message


def test_a_story_that_makes_too_large_a_scenario_is_refused(tmp_path):
    path = tmp_path / "story.twee"
    path.write_text("".join(f":: P{number}\n{'word ' * 2_900}\n" for number in range(140)), "utf-8")

    assert "2000 kB is the most there can be" in refused(path).message


def test_words_too_long_for_one_text_are_cut_and_that_is_listed(tmp_path):
    path = tmp_path / "story.twee"
    path.write_text(":: Start\n" + "word " * 5_000, "utf-8")
    imported = import_story(path)

    assert any("24999 characters; what follows the first" in n.message for n in imported.notes)


def test_notes_past_the_limit_are_counted(tmp_path, monkeypatch):
    monkeypatch.setattr(noting, "MAX_NOTES", 5)
    path = tmp_path / "story.twee"
    path.write_text(":: Start\n" + "$a " * 20, "utf-8")
    notes = import_story(path).notes

    assert notes[-1].message == "25 more notes are not listed"


def test_control_characters_are_left_out_and_listed(tmp_path):
    path = tmp_path / "story.twee"
    path.write_bytes(":: Start\nHi\x07\u202e there.\n".encode())
    imported = import_story(path)

    assert "client: Hi there." in imported.text
    assert any("a control character (U+0007) is left out" in n.message for n in imported.notes)


class TestFolder:
    """A folder of Twee files is one story."""

    @pytest.fixture
    def folder(self, tmp_path):
        (tmp_path / "visit/part").mkdir(parents=True)
        (tmp_path / "visit/.hidden").mkdir()
        (tmp_path / "visit/a.twee").write_text(":: Start\nHi.\n[[Next]]\n[[Gone]]\n", "utf-8")
        (tmp_path / "visit/part/b.tw").write_text(":: Next\nBye $name.\n", "utf-8")
        (tmp_path / "visit/.hidden/c.tw").write_text(":: Hidden\nNo.\n", "utf-8")
        (tmp_path / "visit/read.txt").write_text("No.\n", "utf-8")
        return tmp_path / "visit"

    def test_its_files_make_one_story(self, folder):
        imported = import_story(folder)

        assert imported.title == "visit"
        assert (imported.moments, imported.replies) == (2, 2)

    def test_the_folder_one_is_in_has_a_name(self, folder, monkeypatch):
        monkeypatch.chdir(folder)

        assert import_story(Path()).title == "visit"

    def test_places_name_the_file(self, folder):
        told = [note.as_text("visit").split("\n")[0] for note in import_story(folder).notes]

        assert told[0] == (
            "visit/a.twee:4:1: the link “Gone” leads to “Gone”, which is not in the story"
        )
        assert told[1].startswith("visit/part/b.tw:1:1: “Next” ends the story")
        assert told[2].startswith("visit/part/b.tw:2:5: $name stands for a value")

    def test_a_file_that_is_no_text_is_named(self, folder):
        (folder / "part/b.tw").write_bytes(b":: Next\n\xff")
        error = refused(folder)

        assert error.as_text("visit").startswith("visit/part/b.tw:2:1: the file is not UTF-8 text")

    def test_links_may_not_lead_out_of_it(self, folder, tmp_path):
        (tmp_path / "secret.tw").write_text(":: Secret\nNo.\n", "utf-8")
        try:
            (folder / "link.tw").symlink_to(tmp_path / "secret.tw")
        except OSError:
            pytest.skip("this system lets nobody make links")

        assert "Secret" not in import_story(folder).text

    def test_an_empty_folder_or_a_far_too_large_one_is_refused(self, folder, tmp_path, monkeypatch):
        (tmp_path / "empty").mkdir()
        assert "no Twee file" in refused(tmp_path / "empty").message
        monkeypatch.setattr(story_file, "MAX_FILES", 1)
        assert "more than 1 Twee files" in refused(folder).message
