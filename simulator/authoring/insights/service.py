"""Works out statistics in a process of its own, so that nobody who types has to wait.

``python -m simulator.authoring.insights.service`` reads a scenario's text on standard input and
writes its statistics as one line of JSON on standard output. Whoever wants newer ones kills it.
"""

from __future__ import annotations

import os
import sys
from typing import BinaryIO

from simulator.authoring.insights.as_json import insights_to_text
from simulator.authoring.insights.gathering import insights_of
from simulator.scenario.loading import load_source
from simulator.scenario.source import MAX_BYTES
from simulator.session.survey.survey import survey_of

#: Exit codes: all went well; the text is no scenario that can be played.
DONE, UNPLAYABLE = 0, 1
#: Whoever types goes first.
_NICENESS = 3


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
