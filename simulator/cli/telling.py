"""What the terminal says: plain lines in reading order, no drawing and no colour."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from simulator.feedback.arrival import speaker
from simulator.feedback.explain import Explanation, explain
from simulator.feedback.quoting import marks_in, shown, without_parentheses
from simulator.feedback.turning import surveyed_turning
from simulator.feedback.verdict_names import verdict_line
from simulator.scenario.fiction import FICTION
from simulator.scenario.model import Mode, Reply, Scenario
from simulator.scenario.taxonomy import shipped_taxonomy
from simulator.session.play import NotOnOfferError, Spoken
from simulator.session.transcript import Transcript

_WIDTH = 88
_FIXED = {
    Mode.COACH: "Its author has fixed that feedback comes after every reply.",
    Mode.SESSION: "Its author has fixed that feedback comes only when the meeting is over.",
}


def briefing(scenario: Scenario) -> str:
    """Who comes, where, and what to look out for."""
    client = scenario.client
    about = f"{client.name}, {client.age}" + (f" ({client.pronouns})" if client.pronouns else "")
    parts = [scenario.title, FICTION]
    if scenario.mode is not None:
        parts.append(_FIXED[scenario.mode])
    if scenario.content_notes:
        parts.append(_wrapped(f"This scenario touches on: {'; '.join(scenario.content_notes)}."))
    parts += [_wrapped(scenario.summary), f"Client: {about}. Setting: {scenario.setting}."]
    if client.background:
        parts.append(_flowing(client.background))
    if scenario.goals:
        parts.append(
            "\n".join(["Goals:", *(_wrapped(f"- {goal}", "  ") for goal in scenario.goals)])
        )
    return "\n\n".join(parts)


def opening(transcript: Transcript) -> str:
    """The client's latest words."""
    return "\n" + _spoken(transcript, transcript.client_now)


def offer(replies: Sequence[Reply]) -> str:
    """The replies on offer, numbered."""
    lines = [f"{number}. {_said(reply)}" for number, reply in enumerate(replies, start=1)]
    return "\nYour reply:\n" + "\n".join(_wrapped(line, "   ") for line in lines)


def prompt(count: int, can_go_back: bool) -> str:
    """What to type."""
    back = ", b to take the last reply back" if can_go_back else ""
    return f"1 to {count}{back}, q to leave: "


def last_turn(transcript: Transcript) -> str:
    """The last reply, in Coach mode its explanation, and the client's answer."""
    place = len(transcript.turns) - 1
    if transcript.started.mode is Mode.COACH:
        return _turn(transcript, place)
    return f"{_replied(transcript, place)}\n\n{_answer(transcript, place)}"


def looking_back(transcript: Transcript) -> str:
    """Every reply with its explanation, for a meeting whose feedback had to wait for its end."""
    told = (
        f"{_replied(transcript, place)}\n\n{_explained(transcript, place)}"
        for place in range(len(transcript.turns))
    )
    return "\n".join(["\nLooking back, reply by reply:", *told])


def whole(transcript: Transcript) -> str:
    """A whole meeting, from the client's first words to where it stands."""
    turns = [_turn(transcript, place) for place in range(len(transcript.turns))]
    end = [closing(transcript)] if transcript.ending is not None else []
    first = _spoken(transcript, transcript.opening)
    return "\n".join([transcript.scenario.title, FICTION, "", first, *turns, *end])


def _turn(transcript: Transcript, place: int) -> str:
    parts = (
        _replied(transcript, place),
        _explained(transcript, place),
        _answer(transcript, place),
    )
    return "\n\n".join(parts)


def _replied(transcript: Transcript, place: int) -> str:
    return f"\n{_wrapped(f'You: {_said(transcript.turns[place].outcome.reply)}')}"


def _answer(transcript: Transcript, place: int) -> str:
    return _spoken(transcript, transcript.turns[place].outcome.answer)


def _explained(transcript: Transcript, place: int) -> str:
    explanation = explain(transcript, place)
    verdict = verdict_line(explanation.verdict, mixed=explanation.mixed, early=explanation.early)
    trust = f"trust {explanation.trust_before} to {explanation.trust_after}"
    told = "\n".join(
        _wrapped(line) for line in (*explanation.text.splitlines(), *_grounds(explanation))
    )
    return f"[{verdict}; {trust}]\n{told}"


def _grounds(explanation: Explanation) -> Iterator[str]:
    """What the explanation rests on: every change of trust, the practices and the sources."""
    for reason in explanation.reasons:
        amount = f"{reason.amount:+d}" if reason.amount else "unchanged"
        yield f"Trust {amount}: {reason.why}"
    for heading, practices in (("Serves", explanation.served), ("Fails", explanation.failed)):
        if practices:
            names = shipped_taxonomy(explanation.language).practice_names
            yield f"{heading}: {', '.join(names[practice].lower() for practice in practices)}."
    yield f"Source: {'; '.join(explanation.sources)}."


def closing(transcript: Transcript) -> str:
    """How the meeting ended, what stayed unsaid, and where it could have gone elsewhere."""
    ending = transcript.ending
    lines: list[str] = []
    if ending is not None:
        lines = [f"\n{ending.title} ({ending.alliance} alliance)", _wrapped(ending.meaning)]
    disclosures = transcript.scenario.disclosures
    for heading, names in (("Shared", transcript.shared), ("Unsaid", transcript.unsaid)):
        lines += [_wrapped(f"{heading}: {disclosures[name].shares}") for name in names]
    return "\n".join([*lines, *_elsewhere(transcript), FICTION])


def _elsewhere(transcript: Transcript) -> Iterator[str]:
    """Turning points and last chances, proved by the survey of the scenario."""
    turning = surveyed_turning(transcript)
    marks = marks_in(turning.language)
    for point in turning.points:
        yield _wrapped(
            f"Turning point, turn {point.place + 1}: {shown(point.reply, marks)} {point.says} "
            f"More stayed open with: {shown(point.kept_open, marks)}"
        )
    for chance in turning.chances:
        yield _wrapped(f"{chance.disclosure.shares} {chance.says}")


def unknown_answer(answer: str, count: int) -> str:
    """Said when what was typed is none of the choices."""
    return f"“{answer[:20]}” is none of the choices. Type a number from 1 to {count}."


def leaving(transcript: Transcript) -> str:
    """Said when the trainee leaves before the end."""
    count = len(transcript.turns)
    given = f"{count} reply" if count == 1 else f"{count} replies"
    return f"\nYou leave after {given}. {FICTION}"


def saved(session: str) -> str:
    """Where a recorded meeting can be found again."""
    return f"Saved as {session}. To read it again: safe-space show {session}"


def stuck(transcript: Transcript) -> str:
    """Said when the scenario neither ends nor offers a reply: its author’s mistake."""
    return (
        f"The scenario offers no reply in {transcript.state.moment!r} and does not end there. "
        "Tell its author: “safe-space check” finds such places."
    )


def not_on_offer(transcript: Transcript, error: NotOnOfferError) -> str:
    """Which replies are on offer instead."""
    if transcript.ending is not None:
        return f"The meeting has ended: there is no reply {error.reply!r} to give."
    offered = ", ".join(error.offered)
    return (
        f"The reply {error.reply!r} is not on offer in {transcript.state.moment!r}. "
        f"On offer there: {offered}."
    )


def _spoken(transcript: Transcript, spoken: Spoken) -> str:
    said = _wrapped(f"{speaker(transcript.scenario, spoken)}: {spoken.variant.say}")
    manner = spoken.variant.manner
    return f"{said}\n{_wrapped(f'({manner})')}" if manner else said


def _said(reply: Reply) -> str:
    return f"({without_parentheses(reply.text)})" if reply.is_act else reply.text


def _flowing(text: str) -> str:
    """Paragraphs as the terminal is wide; the file’s own line ends mean nothing in them."""
    paragraphs = text.split("\n\n")
    return "\n\n".join(_wrapped(" ".join(paragraph.split())) for paragraph in paragraphs)


def _wrapped(text: str, indent: str = "") -> str:
    return "\n".join(
        textwrap.fill(line, _WIDTH, subsequent_indent=indent) for line in text.splitlines()
    )
