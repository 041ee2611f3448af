"""What is told of a comparison and of an import, in whole sentences and in order."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.comparing.change import Subject
from simulator.authoring.comparing.compare import compare
from simulator.authoring.comparing.kinds import What
from simulator.authoring.comparing.place_in_text import place_in_text
from simulator.authoring.importing.importing import import_data
from simulator.gui.author.sharing.compare_notes import compare_notes
from simulator.gui.author.sharing.import_notes import import_notes
from simulator.gui.author.sharing.notes import Group, Note, Notes, sentence
from simulator.gui.author.sharing.notes_window import NotesWindow
from simulator.scenario.loading import load_source

from ..conftest import VISIT

STORY = b""":: Start
(set: $x to 1)You sit down.
[[Wait->Rest]]
[[Go->Nowhere]]

:: Rest
She sighs.
"""


def compared(before: str, after: str) -> Notes:
    loaded = load_source(before, "before.yaml"), load_source(after, "after.yaml")
    return compare_notes(compare(*loaded), after)


def test_the_summary_comes_first_and_the_gravest_before_words():
    after = VISIT.replace("unasked-advice", "affirmation").replace("A short visit", "A visit")
    found = compared(VISIT, after)
    assert "clinical change" in found.summary
    grave = [group.is_grave for group in found.groups]
    assert grave == sorted(grave, reverse=True)
    assert grave[0]
    assert not grave[-1]
    first = found.groups[0].notes[0]
    assert "“advise” in “door”" in first.text
    assert first.subject is not None


def test_what_is_gone_cannot_be_gone_to():
    line = '      advise: {say: "[You could sleep more](unasked-advice).", go: chair}\n'
    found = compared(VISIT, VISIT.replace(line, ""))
    gone = [note for group in found.groups for note in group.notes if "advise" in note.text]
    assert gone
    assert all(note.subject is None for note in gone if "gone" in note.text)


def test_versions_that_cannot_be_read_are_told_with_file_and_line():
    found = compared(VISIT, "format: 1\ntitle: [\n")
    (group,) = found.groups
    assert group.heading == "Errors"
    assert all(note.where.startswith("after.yaml, line ") for note in group.notes)
    assert all(note.text[0].isupper() or not note.text[0].isalpha() for note in group.notes)


def test_an_import_tells_what_to_do_next_and_then_what_leads_nowhere():
    found = import_notes(import_data(STORY, "bench.twee"), "bench.twee")
    assert [group.heading for group in found.groups] == [
        "What to do next",
        "Leads nowhere",
        "Not carried over",
        "For you to set",
        "In another form",
    ]
    assert found.groups[0].notes[0].text.startswith("1. Say of each reply what its words do")
    assert found.groups[1].notes[0].where == "Line 4"
    assert found.summary.startswith("2 moments, 2 replies, 1 ending came over.")


def test_every_note_of_an_import_is_shown():
    imported = import_data(STORY, "bench.twee")
    found = import_notes(imported, "bench.twee")
    assert sum(len(group.notes) for group in found.groups[1:]) == len(imported.notes)


def test_what_asks_for_nothing_is_told_last_and_leads_nowhere():
    story = b':: Start {"position":"1,1"}\nA **bold** word.\n[[Go->End]]\n:: End\n<b>Bye.</b>\n'
    found = import_notes(import_data(story, "bench.twee"), "bench.twee")
    last = found.groups[-1]
    assert last.heading == "Nothing to do"
    assert [note.advice.split(":")[0] for note in last.notes] == ["Nothing to do"] * 2
    assert {note.subject for note in last.notes} == {None}


def test_a_note_on_a_data_file_names_the_moment_and_not_the_path():
    node = {"type": {"library": "H5P.Image 1.1", "params": {"alt": "A door"}}}
    words = {"type": {"library": "H5P.Text 1.1", "params": {"text": "Hi."}}, "nextContentId": -1}
    frame = {"library": "H5P.Column 1.1", "params": {"content": [words["type"], node["type"]]}}
    whole = {"branchingScenario": {"content": [{**words, "type": frame}]}}
    found = import_notes(import_data(json.dumps(whole).encode(), "x.json"), "x.json")
    (note,) = (one for group in found.groups for one in group.notes if "A door" in one.text)
    assert note.where == "In the moment “content-1”"
    assert note.subject == Subject(What.MOMENT, "content-1")


def test_every_place_that_a_note_of_an_import_leads_to_is_in_the_text():
    imported = import_data(STORY, "bench.twee")
    notes = import_notes(imported, "bench.twee")
    wanted = [note.subject for group in notes.groups for note in group.notes if note.subject]
    assert len(wanted) > 8
    assert all(place_in_text(imported.text, subject) for subject in wanted)


def test_a_sentence_that_ends_within_quotation_marks_gets_no_second_stop():
    assert sentence("the reply there is “You listen on.”") == "The reply there is “You listen on.”"


@given(st.text(min_size=1))
def test_a_sentence_begins_large_and_ends(words: str):
    found = sentence(words)
    assert found.rstrip("”»")[-1] in ".?!…"
    assert found.casefold().startswith(words.casefold())


def test_copied_notes_hold_everything():
    note = Note("It moved.", where="Line 3", before="old", after="new", advice="Look.")
    notes = Notes("Head", "about", "Sum.", (Group("Group", "", (note,)),), ("At last.",))
    assert notes.as_text("Before", "Now").splitlines() == [
        "Head",
        "about",
        "Sum.",
        "",
        "Group",
        "- Line 3: It moved.",
        "    Before: old",
        "    Now: new",
        "    Look.",
        "",
        "At last.",
    ]


@pytest.fixture
def many(author) -> NotesWindow:
    """A window with more notes than are shown at once."""
    window = NotesWindow(author.person.appearance, author.page, "Many", "…")
    notes = tuple(Note(f"Note {number}.") for number in range(100))
    window.show_beside()
    window.show_notes(Notes("Many", "", "A hundred.", (Group("All", "", notes),)))
    return window


def test_many_notes_are_shown_bit_by_bit(author, many):
    assert author.person.sees("Note 38.")
    assert not author.person.sees("Note 39.")
    author.person.clicks("Show 61 more")
    assert author.person.sees("Note 78.")
    author.person.clicks("Show 21 more")
    assert author.person.sees("Note 99.")
    assert not any(words.endswith(" more") for words in author.person.texts())
