"""Conditions spelled out again, and how things stand with what they ask."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.condition_text import condition_text
from simulator.authoring.previewing.asking import answers
from simulator.scenario.condition_parser import parse_condition
from simulator.session.state import State

ATOMS = st.sampled_from(
    (
        "trust >= 8",
        "turn < 3",
        "rupture",
        "told",
        "shared(debt)",
        "visited(a)",
        "said(a.b)",
        "said(b)",
    )
)
TEXTS = st.recursive(
    ATOMS,
    lambda inner: st.one_of(
        inner.map("not ({})".format),
        st.builds("({}) and ({})".format, inner, inner),
        st.builds("({}) or ({})".format, inner, inner),
    ),
    max_leaves=6,
)


@given(TEXTS)
def test_a_spelled_condition_reads_back_as_the_same(text):
    once = condition_text(parse_condition(text))
    assert condition_text(parse_condition(once)) == once


@given(TEXTS, st.integers(0, 20), st.integers(0, 5), st.booleans(), st.booleans())
def test_a_spelled_condition_holds_in_the_same_states(text, trust, turn, rupture, told):
    state = State(
        "a",
        trust,
        rupture,
        turn=turn,
        facts=frozenset({"told"} if told else ()),
        shared=frozenset({"debt"} if rupture else ()),
        said=frozenset({("a", "b")} if told else ()),
    )
    condition = parse_condition(text)
    assert parse_condition(condition_text(condition)).holds(state) == condition.holds(state)


@pytest.mark.parametrize(
    ("text", "state", "says"),
    [
        ("trust >= 8 or trust = 3", State("a", 5), ("trust is 5",)),
        ("rupture and not told", State("a", 5), ("no rupture is open", "told is not true")),
        ("rupture", State("a", 5, rupture=True), ("a rupture is open",)),
        ("told", State("a", 5, facts=frozenset({"told"})), ("told is true",)),
        ("shared(debt)", State("a", 5), ("debt has not been shared",)),
        ("visited(hall)", State("a", 5, visited=frozenset({"hall"})), ("hall has been visited",)),
        ("said(hall.in)", State("a", 5), ("hall.in has not been said",)),
        ("turn > 2", State("a", 5), ("no reply has been given",)),
        ("turn > 2", State("a", 5, turn=1), ("one reply has been given",)),
        ("turn > 2", State("a", 5, turn=2), ("2 replies have been given",)),
        ("turn > 2", State("a", 5, turn=3), ("more than 2 replies have been given",)),
    ],
)
def test_how_things_stand_is_told_in_words(text, state, says):
    assert tuple(map(str, answers(parse_condition(text), state))) == says
