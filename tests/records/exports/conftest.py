"""A short meeting that goes through ruptures, a reply taken back, a secret shared and one kept."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from simulator.scenario.loading import load_scenario
from simulator.scenario.model import ReplyId
from simulator.session.log import Noted, Predicted, Started, TookBack
from simulator.session.transcript import Transcript, fold, open_transcript

from .hostile import with_text

VISIT = Path(__file__).resolve().parents[2] / "gui" / "short-visit.yaml"


@pytest.fixture(scope="session")
def visit() -> Callable[..., Transcript]:
    """Plays the short visit; ``text`` is added to all that is written in and after it."""

    def play(*replies: str, text: str = "", note: str | None = "It stays with me.") -> Transcript:
        scenario = load_scenario(VISIT).scenario
        assert scenario is not None
        if text:
            scenario = with_text(scenario, text)
        transcript = open_transcript(scenario, Started(scenario.id, "0" * 64, 1))
        transcript = transcript.with_reply(ReplyId("advise"))
        transcript = fold(transcript, TookBack(1))
        for reply in replies or ("feel", "wait"):
            transcript = transcript.with_reply(ReplyId(reply))
        if text:
            transcript = fold(transcript, Predicted(text))
        return transcript if note is None else fold(transcript, Noted(note + text))

    return play
