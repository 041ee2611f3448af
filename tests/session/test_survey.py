"""The survey of the shipped scenarios agrees with playing them; turning points; the cap."""

from __future__ import annotations

import re
import tracemalloc

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from simulator.resources import scenarios_dir
from simulator.scenario.loading import load_scenario
from simulator.session.play import begin, ending_of, offered_replies, step
from simulator.session.survey.survey import survey_of, turning_points

EXAMPLES = settings(
    max_examples=80,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
CHOICES = st.lists(st.integers(0, 7), max_size=40)
MOST_BYTES_A_STATE = 400

TWO_ROADS = """\
disclosures: {loss: {shares: She lost her work.}}
start: room
moments:
  room:
    client: I am here.
    replies:
      feel: {say: '[You sound worn out](feeling-reflection)', go: told}
      belittle: {say: '[It is only a job](minimising)', go: room}
      leave: {say: '[Good-bye](structuring)', go: end}
  told:
    client: [{say: I lost my work., shares: loss}]
    replies:
      thank: {say: '[Thank you](thanks-for-sharing)', go: end}
      advise: {say: '[Write to them](unasked-advice)', go: told}
      befriend: {say: '[Let us have a coffee](dual-relationship)', go: end}
  end: {client: Bye., ending: over}
"""
#: A game of chance: two replies of five win a point, three lose one; it ends at 20 or at 0.
GAME = """\
trust: 10
start: room
moments:
  room:
    client: I am here.
    replies:
      win: {when: trust > 0 and trust < 20, say: '[Hm](small-talk)', trust: 1, go: room}
      win-too: {when: trust > 0 and trust < 20, say: '[Hm](small-talk)', trust: 1, go: room}
      lose: {when: trust > 0 and trust < 20, say: '[Hm](small-talk)', trust: -1, go: room}
      lose-too: {when: trust > 0 and trust < 20, say: '[Hm](small-talk)', trust: -1, go: room}
      lose-more: {when: trust > 0 and trust < 20, say: '[Hm](small-talk)', trust: -1, go: room}
      stop: {when: trust = 0 or trust = 20, say: '[Hm](small-talk)', go: end}
  end: {client: Bye., ending: over}
"""
CIRCLE_OR_END = """\
start: room
moments:
  room:
    client: I am here.
    replies:
      in: {say: '[Hm](small-talk)', go: round}
      out: {say: '[Hm](small-talk)', go: end}
  round:
    client: And here.
    replies:
      again: {say: '[Hm](small-talk)', go: round}
  end: {client: Bye., ending: over}
"""


def played(opened, scenario, *replies):
    transcript = opened(scenario)
    for reply in replies:
        transcript = transcript.with_reply(reply)
    return transcript


@EXAMPLES
@given(choices=CHOICES)
def test_every_state_played_is_known_with_the_replies_on_offer_and_where_they_lead(
    shipped, shipped_survey, choices
):
    space = shipped_survey.space
    state, _ = begin(shipped)
    for choice in choices:
        number = space.number(state)
        replies = offered_replies(shipped, state)
        assert space.state(number) == state
        assert space.offered(number) == tuple(reply.id for reply in replies)
        leads_to = space.successors[space.first[number] : space.first[number + 1]]
        after = [step(shipped, state, reply.id)[0] for reply in replies]
        assert [space.state(to) for to in leads_to] == after
        if not replies:
            break
        state = after[choice % len(after)]


@EXAMPLES
@given(choices=CHOICES)
def test_regret_in_a_shipped_scenario_is_never_below_0(
    shipped, shipped_survey, play_by_numbers, choices
):
    for turn in play_by_numbers(shipped, choices).turns:
        assert shipped_survey.regret(turn.outcome.before, turn.outcome.after) >= 0


def test_a_shipped_scenario_stays_under_the_cap(shipped_survey):
    assert shipped_survey.complete


def test_the_best_line_of_a_shipped_scenario_ends_as_it_says_without_regret(
    shipped, shipped_survey, opened
):
    line = shipped_survey.best_line()
    transcript = played(opened, shipped, *line.replies)

    assert transcript.ending.alliance is line.alliance
    assert turning_points(transcript, shipped_survey) == []


def test_the_way_to_each_ending_and_disclosure_of_a_shipped_scenario_can_be_played(
    shipped, shipped_survey, opened
):
    for ending, way in shipped_survey.reach.endings.items():
        assert ending_of(shipped, played(opened, shipped, *way).state) == ending
    for disclosure, way in shipped_survey.reach.disclosures.items():
        assert played(opened, shipped, *way).client_now.newly_shared == disclosure


def test_the_odds_of_a_shipped_scenario_add_up_to_1(shipped_survey):
    chance = shipped_survey.chance()

    assert sum(chance.endings.values()) == pytest.approx(1, abs=1e-9)
    assert 0 <= chance.mean_trust <= 20


def test_a_survey_takes_little_memory():
    scenario = load_scenario(scenarios_dir() / "first-visit-maya.yaml").scenario
    tracemalloc.start()
    try:
        survey = survey_of(scenario)
        survey.chance()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()

    assert peak / len(survey.space) <= MOST_BYTES_A_STATE


@pytest.mark.parametrize(
    ("replies", "points"),
    [
        ("belittle feel advise advise advise befriend", [(0, 7), (5, 4), (2, 3)]),
        ("feel advise advise befriend", [(2, 4), (3, 4), (1, 3)]),
        ("belittle belittle leave", [(0, 7), (2, 5), (1, 3)]),
        ("feel thank", []),
    ],
)
def test_turning_points_are_the_three_largest_regrets_and_the_earlier_of_equals_comes_first(
    scenario_of, opened, replies, points
):
    scenario = scenario_of("trust: 16\n" + TWO_ROADS)
    transcript = played(opened, scenario, *replies.split())
    found = turning_points(transcript, survey_of(scenario))

    assert [(point.place, point.regret) for point in found] == points
    assert all(point.turn == transcript.turns[point.place] for point in found)


def test_worth_is_alliance_disclosures_and_trust(scenario_of, opened):
    scenario = scenario_of(TWO_ROADS)
    survey = survey_of(scenario)

    left = played(opened, scenario, "leave").state
    thanked = played(opened, scenario, "feel", "thank").state
    assert survey.best_worth(left) == 20 * 2 + 6
    assert survey.best_worth(thanked) == 20 * 2 + 5 + 10


def test_a_state_that_no_meeting_comes_to_has_no_worth(scenario_of, opened):
    scenario = scenario_of(TWO_ROADS)
    survey = survey_of(scenario)
    state = played(opened, scenario, "leave").state

    assert survey.best_worth(state._replace(trust=19)) is None
    assert survey.best_worth(state._replace(facts=frozenset({"unheard-of"}))) is None
    assert survey.best_worth(state._replace(moment="nowhere")) is None
    assert survey.regret(state, state._replace(trust=19)) is None


@pytest.mark.parametrize("cap", [1, 2, 5, 17])
def test_a_survey_cut_short_holds_no_more_states_than_the_cap_and_knows_no_regret(
    scenario_of, opened, cap
):
    scenario = scenario_of(TWO_ROADS)
    survey = survey_of(scenario, cap)
    transcript = played(opened, scenario, "belittle", "leave")

    assert not survey.complete
    assert survey.space.looked_at < len(survey.space) <= cap or cap == 1
    assert survey.regret(transcript.opening_state, transcript.state) is None
    assert turning_points(transcript, survey) == []


def test_a_space_of_just_as_many_states_as_the_cap_is_complete(scenario_of):
    scenario = scenario_of(TWO_ROADS)
    states = len(survey_of(scenario).space)

    assert survey_of(scenario, states).complete
    assert not survey_of(scenario, states - 1).complete


@pytest.mark.parametrize(("start", "replies"), [(10, ()), (13, ()), (4, ("lose-more",))])
def test_the_odds_of_a_long_game_are_those_of_the_gamblers_ruin(scenario_of, start, replies):
    text = GAME.replace("trust: 10", f"trust: {start}")
    lost_for_won = 1.0 if replies else 1.5
    for reply in replies:
        text = re.sub(f" *{reply}: .*\n", "", text)
    chance = survey_of(scenario_of(text)).chance()

    won = start / 20
    if lost_for_won != 1:
        won = (1 - lost_for_won**start) / (1 - lost_for_won**20)
    assert chance.endings["over"] == pytest.approx(1, abs=1e-9)
    assert chance.mean_trust == pytest.approx(20 * won, abs=1e-7)


def test_meetings_that_go_round_for_ever_end_nowhere(scenario_of):
    survey = survey_of(scenario_of(CIRCLE_OR_END))

    assert survey.chance().endings == {"over": 0.5}
    assert survey.chance().mean_trust == 6


def test_where_nothing_ends_there_is_no_best_line_and_no_mean_trust(scenario_of):
    survey = survey_of(scenario_of(CIRCLE_OR_END.replace("go: end}", "go: round}")))

    assert survey.best_line() is None
    assert survey.chance().mean_trust is None
