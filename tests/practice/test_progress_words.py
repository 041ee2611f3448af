"""How far somebody got, in words."""

from __future__ import annotations

import pytest

from simulator.practice.progress_words import progress_words
from simulator.records.progress import Progress
from simulator.scenario.model import Alliance


@pytest.mark.parametrize(
    ("finished", "best", "words"),
    [
        (0, None, "Not met yet"),
        (1, Alliance.GROWING, "Met once: something began to grow"),
        (1, Alliance.BROKEN, "Met once: it broke off"),
        (2, Alliance.STRONG, "Met twice: at best, you parted on solid ground"),
        (5, Alliance.STRAINED, "Met 5 times: at best, you parted under strain"),
        (3, None, "Met 3 times"),
    ],
)
def test_what_was_reached_is_told_in_words(
    finished: int, best: Alliance | None, words: str
) -> None:
    assert progress_words(Progress(None, finished, best, "2026-03-02T12:00:00")) == words
