"""The plain shape of a condition says what the condition says."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.plain_condition import plain
from simulator.scenario.conditions import All, AnyOf, Comparison, Not
from simulator.session.state import State
from tests.scenario.authoring import conditions

ASKED = conditions(["wet", "cold"], ["debt"], ["hall"], ["hall.nod"])
NOW = st.builds(
    State,
    moment=st.just("hall"),
    trust=st.integers(0, 20),
    rupture=st.booleans(),
    facts=st.frozensets(st.sampled_from(["wet", "cold"])),
    shared=st.frozensets(st.just("debt")),
    turn=st.integers(0, 20),
    visited=st.frozensets(st.just("hall")),
    said=st.frozensets(st.just(("hall", "nod"))),
)


@given(ASKED, NOW)
def test_it_holds_whenever_the_condition_does(condition, now):
    assert plain(condition).holds(now) == condition.holds(now)


@given(ASKED)
def test_not_stands_before_single_questions_only(condition):
    for part in plain(condition).walk():
        if isinstance(part, Not):
            assert not isinstance(part.inner, Not | All | AnyOf | Comparison)


@given(ASKED)
def test_nothing_is_joined_inside_a_joint_of_its_kind(condition):
    for part in plain(condition).walk():
        if isinstance(part, All | AnyOf):
            assert not any(type(inside) is type(part) for inside in part.parts)
