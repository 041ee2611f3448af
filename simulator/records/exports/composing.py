"""Puts a meeting's debrief into a document: what is told, in which words and in which order."""

from __future__ import annotations

from collections.abc import Iterable

from simulator.feedback.attempts import compare_attempts
from simulator.feedback.debrief import Debrief, debrief_of
from simulator.feedback.profile import PracticeCount
from simulator.feedback.prompts import prompts_for
from simulator.feedback.quoting import marks_in, shown
from simulator.feedback.turning import LastChance, Turning
from simulator.records.exports.curve_words import curve_in_words
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
from simulator.records.exports.fixed_words import ENGLISH, FixedWords, verdict_words
from simulator.records.exports.turn_blocks import client_words, place_name, turn_section
from simulator.scenario.fiction import FICTION
from simulator.scenario.model import Scenario, Setting
from simulator.scenario.taxonomy import Verdict, shipped_taxonomy
from simulator.session.transcript import Transcript


def document_of(
    transcript: Transcript,
    turning: Turning | None = None,
    earlier: Transcript | None = None,
    say: FixedWords = ENGLISH,
) -> Document:
    """The debrief of ``transcript`` as a document; the same meeting gives the same document.

    Args:
        transcript: the meeting.
        turning: what else was possible in it; left out where nobody asked.
        earlier: the attempt it repeats, if it is a second one.
        say: says headings and labels; what comes from the scenario stays as it is.
    """
    debrief = debrief_of(transcript)
    sections = [_opening(transcript.scenario, debrief, say)]
    if debrief.grave:
        sections.append(_grave(debrief, say))
    if debrief.turns:
        sections.append(_trust(debrief, say))
        sections += [] if turning is None else [turning_section(turning, say)]
    if earlier is not None:
        sections.append(attempts_section(compare_attempts(earlier, transcript), say))
    sections.append(_disclosures(debrief, turning.chances if turning else (), say))
    if debrief.turns:
        sections.append(_profile(debrief, say))
        sections.append(Section(say("Turn by turn"), ()))
        sections += [
            turn_section(transcript.scenario, debrief, turn, say) for turn in debrief.turns
        ]
    who = place_name(debrief.closing_speaker, debrief.client_name, say)
    last_words = tuple(client_words(who, debrief.closing))
    sections += [
        Section(say("The last words"), last_words, level=3),
        _reflection(debrief, say),
        _about(transcript.scenario, say, has_notes=bool(debrief.notes)),
    ]
    title = transcript.scenario.title
    footer = say("{title} · a fictional client, for practice", title=title)
    heading = say("Looking back: {title}", title=title)
    return Document(heading, footer, tuple(sections), say.language)


def _opening(scenario: Scenario, debrief: Debrief, say: FixedWords) -> Section:
    client, ending = scenario.client, debrief.ending
    count = len(debrief.turns)
    replies = say("1 reply") if count == 1 else say("{count} replies", count=count)
    about = (client.name, str(client.age), _met(scenario.setting, say), replies)
    blocks = [
        Paragraph(scenario.title, Role.EYEBROW),
        Paragraph(ending.title if ending else say("Left before the end"), Role.TITLE),
        Paragraph(", ".join(about), Role.CAPTION),
        Paragraph(debrief.summary, Role.LEAD),
    ]
    if ending:
        blocks.append(Paragraph(ending.meaning))
    blocks.append(Paragraph(say.name(FICTION), Role.NOTICE))
    return Section("", tuple(blocks))


def _met(setting: Setting, say: FixedWords) -> str:
    match setting:
        case Setting.IN_PERSON:
            return say("in the room")
        case Setting.VIDEO:
            return say("by video")
        case Setting.PHONE:
            return say("on the phone")
        case Setting.CHAT:
            return say("by chat")


def _grave(debrief: Debrief, say: FixedWords) -> Section:
    advice = say("Trust can be earned back after them; they still belong in your next supervision.")
    blocks: list[Block] = [Paragraph(advice, Role.QUIET)]
    marks = marks_in(debrief.language)
    blocks += [
        Signed(
            turn.explanation.verdict,
            say(
                "Turn {turn}, {technique}: {reply}",
                turn=turn.place + 1,
                technique=turn.explanation.leading_name,
                reply=shown(turn.reply, marks),
            ),
        )
        for turn in debrief.grave
    ]
    return Section(say("Keep these apart from everything else"), tuple(blocks), is_grave=True)


def _trust(debrief: Debrief, say: FixedWords) -> Section:
    occurring = {turn.explanation.verdict for turn in debrief.turns}
    verdicts = tuple((one, verdict_words(one, say)) for one in Verdict if one in occurring)
    reading = say("Each sign is one reply.")
    if any(turn.rupture_opened for turn in debrief.turns):
        reading = say(
            "Each sign is one reply; hatching means that something was torn and not yet mended."
        )
    curve = Curve(debrief, curve_in_words(debrief, say))
    return Section(say("How trust went"), (curve, Legend(verdicts, reading)))


def _disclosures(debrief: Debrief, chances: Iterable[LastChance], say: FixedWords) -> Section:
    could = {chance.disclosure.id: chance.says for chance in chances}
    blocks: list[Block] = []
    for heading, found in ((say("Shared"), debrief.shared), (say("Unsaid"), debrief.unsaid)):
        if found:
            blocks.append(Paragraph(heading, Role.CAPTION))
        for disclosure in found:
            blocks.append(Paragraph(disclosure.shares))
            if disclosure.matters:
                blocks.append(Paragraph(disclosure.matters, Role.QUIET))
            if disclosure.id in could:
                blocks.append(Paragraph(could[disclosure.id], Role.QUIET))
    if not blocks:
        blocks.append(Paragraph(say("There was nothing hidden in this meeting."), Role.QUIET))
    title = say("What {client} shared, and what stayed unsaid", client=debrief.client_name)
    return Section(title, tuple(blocks))


def _profile(debrief: Debrief, say: FixedWords) -> Section:
    profile, names = debrief.profile, shipped_taxonomy(debrief.language).practice_names
    blocks: list[Block] = [Points(debrief.habits)] if debrief.habits else []
    if debrief.named.asked:
        blocks.append(Paragraph(debrief.named.says))
    if profile.practices:
        rows = tuple(_count(names[one.practice], one, say) for one in profile.practices)
        blocks += [Paragraph(say("Every practice, counted"), Role.CAPTION), Counts(rows)]
    if profile.techniques:
        blocks.append(Paragraph(say("Every technique, counted"), Role.CAPTION))
    blocks += [
        Signed(
            counted.verdict,
            f"{counted.technique.name}: {counted.count} ({verdict_words(counted.verdict, say)})",
        )
        for counted in profile.techniques
    ]
    advice = say("Counts of replies, not a grade: choosing well is not yet speaking well.")
    title = say("What you did, over the whole meeting")
    return Section(title, (*blocks, Paragraph(advice, Role.NOTICE)))


def _count(name: str, counted: PracticeCount, say: FixedWords) -> Count:
    served, failed = counted.served, counted.failed
    words = say("served {served}, failed {failed}", served=served, failed=failed)
    return Count(name, served, failed, words)


def _reflection(debrief: Debrief, say: FixedWords) -> Section:
    blocks: list[Block] = [Points(prompts_for(debrief))]
    if debrief.notes:
        blocks.append(Paragraph(say("You wrote"), Role.CAPTION))
        blocks += [Paragraph(note) for note in debrief.notes]
    return Section(say("What stays with you"), tuple(blocks))


def _about(scenario: Scenario, say: FixedWords, *, has_notes: bool) -> Section:
    """What the file holds, so that nobody passes on more than they meant to."""
    holds = say("This file holds one practice meeting. It names nobody but the fictional client.")
    if has_notes:
        holds = say(
            "This file holds one practice meeting and the notes written after it. It does not name "
            "you, unless your notes do: read them once more before you pass it on."
        )
    blocks = (say.name(FICTION), holds, _credit(scenario, say))
    return Section(say("About this file"), tuple(Paragraph(text, Role.NOTICE) for text in blocks))


def _credit(scenario: Scenario, say: FixedWords) -> str:
    licence = f" ({scenario.license})" if scenario.license else ""
    if not scenario.authors:
        text = say("Scenario: “{title}”{licence}.", title=scenario.title, licence=licence)
    else:
        text = say(
            "Scenario: “{title}” by {authors}{licence}.",
            title=scenario.title,
            authors=", ".join(scenario.authors),
            licence=licence,
        )
    return f"{text} {say('Made with Safe Space.')}"
