"""Care for a client's safety is not weighed against trust, and is told in words of its own."""

import pytest

from simulator.feedback.explain import explain
from simulator.feedback.summary import safety_left_unasked

DANGER = """\
disclosures: {loss: {shares: She lost her work.}}
trust: 8
start: room
moments:
  room:
    client: I would as soon not wake up.
    replies:
      ask: {say: '[Do you think of ending your life](safety-asked)?', go: room}
      help: {say: '[We tell my supervisor together](safety-bridged)', go: room}
      feel: {say: '[You sound worn out](feeling-reflection)', go: room}
      fact: {say: '[Which day was that](fact-question)?', go: room}
      miss: {say: '[We all have such days](safety-missed)', go: room}
      panic: {say: '[I am calling your mother](safety-overridden)', go: room}
      befriend: {say: '[Come for a coffee](dual-relationship)', go: room}
      on: {say: '[Take your time](holding-space)', go: told}
  told:
    client: [{say: I lost my work., shares: loss}]
    replies:
      follow: {say: '[You lost it](paraphrase)', go: room}
      ask: {say: '[Do you think of ending your life](safety-asked)?', go: room}
"""
ENDED = """\
      out: {say: '[Bye](structuring)', go: end}
  end: {client: Bye., ending: over}
"""


@pytest.fixture
def after(scenario_of, opened):
    """The explanation of the last of some replies to somebody who may not be safe."""

    def play(*replies, seed=1):
        transcript = opened(scenario_of(DANGER + ENDED), seed)
        for reply in replies:
            transcript = transcript.with_reply(reply)
        return explain(transcript, len(replies) - 1)

    return play


def held_up(explanation):
    return None if explanation.contrast is None else explanation.contrast.reply.id


@pytest.mark.parametrize("reply", ["feel", "fact", "on"])
def test_a_good_reply_that_leaves_danger_unasked_is_told_so(after, reply):
    for seed in range(4):
        explanation = after(reply, seed=seed)
        assert held_up(explanation) == "ask"
        assert "asks about safety" in explanation.contrast.says
        assert any(word in explanation.headline for word in ("danger", "safe"))


@pytest.mark.parametrize("reply", ["miss", "panic", "befriend"])
def test_a_poor_reply_that_leaves_danger_unasked_is_held_up_to_the_question(after, reply):
    assert held_up(after(reply)) == "ask"


def test_the_question_comes_before_the_reply_the_author_names(scenario_of, opened):
    named = DANGER.replace("(safety-missed)', go", "(safety-missed)', stronger: feel, go")
    transcript = opened(scenario_of(named + ENDED))
    assert held_up(explain(transcript.with_reply("miss"), 0)) == "ask"
    assert held_up(explain(transcript.with_reply("ask").with_reply("miss"), 1)) == "feel"


def test_once_asked_other_good_replies_are_judged_by_themselves(after):
    assert held_up(after("ask", "feel")) is None
    assert "danger" not in after("ask", "feel").headline


def test_a_disclosure_just_made_may_be_met_before_the_question(after):
    assert "danger" not in after("on", "follow").headline


@pytest.mark.parametrize("reply", ["ask", "help"])
def test_no_reply_without_care_for_safety_is_held_up_against_one_with_it(after, reply):
    assert held_up(after("befriend", reply)) is None


def test_a_run_of_good_replies_is_not_praised_while_danger_is_unasked(after):
    assert "in a row" not in after("feel", "feel", "feel", "feel").habit
    assert "four replies in a row" in after("ask", "feel", "feel", "feel").habit


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        ("miss", ("serious", "sign", "danger")),
        ("panic", ("danger", "worry", "Safety")),
        ("ask", ("question", "hint")),
        ("help", ("alone", "help", "others")),
    ],
)
def test_safety_has_headlines_of_its_own(after, reply, words):
    for seed in range(4):
        assert any(word in after(reply, seed=seed).headline for word in words)


def test_asking_is_right_even_with_a_rupture_open(after):
    for seed in range(4):
        headline = after("befriend", "ask", seed=seed).headline
        assert "right even now" in headline or "comes before" in headline


def test_of_two_moves_the_one_for_safety_leads(scenario_of, opened):
    both = "[You choose](autonomy-support). [We tell my supervisor together](safety-bridged)"
    room = "start: room\nmoments:\n  room:\n    client: Hm.\n    replies:\n"
    room += f"      it: {{say: '{both}', go: end}}\n"
    transcript = opened(scenario_of(room + "  end: {client: Bye., ending: over}\n"))
    assert explain(transcript.with_reply("it"), 0).leading_name == "brought in more help"


def test_the_danger_missed_is_not_remarked_upon_with_age_or_setting(after):
    effects = [after("miss", seed=seed).effect for seed in range(4)]
    assert not any("Adults" in effect or "Face to face" in effect for effect in effects)


def test_a_question_asked_before_something_new_was_shared_does_not_answer_for_it(after):
    assert held_up(after("ask", "feel")) != "ask"
    assert held_up(after("ask", "on", "follow", "feel")) == "ask"


def test_the_debrief_says_when_a_later_danger_was_left_unasked(scenario_of, opened):
    def left_unasked(*replies):
        transcript = opened(scenario_of(DANGER + ENDED), 1)
        for reply in replies:
            transcript = transcript.with_reply(reply)
        return safety_left_unasked(transcript)

    assert not left_unasked("ask", "feel")
    assert left_unasked("ask", "on", "follow", "feel")
    assert not left_unasked("ask", "on", "follow", "help")
