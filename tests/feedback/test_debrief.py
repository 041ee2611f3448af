"""The debrief: how it ended, how trust went, and what must never be averaged away."""

import pytest

from simulator.feedback.debrief import debrief_of
from simulator.session.log import Noted, TookBack
from simulator.session.transcript import fold


def test_trust_is_told_before_the_first_reply_and_after_each(meet):
    assert debrief_of(meet("feel", "advise", "befriend")).trust == (6, 8, 6, 2)


def test_every_turn_is_told_with_its_explanation(meet):
    debrief = debrief_of(meet("feel", "advise"))
    assert [turn.place for turn in debrief.turns] == [0, 1]
    assert [str(turn.explanation.verdict) for turn in debrief.turns] == ["validates", "over-leads"]


def test_a_boundary_break_stays_on_top_whatever_followed(meet):
    debrief = debrief_of(meet("befriend", "repair", "feel", "feel"))
    assert [turn.place for turn in debrief.grave] == [0]


def test_ruptures_and_repairs_are_marked_at_their_turns(meet):
    turns = debrief_of(meet("feel", "befriend", "repair")).turns
    assert [turn.rupture_opened for turn in turns] == [False, True, False]
    assert [turn.rupture_healed for turn in turns] == [False, False, True]


def test_first_attempts_taken_back_are_kept(meet):
    transcript = fold(meet("feel", "advise"), TookBack(1)).with_reply("ask")
    attempts = debrief_of(transcript).first_attempts
    assert [(place, reply.id) for place, reply in attempts] == [(1, "advise")]


def test_the_trainees_own_words_are_kept(meet):
    assert debrief_of(fold(meet("feel"), Noted("I rushed."))).notes == ("I rushed.",)


@pytest.mark.parametrize(
    ("replies", "says"),
    [
        (("feel",), "You left before the end; nothing tore on the way"),
        (("feel", "leave"), "Something has begun to grow between you; nothing tore on the way"),
        (("befriend", "leave"), "you did not put right the boundary that gave way at turn 1"),
        (("feel", "belittle", "leave"), "you did not go back to turn 2, where Ada was not heard"),
        (("advise", "advise", "leave"), "turn 2, where you led Ada once too often"),
        (("befriend", "repair", "leave"), "what tore was mended"),
        (("befriend", "repair", "befriend", "repair"), "each time something tore, you mended it"),
        (
            ("befriend", "repair", "belittle", "leave"),
            "one rupture was mended, but you did not go back to turn 3",
        ),
    ],
)
def test_the_summary_says_how_it_ended_and_how_ruptures_went(meet, replies, says):
    assert says in debrief_of(meet(*replies)).summary


SHARING = """\
disclosures: {one: {shares: The first thing.}, two: {shares: The second thing.}}
start: first
moments:
  first:
    client: Hello.
    replies:
      ask: {say: '[How was it](open-question)?', go: second}
      out: {say: '[Bye](structuring)', go: end}
  second:
    client: [{say: It was this., shares: one}]
    replies:
      ask: {say: '[And then](open-question)?', go: third}
      miss: {say: '[You do not mean that](safety-missed)', go: end}
      out: {say: '[Bye](structuring)', go: end}
  third:
    client: [{say: And that., shares: two}]
    replies:
      out: {say: '[Bye](structuring)', go: end}
  end: {client: Bye., ending: over}
"""


@pytest.mark.parametrize(
    ("replies", "says", "shared", "unsaid"),
    [
        (["out"], "what Ada carries stayed unsaid", 0, 2),
        (["ask", "out"], "you heard one of the two things Ada carries", 1, 1),
        (["ask", "ask", "out"], "Ada said what there was to say", 2, 0),
    ],
)
def test_the_summary_says_what_stayed_unsaid(scenario_of, opened, replies, says, shared, unsaid):
    transcript = opened(scenario_of(SHARING))
    for reply in replies:
        transcript = transcript.with_reply(reply)
    debrief = debrief_of(transcript)
    assert says in debrief.summary
    assert (len(debrief.shared), len(debrief.unsaid)) == (shared, unsaid)


def test_a_missed_sign_of_danger_stays_on_top(scenario_of, opened):
    transcript = opened(scenario_of(SHARING)).with_reply("ask").with_reply("miss")
    assert [turn.reply.id for turn in debrief_of(transcript).grave] == ["miss"]


def test_where_nothing_can_be_shared_nothing_is_said_of_it(meet):
    assert debrief_of(meet("feel", "leave")).summary == (
        "Something has begun to grow between you; nothing tore on the way."
    )
