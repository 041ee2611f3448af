"""How far somebody got with a scenario, in the words a card shows."""

from __future__ import annotations

from simulator.records.progress import Progress
from simulator.scenario.model import Alliance

NOT_MET = "Not met yet"

_PARTED = {
    Alliance.BROKEN: "it broke off",
    Alliance.STRAINED: "you parted under strain",
    Alliance.GROWING: "something began to grow",
    Alliance.STRONG: "you parted on solid ground",
}


def progress_words(progress: Progress) -> str:
    """For example “Met twice: at best, something began to grow”."""
    if not progress.finished:
        left = progress.unfinished
        return NOT_MET if left is None else f"You stopped at turn {left.replies + 1}"
    met = {1: "Met once", 2: "Met twice"}.get(progress.finished, f"Met {progress.finished} times")
    if progress.best is None:
        return met
    at_best = "" if progress.finished == 1 else "at best, "
    return f"{met}: {at_best}{_PARTED[progress.best]}"
