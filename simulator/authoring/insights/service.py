"""Works out statistics in a process of its own, so that nobody who types has to wait.

``python -m simulator.authoring.insights.service`` reads a scenario's text on standard input and
writes its statistics as one line of JSON on standard output. Whoever wants newer ones kills it.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import BinaryIO

import simulator
from simulator.authoring.insights.as_json import insights_to_text
from simulator.authoring.insights.gathering import insights_of
from simulator.scenario.loading import load_source
from simulator.scenario.source import MAX_BYTES
from simulator.session.survey.survey import survey_of

#: Exit codes: all went well; the text is no scenario that can be played.
DONE, UNPLAYABLE = 0, 1
#: Whoever types goes first.
_NICENESS = 3


def arguments() -> tuple[str, ...]:
    """What to give a Python to run this; nothing is imported from the folder it starts in."""
    return ("-P", "-m", __name__)


def variables() -> Mapping[str, str]:
    """Environment variables that let the process find the very simulator that asks."""
    return {"PYTHONPATH": str(Path(simulator.__file__).resolve().parents[1])}


def serve(asked: BinaryIO, answered: BinaryIO) -> int:
    """Answer one request; nothing is written for a text that cannot be played.

    No more is read than the longest scenario there may be.
    """
    data = asked.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        return UNPLAYABLE
    scenario = load_source(data.decode("utf-8", "replace"), "scenario").scenario
    if scenario is None:
        return UNPLAYABLE
    found = insights_of(scenario, survey_of(scenario))
    answered.write(f"{insights_to_text(found)}\n".encode())
    answered.flush()
    return DONE


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
    sys.exit(serve(sys.stdin.buffer, sys.stdout.buffer))
