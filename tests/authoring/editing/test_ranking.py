"""Names that begin as typed come first, then those with such a word, then the rest."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.editing.ranking import rank, ranked

NAMES = ["unasked-advice", "advising", "open-question", "question", "over-questioning", "Quest"]


def test_what_begins_as_typed_comes_first():
    assert ranked("quest", NAMES, str) == (
        *("Quest", "question", "open-question", "over-questioning"),
    )


def test_letters_in_order_are_enough_when_the_first_one_fits():
    assert ranked("oq", NAMES, str) == ("open-question", "over-questioning")
    assert rank("oq", "question") is None


def test_nothing_typed_leaves_everything_in_its_order():
    assert ranked("", NAMES, str) == tuple(NAMES)


def test_loose_fits_show_only_when_there_is_nothing_better():
    assert ranked("e", ["guarded", "empathy", "open-ending"], str) == ("empathy", "open-ending")
    assert ranked("ard", ["guarded", "anger-and"], str) == ("guarded",)


def test_neither_capitals_nor_accents_count():
    assert ranked("PARAF", ["Paráfrasis", "Pregunta"], str) == ("Paráfrasis",)
    assert ranked("pará", ["parar"], str) == ("parar",)


def test_what_is_also_called_so_is_found_as_well_as_by_its_name():
    names = {"open-question": "Pregunta abierta", "paraphrase": "Paráfrasis", "other": ""}
    assert ranked("preg", names, str, names.__getitem__) == ("open-question",)
    assert ranked("open", names, str, names.__getitem__) == ("open-question",)
    assert ranked("zz", names, str, names.__getitem__) == ()


@given(st.text(max_size=8), st.lists(st.text(max_size=12)))
def test_what_begins_as_typed_is_never_lost_or_doubled(typed, names):
    found = ranked(typed, names, str)
    begins = [name for name in names if name.lower().startswith(typed.lower())]
    assert sorted(name for name in found if name in begins) == sorted(begins)
    assert all(rank(typed, name) is not None for name in found)
