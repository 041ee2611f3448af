"""H5P Branching Scenario: nodes, alternatives, feedback, end screens; damaged and hostile files."""

from __future__ import annotations

import io
import json
import struct
import zipfile

import pytest
import yaml

from simulator.authoring.importing import h5p
from simulator.authoring.importing.importing import import_story
from simulator.authoring.importing.story import NoteKind, NotImportableError

from .foreign import FOREIGN_WORDS, unsaid, unsaid_of

ABOUT = {
    "title": "The visit",
    "mainLibrary": "H5P.BranchingScenario",
    "defaultLanguage": "de",
    "authors": [{"name": "Ann", "role": "Author"}],
}


def text_node(words, onward, title="Intro"):
    return {
        "type": {
            "library": "H5P.AdvancedText 1.1",
            "params": {"text": words},
            "metadata": {"title": title},
        },
        "nextContentId": onward,
    }


def question(words, *alternatives):
    return {
        "type": {
            "library": "H5P.BranchingQuestion 1.0",
            "params": {"branchingQuestion": {"question": words, "alternatives": alternatives}},
            "metadata": {"title": "Ask"},
        }
    }


def scenario(*nodes, **more):
    return {"branchingScenario": {"content": nodes, **more}}


CONTENT = scenario(
    text_node("<p>It is <b>late</b>.</p>", 1),
    question(
        "<p>Where were you?</p>",
        {
            "text": "Tell me more.",
            "nextContentId": 2,
            "feedback": {"title": "Good", "subtitle": "You asked.", "endScreenScore": 3},
        },
        {"text": "Never mind.", "nextContentId": -1},
    ),
    text_node("<p>At my sister&#039;s.</p>", -1, "Sister"),
    startScreen={"startScreenTitle": "x", "startScreenSubtitle": "<p>Somebody comes late.</p>"},
    endScreens=[{"endScreenTitle": "Over", "endScreenSubtitle": "It ends.", "contentId": -1}],
    behaviour={"forceContentFinished": True},
)


def packed(content=CONTENT, about=ABOUT):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("h5p.json", json.dumps(about))
        archive.writestr("content/content.json", json.dumps(content))
    return data.getvalue()


def stories_in(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = {"h5p.json", "content/content.json"} & set(archive.namelist())
        return " ".join(json.dumps(json.loads(archive.read(name))) for name in names)


@pytest.fixture
def import_file(tmp_path):
    """Imports what a file holds; whatever the test is about, nothing of it stays English."""

    def run(data):
        path = tmp_path / "visit.h5p"
        path.write_bytes(data)
        imported = import_story(path)
        abroad = import_story(path, words=FOREIGN_WORDS)
        assert unsaid(abroad, stories_in(data)) == set()
        return imported, yaml.safe_load(imported.text)

    return run


def test_questions_become_moments_and_alternatives_replies(import_file):
    _, data = import_file(packed())

    assert list(data["moments"]) == ["intro", "sister", "over"]
    assert data["moments"]["intro"]["client"] == "It is late.\n\nWhere were you?"
    assert data["moments"]["intro"]["replies"] == {
        "tell-me-more": {"say": "Tell me more.", "why": "Good\nYou asked.", "go": "sister"},
        "never-mind": {"say": "Never mind.", "go": "over"},
    }


def test_the_end_screen_is_an_ending(import_file):
    _, data = import_file(packed())

    assert data["moments"]["sister"]["replies"] == {
        "you-listen-on": {"do": "You listen on.", "go": "over"}
    }
    assert data["moments"]["over"] == {"client": "…", "ending": "over"}
    assert data["endings"]["over"] == {
        "title": "Over",
        "meaning": "It ends.",
        "alliance": "growing",
    }


def test_title_summary_language_and_authors_are_carried(import_file):
    imported, data = import_file(packed())

    assert data["title"] == "The visit"
    assert data["summary"] == "Somebody comes late."
    assert data["language"] == "de"
    assert data["authors"] == ["Ann"]
    assert str(imported.made_with) == "H5P Branching Scenario"


def test_what_cannot_be_carried_is_listed_with_its_node(import_file):
    imported, _ = import_file(packed())
    told = {str(note.place): note.message for note in imported.notes}
    root = "content/content.json: branchingScenario"

    assert told[f"{root}.behaviour"] == "how one may move through it is left out"
    below = f"{root}.content[1].type.params.branchingQuestion.alternatives[0].feedback"
    assert {note.message for note in imported.notes if str(note.place) == below} == {
        "the feedback on an alternative stands as the reply's “why”",
        "the score of an alternative is left out",
    }


def test_texts_in_a_presentation_are_said_and_other_contents_listed(import_file):
    slide = {
        "elements": [
            {"action": {"library": "H5P.AdvancedText 1.1", "params": {"text": "<p>One.</p>"}}},
            {"action": {"library": "H5P.Image 1.1", "params": {"alt": "A door"}}},
            {"action": {"library": "H5P.Text 1.1", "params": {"text": "Two."}}},
        ]
    }
    node = {
        "type": {
            "library": "H5P.CoursePresentation 1.25",
            "params": {"presentation": {"slides": [slide]}},
        },
        "nextContentId": -1,
        "proceedButtonText": "WEITER",
    }
    imported, data = import_file(packed(scenario(node)))

    assert data["moments"]["content-1"]["client"] == "One.\n\nTwo."
    lost = [note.message for note in imported.notes if note.kind is NoteKind.LEFT_OUT]
    assert "Image “A door” is left out" in lost
    assert "a button “WEITER” is left out" in lost


def test_a_node_that_is_not_there_is_a_dead_link(import_file):
    imported, _ = import_file(packed(scenario(question("Q", {"text": "A", "nextContentId": 9}))))

    assert [note.message for note in imported.notes if note.kind is NoteKind.DEAD_LINK] == [
        "the link “A” leads to “9”, which is not in the story"
    ]


def test_odd_values_are_survived(import_file):
    nodes = [
        None,
        3,
        {"type": []},
        {"type": {"library": 7, "params": []}, "nextContentId": "1"},
        question(None, None, {"text": [], "nextContentId": 1.0, "feedback": []}),
    ]
    imported, _ = import_file(packed(scenario(*nodes, endScreens=[None], startScreen=[])))

    assert imported.moments > 0


@pytest.mark.parametrize(
    ("about", "content", "message"),
    [
        ({"mainLibrary": "H5P.Dialogcards"}, {}, "H5P content of another kind: H5P.Dialogcards"),
        (ABOUT, {}, "no Branching Scenario in it"),
        (ABOUT, scenario(), "no Branching Scenario in it"),
        (ABOUT, [], "no Branching Scenario in it"),
    ],
)
def test_other_h5p_content_is_refused(import_file, about, content, message):
    with pytest.raises(NotImportableError, match=message):
        import_file(packed(content, about))


def test_damaged_json_is_refused_with_line_and_column(import_file):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        archive.writestr("content/content.json", '{\n "branchingScenario": }')

    with pytest.raises(NotImportableError, match="damaged: Expecting value") as caught:
        import_file(data.getvalue())

    assert str(caught.value.place) == "content/content.json, line 2, column 23"


def test_a_bomb_is_refused_before_it_is_unpacked(import_file, monkeypatch):
    monkeypatch.setattr(h5p, "_MAX_MEMBER", 1_000_000)
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("content/content.json", b" " * 50_000_000)

    with pytest.raises(NotImportableError, match="larger than 16 MB"):
        import_file(data.getvalue())


def test_an_archive_of_far_too_many_files_is_refused_unread(import_file):
    data = bytearray(packed())
    at = data.rfind(b"PK\x05\x06")
    struct.pack_into("<HL", data, at + 10, 65_535, 0xFFFFFFFF)

    with pytest.raises(NotImportableError, match="too many files"):
        import_file(bytes(data))


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_packing_that_h5p_never_uses_is_refused(import_file, packing):
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", packing) as archive:
        archive.writestr("content/content.json", json.dumps(CONTENT))

    with pytest.raises(NotImportableError, match="packed in a way"):
        import_file(data.getvalue())


def test_every_cut_and_flipped_archive_is_refused_or_read(import_file):
    whole = packed()
    refused = []
    for at in range(4, len(whole), 11):
        for data in (whole[:at], whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]):
            try:
                import_file(data)
            except NotImportableError as error:
                refused.append(error)

    assert len(refused) > len(whole) // 11
    assert all(error.message and error.help for error in refused)
    assert not set().union(*(unsaid_of(error, "") for error in refused))
