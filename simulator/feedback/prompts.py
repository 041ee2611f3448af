"""Questions for the trainee's own reflection, chosen by what happened in the meeting."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.feedback.debrief import Debrief
from simulator.scenario.taxonomy import Verdict

#: How many are asked: enough to choose from, few enough to answer.
_MOST = 3


def prompts_for(debrief: Debrief) -> tuple[str, ...]:
    """Three questions, the ones nearest to what happened first."""
    return tuple(_prompts(debrief))[:_MOST]


def _prompts(debrief: Debrief) -> Iterator[str]:
    name = debrief.client_name
    verdicts = {turn.explanation.verdict for turn in debrief.turns}
    if debrief.grave:
        place = debrief.grave[0].place + 1
        yield f"What did you hope turn {place} would do for {name}? Who would you take it to?"
    if any(turn.rupture_opened for turn in debrief.turns):
        yield f"When did you first notice that something had torn between {name} and you?"
    if Verdict.DISMISSES in verdicts:
        yield "Have you ever felt dismissed? What would you have needed to hear then?"
    if Verdict.OVER_LEADS in verdicts:
        yield f"Where were you in more of a hurry than {name}? What was the hurry about?"
    if debrief.unsaid:
        yield f"What might {name} have gone home with? What did you sense of it?"
    yield f"Which words of {name}'s stay with you, and why those?"
    yield "What would you say again just so, and what once more in other words?"
    yield "What did this meeting stir up that is yours and not the client's?"
