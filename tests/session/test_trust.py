"""The design's trust table, row by row, and its edges."""

import pytest

from simulator.session.judgement import Cause


def causes(transcript):
    reasons = transcript.turns[-1].outcome.judgement.reasons
    return [(reason.amount, reason.cause) for reason in reasons]


@pytest.mark.parametrize(
    ("reply", "change", "cause"),
    [
        ("courtesy", 0, Cause.NEUTRAL),
        ("follow", +1, Cause.VALIDATED),
        ("feel", +2, Cause.VALIDATED_DEEPLY),
        ("advise", -2, Cause.HARMED),
        ("belittle", -3, Cause.HARMED),
        ("befriend", -4, Cause.HARMED),
    ],
)
def test_each_verdict_moves_trust_by_its_row_of_the_table(meet, reply, change, cause):
    transcript = meet(reply)
    assert transcript.state.trust == 6 + change
    assert causes(transcript) == [(change, cause)]


@pytest.mark.parametrize(
    ("reply", "change"),
    [("feel-then-advise", -1), ("feel-then-belittle", -2), ("feel-then-befriend", -3)],
)
def test_a_mixed_reply_costs_one_less(meet, reply, change):
    transcript = meet(reply)
    assert transcript.state.trust == 6 + change
    assert causes(transcript)[1] == (1, Cause.SOFTENED)


def test_a_right_move_too_early_costs_as_much_as_over_leading(meet):
    assert meet("guess").state.trust == 4


def test_a_third_question_in_a_row_loses_its_gain(meet):
    transcript = meet("ask", "ask", "ask")
    assert transcript.state.trust == 8
    assert causes(transcript) == [(0, Cause.ONE_QUESTION_TOO_MANY)]


def test_a_fourth_question_in_a_row_still_gains_nothing(meet):
    assert meet("ask", "ask", "ask", "ask").state.trust == 8


def test_a_question_with_a_reflection_is_not_a_question_reply(meet):
    assert meet("ask", "ask", "ask-reflecting").state.trust == 9


@pytest.mark.parametrize("between", ["feel", "courtesy", "ask-reflecting"])
def test_any_other_reply_ends_the_run_of_questions(meet, between):
    before = meet("ask", "ask", between).state.trust
    assert meet("ask", "ask", between, "ask").state.trust == before + 1


def test_a_neutral_question_counts_in_the_run(meet):
    assert causes(meet("fact", "fact", "ask")) == [(0, Cause.ONE_QUESTION_TOO_MANY)]


def test_the_run_of_questions_is_counted_up_to_two(meet):
    assert [meet(*["ask"] * count).state.questions for count in range(4)] == [0, 1, 2, 2]


def test_an_authors_number_replaces_the_effect_and_not_the_verdict(meet):
    transcript = meet("belittle", authors={"belittle": 2})
    judgement = transcript.turns[-1].outcome.judgement
    assert transcript.state.trust == 8
    assert judgement.verdict == "dismisses"
    assert causes(transcript) == [(2, Cause.AUTHORS_NUMBER)]


def test_a_harmful_reply_with_an_authors_number_still_opens_a_rupture(meet):
    assert meet("belittle", authors={"belittle": 2}).state.rupture


def test_trust_does_not_fall_below_the_floor_and_says_so(meet):
    transcript = meet("befriend", trust=1)
    assert transcript.state.trust == 0
    assert causes(transcript) == [(-4, Cause.HARMED), (3, Cause.AT_THE_FLOOR)]


def test_trust_does_not_rise_above_the_ceiling_and_says_so(meet):
    transcript = meet("feel", trust=19)
    assert transcript.state.trust == 20
    assert causes(transcript) == [(2, Cause.VALIDATED_DEEPLY), (-1, Cause.AT_THE_CEILING)]


def test_trust_exactly_at_an_edge_needs_no_word_about_it(meet):
    assert causes(meet("befriend", trust=4)) == [(-4, Cause.HARMED)]
    assert causes(meet("feel", trust=18)) == [(2, Cause.VALIDATED_DEEPLY)]


@pytest.mark.parametrize(
    "replies",
    [("feel",), ("befriend",), ("feel-then-belittle",), ("advise", "advise", "repair"), ("guess",)],
)
@pytest.mark.parametrize("trust", [0, 1, 6, 19, 20])
def test_the_reasons_add_up_to_the_change_of_trust(meet, replies, trust):
    for turn in meet(*replies, trust=trust).turns:
        judgement = turn.outcome.judgement
        change = judgement.trust_after - turn.outcome.before.trust
        assert change == sum(reason.amount for reason in judgement.reasons)


def test_trust_starts_at_six_when_the_author_does_not_say(scenario_of, opened):
    scenario = scenario_of("start: end\nmoments:\n  end: {client: Bye., ending: over}\n")
    assert opened(scenario).state.trust == 6
