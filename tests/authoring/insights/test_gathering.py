"""The figures themselves: proofs, odds, coverage and lengths."""

from __future__ import annotations

import pytest

from simulator.authoring.insights.figures import Spot
from simulator.authoring.insights.gathering import insights_of
from simulator.scenario.taxonomy import Practice, Verdict
from simulator.session.survey.survey import survey_of


def by_name(figures, name):
    return {getattr(one, name): one for one in figures}


def test_each_moment_has_the_least_and_the_most_trust_met_there(told):
    moments = by_name(told().moments, "moment")
    assert (moments["door"].trust, moments["kitchen"].trust) == ((6, 6), (7, 7))
    assert moments["attic"].trust is None


def test_each_moment_tells_how_often_chance_comes_by(told):
    moments = by_name(told().moments, "moment")
    assert (moments["door"].visits, moments["kitchen"].visits) == (1.0, 0.5)
    assert (moments["good"].visits, moments["attic"].visits) == (0.25, 0.0)


def test_each_moment_has_a_shortest_way_to_it(told):
    ways = {one.moment: one.way for one in told().moments}
    assert (ways["door"], ways["kitchen"], ways["good"]) == ((), ("stay",), ("stay", "thank"))
    assert ways["attic"] is None


def test_replies_that_nobody_can_be_offered_are_found(told):
    assert told().unoffered == (Spot("door", "leave"), Spot("attic", "nod"))


def test_endings_have_their_odds_and_whether_they_are_reached(told):
    endings = by_name(told().endings, "ending")
    assert [endings[name].odds for name in ("over", "well", "never")] == [0.75, 0.25, 0.0]
    assert [endings[name].reached for name in ("over", "well", "never")] == [True, True, False]
    assert [endings[name].best for name in ("over", "well", "never")] == [False, True, False]
    assert endings["well"].moments == ("good",)
    assert told().chance_of_best == 0.25


def test_disclosures_have_their_least_trust_and_their_odds(told):
    secret, age = told().disclosures
    assert (secret.trust, secret.odds, secret.moments) == (7, 0.5, ("kitchen",))
    assert (age.trust, age.odds, age.moments) == (None, 0.0, ())


def test_replies_are_counted_by_practice_and_moment(told):
    practices = by_name(told().practices, "practice")
    leads = practices[Practice.CLIENT_LEADS]
    assert (leads.declared, leads.serving) == (False, 2)
    assert leads.moments == ("door", "kitchen", "attic")
    assert practices[Practice.VALIDATING].declared


def test_replies_that_fail_a_practice_are_counted_apart(told):
    practices = by_name(told().practices, "practice")
    assert sum(one.failing for one in practices.values()) >= 2


def test_each_blind_rule_tells_its_end_and_where_it_is_right(told):
    longest, shortest = told().strategies[:2]
    assert (longest.name, longest.ending, longest.wins) == ("longest", "well", True)
    assert (longest.right, longest.tried) == (2, 2)
    assert longest.by_chance == pytest.approx(1 / 3 + 1 / 2)
    assert longest.spread == pytest.approx((2 / 9 + 1 / 4) ** 0.5)
    assert longest.spots == (Spot("door", "leave"), Spot("kitchen", "pass"))
    assert (shortest.ending, shortest.wins, shortest.right) == ("over", False, 0)


def test_words_are_averaged_by_verdict(told):
    verdicts = by_name(told().verdicts, "verdict")
    assert verdicts[Verdict.VALIDATES].replies == 3
    assert verdicts[Verdict.VALIDATES].words == pytest.approx((13 + 5 + 2) / 3)
    assert verdicts[Verdict.DISMISSES].words == 1


def test_reading_counts_what_is_in_view_as_often_as_it_is(told):
    reading = told().reading
    assert (reading.minutes, reading.replies) == (5, 1.5)
    door, kitchen, good, end = 4 + 13 + 1 + 2, 6 + 5 + 1, 2, 1
    assert reading.words == pytest.approx(door + 0.5 * kitchen + 0.25 * good + 0.75 * end)
    assert (reading.longest, reading.longest_spot) == (13, Spot("door", "stay"))


def test_what_a_cut_short_survey_looked_at_is_told(told):
    insights = told(cap=3)
    assert not insights.complete
    assert insights.looked_at < insights.states


def test_the_odds_of_every_shipped_scenario_add_up(shipped):
    insights = insights_of(shipped, survey_of(shipped))
    assert insights.complete
    assert sum(ending.odds for ending in insights.endings) == pytest.approx(1)
    ends = {moment for ending in insights.endings for moment in ending.moments}
    come = sum(one.visits for one in insights.moments if one.moment in ends)
    assert come == pytest.approx(1)
    assert all(0 <= told.odds <= 1 for told in insights.disclosures)
