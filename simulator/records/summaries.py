"""Saved sessions at a glance: what a list of them shows."""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass

from simulator.records.rows import Head, SoundLog, head_of_log, sound_log
from simulator.scenario.model import Alliance, Mode, ScenarioId


@dataclass(frozen=True, slots=True)
class SessionSummary:
    """One line in a list of saved sessions; times are UTC.

    ``ended`` is true once an ending was reached or the debrief opened. ``ending`` and ``alliance``
    are those reached. ``damaged`` is true when a part of the log can no longer be vouched for; the
    rest then tells of what stands before it.
    """

    id: str
    scenario: ScenarioId
    title: str
    seed: int
    mode: Mode
    replies: int
    started_at: str
    last_at: str
    ended: bool
    ending: str | None
    alliance: Alliance | None
    retry_of: str | None
    damaged: bool


def summary_of_head(head: Head, *, damaged: bool = False) -> SessionSummary:
    """The line for a session whose head can be vouched for."""
    return SessionSummary(
        id=head.id,
        scenario=ScenarioId(head.scenario),
        title=head.title or head.scenario,
        seed=int(head.seed),
        mode=Mode(head.mode),
        replies=head.replies,
        started_at=head.started_at,
        last_at=head.last_at,
        ended=bool(head.closed) or head.ending is not None,
        ending=head.ending,
        alliance=None if head.alliance is None else Alliance(head.alliance),
        retry_of=head.retry_of,
        damaged=damaged,
    )


def summary_of_log(
    session: str,
    head: Head | None,
    stored: Iterable[Sequence[object]],
    texts: Container[str] | None = None,
) -> SessionSummary | None:
    """The line for a session, with every event checked; None when nothing of it can be read.

    ``texts`` holds the hashes of the scenario texts that are sound; None when that is not asked.
    """
    rows = list(stored)
    log = sound_log(session, rows)
    if head is not None and is_whole(head, log, len(rows)):
        return summary_of_head(head, damaged=texts is not None and head.content not in texts)
    title = "" if head is None else head.title
    left = head_of_log(0, title, log)
    if left is None:
        # The summary may still tell which session it was.
        return None if head is None else summary_of_head(head, damaged=True)
    return summary_of_head(left, damaged=True)


def is_whole(head: Head | None, log: SoundLog, stored: int) -> bool:
    """Whether a log of ``stored`` rows is all there and sound."""
    return head is not None and len(log.rows) == stored == head.events
