"""How long the survey of a scenario takes, and how much memory, measured against plain searches.

    python bench/survey.py [ROUNDS]

The survey is all of it: the states, what is reached, components, best worths and the odds of
random play. It is timed over a generated scenario of some 10,000 states and one of ten times as
many, in turn, and against a breadth-first search over the same states, which are all made
beforehand with what each leads to. Medians are compared, so that the ratios mean the same on a
slow laptop and a busy server. The goals: ten times the states in at most 12 times the time; at most
6 times the plain search; at most 400 bytes a state. A search over bare numbers instead of states
is printed too: nothing in Python that looks at every reply can be faster.
"""

from __future__ import annotations

import statistics
import sys
import time
import tracemalloc
from collections import deque
from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeVar

from simulator.resources import scenarios_dir
from simulator.scenario.loading import load_scenario, load_source
from simulator.scenario.model import Scenario
from simulator.session.survey.survey import Survey, survey_of

TEN_TIMES, PLAIN_SEARCH, BYTES_A_STATE = 12, 6, 400
#: Moments that make some 10,000 states.
FEW_MOMENTS = 35

_HEAD = """\
format: 1
id: generated
title: A generated scenario
summary: Nobody reads this one; it has as many states as the survey is to be tried with.
level: advanced
minutes: 60
setting: in-person
practices: [validating]
client: {name: Robin, age: 41}
facts: {said-so: Robin has said so.}
disclosures: {secret: {shares: Robin has not slept for a week.}}
start: moment-0
moments:
"""
_MOMENT = """\
  moment-{here}:
    client:
      - {{when: trust >= {trust} and not said-so, say: I have not slept., shares: secret}}
      - say: It has been a long week.
    replies:
      follow:
        say: "[You're not sure it counts](feeling-reflection)."
        set: [said-so]
        go: moment-{there}
      ask: {{say: "[Where would you like to begin](open-question)?", go: moment-{there}}}
      advise: {{say: "[You could keep a diary](unasked-advice).", go: moment-{here}}}
      soothe:
        say: "[It will look different tomorrow](false-reassurance)."
        go:
          - {{when: trust >= 4 or not rupture, to: moment-{there}}}
          - to: moment-{here}
      mend:
        when: rupture
        say: "[I went too fast, and I am sorry](rupture-repair)."
        go: moment-{here}
"""
_TAIL = """\
    client: Could I come again next week?
    ending: done
endings:
  done: {title: The door stays open, meaning: Robin has begun., alliance: growing}
"""

Node = TypeVar("Node", bound=Hashable)


def generated_scenario(moments: int) -> Scenario:
    """A scenario of so many moments, in each of which a meeting may stay for a while."""
    middle = (_MOMENT.format(here=here, there=here + 1, trust=here % 21) for here in range(moments))
    loaded = load_source(_HEAD + "".join(middle) + f"  moment-{moments}:\n" + _TAIL, "generated")
    if loaded.scenario is None:
        raise ValueError(loaded.diagnostics[0].as_text())
    return loaded.scenario


def whole_survey(scenario: Scenario) -> Survey:
    """All that a survey can tell."""
    survey = survey_of(scenario)
    survey.chance()
    return survey


def plain_search(graph: Mapping[Node, Sequence[Node]], start: Node) -> int:
    """How many nodes a plain breadth-first search finds."""
    seen = {start}
    queue = deque([start])
    while queue:
        for to in graph[queue.popleft()]:
            if to not in seen:
                seen.add(to)
                queue.append(to)
    return len(seen)


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def bytes_a_state(scenario: Scenario) -> float:
    """The most memory a survey takes at once, for each state."""
    tracemalloc.start()
    survey = whole_survey(scenario)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / len(survey.space)


def medians(rounds: int, works: Mapping[str, Callable[[], object]]) -> dict[str, float]:
    """How long each takes, all of them in turn."""
    times: dict[str, list[float]] = {name: [] for name in works}
    for _ in range(rounds):
        for name, work in works.items():
            times[name].append(seconds(work))
    return {name: statistics.median(each) for name, each in times.items()}


def compare(rounds: int) -> bool:
    """Print the ratios over generated scenarios; False when not all states are found."""
    few, many = generated_scenario(FEW_MOMENTS), generated_scenario(10 * FEW_MOMENTS)
    survey, smaller = whole_survey(many), len(survey_of(few).space)
    space = survey.space
    numbers = {
        number: tuple(space.successors[space.first[number] : space.first[number + 1]])
        for number in range(len(space))
    }
    state_of = [space.state(number) for number in range(len(space))]
    states = {state_of[number]: tuple(state_of[to] for to in numbers[number]) for number in numbers}
    if not survey.complete or plain_search(states, state_of[0]) != len(space):
        return False
    took = medians(
        rounds,
        {
            "few": lambda: whole_survey(few),
            "many": lambda: whole_survey(many),
            "states": lambda: plain_search(states, state_of[0]),
            "numbers": lambda: plain_search(numbers, 0),
        },
    )
    many_ms, states_ms, numbers_ms = (took[name] * 1000 for name in ("many", "states", "numbers"))
    growth = took["many"] / took["few"] * 10 * smaller / len(space)
    print(f"{len(space):,} states, {len(space.successors):,} replies; {rounds} rounds, medians")
    print(f"survey: {many_ms:.0f} ms; of {smaller:,} states: {took['few'] * 1000:.0f} ms")
    print(f"time at ten times the states: {growth:.1f} times (goal: at most {TEN_TIMES})")
    print(
        f"against a plain search over the states, {states_ms:.0f} ms: "
        f"{many_ms / states_ms:.1f} times (goal: at most {PLAIN_SEARCH})"
    )
    print(f"against one over bare numbers, {numbers_ms:.0f} ms: {many_ms / numbers_ms:.1f} times")
    print(f"memory: {bytes_a_state(many):.0f} bytes a state (goal: at most {BYTES_A_STATE})")
    return True


def shipped() -> Iterator[str]:
    """A line for each shipped scenario."""
    for path in sorted(scenarios_dir().glob("*.yaml")):
        scenario = load_scenario(path).scenario
        if scenario is None:
            yield f"{path.stem}: it has errors"
            continue
        took = seconds(partial(whole_survey, scenario))
        survey = survey_of(scenario)
        states = f"{len(survey.space):,} states{'' if survey.complete else ' and more'}"
        yield f"{path.stem}: {states}, {took:.2f} s, {bytes_a_state(scenario):.0f} bytes a state"


def main(rounds: int) -> int:
    """Print the figures; the exit code is 1 when the survey does not find all states."""
    if not compare(rounds):
        print("the survey has not found all states", file=sys.stderr)
        return 1
    for line in shipped():
        print(line)
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 7))
