"""The caret's moment is known wherever it stands."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.editing.outline import outline_of
from simulator.authoring.editing.standing import moment_at


def test_each_place_inside_a_shipped_scenario_has_the_moment_that_reading_it_tells(shipped_text):
    for entry in outline_of(shipped_text).moments:
        for offset in (entry.start, entry.whole_end - 1):
            assert moment_at(shipped_text, offset) == entry.id


def test_outside_the_moments_there_is_none():
    source = "id: a\nmoments:\n  one:\n    client: Hi.\nendings:\n  over: {}\n"
    assert moment_at(source, 2) == ""
    assert moment_at(source, source.index("Hi")) == "one"
    assert moment_at(source, source.index("over")) == ""


@given(st.text("ab:\n #-[]{}\"'", max_size=60), st.integers(-2, 70))
def test_any_text_has_an_answer(source, offset):
    assert isinstance(moment_at(source, offset), str)
