"""What ink works out while it runs: told where it stands, or listed with its node."""

from __future__ import annotations

import json

import pytest

from simulator.authoring.importing.story import NoteKind


def choice(words, target, flags=4):
    return ["ev", "str", f"^{words}", "/str", "/ev", {"*": target, "flg": flags}]


@pytest.fixture
def knot(importing):
    """Imports a story of one place, told by its elements, and of further knots."""

    def run(*elements, inside=None, **knots):
        root = [[*elements, inside], "done", knots or None]
        return importing(json.dumps({"inkVersion": 21, "root": root, "listDefs": {}}), "visit.json")

    return run


def test_ways_of_saying_the_same_that_take_turns_are_all_told(knot):
    turns = [
        *("ev", "visit", 1, "MIN", "/ev", "ev", "du", 0, "==", "/ev"),
        {"->": ".^.s0", "c": True},
        *("ev", "du", 1, "==", "/ev", {"->": ".^.s1", "c": True}, "nop"),
        {"s0": ["pop", "^Hello", {"->": ".^.^.17"}, None], "s1": ["pop", "^Again", None], "#f": 5},
    ]
    found = knot("^", turns, "^, you.", "\n", "end")

    assert found.client("start") == "Hello / Again, you."
    assert (
        "root.0.1[10]: ways of saying the same that take turns are all told, one after the "
        "other" in found.notes(NoteKind.LEFT_OUT)
    )


def test_going_on_under_a_condition_is_an_act_to_choose(knot):
    branch = [
        *("ev", {"VAR?": "a"}, "/ev"),
        {"->": ".^.b", "c": True},
        {"b": [{"->": "attic"}, None]},
    ]
    found = knot("^Hi.", "\n", branch, {"->": "hall"}, attic=["^Up.", None], hall=["^In.", None])

    assert found.replies("start") == [
        ("You go on to “attic”.", "attic"),
        ("You listen on.", "hall"),
    ]
    assert any("ink may go on to “attic” from here" in n for n in found.notes())


def test_the_condition_of_a_choice_is_listed(knot):
    found = knot("^Hi.", "\n", *choice("Ask", "0.c-0", 5), inside={"c-0": ["^Well.", None]})

    assert found.replies("start") == [("Ask", "after-ask")]
    assert "root.0[7]: the condition of the choice “Ask” is left out; it is always offered" in (
        found.notes(NoteKind.LEFT_OUT)
    )


def test_a_choice_that_ink_takes_by_itself_is_an_act(knot):
    found = knot(
        "^Hi.",
        "\n",
        *choice("Ask", "hall"),
        {"*": "attic", "flg": 24},
        attic=["^Up.", None],
        hall=["^In.", None],
    )

    assert found.replies("start") == [("Ask", "hall"), ("You go on to “attic”.", "attic")]


def test_choices_taken_in_from_another_place_are_listed(knot):
    found = knot("^Hi.", "\n", "thread", {"->": "hall"}, "end", hall=["^In.", None])

    assert any("what can be chosen at “hall” is not offered here" in n for n in found.notes())
    assert found.replies("start") == [("You go on to “hall”.", "hall")]


def test_a_place_that_is_worked_out_is_listed(knot):
    found = knot("^Hi.", "\n", {"->": "there", "var": True}, "end")

    assert any("worked out by ink (“there”)" in note for note in found.notes())


def test_glue_joins_lines(knot):
    assert knot("^Half a", "\n", "<>", "^ sentence.", "\n", "end").client("start") == (
        "Half a sentence."
    )


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ([{"CNT?": "hall"}], "{how often hall}"),
        ([{"f()": "age"}], "{age()}"),
        ([{"x()": "clock", "exArgs": 0}], "{clock()}"),
        ([2, 3, "+"], "{a value}"),
    ],
)
def test_a_value_within_the_words_is_named(knot, value, shown):
    found = knot("^It is ", "ev", *value, "out", "/ev", "^.", "\n", "end")

    assert found.client("start") == f"It is {shown}."
    assert any(f"{shown} stands for a value that changes" in note for note in found.notes())


def test_a_place_where_choices_meet_is_named_after_its_knot(knot):
    found = knot(
        {"->": "my_hall"},
        my_hall=[
            [
                "^Hi.",
                "\n",
                *choice("A", ".^.c-0"),
                *choice("B", ".^.c-1"),
                {
                    "c-0": ["\n", "^One.", {"->": ".^.^.g-0"}, None],
                    "c-1": ["\n", "^Two.", {"->": ".^.^.g-0"}, None],
                    "g-0": ["^So.", "\n", "end", None],
                },
            ],
            None,
        ],
    )

    assert list(found.moments) == ["my-hall", "after-a", "after-b", "my-hall-then"]
    assert found.replies("after-a") == [("You listen on.", "my-hall-then")]


def test_a_branch_that_leads_back_into_itself_is_listed_once_it_is_too_deep(knot):
    inner = {"b": ["^a", {"->": ".^.^.b"}, None]}
    found = knot([{"->": ".^.b"}, inner], "end")

    assert set(found.client("start")) == {"a"}
    assert any("what is nested deeper than this is left out" in note for note in found.notes())


def test_alternatives_within_a_choice_are_all_in_its_words(knot):
    turns = [
        *("ev", "visit", "/ev", {"->": ".^.s0", "c": True}, {"->": ".^.s1", "c": True}, "nop"),
        {"s0": ["pop", "^Master", {"->": ".^.^.5"}, None], "s1": ["pop", "^you", None]},
    ]
    words = ["ev", "str", "^Hello, ", turns, "^!", "/str", "/ev", {"*": "hall", "flg": 4}]

    assert knot("^Hi.", "\n", *words, hall=["^In.", None]).replies("start") == [
        ("Hello, Master / you!", "hall")
    ]


def test_a_text_that_is_only_put_in_is_said(knot):
    found = knot("^It is ", "ev", "str", "^cold", "/str", "out", "/ev", "^.", "\n", "end")

    assert found.client("start") == "It is cold."


def test_tags_that_reach_from_branch_to_branch_take_no_words(knot):
    turns = [
        *("ev", "visit", "/ev", {"->": ".^.s0", "c": True}, {"->": ".^.s1", "c": True}, "nop"),
        {"s0": ["pop", "^red", "#", "^r", None], "s1": ["pop", "^white", "/#", "#", "^w", None]},
    ]
    found = knot("^A ", turns, "/#", "^ one.", "\n", "end")

    assert found.client("start") == "A red / white one."
    assert [note for note in found.notes() if "the tag # r is" in note or "the tag # w is" in note]


def test_a_tag_without_an_end_is_listed(knot):
    found = knot("^Hi.", "#", "^slow")

    assert found.client("start") == "Hi."
    assert "root: the tag # slow is left out" in found.notes()
