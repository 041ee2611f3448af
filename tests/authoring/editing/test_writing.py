"""Words are read back as they were written, in any style and at any place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.editing.writing import marked, written
from simulator.scenario.diagnostics import Report
from simulator.scenario.marks import parse_marks
from simulator.scenario.nodes import MappingNode, TextNode
from simulator.scenario.reader import read_source
from tests.authoring.editing.typed import words

STYLES = st.sampled_from(["", "'", '"', "|", ">"])


def read_back(text: str) -> str:
    report = Report("")
    root = read_source(text, report).root
    assert not report.has_errors, report.in_file_order()
    assert isinstance(root, MappingNode)
    node = root["moments"]["one"]["client"] if "moments" in root else root["a"]
    assert isinstance(node, TextNode)
    return node.value


@given(words(), STYLES, st.sampled_from(['"', "'"]))
def test_words_are_read_back_in_a_block(said, style, quote):
    text = (
        f"moments:\n  one:\n    client: {written(said, style, 6, quote=quote)}\n    feeling: sad\n"
    )
    assert read_back(text) == said


@given(words(), STYLES)
def test_words_are_read_back_in_braces(said, style):
    assert read_back(f"{{a: {written(said, style, in_flow=True)}, b: c}}\n") == said


@pytest.mark.parametrize(
    ("said", "style", "expected"),
    [
        ("Hello there", "", "Hello there"),
        ("Hello there", '"', '"Hello there"'),
        ("It's me", "'", "'It''s me'"),
        ("One: two", "", '"One: two"'),
        ("- no", "", '"- no"'),
        ("…I got fired", "", "…I got fired"),
        ("One\ntwo\n", "|", "|\n      One\n      two"),
        ("One\ntwo", "", "|-\n      One\n      two"),
        ("One two", ">", ">-\n      One two"),
        ("#3f6d8c", "", '"#3f6d8c"'),
    ],
)
def test_the_plainest_way_that_holds_the_words_is_taken(said, style, expected):
    assert written(said, style, indent=6) == expected


def test_the_quote_of_the_file_is_taken_for_words_that_need_one():
    assert written("One: two", quote="'") == "'One: two'"


def test_folded_words_are_folded_again():
    said = "word " * 60 + "end"
    lines = written(said, ">", 4).split("\n")
    assert len(lines) > 3
    assert max(map(len, lines)) <= 100


def test_what_no_scenario_may_hold_is_left_out():
    assert written("a\x07b\u202ec") == "abc"
    assert written("one\r\ntwo\rthree", indent=2) == "|-\n  one\n  two\n  three"


@given(words())
def test_marked_words_are_read_back_whole_under_their_technique(said):
    found = parse_marks(marked(said, "open-question"))
    assert found.problems == () or not said.strip("\\")
    if said.strip("\\"):
        assert found.plain == said
        assert [mark.name for mark in found.marks] == ["open-question"]
