"""Each note knows the moment in which what it is about came to stand."""

from __future__ import annotations

import pytest
from hypothesis import given

from simulator.authoring.importing.importing import import_data
from simulator.authoring.importing.standing import Standing
from simulator.authoring.importing.story import Passage, Place, Story
from simulator.scenario.message import verbatim

from .test_any_story import EXAMPLES, stories


def standing(*passages: Passage, elsewhere: tuple[Place, ...] = ()) -> Standing:
    story = Story("T", verbatim("test"), "a", passages, elsewhere=elsewhere)
    kept = [each for each in passages if each.name]
    return Standing(story, kept, {each.key: each.key.upper() for each in kept})


def passage(key: str, place: Place, name: str = "kept", *joined_at: Place) -> Passage:
    return Passage(key, name, "", (), place, joined_at=joined_at)


@pytest.mark.parametrize(
    ("line", "moment"), [(1, ""), (2, "A"), (4, "A"), (5, ""), (6, ""), (7, "B"), (90, "B")]
)
def test_a_line_is_of_the_passage_that_begins_before_it(line, moment):
    found = standing(
        passage("a", Place(2, 1)),
        passage("gone", Place(5, 1), ""),
        passage("b", Place(7, 1)),
    )
    assert found.moment_at(Place(line, 3)) == moment


def test_what_was_joined_stands_where_it_was_joined_to():
    found = standing(
        passage("a", Place(9, 1), "kept", Place(2, 1)),
        passage("x", Place(2, 1), ""),
        passage("b", Place(5, 1)),
    )
    assert [found.moment_at(Place(line, 1)) for line in (3, 6, 10)] == ["A", "B", "A"]


def test_what_is_no_passage_ends_the_one_before_it():
    found = standing(passage("a", Place(1, 1)), elsewhere=(Place(4, 1),))
    assert [found.moment_at(Place(line, 1)) for line in (3, 4, 5)] == ["A", "", ""]


def test_files_of_one_story_are_told_apart():
    found = standing(passage("a", Place(1, 1, file="a.tw")), passage("b", Place(5, 1, file="c.tw")))
    assert found.moment_at(Place(9, 1, file="a.tw")) == "A"
    assert found.moment_at(Place(9, 1, file="b.tw")) == ""
    assert found.moment_at(Place(2, 1, file="c.tw")) == ""


@pytest.mark.parametrize(
    ("node", "moment"),
    [
        ("r.k", "A"),
        ("r.k[3]", "A"),
        ("r.k.0.c-0[1]", "A"),
        ("r.kk", ""),
        ("r", ""),
        ("r.k.s[0]", "B"),
    ],
)
def test_a_node_is_of_the_innermost_passage_around_it(node, moment):
    found = standing(passage("a", Place(node="r.k")), passage("b", Place(node="r.k.s")))
    assert found.moment_at(Place(node=node)) == moment


def test_the_story_as_a_whole_is_of_no_moment():
    assert standing(passage("a", Place(1, 1))).moment_at(Place()) == ""


def test_notes_of_a_real_import_know_their_moments():
    story = (
        b":: Start\n<<set $a to 1>>Hi.\n[[On->Next]]\n:: StoryInit\n<<set $b to 1>>\n:: Next\n$b\n"
    )
    notes = import_data(story, "x.twee").notes
    found = {note.message[:12]: note.moment for note in notes if note.place.line}
    assert found == {
        "the variable": "start",
        "the passage ": "",
        "$b stands fo": "next",
        "“Next” ends ": "next",
    }


@EXAMPLES
@given(stories())
def test_a_moment_that_a_note_names_is_in_the_scenario(story):
    text = "".join(
        f":: {name}\n{words} $x\n" + "".join(f"[[{said}->{to}]]\n" for said, to in links)
        for name, words, links in story
    )
    imported = import_data(text.encode(), "x.twee")
    for note in imported.notes:
        assert not note.moment or f"\n  {note.moment}:\n" in imported.text


def test_a_hostile_path_costs_no_more_than_its_length():
    found = standing(passage("a", Place(node="r")))
    assert found.moment_at(Place(node="r" + ".a[0]" * 20_000)) == "A"
