"""A comparison as an instructor reads it, and as other programs do."""

from __future__ import annotations

import json

import pytest

from simulator.authoring.comparing.compare import compare
from simulator.authoring.comparing.telling import as_json, as_text
from simulator.scenario.loading import load_source
from tests.authoring.visit import VISIT, visit


def text(*changes):
    return as_text(compare(visit(), visit(*changes)))


def test_changes_stand_under_headings_and_what_changed_below_them():
    assert text(("My doubt is a", "My doubt's a"), ("(false-reassurance)", "(unasked-advice)")) == (
        "visit.yaml → visit.yaml\n"
        "2 clinical changes, and 1 in words or names only.\n"
        "\n"
        "What replies count as:\n"
        "  - `soothe` in *arrival* now counts as over-leading; it dismissed before. On trust it "
        "costs 2 now, and it cost 3 before.\n"
        "  - `soothe` in *arrival* is marked “Unasked advice” now, and no longer “Empty "
        "reassurance”.\n"
        "\n"
        "Words only:\n"
        "  - What the client hears in `soothe` in *arrival* changed.\n"
        "      before: My doubt is a nuisance.\n"
        "      now:    My doubt's a nuisance."
    )


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ([], "The two are the same, character for character."),
        (
            [("trust: 6\n", "trust: 6\n\n")],
            "Only layout or comments changed: nothing a trainee would notice.",
        ),
        (
            [("My doubt is", "My doubt's")],
            "Only words changed: every reply counts as it did, and everything leads where it led.",
        ),
        ([("trust: -1", "trust: -2")], "1 clinical change."),
    ],
)
def test_the_second_line_says_what_it_comes_to(changes, says):
    assert text(*changes).splitlines()[1] == says


def test_errors_are_told_in_place_of_a_comparison():
    broken = load_source(VISIT.replace("start: arrival", "start: arival"), "broken.yaml")
    told = as_text(compare(broken, visit()))
    assert "These cannot be compared: mend the errors first.\nbroken.yaml:" in told
    assert "Did you mean “arrival”?" in told


def test_line_ends_in_words_do_not_break_the_list():
    lines = text(("background: Referred by her sister.", "background: |\n    One.\n\n    Two.\n"))
    assert lines.endswith("      before: Referred by her sister.\n      now:    One. Two.")


def test_json_holds_the_same_changes():
    comparison = compare(visit(), visit(("trust: -1", "trust: -2")))
    report = json.loads(json.dumps(as_json(comparison)))
    assert report["outcome"] == "clinical"
    assert report["changes"] == [
        {
            "kind": "trust-effect",
            "clinical": True,
            "proved": False,
            "about": "reply",
            "name": "advise",
            "moment": "sister",
            "text": (
                "On trust `advise` in *sister* costs 2 now, by a number of the author's own; "
                "before, it cost 1."
            ),
            "before": "",
            "after": "",
        }
    ]
