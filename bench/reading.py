"""How long a scenario takes to read and check, against a bare ``yaml.load`` of the same file.

    python bench/reading.py [ROUNDS]

Both are timed in turn in one run and their medians compared, so that the ratio means the same on
a slow laptop and a busy server. Reading here is all of it: text to a checked, typed scenario, with
a place for every value. The goal is a ratio of at most 1.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from simulator.scenario.loading import load_scenario

MOMENTS = 1_000
GOAL = 1.0

_HEAD = """\
format: 1
id: generated
title: A generated scenario
summary: Nobody reads this one; it is as long as a scenario may sensibly get.
level: advanced
minutes: 60
setting: in-person
practices: [validating, client-leads]
client: {name: Robin, age: 41}
facts:
  said-so: Robin has said so.
disclosures:
  secret:
    shares: Robin has not slept for a week.
start: moment-0
moments:
"""
_MOMENT = """\
  moment-{here}:
    client:
      - when: trust >= {trust} and not said-so
        say: It has been a long week, and I keep going over the same thing at night.
        manner: Robin looks up for the first time.
        feeling: sad
        shares: secret
      - say: I don't know where to start. It isn't that important, really.
        manner: Hands folded, eyes on the window.
        feeling: guarded
    replies:
      follow:
        say: "[You're not sure it counts](feeling-reflection). [Where to begin?](open-question)"
        heard: I may take my time here.
        set: [said-so]
        go: moment-{there}
      soothe:
        say: "[Don't worry, it will look different tomorrow](false-reassurance)."
        heard: My week is a nuisance.
        why: Comfort comes before the worry has been said.
        go:
          - when: trust >= 4 or visited(moment-{here})
            to: moment-{there}
          - to: closing
      wait:
        do: "[You nod, and leave a silence](holding-space)."
        go: moment-{there}
"""
_TAIL = """\
  closing:
    client: Could I come again next week?
    feeling: relieved
    ending: done
endings:
  done:
    title: The door stays open
    meaning: Robin has begun.
    alliance: growing
"""


def generated_scenario(moments: int) -> str:
    """The text of a valid scenario with about ``moments`` moments."""
    middle = (
        _MOMENT.format(
            here=number,
            there=number + 1,
            trust=number % 21,
        )
        for number in range(moments - 2)
    )
    last = f"  moment-{moments - 2}:\n    client: That is all for today.\n    ending: done\n"
    return _HEAD + "".join(middle) + last + _TAIL


def seconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def main(rounds: int) -> int:
    """Print the figures; the exit code is 1 when the generated file is not read as valid."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "generated.yaml"
        path.write_text(generated_scenario(MOMENTS), encoding="utf-8")
        loaded = load_scenario(path)
        if loaded.scenario is None or len(loaded.scenario.moments) != MOMENTS:
            for problem in loaded.diagnostics[:5]:
                print(problem.as_text(), file=sys.stderr)
            return 1

        def bare_load() -> object:
            return yaml.load(path.read_bytes(), yaml.CSafeLoader)

        def whole_load() -> object:
            return load_scenario(path)

        bare, whole = [], []
        for _ in range(rounds):
            bare.append(seconds(bare_load))
            whole.append(seconds(whole_load))
        size = path.stat().st_size
    ratio = statistics.median(whole) / statistics.median(bare)
    print(f"file: {MOMENTS} moments, {size / 1000:.0f} kB; {rounds} rounds, medians")
    print(f"yaml.load with CSafeLoader: {statistics.median(bare) * 1000:.0f} ms")
    print(f"read and checked with places: {statistics.median(whole) * 1000:.0f} ms")
    print(f"ratio: {ratio:.2f} (goal: at most {GOAL})")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 15))
