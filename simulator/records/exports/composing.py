"""Puts a meeting's debrief into a document: what is told, in which words and in which order."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.feedback.attempts import compare_attempts
from simulator.feedback.debrief import Debrief, debrief_of
from simulator.feedback.prompts import prompts_for
from simulator.feedback.quoting import marks_in, shown
from simulator.feedback.turning import LastChance, Turning
from simulator.feedback.verdict_names import verdict_name
from simulator.records.exports.document import (
    Block,
    Count,
    Counts,
    Curve,
    Document,
    Legend,
    Paragraph,
    Points,
    Role,
    Section,
    Signed,
)
from simulator.records.exports.elsewhere import attempts_section, turning_section
from simulator.records.exports.turn_blocks import client_words, turn_section
from simulator.scenario.fiction import FICTION
from simulator.scenario.model import Scenario, Setting
from simulator.scenario.taxonomy import Verdict, shipped_taxonomy
from simulator.session.transcript import Transcript

_MET = {
    Setting.IN_PERSON: "in the room",
    Setting.VIDEO: "by video",
    Setting.PHONE: "on the phone",
    Setting.CHAT: "by chat",
}


def document_of(
    transcript: Transcript, turning: Turning | None = None, earlier: Transcript | None = None
) -> Document:
    """The debrief of ``transcript`` as a document; the same meeting gives the same document.

    Args:
        transcript: the meeting.
        turning: what else was possible in it; left out where nobody asked.
        earlier: the attempt it repeats, if it is a second one.
    """
    debrief = debrief_of(transcript)
    sections = [_opening(transcript.scenario, debrief)]
    if debrief.grave:
        sections.append(_grave(debrief))
    if debrief.turns:
        sections.append(_trust(debrief))
        sections += [] if turning is None else [turning_section(turning)]
    if earlier is not None:
        sections.append(attempts_section(compare_attempts(earlier, transcript)))
    sections.append(_disclosures(debrief, turning.chances if turning else ()))
    if debrief.turns:
        sections.append(_profile(debrief))
        sections.append(Section("Turn by turn", ()))
        sections += [turn_section(transcript.scenario, debrief, turn) for turn in debrief.turns]
    last_words = tuple(client_words(debrief.closing_speaker, debrief.closing))
    sections += [
        Section("The last words", last_words, level=3),
        _reflection(debrief),
        _about(transcript.scenario, has_notes=bool(debrief.notes)),
    ]
    title = transcript.scenario.title
    footer = f"{title} · a fictional client, for practice"
    return Document(f"Looking back: {title}", footer, tuple(sections))


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
    marks = marks_in(debrief.language)
    blocks += [
        Signed(
            turn.explanation.verdict,
            f"Turn {turn.place + 1}, {turn.explanation.leading_name}: {shown(turn.reply, marks)}",
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


def _disclosures(debrief: Debrief, chances: Iterable[LastChance]) -> Section:
    could = {chance.disclosure.id: chance.says for chance in chances}
    blocks: list[Block] = []
    for heading, found in (("Shared", debrief.shared), ("Unsaid", debrief.unsaid)):
        if found:
            blocks.append(Paragraph(heading, Role.CAPTION))
        for disclosure in found:
            blocks.append(Paragraph(disclosure.shares))
            if disclosure.matters:
                blocks.append(Paragraph(disclosure.matters, Role.QUIET))
            if disclosure.id in could:
                blocks.append(Paragraph(could[disclosure.id], Role.QUIET))
    if not blocks:
        blocks.append(Paragraph("There was nothing hidden in this meeting.", Role.QUIET))
    name = debrief.client_name
    return Section(f"What {name} shared, and what stayed unsaid", tuple(blocks))


def _profile(debrief: Debrief) -> Section:
    profile, names = debrief.profile, shipped_taxonomy(debrief.language).practice_names
    blocks: list[Block] = [Points(debrief.habits)] if debrief.habits else []
    if debrief.named.asked:
        blocks.append(Paragraph(debrief.named.says))
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
