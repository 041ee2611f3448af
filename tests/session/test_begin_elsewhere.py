"""A meeting can begin at any moment in any state; without being asked to, it begins as ever."""

from __future__ import annotations

import pytest

from simulator.feedback.explain import explain
from simulator.scenario.model import FactId, MomentId, ReplyId
from simulator.session.log import Started
from simulator.session.play import begin, offered_replies, step
from simulator.session.state import State
from simulator.session.survey.survey import survey_of
from simulator.session.transcript import open_transcript

ROOM = """
trust: 6
facts: {told: She told him.}
disclosures: {debt: {shares: She owes money.}}
start: hall
moments:
  hall: {client: Hello., replies: {in: {say: "[Come on in](small-talk).", go: room}}}
  room:
    client: [{when: trust >= 9, say: I owe money., shares: debt, set: [told]}, {say: Well.}]
    replies: {hear: {say: "[You sound sad](feeling-reflection).", go: end}}
  end: {client: Bye., ending: over}
"""


def test_a_meeting_that_is_told_nothing_begins_as_the_scenario_does(scenario_of):
    scenario = scenario_of(ROOM)
    plain = open_transcript(scenario, Started("tiny", "", 1))
    told = open_transcript(scenario, Started("tiny", "", 1), State(MomentId("hall"), 6))
    assert plain == told


def test_what_the_client_says_first_depends_on_the_state_it_begins_in(scenario_of):
    scenario = scenario_of(ROOM)
    state, spoken = begin(scenario, State(MomentId("room"), 9))
    assert (spoken.variant.say, spoken.newly_shared) == ("I owe money.", "debt")
    assert (state.shared, state.facts, state.fresh) == ({"debt"}, {"told"}, True)


def test_what_was_shared_before_is_not_new(scenario_of):
    before = State(MomentId("room"), 9, shared=frozenset({"debt"}), facts=frozenset[FactId]())
    state, spoken = begin(scenario_of(ROOM), before)
    assert spoken.newly_shared is None
    assert not state.fresh


@pytest.mark.parametrize("trust", [0, 12])
def test_a_reply_given_there_is_judged_and_explained_as_in_a_meeting(scenario_of, trust):
    scenario = scenario_of(ROOM)
    before = State(MomentId("room"), trust, rupture=True)
    transcript = open_transcript(scenario, Started("tiny", "", 1), before).with_reply(
        ReplyId("hear")
    )
    assert transcript.state == step(scenario, begin(scenario, before)[0], ReplyId("hear"))[0]
    assert explain(transcript, 0).trust_before == trust


def test_every_state_a_meeting_comes_to_can_be_begun_in(shipped):
    space = survey_of(shipped, cap=400).space
    for number in range(0, len(space), 7):
        state = space.state(number)
        there, spoken = begin(shipped, state)
        assert (there.moment, there.trust, there.rupture) == state[:3]
        assert spoken.variant in shipped.moments[state.moment].variants
        assert offered_replies(shipped, there) or shipped.moments[there.moment].ending
