"""The trust curve told in words, in the language of the person, for those who do not see it."""

from __future__ import annotations

from simulator.feedback.debrief import Debrief, DebriefTurn
from simulator.gui.translating import translate
from simulator.gui.words import verdict_words
from simulator.scenario.model import TRUST_MAX


def trust_told(debrief: Debrief) -> str:
    """Where trust began and, turn by turn, what it became and what tore or was mended."""
    began = translate("Debrief", "Trust began at {trust} of {most}.")
    steps = [began.format(trust=debrief.trust[0], most=TRUST_MAX)]
    return " ".join(steps + [_step(turn) for turn in debrief.turns])


def _step(turn: DebriefTurn) -> str:
    if turn.rupture_opened:
        step = translate("Debrief", "Turn {turn}: {verdict}, {trust}, something tore.")
    elif turn.rupture_healed:
        step = translate("Debrief", "Turn {turn}: {verdict}, {trust}, mended.")
    else:
        step = translate("Debrief", "Turn {turn}: {verdict}, {trust}.")
    told = turn.explanation
    return step.format(
        turn=turn.place + 1, verdict=verdict_words(told.verdict), trust=told.trust_after
    )
