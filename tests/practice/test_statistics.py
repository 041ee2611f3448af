"""A scenario in numbers: counted, surveyed and guessed at."""

from __future__ import annotations

import pytest

from simulator.practice.statistics import statistics_of
from simulator.scenario.taxonomy import Verdict
from simulator.session.survey.survey import survey_of

FORK = """
trust: 6
disclosures:
  secret: {shares: The kettle has been broken since June., matters: It is where talking stopped.}
start: door
moments:
  door:
    client: Shall I go on?
    replies:
      stay:
        say: "[You can go on, and it can take as long as it takes](autonomy-support)."
        go: kitchen
      joke: {say: "[Ha](diverting).", go: end}
  kitchen:
    client: [{say: It has been broken since June., shares: secret}]
    replies:
      thank: {say: "[Thank you for telling me](thanks-for-sharing).", go: good}
  good: {client: Bye then., ending: well}
  end: {client: Bye., ending: over}
"""


@pytest.fixture
def fork(scenario_of):
    """Two ways: one to a strong alliance, one to a growing one."""
    ending = "  well: {title: Well, meaning: It is well., alliance: strong}\n"
    return statistics_of(scenario_of(ending + FORK))


def test_words_of_client_and_trainee_are_counted(fork):
    assert fork.words == 4 + 13 + 1 + 6 + 5 + 2 + 1


def test_replies_are_counted_by_verdict(fork):
    assert fork.verdicts[Verdict.VALIDATES] == 2
    assert fork.verdicts[Verdict.DISMISSES] == 1
    assert fork.verdicts[Verdict.OVER_LEADS] == 0


def test_the_best_ending_is_that_of_the_best_alliance_within_reach(fork):
    assert fork.best == {"well"}
    assert fork.chance_of_best == pytest.approx(0.5)


def test_a_disclosure_needs_the_trust_it_is_first_shared_with(fork):
    assert fork.trust_needed == {"secret": 7}


def test_a_strategy_that_comes_to_the_best_ending_has_guessed_it(fork):
    assert fork.guessing == {"longest": "well", "shortest": "over", "first": "well", "last": "over"}
    assert fork.guessed == ("longest", "first")


def test_a_strategy_that_goes_round_for_ever_comes_to_no_ending(scenario_of):
    scenario = scenario_of(
        """
start: room
moments:
  room:
    client: I am here.
    replies:
      stay: {say: "[Take all the time you need](holding-space).", go: room}
      leave: {say: "[Bye](structuring).", go: end}
  end: {client: Bye., ending: over}
"""
    )
    assert statistics_of(scenario).guessing["first"] is None


def test_what_is_at_hand_is_not_worked_out_again(fork, monkeypatch):
    scenario = fork.scenario
    survey = survey_of(scenario)
    chance = survey.chance()
    for name in ("explore", "random_play"):
        monkeypatch.delattr(f"simulator.session.survey.survey.{name}")
    assert statistics_of(scenario, survey, chance) == fork
