"""Questions for the trainee's own reflection, chosen by what happened in the meeting."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.feedback.debrief import Debrief, DebriefTurn
from simulator.scenario.taxonomy import Verdict

#: How many are asked: enough to choose from, few enough to answer.
_MOST = 3


def prompts_for(debrief: Debrief) -> tuple[str, ...]:
    """Three questions, the ones nearest to what happened first."""
    return tuple(_prompts(debrief))[:_MOST]


def _prompts(debrief: Debrief) -> Iterator[str]:
    name = debrief.client_name
    verdicts = {turn.explanation.verdict for turn in debrief.turns}
    yield from _on_grave(debrief)
    if any(turn.rupture_opened for turn in debrief.turns):
        yield from _on_ruptures(debrief)
    if any(_dismisses(turn) for turn in debrief.turns):
        yield "Have you ever felt dismissed? What would you have needed to hear then?"
    if Verdict.OVER_LEADS in verdicts:
        yield f"Where were you in more of a hurry than {name}? What was the hurry about?"
    if debrief.unsaid:
        yield f"What might {name} have gone home with? What did you sense of it?"
    yield f"Which words of {name}’s stay with you, and why those?"
    yield "What would you say again just so, and what would you put in other words?"
    yield f"What did this meeting stir up that is yours and not {name}’s?"


def _on_grave(debrief: Debrief) -> Iterator[str]:
    """Danger first: what kept the question back, what made one act alone; then the boundaries."""
    name = debrief.client_name
    missed = [turn for turn in debrief.grave if turn.misses_danger]
    took_over = [turn for turn in debrief.grave if turn.takes_over]
    rest = [turn for turn in debrief.grave if turn not in (*missed, *took_over)]
    if missed:
        yield (
            f"What went on in you at turn {missed[0].place + 1}, when {name} let something serious "
            "show? With whom could you practise asking?"
        )
    elif debrief.safety_left_unasked:
        yield f"What would you have needed in order to ask {name} about safety in plain words?"
    if took_over:
        yield (
            f"What did you fear at turn {took_over[0].place + 1}? What would {name} have needed to "
            "hear before you acted?"
        )
    if rest:
        place = rest[0].place + 1
        yield f"What did you hope turn {place} would do for {name}? Who would you take it to?"


def _on_ruptures(debrief: Debrief) -> Iterator[str]:
    name = debrief.client_name
    if debrief.turns[-1].explanation.rupture:
        yield f"When did you first notice that something had torn between {name} and you?"
    else:
        yield f"What did it take to go back to what had torn between {name} and you?"


def _dismisses(turn: DebriefTurn) -> bool:
    return turn.explanation.verdict is Verdict.DISMISSES and not turn.misses_danger
