"""How long the debrief of a long meeting takes: on the screen, and as a PDF.

    python bench/debriefing.py [TURNS]

The meeting is made of a shipped scenario's real words: every reply of its busiest moment leads back
to that moment, so that any number of turns can be had. The goals are 100 ms from the call to the
painted page, and 1 s for the PDF.
"""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication

from simulator.feedback.turning import Turning
from simulator.gui.debrief.page import DebriefPage
from simulator.gui.debrief.paper.pdf import pdf_of
from simulator.gui.theme.appearance import Appearance
from simulator.records.exports.composing import document_of
from simulator.scenario.languages import Language
from simulator.scenario.loading import load_scenario
from simulator.scenario.model import Route, Scenario
from simulator.session.log import Started
from simulator.session.transcript import Transcript, open_transcript

SCENARIO = Path(__file__).resolve().parents[1] / "scenarios" / "first-visit-maya.yaml"
GOAL_MS, PDF_MS = 100, 1000
ROUNDS = 7


def endless(scenario: Scenario) -> Scenario:
    """The scenario with a moment in it that every reply leads back to, where it now starts."""
    moment = max(scenario.moments.values(), key=lambda one: len(one.replies))
    replies = {
        name: replace(reply, routes=(Route(moment.id),), when=None)
        for name, reply in moment.replies.items()
    }
    moments = {**scenario.moments, moment.id: replace(moment, replies=replies)}
    return replace(scenario, moments=moments, start=moment.id)


def long_meeting(scenario: Scenario, content: str, turns: int) -> Transcript:
    """A meeting of ``turns`` replies, each of those on offer in its turn."""
    transcript = open_transcript(endless(scenario), Started(scenario.id, content, seed=3))
    for turn in range(turns):
        offered = transcript.offered()
        transcript = transcript.with_reply(offered[turn % len(offered)].id)
    return transcript


def median_ms(act: Callable[[], object]) -> float:
    """How long ``act`` takes, in milliseconds."""
    found: list[float] = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        act()
        found.append(time.perf_counter() - began)
    return statistics.median(found) * 1000


def main(turns: int) -> int:
    """Print the figures."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(["debriefing"])
    loaded = load_scenario(SCENARIO)
    if loaded.scenario is None:
        raise SystemExit("the scenario cannot be played")
    transcript = long_meeting(loaded.scenario, loaded.content, turns)
    page = DebriefPage(Appearance(application))
    page.resize(1280, 800)
    page.show()
    found: list[tuple[float, float]] = []
    for _ in range(ROUNDS):
        began, busy = time.perf_counter(), time.process_time()
        page.show_transcript(transcript)
        page.repaint()
        found.append((time.perf_counter() - began, time.process_time() - busy))
    clock = statistics.median(wall for wall, _ in found) * 1000
    busy_ms = statistics.median(cpu for _, cpu in found) * 1000
    print(f"debrief of {len(transcript.turns)} turns, {ROUNDS} rounds, medians")
    print(f"shown and painted: {clock:.0f} ms (goal: at most {GOAL_MS} ms); on the processor")
    print(f"{busy_ms:.0f} ms; ratio to the goal: {clock / GOAL_MS:.2f}")
    nothing = Turning(Language.ENGLISH, False, (), (), (), "")
    written = median_ms(lambda: pdf_of(document_of(transcript, nothing, None)))
    print(f"as a PDF: {written:.0f} ms (goal: at most {PDF_MS} ms)")
    return 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 40))
