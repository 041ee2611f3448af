"""Turning points and last chances are proved, not guessed."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.feedback.turning import turning_of
from simulator.session.play import step
from simulator.session.survey.survey import survey_of

CHOICES = st.lists(st.integers(0, 7), max_size=25)

FORK = """
trust: 6
disclosures:
  secret: {shares: The kettle has been broken since June., matters: It is where talking stopped.}
start: door
moments:
  door:
    client: Shall I go on?
    replies:
      stay: {say: "[You can go on](autonomy-support).", go: kitchen}
      leave: {say: "[It is only a kettle](minimising).", go: end}
  kitchen:
    client: [{say: It has been broken since June., shares: secret}]
    replies:
      thank: {say: "[Thank you for telling me](thanks-for-sharing).", go: end}
  end: {client: Bye., ending: over}
"""


def test_a_reply_that_closes_a_disclosure_is_a_turning_point(scenario_of, opened):
    scenario = scenario_of(FORK)
    transcript = opened(scenario).with_reply("leave")
    turning = turning_of(transcript, survey_of(scenario))
    assert [(point.place, point.reply.id, point.kept_open.id) for point in turning.points] == [
        (0, "leave", "stay")
    ]
    assert "can no longer be heard" in turning.points[0].says


def test_what_stayed_unsaid_names_the_last_turn_it_could_be_heard_at(scenario_of, opened):
    scenario = scenario_of(FORK)
    transcript = opened(scenario).with_reply("leave")
    turning = turning_of(transcript, survey_of(scenario))
    assert [(chance.disclosure.id, chance.place) for chance in turning.chances] == [("secret", 0)]


def test_the_best_line_has_no_turning_point_and_no_missed_chance(scenario_of, opened):
    scenario = scenario_of(FORK)
    transcript = opened(scenario).with_reply("stay").with_reply("thank")
    turning = turning_of(transcript, survey_of(scenario))
    assert (turning.regrets, turning.points, turning.chances) == ((0, 0), (), ())


def test_a_scenario_too_large_to_survey_is_told_as_not_covered(scenario_of, opened):
    scenario = scenario_of(FORK)
    transcript = opened(scenario).with_reply("leave")
    turning = turning_of(transcript, survey_of(scenario, cap=1))
    assert (turning.covered, turning.regrets, turning.points) == (False, (None,), ())


PROMISE = FORK.replace(
    'leave: {say: "[It is only a kettle](minimising).", go: end}',
    'swear: {say: "[Not a soul will hear of it](secrecy-promise).", trust: 0, go: kitchen}\n'
    '      nod: {do: "[You nod](holding-space).", go: end}',
)


def test_what_is_held_up_as_the_better_way_never_harms(scenario_of, opened):
    scenario = scenario_of(PROMISE)
    transcript = opened(scenario).with_reply("nod")
    points = turning_of(transcript, survey_of(scenario)).points
    assert [point.kept_open.id for point in points] == ["stay"]


def test_a_harmless_reply_is_no_turning_point_where_only_harm_led_further(scenario_of, opened):
    scenario = scenario_of(
        PROMISE.replace('(autonomy-support).", go: kitchen', '(autonomy-support).", go: end')
    )
    transcript = opened(scenario).with_reply("nod")
    turning = turning_of(transcript, survey_of(scenario))
    assert turning.regrets[0]
    assert turning.points == ()
    assert "no harmless one would have kept more open" in turning.notice


@settings(max_examples=6, deadline=None)
@given(choices=CHOICES)
def test_regret_is_never_negative_and_the_kept_open_reply_leaves_more_and_harms_nobody(
    shipped, surveyed, play_by_numbers, choices
):
    survey = surveyed()
    transcript = play_by_numbers(shipped, choices)
    turning = turning_of(transcript, survey)
    assert all(regret is not None and regret >= 0 for regret in turning.regrets)
    for point in turning.points:
        replied = transcript.turns[point.place].outcome
        after, better = step(shipped, replied.before, point.kept_open.id)
        assert survey.best_worth(after) > survey.best_worth(replied.after)
        assert not better.judgement.verdict.is_harmful
