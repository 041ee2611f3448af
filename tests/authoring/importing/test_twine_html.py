"""Twine 2's HTML: published stories and archives, entities, code, damage."""

from __future__ import annotations

import pytest

from simulator.authoring.importing.story import NoteKind, NotImportableError

STORY = """\
<html><head><title>x</title></head><body>
<tw-storydata name="A visit" startnode="2" format="Harlowe" format-version="3.3.9" ifid="X">
<style role="stylesheet" id="twine-user-stylesheet" type="text/twine-css">b {}</style>
<script role="script" id="twine-user-script" type="text/twine-javascript"></script>
<tw-passagedata pid="1" name="Fish &amp; chips" tags="food" position="1,2" size="1,1">Bye, &lt;3.
</tw-passagedata>
<tw-passagedata pid="2" name="Door" tags="" position="1,2">&quot;Hello.&quot;
(set: $a to 1)
[[Eat-&gt;Fish &amp; chips]]</tw-passagedata>
</tw-storydata></body></html>
"""


def archive(*titles):
    return "".join(
        f'<tw-storydata name="{title}" startnode="1"><tw-passagedata pid="1" name="{title} room">'
        "Hello.</tw-passagedata></tw-storydata>\n"
        for title in titles
    )


def test_a_published_story_is_read(importing):
    found = importing(STORY, "visit.html")

    assert found.data["title"] == "A visit"
    assert found.data["start"] == "door"
    assert found.client("door") == '"Hello."'
    assert found.replies("door") == [("Eat", "fish-chips")]
    assert found.client("fish-chips") == "Bye, <3."
    assert str(found.imported.made_with) == "Twine 2 for Harlowe 3.3.9"
    assert found.errors() == {"E203"}


def test_places_are_those_in_the_file_not_in_the_unescaped_text(importing):
    assert importing(STORY).notes(NoteKind.LEFT_OUT) == [
        "3:1: the story's style sheet is left out: b {}",
        "5:1: the places of 2 passages on Twine's map are left out",
        "5:1: the tag “food” is left out",
        "8:1: the variable in (set: $a to 1) is left out",
    ]


def test_a_place_behind_entities_on_one_line_is_right(importing):
    text = STORY.replace("&quot;Hello.&quot;\n(set", "&quot;Hello.&quot; (set")

    column = text.splitlines()[6].index("(set") + 1

    assert any(note.startswith(f"7:{column}: the variable") for note in importing(text).notes())


def test_of_an_archive_the_first_story_is_taken_and_the_others_are_listed(importing):
    found = importing(archive("One", "Two"))

    assert list(found.moments) == ["one-room"]
    assert "2:1: another story, “Two”, is left out" in found.notes()


def test_of_an_archive_a_story_can_be_named(importing):
    found = importing(archive("One", "Two"), wanted="Two")

    assert list(found.moments) == ["two-room"]


def test_a_story_that_is_not_in_the_archive_is_told_with_those_that_are(importing):
    with pytest.raises(NotImportableError, match="no story “Three”") as caught:
        importing(archive("One", "Two"), wanted="Three")

    assert caught.value.help == "Choose one of: “One”, “Two”."


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        (STORY.replace("</tw-storydata>", ""), "this story has no end", "2:1"),
        (STORY.replace("</tw-passagedata>", ""), "this passage has no end", "5:1"),
        ('<tw-storydata name="a', "this tag has no end", "1:14"),
        ('<tw-storydata name="a">\n<tw-passagedata name="', "this story has no end", "1:1"),
        ("<tw-storydata></tw-storydata>", "there is no passage in it", ""),
    ],
)
def test_a_damaged_file_is_refused_with_the_place(importing, text, message, place):
    with pytest.raises(NotImportableError, match=message) as caught:
        importing(text)

    assert str(caught.value.place) == place


def test_a_start_that_no_passage_has_is_the_first(importing):
    found = importing(STORY.replace('startnode="2"', 'startnode="9"'))

    assert found.data["start"] == "fish-chips"
