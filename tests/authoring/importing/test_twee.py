"""Twee 3: headers, escapes, special passages, links, and where things stand."""

from __future__ import annotations

import pytest

from simulator.authoring.importing.story import NoteKind, NotImportableError

STORY = """\
:: StoryTitle
A first visit

:: StoryData
{"ifid": "D674C58C", "format": "Unknown", "start": "Door", "zoom": 1}

:: Door [hall] {"position":"600,400"}
I nearly didn't come.

[[Part of you would rather not be here|Sister]]
[[You'll be fine->Leave]]

:: Sister
She worries.
[[Leave]]

:: Leave
Goodbye, then.
"""


def test_passages_become_moments_and_links_replies(importing):
    found = importing(STORY)

    assert list(found.moments) == ["door", "sister", "leave"]
    assert found.client("door") == "I nearly didn't come."
    assert found.replies("door") == [
        ("Part of you would rather not be here", "sister"),
        ("You'll be fine", "leave"),
    ]


def test_replies_are_left_unmarked_and_nothing_else_is_wrong(importing):
    assert importing(STORY).errors() == {"E203"}


def test_title_and_start_are_the_storys_own(importing):
    found = importing(STORY)

    assert found.data["title"] == "A first visit"
    assert found.data["id"] == "a-first-visit"
    assert found.data["start"] == "door"


def test_a_passage_without_links_ends_with_an_alliance_to_be_set(importing):
    found = importing(STORY)

    assert found.moments["leave"]["ending"] == "leave"
    assert found.data["endings"]["leave"]["title"] == "Leave"
    assert found.data["endings"]["leave"]["alliance"] == "growing"
    assert "17:1: “Leave” ends the story; its alliance stands at “growing”" in found.notes(
        NoteKind.TO_SET
    )


def test_tags_positions_and_details_are_listed_with_their_place(importing):
    assert importing(STORY).notes(NoteKind.LEFT_OUT) == [
        "4:1: Twine's own details (ifid, zoom) are left out",
        "7:1: a passage's place on Twine's map is left out",
        "7:1: the tag “hall” is left out",
    ]


def test_values_no_story_tells_are_plain_and_marked_in_the_file(importing):
    found = importing(STORY)
    told = [note.message for note in found.imported.notes if note.kind is NoteKind.TO_SET]

    for name in ("level", "minutes", "setting", "practices", "client's name", "client's age"):
        assert f"the story does not tell the {name}; a plain value stands there" in told
    for line in ("level: foundation", "minutes: 10", "setting: in-person", "  name: Client"):
        assert f"\n{line}  # to be set by you\n" in found.imported.text


@pytest.mark.parametrize(
    ("link", "words", "target"),
    [
        ("[[Go on|Next]]", "Go on", "next"),
        ("[[Go on->Next]]", "Go on", "next"),
        ("[[Next<-Go on]]", "Go on", "next"),
        ("[[Next]]", "Next", "next"),
        ("[[a->b->Next]]", "a->b", "next"),
        ("[[Next<-a<-b]]", "a<-b", "next"),
        ("[[ Go on | Next ]]", "Go on", "next"),
        ("[[Go on|Next][$met to true]]", "Go on", "next"),
        ("[[''Go'' <b>on</b>|Next]]", "Go on", "next"),
        ("[[Fish &amp; chips|Next]]", "Fish & chips", "next"),
    ],
)
def test_every_way_of_writing_a_link_is_read(importing, link, words, target):
    found = importing(f":: Start\nHello.\n{link}\n\n:: Next\nBye.\n")

    assert found.replies("start") == [(words, target)]


def test_a_dead_link_keeps_its_words_and_is_listed(importing):
    found = importing(":: Start\nHello.\n[[Ask|The attic]]\n")

    assert found.replies("start") == [("Ask", "the-attic")]
    assert found.errors() == {"E203", "E201"}
    assert found.notes(NoteKind.DEAD_LINK) == [
        "3:1: the link “Ask” leads to “The attic”, which is not in the story"
    ]


def test_a_link_out_of_the_story_is_listed_and_its_words_are_kept(importing):
    found = importing(":: Start\nSee [[our page|https://example.org/a]] first.\n")

    assert found.client("start") == "See our page first."
    assert found.replies("start") == []
    assert found.notes(NoteKind.LEFT_OUT)[0].startswith("2:5: the link to https://example.org/a")


def test_a_link_that_the_story_works_out_leads_where_the_author_decides(importing):
    found = importing(":: Start\nHello.\n[[Back|$return]]\n")

    assert found.replies("start") == [("Back", "to-be-decided")]
    assert "3:1: where this link leads is worked out by the story: $return" in found.notes()


def test_the_words_of_a_link_within_a_sentence_stay_in_it(importing):
    found = importing(
        ":: Start\nI have a [[sister|Next]] and a dog.\n* [[Go on|Next]]\n:: Next\nX\n"
    )

    assert found.client("start") == "I have a sister and a dog."
    assert [words for words, _ in found.replies("start")] == ["sister", "Go on"]


def test_brackets_in_words_are_no_marks(importing):
    found = importing(":: Start\nWell [sic].\n[[(nod) [slowly\\]|Next]]\n:: Next\nX\n")

    assert found.client("start") == "Well [sic]."
    assert found.replies("start") == [(r"(nod) \[slowly\\]", "next")]
    assert found.errors() == {"E203"}


def test_escapes_in_a_header_belong_to_the_name(importing):
    found = importing(':: A \\[red\\] \\{door\\} [tag] {"position":"1,2"}\nHello.\n')

    assert list(found.moments) == ["a-red-door"]
    assert "# “A [red] {door}”" in found.imported.text


def test_names_of_other_scripts_get_an_id_and_stay_in_a_comment(importing):
    found = importing(":: Start\nHi.\n[[進む|扉]]\n:: 扉\n…\n")

    assert found.replies("start") == [("進む", "moment")]
    assert "# “扉”" in found.imported.text


def test_names_that_make_the_same_id_are_told_apart(importing):
    found = importing(":: Start\nHi.\n[[One|A b]]\n[[Two|a-B!]]\n:: A b\n1\n:: a-B!\n2\n")

    assert found.replies("start") == [("One", "a-b"), ("Two", "a-b-2")]


def test_two_passages_of_one_name_are_both_carried(importing):
    found = importing(":: Start\nHi.\n[[Door]]\n:: Door\nFirst.\n:: Door\nSecond.\n")

    assert [found.client(name) for name in found.moments] == ["Hi.", "First.", "Second."]
    assert found.replies("start") == [("Door", "door")]
    assert any("6:1: a passage “Door” was there before" in note for note in found.notes())


def test_code_and_notes_are_listed_and_are_no_moments(importing):
    found = importing(
        ":: Start\nHi.\n:: Style [stylesheet]\nbody {}\n:: Code [script]\nalert(1)\n"
        ":: Memo [annotation]\nAsk Ann.\n:: StoryInit\n<<set $a to 1>>\n"
    )

    assert list(found.moments) == ["start"]
    assert found.notes(NoteKind.LEFT_OUT) == [
        "3:1: the passage “Style” (a style sheet) is left out: body {}",
        "5:1: the passage “Code” (a script) is left out: alert(1)",
        "7:1: the passage “Memo” (a note of the author's) is left out: Ask Ann.",
        "9:1: the passage “StoryInit” (what is set up at the start) is left out: <<set $a to 1>>",
    ]


def test_a_file_named_to_be_included_is_listed(importing):
    found = importing(":: Start\nHi.\n::@include more.tw\n")

    assert list(found.moments) == ["start"]
    assert any("3:1: the passage “@include more.tw” (another file" in n for n in found.notes())


def test_words_before_the_first_passage_are_listed(importing):
    found = importing("A draft.\n\n:: Start\nHi.\n")

    assert "1:1: what stands before the first passage is left out: A draft." in found.notes()


@pytest.mark.parametrize("header", [":: Start {broken", ':: Start [tag] {"position": }'])
def test_broken_details_are_listed(importing, header):
    found = importing(f"{header}\nHi.\n")

    assert list(found.moments) == ["start"]
    assert any("cannot be read and are left out" in note for note in found.notes())


def test_a_broken_story_data_is_listed_where_it_breaks(importing):
    found = importing(":: StoryData\n{\n  oops\n}\n:: Begin\nHi.\n")

    assert found.notes()[0] == (
        "3:3: the story's details (StoryData) cannot be read and are left out"
    )
    assert any("the story does not say where it starts" in note for note in found.notes())


def test_a_start_that_is_not_there_is_listed(importing):
    found = importing(':: StoryData\n{"start": "Attic"}\n:: Begin\nHi.\n')

    assert found.data["start"] == "begin"
    assert any("there is no passage “Attic”" in note for note in found.notes())


def test_author_and_subtitle_have_a_place(importing):
    found = importing(":: StoryAuthor\nA. Lovelace\n:: StorySubtitle\nA visit.\n:: Start\nHi.\n")

    assert found.data["authors"] == ["A. Lovelace"]
    assert found.data["summary"] == "A visit."


def test_a_byte_order_mark_and_windows_line_ends_are_read(importing):
    found = importing(b"\xef\xbb\xbf:: Start\r\nHi.\r\n[[Next]]\r\n:: Next\r\nBye.\r\n")

    assert found.client("start") == "Hi."
    assert found.replies("start") == [("Next", "next")]


def test_only_special_passages_are_no_story(importing):
    with pytest.raises(NotImportableError, match="only others: StoryTitle") as caught:
        importing(":: StoryTitle\nParts\n")

    assert "import the folder" in caught.value.help
