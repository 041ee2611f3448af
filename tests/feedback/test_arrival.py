"""Before the client comes, feedback speaks of what will be found, and says who is speaking."""

import re

import pytest

from simulator.feedback.arrival import is_before_arrival, speaker
from simulator.feedback.explain import explain
from simulator.practice.shelf_files import scenario_files
from simulator.resources import scenarios_dir
from simulator.scenario.loading import load_scenario
from simulator.session.log import Started
from simulator.session.transcript import open_transcript

BEFORE = """
start: before
moments:
  before:
    room: yes
    client: {words}
    replies:
      tidy: {{do: "[You shut the window](safe-setting).", heard: It is warm in here., go: here}}
      photo: {{do: "[You put up a photo of your children](personal-setting).", go: here}}
      greet: {{say: "[Nearly ready](small-talk).", heard: A voice., go: here}}
  here:
    client: Hello.
    replies:
      nod: {{do: "[You nod](holding-space).", heard: I may take my time., go: end}}
  end: {{client: Bye., ending: over}}
"""


@pytest.fixture
def waiting(scenario_of, opened):
    """A meeting that opens with an empty room."""

    def wait(words="An empty chair.", setting="in-person"):
        return opened(scenario_of(BEFORE.format(words=words), setting))

    return wait


def evidence(transcript, place=0):
    return explain(transcript, place).evidence


def test_what_is_done_before_the_client_comes_is_found_and_not_heard(waiting):
    assert "What Ada will find: “It is warm in here.”" in evidence(waiting().with_reply("tidy"))


def test_what_is_said_before_the_client_comes_is_heard(waiting):
    assert "Ada heard: “A voice.”" in evidence(waiting().with_reply("greet"))


def test_once_the_client_is_there_everything_is_heard(waiting):
    met = waiting().with_reply("tidy").with_reply("nod")

    assert "Ada heard: “I may take my time.”" in evidence(met, 1)
    assert not explain(met, 1).found_on_arrival


def test_the_headline_knows_that_nobody_is_there_yet(waiting):
    headline = explain(waiting().with_reply("tidy"), 0).headline

    assert any(words in headline for words in ("Before Ada", "Nobody sees", "has not come yet"))


PLANS = """
start: before
moments:
  before:
    room: yes
    client: An empty chair.
    replies:
      plan: {{do: "[You {act}](agenda-takeover).", go: end}}
      cold: {{do: "[You {act}](cold-setting).", go: end}}
  end: {{client: Bye., ending: over}}
"""


@pytest.mark.parametrize("reply", ["plan", "cold"])
def test_nothing_was_brought_or_said_to_an_empty_room(scenario_of, reply):
    scenario = scenario_of(PLANS.format(act="lay out your own forms"), "in-person")
    for seed in range(40):
        started = Started(scenario.id, "0" * 64, seed)
        told = explain(open_transcript(scenario, started).with_reply(reply), 0)
        words = " ".join([told.text, *(one.why for one in told.reasons)])
        assert not re.search("brought|not heard|smaller|mattered", words)


def test_a_plan_laid_out_beforehand_is_named_in_the_headline(scenario_of):
    scenario = scenario_of(PLANS.format(act="lay out your own forms"), "in-person")
    met = open_transcript(scenario, Started(scenario.id, "0" * 64, 3)).with_reply("plan")
    assert "puts your own plan first" in explain(met, 0).headline


def test_trust_follows_the_same_rules_in_an_empty_room(waiting):
    assert waiting().with_reply("tidy").state.trust == 7
    assert waiting().with_reply("photo").state.trust == 2


def test_a_rupture_may_open_before_the_two_have_met(waiting):
    told = explain(waiting().with_reply("photo"), 0)

    assert told.rupture
    assert re.search("before the two of you have met|will come in to", told.rupture_note)


@pytest.mark.parametrize(
    ("setting", "who"),
    [
        ("in-person", "The room"),
        ("video", "The call"),
        ("phone", "The phone"),
        ("chat", "The chat"),
    ],
)
def test_a_description_is_nobodys_words(waiting, setting, who):
    transcript = waiting(setting=setting)

    assert speaker(transcript.scenario, transcript.opening) == who


@pytest.mark.parametrize("words", ["(on the intercom) It is me.", "(text) here"])
def test_words_that_say_where_they_come_from_are_the_clients(waiting, words):
    transcript = waiting(words)

    assert is_before_arrival(transcript.scenario, transcript.opening)
    assert speaker(transcript.scenario, transcript.opening) == "Ada"


def test_a_description_in_parentheses_is_still_nobodys_words(waiting):
    transcript = waiting("(Rain against the window.)")

    assert speaker(transcript.scenario, transcript.opening) == "The room"


def test_who_has_come_speaks_for_themselves(waiting):
    transcript = waiting().with_reply("tidy")

    assert speaker(transcript.scenario, transcript.client_now) == "Ada"


def test_three_shipped_scenarios_at_least_open_before_the_client_comes():
    shipped = [load_scenario(path).scenario for path in scenario_files(scenarios_dir())]
    openings = [scenario.moments[scenario.start] for scenario in shipped if scenario]
    rooms = [moment for moment in openings if moment.before_arrival]

    assert len(rooms) >= 3
    assert all(3 <= len(room.replies) <= 5 for room in rooms)
