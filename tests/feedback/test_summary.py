"""The sentence on a whole meeting: true of what happened, and never silent about safety."""

from dataclasses import replace

import pytest

from simulator.feedback.summary import safety_left_unasked, summary_of
from simulator.scenario.model import Alliance

ROOM = """\
start: room
moments:
  room:
    client: I would as soon not wake up.
    replies:
      ask: {say: '[Do you think of ending your life](safety-asked)?', go: room}
      help: {say: '[I want help with this, and you choose how](safety-bridged)', go: room}
      feel: {say: '[You sound worn out](feeling-reflection)', go: room}
      belittle: {say: '[It is only an exam](minimising)', go: room}
      miss: {say: '[We all have such days](safety-missed)', go: room}
      panic: {say: '[I am calling your mother](safety-overridden)', go: room}
      repair: {say: '[I went too fast, and I am sorry](rupture-repair)', go: room}
      out: {say: '[Bye](structuring)', go: end}
  end: {client: Bye., ending: over}
"""
UNASKED = "There was reason to ask whether Ada is safe, and you did not ask"


@pytest.fixture
def played(scenario_of, opened):
    """A meeting of some replies, with the alliance of its one ending."""

    def play(*replies, alliance=Alliance.GROWING, text=ROOM):
        scenario = scenario_of(text)
        endings = {
            name: replace(ending, alliance=alliance) for name, ending in scenario.endings.items()
        }
        transcript = opened(replace(scenario, endings=endings))
        for reply in replies:
            transcript = transcript.with_reply(reply)
        return transcript

    return play


@pytest.mark.parametrize("replies", [("feel", "out"), ("miss", "out"), ("panic", "out"), ()])
def test_safety_left_unasked_is_said_however_the_rest_went(played, replies):
    transcript = played(*replies)
    assert safety_left_unasked(transcript)
    assert UNASKED in summary_of(transcript)


@pytest.mark.parametrize("replies", [("ask", "out"), ("feel", "feel", "ask"), ("miss", "help")])
def test_safety_asked_about_or_acted_on_with_the_client_is_not_missing(played, replies):
    transcript = played(*replies)
    assert not safety_left_unasked(transcript)
    assert UNASKED not in summary_of(transcript)


def test_without_a_question_about_safety_on_offer_none_is_missing(meet):
    assert not safety_left_unasked(meet("feel", "belittle", "leave"))


@pytest.mark.parametrize(
    ("replies", "says"),
    [
        (("belittle", "out"), "you did not go back to turn 1, where Ada was not heard"),
        (("ask", "miss", "out"), "you did not go back to turn 2, where a sign of danger went by"),
        (("panic", "panic", "out"), "turn 2, where help came over Ada’s head"),
    ],
)
def test_a_rupture_left_open_is_told_by_what_opened_it(played, replies, says):
    assert says in summary_of(played(*replies))


def test_a_parting_is_under_strain_only_with_a_rupture_open(played):
    strained = Alliance.STRAINED
    assert summary_of(played("belittle", "out", alliance=strained)).startswith("You part under")
    mended = played("belittle", "repair", "out", alliance=strained)
    assert summary_of(mended).startswith("You part with a distance between you; what tore was")


@pytest.mark.parametrize(
    ("alliance", "says"),
    [
        (Alliance.STRONG, "You part on solid ground"),
        (Alliance.BROKEN, "The connection did not hold"),
    ],
)
def test_the_parting_is_told_by_its_alliance(played, alliance, says):
    assert summary_of(played("ask", "out", alliance=alliance)).startswith(says)
