"""The debrief is a pure function of scenario and log: the same log, the same debrief."""

import random
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.feedback.debrief import debrief_of
from simulator.feedback.explain import explain
from simulator.feedback.prompts import prompts_for
from simulator.scenario.loading import load_source
from simulator.session.log import (
    NOT_SURE,
    Ended,
    Noted,
    Predicted,
    Replied,
    Started,
    TookBack,
    event_from_text,
    event_to_text,
)
from simulator.session.transcript import fold, replay
from tests.conftest import SHIPPED

EXAMPLES = settings(max_examples=20, deadline=None)
#: Each number is a reply, a few of them something else that a log can hold.
STEPS = st.lists(st.integers(0, 99), min_size=1, max_size=30)


@pytest.fixture(scope="session", params=SHIPPED, ids=lambda path: path.stem)
def read_anew(request):
    """Reads a shipped scenario from its text, another one each time."""
    source = request.param.read_text("utf-8")

    def read():
        scenario = load_source(source, request.param.name).scenario
        assert scenario is not None
        return scenario

    return read


def log_of(scenario, steps, seed=1):
    """A log over ``scenario``: replies, with some taken back, named and noted on the way."""
    started = Started(scenario.id, "0" * 64, seed)
    events = [started]
    transcript = replay(scenario, events)
    for step in steps:
        offered = transcript.offered()
        event = Noted(f"Note {step}.") if step % 10 == 9 or not offered else None
        if event is None and transcript.turns and step % 10 == 8:
            event = TookBack(1 + step % 2 if len(transcript.turns) > 1 else 1)
        if event is None and transcript.turns and step % 10 == 7:
            event = Predicted(NOT_SURE)
        if event is None:
            event = Replied(transcript.state.moment, offered[step % len(offered)].id, ms=step)
        events.append(event)
        transcript = fold(transcript, event)
    return [*events, Ended()]


@EXAMPLES
@given(steps=STEPS)
def test_the_same_log_gives_the_same_debrief(read_anew, steps):
    scenario = read_anew()
    log = log_of(scenario, steps)
    assert debrief_of(replay(scenario, log)) == debrief_of(replay(scenario, log))


@EXAMPLES
@given(steps=STEPS)
def test_a_log_kept_as_text_gives_the_same_debrief_over_the_scenario_read_anew(read_anew, steps):
    scenario = read_anew()
    log = log_of(scenario, steps)
    kept = [event_to_text(event) for event in log]
    again = replay(read_anew(), [event_from_text(kind, text) for kind, text in kept])
    once, twice = debrief_of(replay(scenario, log)), debrief_of(again)
    assert once == twice
    assert prompts_for(once) == prompts_for(twice)


@EXAMPLES
@given(steps=STEPS)
def test_how_long_the_trainee_took_changes_nothing(read_anew, steps):
    scenario = read_anew()
    log = log_of(scenario, steps)
    slower = [replace(event, ms=60_000) if isinstance(event, Replied) else event for event in log]
    assert debrief_of(replay(scenario, log)) == debrief_of(replay(scenario, slower))


def test_what_was_explained_before_in_other_meetings_changes_nothing(read_anew):
    scenario = read_anew()
    log = log_of(scenario, range(0, 60, 3))
    once = debrief_of(replay(scenario, log))
    chance = random.Random(5)  # noqa: S311 - nothing secret
    for seed in range(30):
        other = replay(scenario, log_of(scenario, [chance.randrange(99) for _ in range(20)], seed))
        for place in range(len(other.turns)):
            explain(other, place)
    assert debrief_of(replay(scenario, log)) == once


def test_another_log_gives_another_debrief(read_anew):
    scenario = read_anew()
    first = scenario.moments[scenario.start].replies
    debriefs = [
        debrief_of(
            replay(scenario, [Started(scenario.id, "0" * 64, 1), Replied(scenario.start, reply)])
        )
        for reply in first
    ]
    assert all(one != other for one, other in pairwise(debriefs))
