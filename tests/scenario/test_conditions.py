"""Conditions mean what they say, and a malformed one is reported at the word that is wrong."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario.condition_parser import MAX_DEPTH, ConditionError, parse_condition
from simulator.scenario.conditions import Comparison, FactHolds, Not
from tests.scenario.authoring import conditions, print_condition


@dataclass(frozen=True)
class Now:
    trust: int = 6
    turn: int = 0
    rupture: bool = False
    facts: frozenset[str] = frozenset()
    shared: frozenset[str] = frozenset()
    visited: frozenset[str] = frozenset()
    said: frozenset[tuple[str, str]] = frozenset()


def subsets(things):
    return [frozenset(s) for n in range(len(things) + 1) for s in itertools.combinations(things, n)]


def fault_of(text):
    try:
        parse_condition(text)
    except ConditionError as error:
        return error
    return None


#: Every way the questions below can be answered.
EVERY_STATE = [
    Now(trust, turn, rupture, facts, shared, visited, said)
    for trust, turn, rupture in itertools.product((3, 11), (0, 12), (False, True))
    for facts in subsets(["told", "7"])
    for shared in subsets(["debt"])
    for visited in subsets(["hall"])
    for said in subsets([("hall", "ask"), ("yard", "ask")])
]
ANY = conditions(["told", "7"], ["debt"], ["hall"], ["ask", "hall.ask", "yard.ask"])


def truth_table(condition):
    return [condition.holds(now) for now in EVERY_STATE]


@given(condition=ANY)
def test_a_printed_condition_means_the_same_when_read_again(condition):
    again = parse_condition(print_condition(condition))

    assert truth_table(again) == truth_table(condition)
    assert print_condition(again) == print_condition(condition)


@given(condition=ANY, blanks=st.sampled_from(["  ", "\n", "\t \n"]))
def test_blanks_and_needless_parentheses_mean_nothing(condition, blanks):
    text = print_condition(condition).replace(" ", blanks)

    assert truth_table(parse_condition(f"({blanks}(({text})))")) == truth_table(condition)


@given(text=st.text(st.sampled_from("()<>=! .-_aA7é\n"), max_size=20))
def test_any_text_is_a_condition_or_has_a_fault_inside_it(text):
    fault = fault_of(text)

    if fault is not None:
        assert 0 <= fault.start < fault.end <= len(text) + 1
        assert fault.message
        assert fault.help


@pytest.mark.parametrize(
    ("text", "now", "holds"),
    [
        ("trust < 6", Now(), False),
        ("trust <= 6", Now(), True),
        ("trust = 6", Now(), True),
        ("trust != 6", Now(), False),
        ("trust >= 7", Now(), False),
        ("trust > 5", Now(), True),
        ("turn = 0", Now(), True),
        ("turn>2", Now(turn=3), True),
        ("rupture", Now(rupture=True), True),
        ("told", Now(facts=frozenset({"told"})), True),
        ("told", Now(shared=frozenset({"told"})), False),
        ("shared(debt)", Now(shared=frozenset({"debt"})), True),
        ("visited(hall)", Now(visited=frozenset({"hall"})), True),
        ("said(ask)", Now(said=frozenset({("hall", "ask")})), True),
        ("said(hall.ask)", Now(said=frozenset({("yard", "ask")})), False),
        ("said(yard.ask)", Now(said=frozenset({("yard", "ask")})), True),
        ("said(7.8-9)", Now(said=frozenset({("7", "8-9")})), True),
        ("not rupture", Now(), True),
        ("not not rupture", Now(), False),
        ("trust > 9 and rupture or turn = 0", Now(), True),
        ("trust > 9 and (rupture or turn = 0)", Now(), False),
        ("not rupture and trust > 9", Now(), False),
        ("not (rupture and trust > 9)", Now(), True),
        ("turn = 0 or rupture and trust > 9", Now(), True),
    ],
)
def test_what_a_condition_asks(text, now, holds):
    assert parse_condition(text).holds(now) is holds


def test_not_binds_tighter_than_a_comparison_and_its_neighbours():
    assert parse_condition("not trust > 3") == Not(Comparison("trust", ">", 3))


@pytest.mark.parametrize("name", ["andrew", "or-else", "not-told", "trust-me", "said-so", "7"])
def test_a_fact_may_begin_like_a_word_of_the_language(name):
    assert parse_condition(f" {name} ") == FactHolds(name, 1, 1 + len(name))


def test_all_questions_are_walked_in_reading_order():
    asked = parse_condition("told and not (shared(debt) or visited(hall)) or 7").walk()

    assert [part.name for part in asked if hasattr(part, "name")] == ["told", "debt", "hall", "7"]


def test_nesting_up_to_the_limit_is_read():
    deepest = "(" * (MAX_DEPTH - 1) + "rupture" + ")" * (MAX_DEPTH - 1)

    assert parse_condition(deepest).holds(Now(rupture=True))
    with pytest.raises(ConditionError) as caught:
        parse_condition(f"({deepest})")
    assert (caught.value.start, caught.value.end) == (MAX_DEPTH, MAX_DEPTH + len("rupture"))


@pytest.mark.parametrize(
    ("text", "start", "end", "advice"),
    [
        ("trust == 3", 6, 8, "Did you mean “=”?"),
        ("trust => 3", 6, 8, "Did you mean “>=”?"),
        ("told AND rupture", 5, 8, "Did you mean “and”?"),
        ("Rupture", 0, 7, "Did you mean “rupture”?"),
        ("told && rupture", 5, 6, "Did you mean “and”?"),
        ("trsut > 3", 0, 5, "Did you mean “trust”?"),
        ("share(debt)", 0, 5, "Did you mean “shared”?"),
    ],
)
def test_a_near_miss_is_told_what_was_meant(text, start, end, advice):
    with pytest.raises(ConditionError) as caught:
        parse_condition(text)

    assert (caught.value.start, caught.value.end) == (start, end)
    assert caught.value.help == advice
