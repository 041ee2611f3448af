"""The trust curve told in words, for those who do not see it drawn."""

from __future__ import annotations

from simulator.feedback.debrief import Debrief
from simulator.feedback.wording.words import words_in
from simulator.scenario.model import TRUST_MAX


def trust_in_words(debrief: Debrief) -> str:
    """Where trust began and, turn by turn, what it became and what tore or was mended."""
    words, verdicts = words_in(debrief.language).trust, words_in(debrief.language).names.verdicts
    steps = [words.began.format(trust=debrief.trust[0], most=TRUST_MAX)]
    steps += [
        words.turn.format(
            turn=turn.place + 1,
            verdict=verdicts[turn.explanation.verdict],
            trust=turn.explanation.trust_after,
            torn=words.torn if turn.rupture_opened else "",
            mended=words.mended if turn.rupture_healed else "",
        )
        for turn in debrief.turns
    ]
    return " ".join(steps)
