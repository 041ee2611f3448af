"""The process that checks texts for a window: requests come in by line, answers go out by line.

``python -m simulator.authoring.checking.service`` reads, always the newest text that has come in,
until its input ends. ``… service deeper`` weighs and proves one text, draws its map, works out its
statistics and ends, so that whoever started it can stop it when the text has changed. All that the
states of a meeting tell comes from this one look at them.
"""

from __future__ import annotations

import sys
import threading
from collections import deque
from typing import BinaryIO

from simulator.authoring.checking.stages import (
    Findings,
    proved_findings,
    read_findings,
    weighed_findings,
)
from simulator.authoring.checking.wire import Answer, Kind, Parcel, Request, newest
from simulator.authoring.insights.gathering import insights_of
from simulator.authoring.mapping.graph import graph_of
from simulator.scenario.loading import load_source
from simulator.session.survey.survey import survey_of

DEEPER = "deeper"


class Inbox:
    """Takes requests as they come, in a thread of its own, and gives out the newest."""

    def __init__(self, source: BinaryIO) -> None:
        self._source = source
        self._waiting: deque[Request] = deque()
        self._changed = threading.Condition()
        self._is_over = False
        threading.Thread(target=self._fill, daemon=True).start()

    def take(self) -> Request | None:
        """The newest request, waiting for one; None when there will be no more."""
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._is_over)
            request = newest(self._waiting)
            self._waiting.clear()
            return request

    def _fill(self) -> None:
        for line in self._source:
            try:
                request = Request.from_line(line)
            except (ValueError, KeyError, TypeError):
                continue  # Half a line from a window that went away: nobody waits for an answer.
            with self._changed:
                self._waiting.append(request)
                self._changed.notify()
        with self._changed:
            self._is_over = True
            self._changed.notify()


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Answer requests until there are no more."""
    inbox = Inbox(source)
    while (request := inbox.take()) is not None:
        loaded = load_source(request.source, request.shown)
        _answer(target, request, read_findings(loaded))
        if loaded.scenario is not None:
            _send(target, Parcel.of(request.number, Kind.SCENARIO, loaded).as_line())


def go_deeper(source: BinaryIO, target: BinaryIO) -> None:
    """Answer one request with all that takes longer, soonest first."""
    request = Request.from_line(source.readline())
    loaded = load_source(request.source, request.shown)
    if loaded.scenario is None:
        return
    weighed = weighed_findings(loaded)
    _answer(target, request, weighed)
    survey = survey_of(loaded.scenario)
    _answer(target, request, proved_findings(loaded, weighed, survey))
    drawn = Parcel.of(request.number, Kind.MAP, graph_of(loaded.scenario, survey))
    _send(target, drawn.as_line())
    counted = Parcel.of(request.number, Kind.INSIGHTS, insights_of(loaded.scenario, survey))
    _send(target, counted.as_line())


def _answer(target: BinaryIO, request: Request, findings: Findings) -> None:
    _send(target, Answer(request.number, findings).as_line())


def _send(target: BinaryIO, line: bytes) -> None:
    target.write(line)
    target.flush()


def main() -> int:
    """Serve whoever started this process."""
    work = go_deeper if sys.argv[1:] == [DEEPER] else serve
    try:
        work(sys.stdin.buffer, sys.stdout.buffer)
    except (BrokenPipeError, KeyboardInterrupt):
        return 0
    return 0


if __name__ == "__main__":
    sys.exit(main())
