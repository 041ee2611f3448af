"""How far a trainee has come with each scenario, for the library."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from simulator.records.session_store import Store
from simulator.records.summaries import SessionSummary
from simulator.scenario.model import Alliance, ScenarioId


@dataclass(frozen=True, slots=True)
class Progress:
    """What has been done with one scenario.

    ``unfinished`` is the session begun last that has not ended, the one to go on with, or None.
    ``finished`` counts sessions that ended; ``best`` is the best alliance any of them reached.
    ``last_at`` is the time of the latest entry.
    """

    unfinished: SessionSummary | None
    finished: int
    best: Alliance | None
    last_at: str


def progress_by_scenario(store: Store) -> dict[ScenarioId, Progress]:
    """How far the trainee has come with each scenario that was ever begun.

    Raises:
        StoreError: the saved sessions cannot be read.
    """
    sessions: dict[ScenarioId, list[SessionSummary]] = {}
    for session in store.sessions(verify=False):
        sessions.setdefault(session.scenario, []).append(session)
    return {scenario: _progress(found) for scenario, found in sessions.items()}


def _progress(newest_first: Iterable[SessionSummary]) -> Progress:
    found = list(newest_first)
    alliances = [session.alliance for session in found if session.alliance is not None]
    return Progress(
        unfinished=next((session for session in found if not session.ended), None),
        finished=sum(session.ended for session in found),
        best=max(alliances, key=lambda alliance: alliance.worth, default=None),
        last_at=max(session.last_at for session in found),
    )
