"""The questions for the trainee's own reflection come from what happened."""

import pytest

from simulator.feedback.debrief import debrief_of
from simulator.feedback.prompts import prompts_for

DANGER = """\
disclosures: {one: {shares: The first thing.}}
start: room
moments:
  room:
    client: I would as soon not wake up.
    replies:
      ask: {say: '[Do you think of ending your life](safety-asked)?', go: room}
      feel: {say: '[You sound worn out](feeling-reflection)', go: room}
      miss: {say: '[We all have such days](safety-missed)', go: room}
      panic: {say: '[I am calling your mother](safety-overridden)', go: room}
      befriend: {say: '[Come for a coffee](dual-relationship)', go: room}
      tell: {say: '[Take your time](holding-space)', go: told}
  told:
    client: [{say: It was this., shares: one}]
    replies:
      out: {say: '[Bye](structuring)', go: end}
  end: {client: Bye., ending: over}
"""


def asked(transcript):
    return prompts_for(debrief_of(transcript))


@pytest.fixture
def in_danger(scenario_of, opened):
    """The questions after some replies to somebody who may not be safe."""

    def play(*replies):
        transcript = opened(scenario_of(DANGER))
        for reply in replies:
            transcript = transcript.with_reply(reply)
        return asked(transcript)

    return play


@pytest.mark.parametrize(
    "replies", [(), ("feel",), ("feel", "advise", "belittle", "befriend", "leave")]
)
def test_there_are_three_different_questions(meet, replies):
    prompts = asked(meet(*replies))
    assert len(set(prompts)) == 3
    assert all(prompt.endswith("?") for prompt in prompts)


def test_a_sign_of_danger_passed_over_comes_first(in_danger):
    prompts = in_danger("feel", "befriend", "miss")
    assert "at turn 3, when Ada let something serious show" in prompts[0]
    assert "turn 2" in prompts[1]


def test_a_question_about_safety_never_asked_comes_first(in_danger):
    assert "ask Ada about safety in plain words" in in_danger("feel", "feel")[0]
    assert not any("plain words" in prompt for prompt in in_danger("feel", "ask"))


def test_acting_over_the_clients_head_is_asked_about(in_danger):
    assert "What did you fear at turn 2?" in in_danger("ask", "panic")[0]


def test_a_boundary_break_is_to_be_taken_to_somebody(meet):
    assert asked(meet("feel", "befriend"))[0] == (
        "What did you hope turn 2 would do for Ada? Who would you take it to?"
    )


def test_a_rupture_left_open_and_one_mended_are_asked_about_differently(meet):
    assert any("first notice" in prompt for prompt in asked(meet("belittle")))
    assert any("go back to what had torn" in prompt for prompt in asked(meet("belittle", "repair")))


def test_a_dismissal_asks_for_the_trainees_own_memory(meet):
    assert any("ever felt dismissed" in prompt for prompt in asked(meet("belittle")))
    assert not any("ever felt dismissed" in prompt for prompt in asked(meet("advise")))


def test_a_missed_danger_does_not_count_as_a_dismissal(in_danger):
    assert not any("ever felt dismissed" in prompt for prompt in in_danger("ask", "miss"))


def test_leading_asks_what_the_hurry_was_about(meet):
    assert any("more of a hurry" in prompt for prompt in asked(meet("advise")))


def test_what_stayed_unsaid_is_asked_about_and_only_then(in_danger):
    assert any("gone home with" in prompt for prompt in in_danger("ask"))
    assert not any("gone home with" in prompt for prompt in in_danger("ask", "tell", "out"))
