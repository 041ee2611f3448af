"""The survey against slow and simple ways to the same answers, over small random scenarios."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, assume, given, settings

from simulator.session.play import begin, ending_of, step
from simulator.session.survey.survey import survey_of
from tests.session.inventing import scenarios, slow_survey

EXAMPLES = settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.filter_too_much]
)
#: Scenarios with more states than this are passed over: the slow ways are slow.
FEW = 800


def both(scenario):
    slow = slow_survey(scenario, FEW)
    assume(slow is not None)
    return slow, survey_of(scenario)


def played(scenario, replies):
    here, _ = begin(scenario)
    for reply in replies:
        here, _ = step(scenario, here, reply)
    return here


@EXAMPLES
@given(scenario=scenarios())
def test_the_states_and_what_they_lead_to_are_those_of_playing(scenario):
    slow, survey = both(scenario)
    space = survey.space
    found = {}
    for number in range(len(space)):
        leads_to = space.successors[space.first[number] : space.first[number + 1]]
        ways = zip(space.offered(number), map(space.state, leads_to), strict=True)
        found[space.state(number)] = dict(ways)

    assert survey.complete
    assert found == slow.after


@EXAMPLES
@given(scenario=scenarios())
def test_the_way_to_every_state_is_a_shortest_one(scenario):
    slow, survey = both(scenario)
    for state, distance in slow.distance.items():
        path = survey.space.path(survey.space.number(state))
        here, _ = begin(scenario)
        for reply in path:
            here, _ = step(scenario, here, reply)

        assert (here, len(path)) == (state, distance)


@EXAMPLES
@given(scenario=scenarios())
def test_the_best_worth_of_every_state_is_what_can_be_reached(scenario):
    slow, survey = both(scenario)
    for state, best in slow.best().items():
        assert survey.best_worth(state) == max(best, 0)


@EXAMPLES
@given(scenario=scenarios())
def test_regret_is_never_below_0_and_is_0_along_the_best_line(scenario):
    slow, survey = both(scenario)
    for state, ways in slow.after.items():
        assert all(survey.regret(state, to) >= 0 for to in ways.values())
        if ways:
            assert min(survey.regret(state, to) for to in ways.values()) == 0
    line = survey.best_line()
    assert (line is None) == (max(slow.best().values()) < 0)
    here, _ = begin(scenario)
    for reply in () if line is None else line.replies:
        before, (here, _) = here, step(scenario, here, reply)
        assert survey.regret(before, here) == 0
    assert line is None or slow.worth(here) == line.worth == survey.best[0]


@EXAMPLES
@given(scenario=scenarios())
def test_what_is_reached_is_what_playing_comes_to(scenario):
    slow, survey = both(scenario)
    reach = survey.reach
    offered = {(state.moment, reply) for state, ways in slow.after.items() for reply in ways}

    assert {pair for pair, is_offered in reach.offered.items() if is_offered} == offered
    for moment, trust in reach.moments.items():
        there = [state.trust for state in slow.after if state.moment == moment]
        assert trust == ((min(there), max(there)) if there else None)
        way = reach.ways[moment]
        near = [slow.distance[state] for state in slow.after if state.moment == moment]
        assert (None if way is None else len(way)) == min(near, default=None)
        if way is not None:
            assert played(scenario, way).moment == moment
    for ending, way in reach.endings.items():
        ends = [slow.distance[end] for end in slow.after if ending_of(scenario, end) == ending]
        assert (None if way is None else len(way)) == min(ends, default=None)
    for disclosure, way in reach.disclosures.items():
        told = [slow.distance[state] for state in slow.after if disclosure in state.shared]
        assert (None if way is None else len(way)) == min(told, default=None)


@EXAMPLES
@given(scenario=scenarios())
def test_conditions_have_the_answers_that_playing_gets(scenario):
    slow, survey = both(scenario)
    found = slow.answers()
    for question, answers in survey.reach.conditions.items():
        expected = found.get(question, set())
        assert answers == (True in expected, False in expected)


@EXAMPLES
@given(scenario=scenarios())
def test_the_odds_of_random_play_are_those_of_playing_turn_by_turn(scenario):
    slow, survey = both(scenario)
    ended, unsettled = slow.odds(turns=400)
    chance = survey.chance()
    close = {"abs": unsettled + 1e-9}

    for ending, odds in chance.endings.items():
        expected = sum(
            share for state, share in ended.items() if ending_of(scenario, state) == ending
        )
        assert odds == pytest.approx(expected, **close)
    if sum(ended.values()) > 0.5:
        trust = sum(share * state.trust for state, share in ended.items()) / sum(ended.values())
        assert chance.mean_trust == pytest.approx(trust, abs=100 * unsettled + 1e-7)


@EXAMPLES
@given(scenario=scenarios())
def test_how_often_chance_comes_by_is_what_following_every_way_gives(scenario):
    slow, survey = both(scenario)
    visits, left = slow.visits(turns=400)
    assume(left < 1e-9)
    chance = survey.chance()

    for moment, times in visits.items():
        assert chance.visits[moment] == pytest.approx(times, abs=1e-6)


@EXAMPLES
@given(scenario=scenarios())
def test_the_odds_of_hearing_a_thing_are_those_of_ending_with_it_shared(scenario):
    slow, survey = both(scenario)
    ended, left = slow.odds(turns=400)
    assume(left < 1e-9)
    chance = survey.chance()

    for disclosure, odds in chance.disclosures.items():
        shared = sum(share for state, share in ended.items() if disclosure in state.shared)
        assert odds == pytest.approx(shared, abs=1e-6)
