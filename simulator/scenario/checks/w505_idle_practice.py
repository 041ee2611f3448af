"""W505: the scenario declares a practice that no reply exercises.

Trainees choose a scenario by its practices, and the debrief reports on them: one that nothing
exercises is promised on the card and missing at the end.

A practice is exercised by a reply that uses a helpful or neutral technique which belongs to it.
One that appears only in harmful techniques can be failed and never done.

Reported::

    practices: [validating, boundaries]
    moments:
      hello:
        client: I can't sleep.
        replies:
          follow: {say: "[You sound worn out](feeling-reflection).", go: bye}
          text: {say: "[Add me on WhatsApp](private-contact).", go: bye}

Silent::

    practices: [validating, boundaries]
    moments:
      hello:
        client: I can't sleep. Can I ring you at night?
        replies:
          follow: {say: "[You sound worn out](feeling-reflection).", go: bye}
          limit: {say: "[I'm asleep then; a night line answers](honest-limits).", go: bye}
          text: {say: "[Add me on WhatsApp](private-contact).", go: bye}
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.checks.subject import Problem, Subject
from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message

CODE = "W505"


def find(subject: Subject) -> Iterator[Problem]:
    """Each such practice, where it is declared."""
    exercised = {
        practice
        for _, reply in subject.replies()
        for move in reply.moves
        if not move.technique.verdict.is_harmful
        for practice in move.technique.practices
    }
    for place, practice in enumerate(subject.scenario.practices):
        if practice not in exercised:
            yield Problem(
                subject.places.value("practices", place),
                Message(
                    "no reply exercises the practice “{practice}”", {"practice": legible(practice)}
                ),
                Message("Add a reply with one of its techniques, or delete it from “practices”."),
            )
