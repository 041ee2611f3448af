"""The trust curve told in words, for those who do not see it drawn."""

from __future__ import annotations

from simulator.feedback.debrief import Debrief, DebriefTurn
from simulator.records.exports.fixed_words import FixedWords, verdict_words
from simulator.scenario.model import TRUST_MAX


def curve_in_words(debrief: Debrief, say: FixedWords) -> str:
    """Where trust began and, turn by turn, what it became and what tore or was mended."""
    began = say("Trust began at {trust} of {most}.", trust=debrief.trust[0], most=TRUST_MAX)
    return " ".join([began, *(_step(turn, say) for turn in debrief.turns)])


def _step(turn: DebriefTurn, say: FixedWords) -> str:
    told = turn.explanation
    place, verdict, trust = turn.place + 1, verdict_words(told.verdict, say), told.trust_after
    step = {"turn": place, "verdict": verdict, "trust": trust}
    # A reply cannot tear what is torn already, nor mend what is whole.
    if turn.rupture_opened:
        return say("Turn {turn}: {verdict}, {trust}, something tore.", **step)
    if turn.rupture_healed:
        return say("Turn {turn}: {verdict}, {trust}, mended.", **step)
    return say("Turn {turn}: {verdict}, {trust}.", **step)
