"""A story gets the shape of a scenario: one to eight replies a moment, or an ending."""

from __future__ import annotations

import pytest

from simulator.authoring.importing.flow import shaped
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.stand_ins import ENGLISH
from simulator.authoring.importing.story import Link, Passage, Place, Story
from simulator.authoring.importing.tidying import MAX_WORDS
from simulator.scenario.message import verbatim

AT = Place(1, 1)


def link(target, words="Go"):
    return Link(words, target, AT)


def passage(key, *links, onward=None, words=None, is_step=False):
    said = f"{key} says" if words is None else words
    return Passage(key, key, said, links, AT, onward, is_step=is_step)


def shape(*passages, start="a"):
    notes = Notes()
    story = Story("T", verbatim("test"), start, passages)
    found = {each.key: each for each in shaped(story, notes, ENGLISH)}
    return found, [note.message for note in notes.all()]


def test_a_story_of_choices_stays_as_it_is():
    passages = (passage("a", link("b")), passage("b"))

    assert shape(*passages) == ({each.key: each for each in passages}, [])


def test_what_always_follows_is_joined_all_the_way():
    found, notes = shape(
        passage("a", onward="b"), passage("b", onward="c"), passage("c", link("a"))
    )

    assert list(found) == ["a"]
    assert found["a"].words == "a says\n\nb says\n\nc says"
    assert found["a"].links == (link("a"),)
    assert found["a"].joined == ("b", "c")
    assert len(notes) == 2


def test_what_others_lead_to_as_well_is_not_joined():
    found, notes = shape(
        passage("a", link("b"), link("c")),
        passage("b", onward="d"),
        passage("c", onward="d"),
        passage("d"),
    )

    assert [each.words for each in found["b"].links] == [ENGLISH.listen_on]
    assert found["b"].links[0].target == "d"
    assert found["b"].links[0].is_act
    assert sum("goes on by itself" in note for note in notes) == 2


def test_the_start_is_never_joined_to_another():
    found, _ = shape(passage("a", link("b")), passage("b", onward="a"))

    assert found["b"].links[0].target == "a"


def test_passages_that_follow_each_other_in_a_circle_are_survived():
    found, _ = shape(passage("a", onward="b"), passage("b", onward="a"))

    assert set(found) == {"a", "b"} - ({"b"} if len(found) == 1 else set())


def test_a_passage_too_long_to_be_joined_stays_alone():
    found, _ = shape(passage("a", onward="b", words="x" * MAX_WORDS), passage("b"))

    assert found["a"].links[0].target == "b"


def test_steps_without_words_are_passed_over():
    found, notes = shape(
        passage("a", link("s1"), link("s2")),
        passage("s1", onward="b", words="", is_step=True),
        passage("s2", onward="s1", words="", is_step=True),
        passage("b"),
    )

    assert [each.target for each in found["a"].links] == ["b", "b"]
    assert set(found) == {"a", "b"}
    assert notes == []


def test_a_named_passage_without_words_is_passed_over_and_listed():
    found, notes = shape(passage("a", link("n")), passage("n", onward="b", words=""), passage("b"))

    assert found["a"].links[0].target == "b"
    assert notes == ["“n” has no words; what leads there leads on from it"]


def test_of_empty_ends_one_is_enough():
    ends = [passage(f"e{number}", words="", is_step=True) for number in range(3)]
    found, _ = shape(passage("a", *(link(each.key) for each in ends)), *ends)

    assert set(found) == {"a", "e0"}
    assert {each.target for each in found["a"].links} == {"e0"}


def test_steps_that_lead_round_in_a_circle_are_survived():
    found, _ = shape(
        passage("a", link("s1")),
        passage("s1", onward="s2", words="", is_step=True),
        passage("s2", onward="s1", words="", is_step=True),
    )

    assert found["a"].links[0].target in found


@pytest.mark.parametrize(("count", "sizes"), [(8, [8]), (9, [8, 2]), (15, [8, 8]), (16, [8, 8, 2])])
def test_more_links_than_fit_stand_in_further_moments(count, sizes):
    links = [link("a", f"Say {number}") for number in range(count)]
    found, notes = shape(passage("a", *links))

    assert [len(each.links) for each in found.values()] == sizes
    words = [each.words for part in found.values() for each in part.links]
    further = ENGLISH.look_further
    assert [each for each in words if each != further] == [each.words for each in links]
    assert len(notes) == (count > 8)


def test_each_further_moment_is_led_to_from_the_one_before():
    found, _ = shape(passage("a", *(link("a", f"Say {number}") for number in range(20))))
    keys = list(found)

    assert [found[key].links[-1].target for key in keys[:-1]] == keys[1:]


def test_moments_stand_in_the_order_one_comes_to_them():
    found, notes = shape(
        passage("lost"),
        passage("c"),
        passage("b", link("c")),
        passage("a", link("d"), link("b")),
        passage("d", link("a")),
    )

    assert list(found) == ["a", "d", "b", "c", "lost"]
    assert notes == ["nothing leads to “lost”; it stands last"]
