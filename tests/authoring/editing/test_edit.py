"""Changes to a text are made at the places they had before any of them was made."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.editing.edit import TextEdit, apply_edits, undoing


def test_edits_are_made_at_their_places_in_the_text_as_it_was():
    edits = [TextEdit(6, 11, "moon"), TextEdit(0, 5, "good night")]
    assert apply_edits("hello world", edits) == "good night moon"


def test_edits_at_one_place_are_made_in_the_order_given():
    assert apply_edits("ac", [TextEdit(1, 1, "b"), TextEdit(1, 1, "B")]) == "abBc"


@pytest.mark.parametrize(
    "edits",
    [
        [TextEdit(0, 3, ""), TextEdit(2, 4, "")],
        [TextEdit(0, 6, "")],
        [TextEdit(-1, 0, "")],
        [TextEdit(3, 2, "")],
    ],
)
def test_edits_that_overlap_or_lie_outside_are_refused(edits):
    with pytest.raises(ValueError, match="overlaps"):
        apply_edits("hello", edits)


@given(st.text(), st.data())
def test_what_no_edit_covers_stays_as_it_is(source, data):
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    changed = apply_edits(source, [TextEdit(start, end, "new")])
    assert changed == source[:start] + "new" + source[end:]


@given(st.text(min_size=1), st.data())
def test_what_was_done_can_be_undone(source, data):
    places = sorted(
        data.draw(st.sets(st.integers(0, len(source)), min_size=4, max_size=4))
        if len(source) > 3
        else [0, 0, len(source), len(source)]
    )
    words = data.draw(st.tuples(st.text(), st.text()))
    edits = [TextEdit(*places[:2], words[0]), TextEdit(*places[2:], words[1])]
    changed = apply_edits(source, edits)
    assert apply_edits(changed, undoing(source, edits)) == source
