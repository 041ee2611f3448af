"""W503: a reply reads like a technique it is not marked with, or its trust contradicts it.

The trainee is told what their words did by the marks on them. “Don't worry” passed off as warmth
teaches that it is warm; a thank-you left unmarked is a good thing done that nobody notices; and
trust that rises on a reply called dismissing looks like a fault in the program.

Words are compared with the cues of the taxonomy, in English scenarios and in what is said, not in
acts. Reported are only words whose marking changes what the trainee is told:

- words like a harmful technique, where no mark on them is harmful and the reply bears no mark of
  that technique;
- words like a helpful technique that bear no mark at all, in a reply without a helpful mark.

An author's ``trust`` contradicts the marks when it is above 0 on a plainly harmful reply, or
below 0 on one that validates and needs no trust to do so. 0 contradicts nothing, and a reply that
both helps and harms may go either way.

Reported::

    moments:
      hello:
        client: I can't sleep.
        replies:
          follow: {say: "[You sound worn out](feeling-reflection).", go: bye}
          soothe: {say: "[Don't worry, you'll be fine](warm-reaction).", go: bye}
          advise: {say: "[You could try milk](unasked-advice).", go: bye}

Silent::

    moments:
      hello:
        client: I can't sleep. Everybody says don't worry.
        replies:
          follow: {say: "[They tell you not to worry, and you do](paraphrase).", go: bye}
          soothe: {say: "[Don't worry, you'll be fine](false-reassurance).", go: bye, trust: -1}
"""

from __future__ import annotations

from collections.abc import Iterator

from simulator.scenario.checks.standing import trust_needed, verdict_of_marks
from simulator.scenario.checks.subject import Problem, Subject, reply_line
from simulator.scenario.cues import CueFinder, Found, shipped_cues
from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message
from simulator.scenario.model import Moment, Move, Reply
from simulator.scenario.taxonomy import Verdict

CODE = "W503"


def find(subject: Subject) -> Iterator[Problem]:
    """Misread words where they stand, and contradicting numbers at the number."""
    finder = shipped_cues()
    for moment, reply in subject.replies():
        if subject.is_english and not reply.is_act:
            yield from _misread_words(subject, finder, moment, reply)
        yield from _contradicting_trust(subject, moment, reply)


def _misread_words(
    subject: Subject, finder: CueFinder, moment: Moment, reply: Reply
) -> Iterator[Problem]:
    told = {move.technique.id for move in reply.moves}
    for found in finder.find(reply.text):
        if found.technique.id in told:
            continue
        marks = _marks_on(reply, found)
        if not _matters(reply, found, marks):
            continue
        told.add(found.technique.id)
        yield Problem(
            subject.places.words(reply_line(moment, reply).way, found.start, found.end),
            _misread(reply, found, marks),
            Message(
                "Mark these words as ({technique}), or say it in other words.",
                {"technique": found.technique.id},
            ),
        )


def _misread(reply: Reply, found: Found, marks: list[Move]) -> Message:
    values = {
        "words": legible(reply.text[found.start : found.end]),
        "technique": legible(found.technique.name),
    }
    if not marks:
        return Message("“{words}” reads like “{technique}” and bears no mark", values)
    return Message(
        "“{words}” reads like “{technique}” and is marked as “{mark}”",
        {**values, "mark": legible(marks[0].technique.name)},
    )


def _marks_on(reply: Reply, found: Found) -> list[Move]:
    return [move for move in reply.moves if move.start < found.end and found.start < move.end]


def _matters(reply: Reply, found: Found, marks: list[Move]) -> bool:
    """Whether another mark on these words would change what the trainee is told."""
    if found.technique.verdict.is_harmful:
        return not any(move.technique.verdict.is_harmful for move in marks)
    helps = any(move.technique.verdict is Verdict.VALIDATES for move in reply.moves)
    return found.technique.verdict is Verdict.VALIDATES and not marks and not helps


def _contradicting_trust(subject: Subject, moment: Moment, reply: Reply) -> Iterator[Problem]:
    trust, verdict = reply.trust or 0, verdict_of_marks(reply)
    helps = any(move.technique.verdict is Verdict.VALIDATES for move in reply.moves)
    if trust > 0 and verdict.is_harmful and not helps:
        told = Message("the reply “{reply}” adds {trust} trust, and its marks only harm")
    elif trust < 0 and verdict is Verdict.VALIDATES and not trust_needed(reply):
        told = Message("the reply “{reply}” takes {trust} trust, and its marks only help")
    else:
        return
    yield Problem(
        subject.places.value("moments", moment.id, "replies", reply.id, "trust"),
        told.filled(reply=legible(reply.id), trust=abs(trust)),
        Message("Change the number or the marks, or delete “trust” and let the marks decide."),
    )
