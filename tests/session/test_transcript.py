"""A meeting is the fold of its log: take-back, resume, retry, and logs that do not fit."""

import pytest

from simulator.session.log import Ended, Noted, Predicted, Replied, Started, TookBack
from simulator.session.transcript import LogMismatchError, events_up_to, fold, replay

START = Started("tiny", "0" * 64, 1)


def replied(*names):
    return [Replied("room", name) for name in names]


def test_replaying_the_log_gives_the_meeting_as_it_was_played(meet):
    played = meet("feel", "advise", "repair")
    replayed = replay(played.scenario, [START, *replied("feel", "advise", "repair")])
    assert replayed == played


def test_the_same_scenario_seed_and_replies_give_the_same_log(meet):
    logs = [events_up_to(meet("feel", "ask"), 2, START) for _ in range(2)]
    assert logs[0] == logs[1]


def test_taking_back_returns_to_the_state_before(meet):
    transcript = fold(meet("feel", "befriend"), TookBack(1))
    assert transcript.state == meet("feel").state
    assert transcript.client_now == meet("feel").client_now


def test_taking_back_keeps_the_first_attempt(meet):
    transcript = fold(meet("feel", "befriend"), TookBack(1)).with_reply("ask")
    assert [(taken.place, taken.turn.outcome.reply.id) for taken in transcript.taken_back] == [
        (1, "befriend")
    ]
    assert [turn.outcome.reply.id for turn in transcript.turns] == ["feel", "ask"]


def test_several_replies_can_be_taken_back_at_once(meet):
    transcript = fold(meet("feel", "ask", "befriend"), TookBack(2))
    assert [taken.place for taken in transcript.taken_back] == [1, 2]
    assert len(transcript.turns) == 1


def test_turns_know_in_which_order_they_were_given(meet):
    transcript = fold(meet("feel", "ask", "befriend"), TookBack(2)).with_reply("follow")
    assert [turn.number for turn in transcript.turns] == [0, 3]
    assert [taken.turn.number for taken in transcript.taken_back] == [1, 2]


def test_taking_back_only_ever_adds_to_the_log(meet):
    events = [START, *replied("feel", "befriend"), TookBack(1), *replied("ask")]
    scenario = meet().scenario
    lengths = [
        len(replay(scenario, events[:count]).turns)
        + len(replay(scenario, events[:count]).taken_back)
        for count in range(1, len(events) + 1)
    ]
    assert lengths == sorted(lengths)


def test_taking_back_reopens_a_closed_meeting(meet):
    closed = fold(meet("leave"), Ended())
    assert closed.closed
    assert not fold(closed, TookBack(1)).closed


def test_resuming_half_way_and_going_on_is_playing_through(meet):
    half = replay(meet().scenario, [START, *replied("feel", "ask")])
    assert half.with_reply("befriend") == meet("feel", "ask", "befriend")


def test_a_retry_repeats_the_first_replies(meet):
    first = meet("feel", "ask", "befriend")
    again = replay(first.scenario, events_up_to(first, 2, START))
    assert again == meet("feel", "ask")


def test_predictions_belong_to_the_last_reply(meet):
    transcript = fold(meet("feel", "ask"), Predicted("open-question"))
    assert [turn.predicted for turn in transcript.turns] == [None, "open-question"]


def test_notes_are_kept_in_order(meet):
    transcript = fold(fold(meet("feel"), Noted("one")), Noted("two"))
    assert transcript.notes == ("one", "two")


def test_waiting_time_and_confidence_stay_with_the_reply(meet):
    events = [START, Replied("room", "feel", 1500)]
    assert replay(meet().scenario, events).turns[0].ms == 1500


@pytest.mark.parametrize(
    ("events", "says"),
    [
        ([], "begins with its start"),
        (replied("feel"), "begins with its start"),
        ([START, START], "one start"),
        ([START, Replied("elsewhere", "feel")], "elsewhere"),
        ([START, Replied("room", "dance")], "dance"),
        ([START, TookBack(1)], "cannot take back 1 of 0"),
        ([START, *replied("feel"), TookBack(0)], "cannot take back 0"),
        ([START, *replied("feel"), TookBack(-1)], "cannot take back -1"),
        ([START, Predicted("paraphrase")], "before any reply"),
        ([START, *replied("leave", "feel")], "end"),
    ],
)
def test_a_log_that_does_not_fit_is_refused(meet, events, says):
    with pytest.raises(LogMismatchError, match=says):
        replay(meet().scenario, events)


def test_a_meeting_cannot_be_changed_in_place(meet):
    with pytest.raises(AttributeError):
        meet("feel").turns[0].ms = 5
