"""One turn of a meeting as blocks: what was said, what it counted as, why, and what would help."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.feedback.debrief import Debrief, DebriefTurn
from simulator.feedback.explain import Explanation
from simulator.feedback.quoting import marks_in, quoted, shown, without_stop
from simulator.records.exports.document import (
    Block,
    Details,
    Judged,
    Paragraph,
    Role,
    Said,
    Section,
    Signed,
)
from simulator.records.exports.fixed_words import FixedWords, heard_as, verdict_words
from simulator.scenario.languages import Language
from simulator.scenario.model import Scenario
from simulator.scenario.taxonomy import Practice, shipped_taxonomy
from simulator.session.play import Spoken


def turn_section(
    scenario: Scenario, debrief: Debrief, turn: DebriefTurn, say: FixedWords
) -> Section:
    """A turn, from the client's words to the sources of what is said of the reply."""
    told = turn.explanation
    words = verdict_words(told.verdict, say, mixed=told.mixed, early=told.early)
    trust = say("trust {before} → {after}", before=told.trust_before, after=told.trust_after)
    name = f"{words} · {told.leading_name}" if told.leading_name else words
    blocks = [
        *client_words(place_name(turn.speaker, debrief.client_name, say), turn.client),
        *_shared_here(scenario, turn.client, say),
        Paragraph(say("You did") if turn.reply.is_act else say("You said"), Role.CAPTION),
        Said(turn.reply, told.moves),
        Judged(told.verdict, name, trust),
        *([Paragraph(turn.naming.says, Role.QUIET)] if turn.naming is not None else []),
        Paragraph(told.headline, Role.STRONG),
        *_evidence(told, say),
        Details(tuple(_details(debrief.client_name, told, say))),
        *_taken_back(debrief, turn.place, say),
    ]
    title = say("Turn {turn}", turn=turn.place + 1)
    if turn.before_arrival:
        title += f" · {say('Before {client} comes', client=debrief.client_name)}"
    return Section(title, tuple(blocks), level=3, verdict=told.verdict)


def place_name(who: str, client: str, say: FixedWords) -> str:
    """``who``, in the language unless it is the client: their name stays as it is."""
    return who if who == client else say.name(who)


def client_words(speaker: str, spoken: Spoken) -> Iterator[Paragraph]:
    """What the client says, or what is there before the client comes, and how."""
    yield Paragraph(speaker, Role.CAPTION)
    yield Paragraph(spoken.variant.say, Role.SPOKEN)
    if spoken.variant.manner:
        yield Paragraph(f"({spoken.variant.manner})", Role.QUIET)


def _shared_here(scenario: Scenario, spoken: Spoken, say: FixedWords) -> Iterator[Paragraph]:
    if spoken.newly_shared is not None:
        shares = scenario.disclosures[spoken.newly_shared].shares
        told = say("Shared here for the first time: {shares}", shares=shares)
        yield Paragraph(told, Role.QUIET)


def _evidence(told: Explanation, say: FixedWords) -> Iterator[Block]:
    marks = marks_in(told.language)
    if len({move.verdict for move in told.moves}) > 1:
        # Where all moves count as the same, the line above has said it.
        for move in told.moves:
            early = f", {say('too early')}" if move.early else ""
            yield Signed(
                move.verdict, f"{quoted(move.words, marks)}: {move.technique.name.lower()}{early}"
            )
    yield Paragraph(f"{told.evidence} {told.effect}".strip())
    for note in (told.habit, told.rupture_note, told.author_note):
        if note:
            yield Paragraph(note)


def _details(client: str, told: Explanation, say: FixedWords) -> Iterator[tuple[str, str]]:
    if told.contrast is not None:
        contrast = told.contrast
        reply = shown(contrast.reply, marks_in(told.language))
        yield say("A stronger reply"), f"{reply}\n{contrast.says}"
        said, manner = contrast.answer.variant.say, contrast.answer.variant.manner
        answer = f"{said} ({manner})" if manner else said
        trust = say("Trust would then have been {trust}.", trust=contrast.trust_after)
        yield say("{client} would have answered", client=client), f"{answer}\n{trust}"
    elif told.strength:
        yield say("What made it work"), told.strength
    if told.heard and without_stop(told.heard) not in told.evidence:
        yield heard_as(client, say, on_arrival=told.found_on_arrival), told.heard
    for reason in told.reasons:
        amount = f"+{reason.amount}" if reason.amount > 0 else str(reason.amount).replace("-", "−")
        yield say("Trust {amount}", amount=amount), reason.why
    if told.served:
        yield say("Serves"), _named(told.served, told.language)
    if told.failed:
        yield say("Fails"), _named(told.failed, told.language)
    if told.sources:
        yield say("Source"), "; ".join(told.sources)


def _named(practices: tuple[Practice, ...], language: Language) -> str:
    names = shipped_taxonomy(language).practice_names
    return ", ".join(names[practice].lower() for practice in practices)


def _taken_back(debrief: Debrief, place: int, say: FixedWords) -> Iterator[Paragraph]:
    marks = marks_in(debrief.language)
    for at, reply in debrief.first_attempts:
        if at == place:
            told = say("Taken back before: {reply}", reply=shown(reply, marks))
            yield Paragraph(told, Role.QUIET)
