"""What the trainee is told where something is tried again: what was tried before is kept."""

from __future__ import annotations

from simulator.gui.translating import translate
from simulator.session.transcript import Transcript


def kept_note(transcript: Transcript, attempt_from: int | None) -> str:
    """The note for the turn that comes now, in whole sentences; empty where it is the first try.

    Args:
        transcript: the meeting as it stands; replies may have been taken back at this turn.
        attempt_from: the turn (from 0) at which this attempt began to differ from one that is
            kept as it was; None for a first one.
    """
    if transcript.ending is not None:
        return ""
    here = [taken for taken in transcript.taken_back if taken.place == len(transcript.turns)]
    if here:
        return translate(
            "Player",
            "You are at this turn again. What you took back is kept, and the debrief shows it too.",
        )
    if attempt_from == len(transcript.turns):
        return translate(
            "Player",
            "This is another attempt. The earlier one is kept, and the debrief shows both.",
        )
    return ""
