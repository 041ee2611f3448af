"""What one step does beside trust: facts, disclosures, routes and what conditions can ask."""

import pytest

from simulator.session.judgement import Cause
from simulator.session.play import NotOnOfferError

TWO_WAYS = """\
facts: {told: She told you., cold: It is cold.}
start: first
moments:
  first:
    client:
      - {when: visited(first), say: You again.}
      - {say: Hello.}
    replies:
      tell: {say: '[Yes](small-talk)', set: [told], go: [{when: told, to: second}, {to: end}]}
      untell: {say: '[No](small-talk)', set: [told, cold], unset: [told], go: second}
      trusted:
        say: '[You sound sad](feeling-reflection)'
        go: [{when: trust >= 8, to: second}, {to: end}]
      again: {say: '[Mm](holding-space)', go: first}
  second:
    client:
      - {when: told and not cold, say: So you told me.}
      - {when: told, say: Told and cold.}
      - {when: said(first.untell), say: You took it back., set: [told]}
      - {when: turn >= 2, say: That took a while.}
      - {when: visited(first), say: You were there.}
      - {say: Something else.}
    replies:
      back: {say: '[Mm](holding-space)', go: first}
      out: {when: told, say: '[Bye](small-talk)', go: end}
  end: {client: Bye., ending: over}
"""

DISCLOSING = """\
disclosures: {loss: {shares: She lost her work.}}
trust: 8
start: first
moments:
  first:
    client: Hello.
    replies:
      next: {say: '[Mm](holding-space)', go: second}
  second:
    client: [{say: I lost my work., shares: loss}]
    replies:
      belittle: {say: '[It is only a job](minimising)', go: second}
      half: {say: '[You are sad](feeling-reflection), [it is only a job](minimising)', go: second}
      feel: {say: '[You are sad](feeling-reflection)', go: second}
      number: {say: '[It is only a job](minimising)', trust: -1, go: second}
      heard: {when: shared(loss), say: '[Thank you](thanks-for-sharing)', go: end}
  end: {client: Bye., ending: over}
"""


def play(opened, scenario, *replies):
    transcript = opened(scenario)
    for reply in replies:
        transcript = transcript.with_reply(reply)
    return transcript


@pytest.fixture
def two_ways(scenario_of, opened):
    return lambda *replies: play(opened, scenario_of(TWO_WAYS), *replies)


@pytest.fixture
def disclosing(scenario_of, opened):
    return lambda *replies: play(opened, scenario_of(DISCLOSING), *replies)


def test_a_reply_sets_its_facts(two_ways):
    assert two_ways("tell").state.facts == {"told"}


def test_a_reply_unsets_after_it_sets(two_ways):
    assert "cold" in two_ways("untell").state.facts
    assert two_ways("tell", "back", "untell").client_now.variant.say == "You took it back."


def test_routes_are_read_on_the_state_after_the_reply(two_ways):
    assert two_ways("tell").state.moment == "second"
    assert two_ways("trusted").state.moment == "second"


def test_the_first_fitting_variant_is_said(two_ways):
    assert two_ways("tell").client_now.variant.say == "So you told me."


def test_a_variant_sets_its_facts_once_it_is_said(two_ways):
    transcript = two_ways("untell")
    assert transcript.state.facts == {"told", "cold"}
    assert [reply.id for reply in transcript.offered() if reply.id == "out"] == ["out"]


def test_turn_counts_the_replies_given_so_far(two_ways):
    assert two_ways("again", "trusted").client_now.variant.say == "That took a while."
    assert two_ways("trusted").client_now.variant.say == "You were there."


def test_turn_is_counted_only_as_far_as_conditions_ask(two_ways):
    assert two_ways(*["again"] * 9).state.turn == two_ways(*["again"] * 8).state.turn


def test_a_moment_counts_as_visited_only_after_a_reply_in_it(two_ways):
    assert two_ways().client_now.variant.say == "Hello."
    assert two_ways("again").client_now.variant.say == "You again."


def test_said_remembers_a_reply_in_its_own_moment(two_ways):
    assert two_ways("untell").state.said == {("first", "untell")}
    assert two_ways("again").state.said == frozenset()


def test_a_reply_whose_condition_does_not_hold_is_not_on_offer(disclosing, two_ways):
    assert "out" not in [reply.id for reply in two_ways("again", "trusted").offered()]
    with pytest.raises(NotOnOfferError) as refused:
        two_ways("again", "trusted", "out")
    assert refused.value.offered == ("back",)


def test_a_disclosure_is_shared_when_its_variant_is_said(disclosing):
    assert disclosing("next").shared == ("loss",)
    assert disclosing().unsaid == ("loss",)


def test_harm_right_after_a_disclosure_costs_one_more(disclosing):
    transcript = disclosing("next", "belittle")
    reasons = transcript.turns[-1].outcome.judgement.reasons
    assert transcript.state.trust == 9 - 3 - 1
    assert (-1, Cause.AFTER_DISCLOSURE) in [(reason.amount, reason.cause) for reason in reasons]


def test_a_mixed_reply_after_a_disclosure_is_softened_and_costs_one_more(disclosing):
    assert disclosing("next", "half").state.trust == 9 - 3 + 1 - 1


def test_validating_right_after_a_disclosure_gains_as_ever(disclosing):
    assert disclosing("next", "feel").state.trust == 11


def test_an_authors_number_stands_alone_after_a_disclosure(disclosing):
    assert disclosing("next", "number").state.trust == 8


def test_a_disclosure_heard_again_is_no_longer_fresh(disclosing):
    transcript = disclosing("next", "feel", "belittle")
    assert transcript.state.trust == 11 - 3
    assert transcript.turns[-1].client.newly_shared is None


def test_a_reply_can_wait_for_a_disclosure(disclosing):
    assert "heard" in [reply.id for reply in disclosing("next").offered()]


def test_an_ending_offers_nothing_more(disclosing):
    transcript = disclosing("next", "heard")
    assert transcript.ending is not None
    assert transcript.offered() == ()


def test_a_step_changes_nothing_it_was_given(meet):
    transcript = meet("feel")
    before = transcript.state
    transcript.with_reply("befriend")
    assert transcript.state == before
