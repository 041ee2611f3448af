"""Conditions that ask the same have the same sense, and others have not."""

from __future__ import annotations

import pytest
from hypothesis import given

from simulator.authoring.comparing.condition_sense import sense_of
from simulator.authoring.comparing.versions import side_by_side
from simulator.scenario.condition_parser import parse_condition
from simulator.scenario.conditions import All, AnyOf, Not
from tests.authoring.visit import visit
from tests.scenario.authoring import conditions

NAMES = side_by_side(visit().scenario, visit().scenario).new


def sense(text):
    return sense_of(parse_condition(text), NAMES)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("trust > 7", "trust >= 8"),
        ("trust <= 7", "not trust > 7"),
        ("rupture and trust < 3", "trust < 3 and rupture"),
        ("rupture or rupture", "rupture"),
        ("not (rupture or left-early)", "not left-early and not rupture"),
        ("rupture and (trust < 3 and left-early)", "rupture and trust < 3 and left-early"),
        ("said(thank)", "said(sister.thank)"),
    ],
)
def test_two_ways_to_ask_the_same(one, other):
    assert sense(one) == sense(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("trust > 7", "trust > 8"),
        ("trust = 7", "trust != 7"),
        ("trust > 7", "turn > 7"),
        ("rupture", "not rupture"),
        ("rupture and left-early", "rupture or left-early"),
        ("left-early", "talked-about-sister"),
        ("shared(lost-job)", "visited(sister)"),
        ("said(thank)", "said(guess)"),
    ],
)
def test_two_things_to_ask(one, other):
    assert sense(one) != sense(other)


@given(conditions(["left-early"], ["lost-job"], ["sister"], ["thank"]))
def test_turning_a_condition_round_twice_keeps_its_sense(condition):
    turned = Not(Not(condition))
    doubled = All((AnyOf((condition, condition)), condition))
    assert sense_of(turned, NAMES) == sense_of(doubled, NAMES) == sense_of(condition, NAMES)
