"""How a rupture opens, what it does while it is open, and what heals it."""

import pytest

from simulator.session.judgement import Cause


def last(transcript):
    return transcript.turns[-1].outcome.judgement


def test_a_boundary_break_opens_a_rupture(meet):
    assert meet("befriend").state.rupture


def test_a_boundary_break_opens_a_rupture_even_when_mixed(meet):
    assert meet("feel-then-befriend").state.rupture


def test_a_plain_dismissal_opens_a_rupture(meet):
    assert meet("belittle").state.rupture


def test_a_mixed_dismissal_opens_none(meet):
    assert not meet("feel-then-belittle").state.rupture


def test_over_leading_once_opens_none(meet):
    assert not meet("advise").state.rupture


@pytest.mark.parametrize("second", ["advise", "order", "guess", "feel-then-advise"])
def test_over_leading_twice_in_a_row_opens_a_rupture(meet, second):
    transcript = meet("advise", second)
    assert transcript.state.rupture
    assert last(transcript).rupture_opened


@pytest.mark.parametrize("between", ["follow", "courtesy"])
def test_over_leading_twice_with_something_between_opens_none(meet, between):
    assert not meet("advise", between, "advise").state.rupture


def test_validating_in_a_rupture_gains_nothing(meet):
    transcript = meet("befriend", "feel")
    assert transcript.state.trust == 2
    assert [reason.cause for reason in last(transcript).reasons] == [Cause.UNHEARD_IN_RUPTURE]
    assert transcript.state.rupture


def test_a_repaired_rupture_restores_trust(meet):
    transcript = meet("befriend", "repair")
    assert transcript.state.trust == 4
    assert [reason.cause for reason in last(transcript).reasons] == [Cause.REPAIRED]
    assert last(transcript).rupture_healed
    assert not transcript.state.rupture


def test_after_a_repair_validating_counts_again(meet):
    assert meet("befriend", "repair", "feel").state.trust == 6


def test_a_repair_without_a_rupture_is_an_ordinary_validating_reply(meet):
    transcript = meet("repair")
    assert [reason.cause for reason in last(transcript).reasons] == [Cause.VALIDATED]
    assert not last(transcript).rupture_healed


def test_harm_never_heals_not_even_with_a_repair_in_it(meet):
    transcript = meet("befriend", "repair-then-defend")
    assert transcript.state.rupture
    assert not last(transcript).rupture_healed


def test_an_apology_that_ends_in_a_defence_is_mixed_and_costs_trust(meet):
    transcript = meet("befriend", "repair-then-defend", trust=8)
    assert last(transcript).mixed
    assert transcript.state.trust == 8 - 4 - 2


def test_a_rupture_already_open_is_not_opened_again(meet):
    transcript = meet("befriend", "belittle")
    assert transcript.state.rupture
    assert not last(transcript).rupture_opened


def test_a_neutral_reply_leaves_a_rupture_open(meet):
    assert meet("befriend", "courtesy").state.rupture


def test_the_run_of_questions_does_not_cost_a_repair_its_gain(meet):
    assert meet("ask", "ask", "befriend", "repair").state.trust == 6


def test_a_breach_cannot_be_averaged_away_by_good_replies(meet):
    verdicts = [turn.outcome.judgement.verdict for turn in meet("befriend", "repair", "feel").turns]
    assert verdicts[0] == "breaks-boundaries"
