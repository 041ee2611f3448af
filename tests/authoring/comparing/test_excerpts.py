"""Long texts are cut down to where they differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.comparing.excerpts import excerpts

LONG = " ".join(f"word{number}" for number in range(60))


def test_short_texts_are_shown_whole_on_one_line():
    assert excerpts("I am\n here.", "I am not here.") == ("I am here.", "I am not here.")


def test_of_long_texts_only_what_differs_is_shown():
    before, after = excerpts(LONG, LONG.replace("word30", "another"))
    assert before == "… word26 word27 word28 word29 word30 word31 word32 word33 word34 …"
    assert after == "… word26 word27 word28 word29 another word31 word32 word33 word34 …"


def test_what_is_only_in_one_text_is_seen_beside_its_neighbours():
    before, after = excerpts(LONG, LONG + " and more")
    assert (before, after) == (
        "… word56 word57 word58 word59",
        "… word56 word57 word58 word59 and more",
    )


@given(st.lists(st.sampled_from("ab"), max_size=60), st.lists(st.sampled_from("ab"), max_size=60))
def test_texts_that_differ_are_told_apart_by_their_excerpts_or_cut_short(one, other):
    before, after = excerpts(" ".join(one), " ".join(other))
    assert (before != after) == (one != other) or before.endswith("…")
    assert max(len(before.split()), len(after.split())) <= 42
