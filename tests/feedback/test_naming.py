"""Naming a reply before the feedback: what there is to choose from, and how it compares."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback.debrief import debrief_of
from simulator.feedback.naming import CHOICES, choices_for, naming_of
from simulator.scenario.languages import Language
from simulator.scenario.taxonomy import Verdict, shipped_taxonomy
from simulator.session.log import NOT_SURE, Predicted, Replied, Started, TookBack
from simulator.session.transcript import events_up_to, fold, replay


def ids(transcript, place=0):
    return [technique.id for technique in choices_for(transcript, place)]


def named(transcript, technique):
    """The naming of the last reply as ``technique``."""
    return naming_of(fold(transcript, Predicted(technique)).turns[-1], Language.ENGLISH)


def test_what_the_reply_is_can_be_chosen(meet):
    assert "unasked-advice" in ids(meet("advise"))


def test_both_halves_of_a_mixed_reply_can_be_chosen(meet):
    assert {"unasked-advice", "feeling-reflection"} <= set(ids(meet("feel-then-advise")))


@given(
    choices=st.lists(st.integers(0, 7), min_size=1, max_size=12),
    seed=st.integers(0, 2**31 - 1),
)
def test_there_are_always_six_and_the_list_gives_no_verdict_away(
    shipped, play_by_numbers, choices, seed
):
    transcript = play_by_numbers(shipped, choices, seed)
    for place, turn in enumerate(transcript.turns):
        offered = choices_for(transcript, place)
        own = {move.technique.id for move in turn.outcome.reply.moves}

        assert len({technique.id for technique in offered}) == CHOICES
        assert own & {technique.id for technique in offered}
        assert {technique.verdict.is_harmful for technique in offered} == {True, False}


def test_the_same_meeting_always_offers_the_same_names(meet):
    assert ids(meet("advise", seed=4)) == ids(meet("advise", seed=4))


def test_another_meeting_offers_them_in_another_order(meet):
    orders = {tuple(ids(meet("advise", seed=seed))) for seed in range(8)}

    assert len(orders) > 1


def test_the_right_name_stands_in_every_place_in_time(meet):
    places = {ids(meet("advise", seed=seed)).index("unasked-advice") for seed in range(60)}

    assert places == set(range(CHOICES))


def test_a_reply_that_was_not_named_says_nothing(meet):
    assert naming_of(meet("advise").turns[0], Language.ENGLISH) is None


def test_the_taxonomys_own_name_is_shared(meet):
    naming = named(meet("advise"), "unasked-advice")

    assert naming.is_shared
    assert naming.says.startswith("You named it: unasked advice")


def test_the_half_that_does_not_lead_is_shared_too(meet):
    naming = named(meet("feel-then-advise"), "feeling-reflection")

    assert naming.is_shared
    assert "unasked advice" in naming.says


def test_a_move_too_early_is_named_rightly_and_still_too_early(meet):
    naming = named(meet("guess"), "meaning-reflection")

    assert naming.is_shared
    assert "too early" in naming.says


def test_a_near_miss_is_told_that_it_is_near(meet):
    naming = named(meet("feel"), "paraphrase")

    assert not naming.is_shared
    assert "reflecting the feeling" in naming.says
    assert "validates as well" in naming.says


def test_another_name_is_put_beside_what_it_counts_as(meet):
    naming = named(meet("belittle"), "warm-reaction")

    assert not naming.is_shared
    assert "warm human reaction" in naming.says
    assert "making it smaller" in naming.says


def test_not_being_sure_is_an_answer(meet):
    naming = named(meet("belittle"), NOT_SURE)

    assert naming.named is None
    assert not naming.is_shared
    assert "making it smaller" in naming.says


def test_a_name_that_no_longer_exists_is_left_out(meet):
    assert named(meet("belittle"), "of-another-version") is None


@pytest.mark.parametrize("verdict", list(Verdict))
def test_no_sentence_scolds_or_praises(meet, verdict):
    for technique in shipped_taxonomy().techniques.values():
        if technique.verdict is verdict:
            says = named(meet("belittle"), technique.id).says.lower()
            assert not any(word in says for word in ("wrong", "correct", "well done", "good job"))


def test_the_debrief_counts_what_was_named_as_the_taxonomy_does(meet):
    transcript = meet("advise")
    events = [Predicted("unasked-advice"), Replied("room", "feel"), Predicted("paraphrase")]
    for event in (*events, Replied("room", "ask"), Predicted(NOT_SURE), Replied("room", "follow")):
        transcript = fold(transcript, event)
    debrief = debrief_of(transcript)

    assert debrief.named.says == "You named 1 of 3 replies as the taxonomy does."
    assert [turn.naming is not None for turn in debrief.turns] == [True, True, True, False]


def test_nothing_is_counted_where_nothing_was_named(meet):
    assert debrief_of(meet("advise")).named.says == ""


def test_a_reply_taken_back_is_no_longer_counted(meet):
    transcript = fold(fold(meet("advise"), Predicted("unasked-advice")), TookBack(1))

    assert debrief_of(transcript).named.asked == 0


def test_a_retry_keeps_what_was_named_before_it(meet):
    first = fold(meet("advise"), Predicted("unasked-advice"))
    started = Started("tiny", "0" * 64, 1, retry_of="first")
    again = replay(first.scenario, events_up_to(first, 1, started))

    assert again.turns[0].predicted == "unasked-advice"
