"""Questions for the trainee's own reflection, chosen by what happened in the meeting."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.feedback.debrief import Debrief, DebriefTurn
from simulator.feedback.wording.meeting_words import PromptWords
from simulator.feedback.wording.words import words_in
from simulator.scenario.taxonomy import Verdict

#: How many are asked: enough to choose from, few enough to answer.
_MOST = 3


def prompts_for(debrief: Debrief) -> tuple[str, ...]:
    """Three questions, the ones nearest to what happened first."""
    words = words_in(debrief.language).prompts
    return tuple(_prompts(debrief, words))[:_MOST]


def _prompts(debrief: Debrief, words: PromptWords) -> Iterator[str]:
    name = debrief.client_name
    verdicts = {turn.explanation.verdict for turn in debrief.turns}
    yield from _on_grave(debrief, words)
    if any(turn.rupture_opened for turn in debrief.turns):
        still_torn = debrief.turns[-1].explanation.rupture
        yield (words.torn if still_torn else words.mended).format(client=name)
    if any(_dismisses(turn) for turn in debrief.turns):
        yield words.dismissed.format(client=name)
    if Verdict.OVER_LEADS in verdicts:
        yield words.in_a_hurry.format(client=name)
    if debrief.unsaid:
        yield words.unsaid.format(client=name)
    yield words.words_that_stay.format(client=name)
    yield words.say_again.format(client=name)
    yield words.stirred_up.format(client=name)


def _on_grave(debrief: Debrief, words: PromptWords) -> Iterator[str]:
    """Danger first: what kept the question back, what made one act alone; then the boundaries."""
    name = debrief.client_name
    missed = [turn for turn in debrief.grave if turn.misses_danger]
    took_over = [turn for turn in debrief.grave if turn.takes_over]
    rest = [turn for turn in debrief.grave if turn not in (*missed, *took_over)]
    if missed:
        yield words.missed.format(turn=missed[0].place + 1, client=name)
    elif debrief.safety_left_unasked:
        yield words.safety_left.format(client=name)
    if took_over:
        yield words.took_over.format(turn=took_over[0].place + 1, client=name)
    if rest:
        yield words.boundary.format(turn=rest[0].place + 1, client=name)


def _dismisses(turn: DebriefTurn) -> bool:
    return turn.explanation.verdict is Verdict.DISMISSES and not turn.misses_danger
