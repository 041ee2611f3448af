"""The trust curve told in words, for those who do not see it drawn."""

from __future__ import annotations

from simulator.feedback.debrief import Debrief
from simulator.feedback.verdict_names import verdict_name
from simulator.scenario.model import TRUST_MAX


def trust_in_words(debrief: Debrief) -> str:
    """Where trust began and, turn by turn, what it became and what tore or was mended."""
    steps = [f"Trust began at {debrief.trust[0]} of {TRUST_MAX}."]
    for turn in debrief.turns:
        torn = ", something tore" if turn.rupture_opened else ""
        mended = ", mended" if turn.rupture_healed else ""
        name = verdict_name(turn.explanation.verdict)
        steps.append(
            f"Turn {turn.place + 1}: {name}, {turn.explanation.trust_after}{torn}{mended}."
        )
    return " ".join(steps)
