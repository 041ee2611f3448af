"""Puts a meeting's debrief into a document: what is told, in which words and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from simulator.feedback.debrief import Debrief, DebriefTurn, debrief_of
from simulator.feedback.explain import Explanation
from simulator.feedback.prompts import prompts_for
from simulator.feedback.quoting import quoted, shown
from simulator.feedback.verdict_names import verdict_line, verdict_name
from simulator.records.exports.document import (
    Block,
    Count,
    Counts,
    Curve,
    Details,
    Document,
    Judged,
    Legend,
    Paragraph,
    Points,
    Role,
    Said,
    Section,
    Signed,
)
from simulator.scenario.fiction import FICTION
from simulator.scenario.model import Reply, Scenario, Setting
from simulator.scenario.taxonomy import Practice, Verdict, shipped_taxonomy
from simulator.session.play import Spoken
from simulator.session.transcript import Transcript

_MET = {
    Setting.IN_PERSON: "in the room",
    Setting.VIDEO: "by video",
    Setting.PHONE: "on the phone",
    Setting.CHAT: "by chat",
}


def document_of(transcript: Transcript) -> Document:
    """The debrief of ``transcript`` as a document; the same meeting gives the same document."""
    debrief = debrief_of(transcript)
    sections = [_opening(transcript.scenario, debrief)]
    if debrief.grave:
        sections.append(_grave(debrief))
    if debrief.turns:
        sections.append(_trust(debrief))
    sections.append(_disclosures(debrief))
    if debrief.turns:
        sections.append(_profile(debrief))
        sections.append(Section("Turn by turn", ()))
        sections += [_turn(transcript, debrief, turn) for turn in debrief.turns]
    sections += [
        Section("The last words", tuple(_client(debrief.client_name, debrief.closing)), level=3),
        _reflection(debrief),
        _about(transcript.scenario, has_notes=bool(debrief.notes)),
    ]
    return Document(f"Looking back: {transcript.scenario.title}", tuple(sections))


def _opening(scenario: Scenario, debrief: Debrief) -> Section:
    client, ending = scenario.client, debrief.ending
    count = len(debrief.turns)
    replies = "1 reply" if count == 1 else f"{count} replies"
    blocks = [
        Paragraph(scenario.title, Role.EYEBROW),
        Paragraph(ending.title if ending else "Left before the end", Role.TITLE),
        Paragraph(
            f"{client.name}, {client.age}, {_MET[scenario.setting]}, {replies}", Role.CAPTION
        ),
        Paragraph(debrief.summary, Role.LEAD),
    ]
    if ending:
        blocks.append(Paragraph(ending.meaning))
    blocks.append(Paragraph(FICTION, Role.NOTICE))
    return Section("", tuple(blocks))


def _grave(debrief: Debrief) -> Section:
    advice = "Trust can be earned back after them; they still belong in your next supervision."
    blocks: list[Block] = [Paragraph(advice, Role.QUIET)]
    blocks += [
        Signed(
            turn.explanation.verdict,
            f"Turn {turn.place + 1}, {turn.explanation.leading_name}: {shown(turn.reply)}",
        )
        for turn in debrief.grave
    ]
    return Section("Keep these apart from everything else", tuple(blocks), is_grave=True)


def _trust(debrief: Debrief) -> Section:
    occurring = {turn.explanation.verdict for turn in debrief.turns}
    verdicts = tuple(verdict for verdict in Verdict if verdict in occurring)
    reading = "Each sign is one reply"
    if any(turn.rupture_opened for turn in debrief.turns):
        reading += "; hatching means that something was torn and not yet mended"
    return Section("How trust went", (Curve(debrief), Legend(verdicts, f"{reading}.")))


def _disclosures(debrief: Debrief) -> Section:
    blocks: list[Block] = []
    for heading, found in (("Shared", debrief.shared), ("Unsaid", debrief.unsaid)):
        if found:
            blocks.append(Paragraph(heading, Role.CAPTION))
        for disclosure in found:
            blocks.append(Paragraph(disclosure.shares))
            if disclosure.matters:
                blocks.append(Paragraph(disclosure.matters, Role.QUIET))
    if not blocks:
        blocks.append(Paragraph("There was nothing hidden in this meeting.", Role.QUIET))
    name = debrief.client_name
    return Section(f"What {name} shared, and what stayed unsaid", tuple(blocks))


def _profile(debrief: Debrief) -> Section:
    profile, names = debrief.profile, shipped_taxonomy().practice_names
    blocks: list[Block] = [Points(debrief.habits)] if debrief.habits else []
    if profile.practices:
        rows = (
            Count(names[found.practice], found.served, found.failed) for found in profile.practices
        )
        blocks += [Paragraph("Every practice, counted", Role.CAPTION), Counts(tuple(rows))]
    if profile.techniques:
        blocks.append(Paragraph("Every technique, counted", Role.CAPTION))
    blocks += [
        Signed(
            counted.verdict,
            f"{counted.technique.name}: {counted.count} ({verdict_name(counted.verdict)})",
        )
        for counted in profile.techniques
    ]
    advice = "Counts of replies, not a grade: choosing well is not yet speaking well."
    return Section(
        "What you did, over the whole meeting", (*blocks, Paragraph(advice, Role.NOTICE))
    )


def _turn(transcript: Transcript, debrief: Debrief, turn: DebriefTurn) -> Section:
    told = turn.explanation
    words = verdict_line(told.verdict, mixed=told.mixed, early=told.early)
    trust = f"trust {told.trust_before} → {told.trust_after}"
    name = f"{words} · {told.leading_name}" if told.leading_name else words
    blocks = [
        *_client(debrief.client_name, turn.client),
        *_shared_here(transcript.scenario, turn.client),
        Paragraph("You did" if turn.reply.is_act else "You said", Role.CAPTION),
        Said(turn.reply, told.moves),
        Judged(told.verdict, name, trust),
        Paragraph(told.headline, Role.STRONG),
        *_evidence(told),
        Details(tuple(_details(debrief.client_name, told))),
        *_predicted(transcript.turns[turn.place].predicted),
        *_taken_back(reply for place, reply in debrief.first_attempts if place == turn.place),
    ]
    return Section(f"Turn {turn.place + 1}", tuple(blocks), level=3, verdict=told.verdict)


def _client(name: str, spoken: Spoken) -> Iterator[Paragraph]:
    yield Paragraph(f"{name}", Role.CAPTION)
    yield Paragraph(spoken.variant.say, Role.SPOKEN)
    if spoken.variant.manner:
        yield Paragraph(f"({spoken.variant.manner})", Role.QUIET)


def _shared_here(scenario: Scenario, spoken: Spoken) -> Iterator[Paragraph]:
    if spoken.newly_shared is not None:
        shares = scenario.disclosures[spoken.newly_shared].shares
        yield Paragraph(f"Shared here for the first time: {shares}", Role.QUIET)


def _evidence(told: Explanation) -> Iterator[Block]:
    if len({move.verdict for move in told.moves}) > 1:
        # Where all moves count as the same, the line above has said it.
        for move in told.moves:
            early = ", too early" if move.early else ""
            yield Signed(
                move.verdict, f"{quoted(move.words)}: {move.technique.name.lower()}{early}"
            )
    yield Paragraph(f"{told.evidence} {told.effect}".strip())
    for note in (told.habit, told.rupture_note, told.author_note):
        if note:
            yield Paragraph(note)


def _details(client: str, told: Explanation) -> Iterator[tuple[str, str]]:
    if told.contrast is not None:
        contrast = told.contrast
        yield "A stronger reply", f"{shown(contrast.reply)}\n{contrast.says}"
        said, manner = contrast.answer.variant.say, contrast.answer.variant.manner
        answer = f"{said} ({manner})" if manner else said
        trust = f"Trust would then have been {contrast.trust_after}."
        yield f"{client} would have answered", f"{answer}\n{trust}"
    elif told.strength:
        yield "What made it work", told.strength
    if told.heard and told.heard not in told.evidence:
        yield f"What {client} heard", told.heard
    for reason in told.reasons:
        amount = f"+{reason.amount}" if reason.amount > 0 else str(reason.amount).replace("-", "−")
        yield f"Trust {amount}", reason.why
    if told.served:
        yield "Serves", _named(told.served)
    if told.failed:
        yield "Fails", _named(told.failed)
    if told.sources:
        yield "Source", "; ".join(told.sources)


def _named(practices: tuple[Practice, ...]) -> str:
    names = shipped_taxonomy().practice_names
    return ", ".join(names[practice].lower() for practice in practices)


def _predicted(technique: str | None) -> Iterator[Paragraph]:
    if technique is not None:
        known = shipped_taxonomy().techniques.get(technique)
        name = known.name.lower() if known else technique
        yield Paragraph(f"Before the feedback, you took it for: {name}", Role.QUIET)


def _taken_back(replies: Iterable[Reply]) -> Iterator[Paragraph]:
    for reply in replies:
        yield Paragraph(f"Taken back before: {shown(reply)}", Role.QUIET)


def _reflection(debrief: Debrief) -> Section:
    blocks: list[Block] = [Points(prompts_for(debrief))]
    if debrief.notes:
        blocks.append(Paragraph("You wrote", Role.CAPTION))
        blocks += [Paragraph(note) for note in debrief.notes]
    return Section("What stays with you", tuple(blocks))


def _about(scenario: Scenario, *, has_notes: bool) -> Section:
    """What the file holds, so that nobody passes on more than they meant to."""
    holds = "This file holds one practice meeting. It names nobody but the fictional client."
    if has_notes:
        holds = (
            "This file holds one practice meeting and the notes written after it. It does not name "
            "you, unless your notes do: read them once more before you pass it on."
        )
    by = f" by {', '.join(scenario.authors)}" if scenario.authors else ""
    licence = f" ({scenario.license})" if scenario.license else ""
    credit = f"Scenario: “{scenario.title}”{by}{licence}. Made with Safe Space."
    blocks = (FICTION, holds, credit)
    return Section("About this file", tuple(Paragraph(text, Role.NOTICE) for text in blocks))
