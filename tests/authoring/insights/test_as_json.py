"""Statistics survive the way through JSON, and nothing else is taken for them."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.insights.as_json import (
    UnreadableInsightsError,
    insights_from_text,
    insights_to_text,
)
from simulator.authoring.insights.gathering import insights_of
from simulator.session.survey.survey import survey_of
from tests.session.inventing import scenarios


def test_statistics_come_back_as_they_were(told):
    for insights in (told(), told(cap=3)):
        assert insights_from_text(insights_to_text(insights)) == insights


@settings(max_examples=30, deadline=None)
@given(scenario=scenarios())
def test_statistics_of_any_scenario_come_back_as_they_were(scenario):
    insights = insights_of(scenario, survey_of(scenario, 2_000))
    assert insights_from_text(insights_to_text(insights)) == insights


@pytest.mark.parametrize(
    "text", ["", "[]", "null", "{}", "{" * 9_000, '"insights"', "[" * 200_000, "1e999"]
)
def test_what_is_no_statistics_is_refused(text):
    with pytest.raises(UnreadableInsightsError):
        insights_from_text(text)


def test_what_is_cut_short_is_refused(told):
    text = insights_to_text(told())
    for end in range(0, len(text) - 1, 97):
        with pytest.raises(UnreadableInsightsError):
            insights_from_text(text[:end])


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_a_field_of_the_wrong_kind_is_refused(told, data):
    fields = json.loads(insights_to_text(told()))
    name = data.draw(st.sampled_from(sorted(fields)))
    wrong = data.draw(st.sampled_from((True, "x", {}, [1], [[1]], [{}], -0.5)))
    if (type(wrong) is type(fields[name]) and not wrong) or name in ("complete", "mean_trust"):
        return
    if name == "language" and wrong == "x":
        return
    with pytest.raises(UnreadableInsightsError):
        insights_from_text(json.dumps(fields | {name: wrong}))
