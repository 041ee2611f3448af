"""Values are put where a path leads, and taken out without a trace."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.editing.edit import apply_edits, as_one_edit
from simulator.authoring.editing.putting import put, take_out

BLOCK = "a: 1  # one\nb:\n  - c: 2\n    d: 3\n  - e\nf: {g: 4, h: [5, 6]}\ni: |\n  text\n"


@pytest.mark.parametrize(
    ("path", "value", "old", "new"),
    [
        (("a",), "2", "a: 1 ", "a: 2 "),
        (("b", 0, "d"), "x: y", "d: 3", 'd: "x: y"'),
        (("b", 0, "n"), "new", "    d: 3\n", "    d: 3\n    n: new\n"),
        (("b", 1), "z", "  - e\n", "  - z\n"),
        (("f", "g"), "4, 5", "g: 4", 'g: "4, 5"'),
        (("f", "k"), {"l": "m"}, "6]}", "6], k: {l: m}}"),
        (("f", "h"), ["7"], "[5, 6]", "[7]"),
        (("i",), "one\ntwo\n", "  text\n", "  one\n  two\n"),
        (("j",), {"k": {"l": "m"}}, "  text\n", "  text\nj:\n  k:\n    l: m\n"),
    ],
)
def test_a_value_is_put_where_its_path_leads(path, value, old, new):
    assert apply_edits(BLOCK, put(BLOCK, path, value)) == BLOCK.replace(old, new)


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [
        (("a",), "a: 1  # one\n", ""),
        (("b",), "b:\n  - c: 2\n    d: 3\n  - e\n", ""),
        (("b", 0, "c"), "- c: 2\n    d", "- d"),
        (("b", 0, "d"), "    d: 3\n", ""),
        (("f", "g"), "g: 4, ", ""),
        (("f", "h"), ", h: [5, 6]", ""),
        (("i",), "i: |\n  text\n", ""),
    ],
)
def test_a_field_is_taken_out_and_its_neighbours_stay(path, old, new):
    assert apply_edits(BLOCK, take_out(BLOCK, path)) == BLOCK.replace(old, new)


def test_the_last_field_of_a_mapping_leaves_an_empty_one():
    text = "a:\n  b: 1\nc: {d: 2}\n"
    assert apply_edits(text, take_out(text, ("a", "b"))) == "a:\n  {}\nc: {d: 2}\n"
    assert apply_edits(text, take_out(text, ("c", "d"))) == "a:\n  b: 1\nc: {}\n"


def test_a_file_without_a_last_line_end_is_added_to_and_taken_from():
    assert apply_edits("a: 1\nb: 2", take_out("a: 1\nb: 2", ("b",))) == "a: 1"
    assert apply_edits("a: 1", put("a: 1", ("b",), "2")) == "a: 1\nb: 2"


def test_windows_line_ends_go_with_their_lines():
    text = "a: 1\r\nb: 2\r\nc: 3\r\n"
    assert apply_edits(text, take_out(text, ("b",))) == "a: 1\r\nc: 3\r\n"


@given(st.text("ab", max_size=12), st.text("ab", max_size=12))
def test_one_edit_makes_one_text_the_other(old, new):
    edits = as_one_edit(old, new)
    assert apply_edits(old, edits) == new
    assert len(edits) == (old != new)
