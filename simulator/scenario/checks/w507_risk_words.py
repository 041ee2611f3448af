"""W507: risk words without a content note, or risk disclosed and no reply that asks about it.

People who play may have lost somebody, or be at risk themselves: a content note lets them choose.
And a client who says that they want to die must find at least one reply that asks in plain words
or says how to be safe, or the scenario teaches to walk past it.

Risks are suicide, self-harm and the abuse of a child, in English scenarios. A note is missed when
a text names the risk in plain words and no content note does; once for each risk. A reply is
missed in a moment where the client tells that the risk is theirs (in the line itself or as the
disclosure it shares), when none of its replies uses a helpful safety technique or speaks of
safety, and none leads straight to a moment with one that does.

Reported::

    moments:
      hello:
        client: I can't sleep. I want to die, really.
        replies:
          follow: {say: "[You sound worn out](feeling-reflection).", go: bye}
          advise: {say: "[You could try milk](unasked-advice).", go: bye}
    content-notes: [sleeplessness, thoughts of suicide]

Silent::

    moments:
      hello:
        client: I can't sleep. I want to die, really. The neighbour's drums are killing me.
        replies:
          ask: {say: "[Are you thinking of killing yourself](safety-asked)?", go: bye}
          advise: {say: "[You could try milk](unasked-advice).", go: bye}
    content-notes: [sleeplessness, thoughts of suicide]
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from simulator.scenario.checks.risk_words import RISKS, Risk, is_denied
from simulator.scenario.checks.subject import Line, Problem, Subject, client_line, reply_line
from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message
from simulator.scenario.model import Moment, Reply, Scenario
from simulator.scenario.taxonomy import Kind, Verdict

CODE = "W507"

_SAFETY = re.compile(r"\b(?:safe|safer|safety)\b", re.IGNORECASE)


def find(subject: Subject) -> Iterator[Problem]:
    """Missing notes at the first word that needs one, missing replies at the client's words."""
    if not subject.is_english:
        return
    for risk in RISKS:
        yield from _missing_note(subject, risk)
    for moment in subject.scenario.moments.values():
        yield from _missing_reply(subject, moment)


def _missing_note(subject: Subject, risk: Risk) -> Iterator[Problem]:
    if any(risk.noted.search(note) for note in subject.scenario.content_notes):
        return
    for line in _lines(subject.scenario):
        found = risk.named.search(line.text)
        if found:
            yield Problem(
                subject.places.words(line.way, *found.span()),
                risk.unnoted.filled(words=legible(found.group())),
                risk.note_advice,
            )
            return


def _lines(scenario: Scenario) -> Iterator[Line]:
    """What a trainee gets to read that may name a risk, in about the order of the file."""
    yield Line(scenario.client.background, ("client", "background"))
    for disclosure in scenario.disclosures.values():
        yield Line(disclosure.shares, ("disclosures", disclosure.id, "shares"))
    for moment in scenario.moments.values():
        for place, variant in enumerate(moment.variants):
            yield client_line(moment, place, variant)
        for reply in moment.replies.values():
            yield reply_line(moment, reply)
    for ending in scenario.endings.values():
        yield Line(ending.meaning, ("endings", ending.id, "meaning"))


def _missing_reply(subject: Subject, moment: Moment) -> Iterator[Problem]:
    scenario = subject.scenario
    if not moment.replies or _asks(moment) or _leads_to_asking(scenario, moment):
        return
    for place, variant in enumerate(moment.variants):
        line = client_line(moment, place, variant)
        told = _told(line.text)
        shared = scenario.disclosures[variant.shares].shares if variant.shares else ""
        start, end = told or (0, len(line.text))
        if told or _names_any(shared):
            yield Problem(
                subject.places.words(line.way, start, end),
                Message(
                    "the client discloses a risk in “{moment}”, and no reply asks about it or "
                    "speaks of safety",
                    {"moment": legible(moment.id)},
                ),
                Message(
                    "Add a reply that asks in plain words (safety-asked) or brings in help "
                    "(safety-bridged)."
                ),
            )
            return


def _told(text: str) -> tuple[int, int] | None:
    for risk in RISKS:
        for found in risk.told.finditer(text):
            if not is_denied(text, found.start()):
                return found.span()
    return None


def _names_any(text: str) -> bool:
    return any(risk.named.search(text) or risk.told.search(text) for risk in RISKS)


def _leads_to_asking(scenario: Scenario, moment: Moment) -> bool:
    return any(
        _asks(scenario.moments[route.to])
        for reply in moment.replies.values()
        for route in reply.routes
    )


def _asks(moment: Moment) -> bool:
    return any(_asks_or_names_safety(reply) for reply in moment.replies.values())


def _asks_or_names_safety(reply: Reply) -> bool:
    helpful = [move for move in reply.moves if move.technique.verdict is Verdict.VALIDATES]
    return any(
        move.technique.kind is Kind.SAFETY or _SAFETY.search(reply.text[move.start : move.end])
        for move in helpful
    )
