"""What must hold in every meeting over every shipped scenario, whatever is chosen."""

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.scenario.model import TRUST_MAX
from simulator.scenario.taxonomy import Kind, Verdict
from simulator.session.judgement import DEEP_GAIN, REPAIR_GAIN, Cause
from simulator.session.log import Replied, TookBack, event_from_text, event_to_text
from simulator.session.transcript import fold, replay

CHOICES = st.lists(st.integers(0, 7), max_size=40)
SEEDS = st.integers(0, 2**31)
EXAMPLES = settings(max_examples=60, deadline=None)


@EXAMPLES
@given(choices=CHOICES, seed=SEEDS)
def test_trust_stays_between_0_and_20(shipped, play_by_numbers, choices, seed):
    for turn in play_by_numbers(shipped, choices, seed).turns:
        assert 0 <= turn.outcome.judgement.trust_after <= TRUST_MAX


@EXAMPLES
@given(choices=CHOICES)
def test_the_verdict_is_the_gravest_of_the_marks(shipped, play_by_numbers, choices):
    for turn in play_by_numbers(shipped, choices).turns:
        judgement, trust = turn.outcome.judgement, turn.outcome.before.trust
        marks = [
            Verdict.OVER_LEADS if move.technique.needs_trust > trust else move.technique.verdict
            for move in turn.outcome.reply.moves
        ]
        assert judgement.verdict.gravity == max(mark.gravity for mark in marks)


@EXAMPLES
@given(choices=CHOICES)
def test_a_plainly_harmful_reply_costs_at_least_what_any_reply_can_gain(
    shipped, play_by_numbers, choices
):
    for turn in play_by_numbers(shipped, choices).turns:
        judgement = turn.outcome.judgement
        by_author = any(reason.cause is Cause.AUTHORS_NUMBER for reason in judgement.reasons)
        if not judgement.verdict.is_harmful or judgement.mixed or by_author:
            continue
        kept_by_the_floor = sum(
            reason.amount for reason in judgement.reasons if reason.cause is Cause.AT_THE_FLOOR
        )
        cost = turn.outcome.before.trust - judgement.trust_after + kept_by_the_floor
        assert cost >= max(DEEP_GAIN, REPAIR_GAIN)


@EXAMPLES
@given(choices=CHOICES)
def test_nothing_is_gained_in_an_open_rupture_without_a_repair(shipped, play_by_numbers, choices):
    for turn in play_by_numbers(shipped, choices).turns:
        judgement, before = turn.outcome.judgement, turn.outcome.before
        repairs = any(move.technique.kind is Kind.REPAIR for move in turn.outcome.reply.moves)
        by_author = any(reason.cause is Cause.AUTHORS_NUMBER for reason in judgement.reasons)
        if before.rupture and not repairs and not by_author:
            assert judgement.trust_after <= before.trust
            assert judgement.rupture_after


@EXAMPLES
@given(choices=CHOICES)
def test_the_change_of_trust_is_the_sum_of_its_reasons(shipped, play_by_numbers, choices):
    for turn in play_by_numbers(shipped, choices).turns:
        judgement = turn.outcome.judgement
        change = judgement.trust_after - turn.outcome.before.trust
        assert change == sum(reason.amount for reason in judgement.reasons)
        assert judgement.reasons


@EXAMPLES
@given(choices=CHOICES, seed=SEEDS, back=st.lists(st.integers(0, 50), max_size=4))
def test_a_log_written_and_read_back_replays_to_the_same_meeting(
    shipped, play_by_numbers, choices, seed, back
):
    played = play_by_numbers(shipped, choices, seed)
    events = [
        played.started,
        *(Replied(turn.outcome.before.moment, turn.outcome.reply.id) for turn in played.turns),
    ]
    for number in back:
        if played.turns:
            events.append(TookBack(1 + number % len(played.turns)))
            played = fold(played, events[-1])
    read = [event_from_text(*event_to_text(event)) for event in events]
    assert read == events
    assert replay(shipped, read) == played


@EXAMPLES
@given(choices=CHOICES, seed=SEEDS)
def test_the_same_choices_and_seed_play_the_same_meeting(shipped, play_by_numbers, choices, seed):
    assert play_by_numbers(shipped, choices, seed) == play_by_numbers(shipped, choices, seed)
