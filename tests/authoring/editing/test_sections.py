"""A text is cut at its outermost names, whatever stands in between."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.editing.sections import sections_of
from simulator.scenario.diagnostics import Report
from simulator.scenario.reader import read_source

TEXT = """# A comment
format: 1
"moments":
  one:
    client: Hi
# in between
  'two': {client: Ho}
half a line
facts:
- odd
"""


def test_the_outermost_names_are_those_of_the_strict_reader(whole_text):
    root = read_source(whole_text, Report("")).root
    assert list(sections_of(whole_text).names) == list(root.keys)
    moments = [name for name, _ in sections_of(whole_text).inside("moments")]
    assert moments == list(root["moments"].keys)


def test_a_place_belongs_to_the_name_above_it():
    sections = sections_of(TEXT)
    assert sections.at(TEXT.index("client"))[0] == "moments"
    assert sections.at(TEXT.index("half"))[0] == "moments"
    assert sections.at(TEXT.index("odd"))[0] == "facts"
    assert sections.at(0)[0] == ""


def test_names_one_level_down_are_found_with_their_lines():
    found = sections_of(TEXT).inside("moments")
    assert [name for name, _ in found] == ["one", "two"]
    assert all(TEXT[:start].endswith("\n") for _, start in found)


@given(st.text("ab:\n #'\"-[]{}|", max_size=40), st.integers(0, 40))
def test_any_place_of_any_text_is_in_one_part(text, offset):
    name, start, end = sections_of(text).at(offset)
    assert 0 <= start <= end <= len(text)
    assert not name or text[start:].lstrip("'\"").startswith(name)
