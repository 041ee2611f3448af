"""Compiled ink: knots, stitches, choices, diverts, tags; what ink works out is listed."""

from __future__ import annotations

import json

import pytest

from simulator.authoring.importing.story import NoteKind, NotImportableError


def ink(root, **more):
    return json.dumps({"inkVersion": 21, "root": root, "listDefs": {}, **more})


def choice(words, target, flags=4):
    return ["ev", "str", f"^{words}", "/str", "/ev", {"*": target, "flg": flags}]


def start_then(*knots):
    return [[{"->": "door"}, ["done", {"#n": "g-0"}], None], "done", dict(knots)]


SIMPLE = ink(
    start_then(
        (
            "door",
            [
                [
                    *("^I nearly didn't come.", "\n"),
                    *choice("Part of you would rather not be here", ".^.c-0"),
                    *choice("Fine", ".^.c-1", 20),
                    {
                        "c-0": ["\n", "^She worries.", "\n", {"->": "sister"}, None],
                        "c-1": ["\n", "end", None],
                    },
                ],
                None,
            ],
        ),
        ("sister", ["^My sister booked this.", "\n", "end", None]),
    )
)


def test_knots_become_moments_and_choices_replies(importing):
    found = importing(SIMPLE, "visit.ink.json")

    assert found.data["title"] == "visit"
    assert found.data["start"] == "door"
    assert found.client("door") == "I nearly didn't come."
    assert found.replies("door") == [
        ("Part of you would rather not be here", "after-part-of-you-would-rather-not-be"),
        ("Fine", "after-fine"),
    ]
    assert found.errors() == {"E203"}


def test_what_follows_a_choice_is_joined_with_the_knot_only_it_leads_to(importing):
    found = importing(SIMPLE)

    assert found.client("after-part-of-you-would-rather-not-be") == (
        "She worries.\n\nMy sister booked this."
    )


def test_a_choice_that_can_be_taken_once_is_listed_with_its_node(importing):
    assert (
        "root.door.0[13]: a choice can be taken only once in ink; here it can be taken again"
        in importing(SIMPLE).notes(NoteKind.LEFT_OUT)
    )


def test_a_knot_that_several_lead_to_is_told_once(importing):
    root = start_then(
        (
            "door",
            [
                *("^Hello.", "\n"),
                *choice("One", ".^.c-0"),
                *choice("Two", ".^.c-1"),
                {
                    "c-0": ["\n", "^One it is.", "\n", {"->": "end_of_it"}, None],
                    "c-1": ["\n", {"->": "end_of_it"}, None],
                },
            ],
        ),
        ("end_of_it", ["^Goodbye.", "\n", "end", None]),
    )
    found = importing(ink(root))

    assert found.replies("door") == [("One", "after-one"), ("Two", "end-of-it")]
    assert found.replies("after-one") == [("You listen on.", "end-of-it")]


def test_the_words_of_a_choice_are_put_together_and_echoed_where_the_sentence_goes_on(importing):
    root = [
        [
            [
                *("ev", {"^->": "0.0.$r1"}, {"temp=": "$r"}, "str", {"->": ".^.s"}),
                *([{"#n": "$r1"}], "/str", "str", "^?", "/str", "/ev"),
                {"*": "0.c-0", "flg": 6},
                {"s": ["^Tea", {"->": "$r", "var": True}, None]},
            ],
            {
                "c-0": [
                    *("ev", {"^->": "0.c-0.$r2"}, "/ev", {"temp=": "$r"}, {"->": "0.0.s"}),
                    *([{"#n": "$r2"}], "^, then. ", "^Two sugars.", "\n", "end", None),
                ]
            },
        ],
        "done",
        None,
    ]
    found = importing(ink(root))

    assert found.replies("start") == [("Tea?", "after-tea")]
    assert found.client("after-tea") == "Tea, then. Two sugars."


def test_all_branches_of_a_condition_are_told_and_the_condition_listed(importing):
    branch = [
        "ev",
        {"VAR?": "a"},
        "/ev",
        {"->": ".^.b", "c": True},
        {"b": ["^do", {"->": "0.1"}, None]},
    ]
    other = [{"->": ".^.b"}, {"b": ["^don't", {"->": "0.1"}, None]}]
    root = [["^I ", [branch, other, "nop", None], "^ know.", "\n", "end", None], "done", None]
    found = importing(ink(root))

    assert found.client("start") == "I do / don't know."
    assert any("a condition is left out" in note for note in found.notes(NoteKind.LEFT_OUT))


def test_variables_values_tags_tunnels_and_functions_are_listed(importing):
    root = [
        [
            *("^Hi ", "ev", {"VAR?": "name"}, "out", "/ev", "^.", "#", "^slow", "/#", "\n"),
            *({"#": "old tag"}, "ev", 1, "/ev", {"VAR=": "met", "re": True}),
            *("ev", {"f()": "count"}, "pop", "/ev", {"->t->": "aside"}, "end"),
            None,
        ],
        "done",
        {
            "aside": ["^By the way.", "\n", "->->", None],
            "count": ["ev", 1, "/ev", "~ret", None],
            "global decl": ["ev", 0, {"VAR=": "met"}, "/ev", "end", None],
        },
    ]
    found = importing(ink(root, listDefs={"mood": {"low": 1}}))
    told = " | ".join(found.notes())

    assert found.client("start") == "Hi {name}."
    assert list(found.moments) == ["start", "aside"]
    for part in (
        "{name} stands for a value that changes",
        "the tag # slow is left out",
        "the tag # old tag is left out",
        "setting the variable “met” is left out",
        "the function count() is left out",
        "the function “count” is left out",
        "from “aside” ink comes back to here; that way back is left out",
        "the variables met are left out",
        "the lists mood are left out",
    ):
        assert part in told


def test_stitches_and_knots_nothing_leads_to_are_carried(importing):
    root = start_then(
        (
            "door",
            [
                {"->": ".^.first"},
                {"first": ["^One.", "\n", "end", None], "second": ["^Two.", "\n", "end", None]},
            ],
        ),
        ("attic", ["^Three.", "\n", "end", None]),
    )
    found = importing(ink(root))

    assert [found.client(name) for name in found.moments] == ["One.", "Two.", "Three."]


def test_a_divert_that_leads_nowhere_is_listed(importing):
    root = start_then(("door", ["^Hi.", "\n", *choice("Go", "gone"), None]))
    found = importing(ink(root))

    assert found.notes(NoteKind.DEAD_LINK) != []
    assert found.errors() == {"E203", "E201"}


def test_inkys_export_for_the_web_is_read(importing):
    found = importing(f"var storyContent = {SIMPLE};\n", "story.js")

    assert found.data["start"] == "door"


def test_html_in_ink_is_style(importing):
    found = importing(ink([["^I <b>do</b>.", "\n", "end", None], "done", None]))

    assert found.client("start") == "I do."
    assert any("styling" in note for note in found.notes())


@pytest.mark.parametrize(
    "root",
    [
        [
            ["ev", {"->": ".^.b", "c": True}, {"b": [{"->": ".^.^.b"}, {"->": ".^.^.b"}, None]}],
            None,
        ],
        [[[{"->": ".^.s"}, {"s": [{"->": ".^.^.s"}, "/str", "/str", None]}], None], None],
        [["str", "/str", "/str", "/ev", "/ev", "out", "#", "/#", "/#", None], None],
        [["^Hi.", {"->": "0"}, None], "done", None],
        [[{"->": ".^.^.^.^"}, {"*": 3, "flg": "x"}, {"->": None}, 7, True, None], None],
    ],
)
def test_ink_that_leads_back_into_itself_or_makes_no_sense_is_survived(importing, root):
    try:
        moments = importing(ink(root)).imported.moments
    except NotImportableError as error:
        moments = len(error.help)

    assert moments > 0


@pytest.mark.parametrize(
    ("root", "message"),
    [({}, "no story in this compiled ink"), ([None], "nothing to read"), ("x", "no story in")],
)
def test_ink_without_a_story_is_refused(importing, root, message):
    with pytest.raises(NotImportableError, match=message):
        importing(ink(root))


def test_a_story_nested_too_deep_is_refused(importing):
    root = None
    for _ in range(150):
        root = [root, None]

    with pytest.raises(NotImportableError, match="nested too deep"):
        importing(ink(root))
