"""One turn of a meeting as blocks: what was said, what it counted as, why, and what would help."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.feedback.arrival import before_arrival, heard_as
from simulator.feedback.debrief import Debrief, DebriefTurn
from simulator.feedback.explain import Explanation
from simulator.feedback.quoting import marks_in, quoted, shown, without_stop
from simulator.feedback.verdict_names import verdict_line
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
from simulator.scenario.languages import Language
from simulator.scenario.model import Scenario
from simulator.scenario.taxonomy import Practice, shipped_taxonomy
from simulator.session.play import Spoken


def turn_section(scenario: Scenario, debrief: Debrief, turn: DebriefTurn) -> Section:
    """A turn, from the client's words to the sources of what is said of the reply."""
    told = turn.explanation
    words = verdict_line(told.verdict, mixed=told.mixed, early=told.early)
    trust = f"trust {told.trust_before} → {told.trust_after}"
    name = f"{words} · {told.leading_name}" if told.leading_name else words
    blocks = [
        *client_words(turn.speaker, turn.client),
        *_shared_here(scenario, turn.client),
        Paragraph("You did" if turn.reply.is_act else "You said", Role.CAPTION),
        Said(turn.reply, told.moves),
        Judged(told.verdict, name, trust),
        *([Paragraph(turn.naming.says, Role.QUIET)] if turn.naming is not None else []),
        Paragraph(told.headline, Role.STRONG),
        *_evidence(told),
        Details(tuple(_details(debrief.client_name, told))),
        *_taken_back(debrief, turn.place),
    ]
    title = f"Turn {turn.place + 1}"
    if turn.before_arrival:
        title += f" · {before_arrival(debrief.client_name)}"
    return Section(title, tuple(blocks), level=3, verdict=told.verdict)


def client_words(speaker: str, spoken: Spoken) -> Iterator[Paragraph]:
    """What the client says, or what is there before the client comes, and how."""
    yield Paragraph(speaker, Role.CAPTION)
    yield Paragraph(spoken.variant.say, Role.SPOKEN)
    if spoken.variant.manner:
        yield Paragraph(f"({spoken.variant.manner})", Role.QUIET)


def _shared_here(scenario: Scenario, spoken: Spoken) -> Iterator[Paragraph]:
    if spoken.newly_shared is not None:
        shares = scenario.disclosures[spoken.newly_shared].shares
        yield Paragraph(f"Shared here for the first time: {shares}", Role.QUIET)


def _evidence(told: Explanation) -> Iterator[Block]:
    marks = marks_in(told.language)
    if len({move.verdict for move in told.moves}) > 1:
        # Where all moves count as the same, the line above has said it.
        for move in told.moves:
            early = ", too early" if move.early else ""
            yield Signed(
                move.verdict, f"{quoted(move.words, marks)}: {move.technique.name.lower()}{early}"
            )
    yield Paragraph(f"{told.evidence} {told.effect}".strip())
    for note in (told.habit, told.rupture_note, told.author_note):
        if note:
            yield Paragraph(note)


def _details(client: str, told: Explanation) -> Iterator[tuple[str, str]]:
    if told.contrast is not None:
        contrast = told.contrast
        yield (
            "A stronger reply",
            f"{shown(contrast.reply, marks_in(told.language))}\n{contrast.says}",
        )
        said, manner = contrast.answer.variant.say, contrast.answer.variant.manner
        answer = f"{said} ({manner})" if manner else said
        trust = f"Trust would then have been {contrast.trust_after}."
        yield f"{client} would have answered", f"{answer}\n{trust}"
    elif told.strength:
        yield "What made it work", told.strength
    if told.heard and without_stop(told.heard) not in told.evidence:
        yield heard_as(client, on_arrival=told.found_on_arrival), told.heard
    for reason in told.reasons:
        amount = f"+{reason.amount}" if reason.amount > 0 else str(reason.amount).replace("-", "−")
        yield f"Trust {amount}", reason.why
    if told.served:
        yield "Serves", _named(told.served, told.language)
    if told.failed:
        yield "Fails", _named(told.failed, told.language)
    if told.sources:
        yield "Source", "; ".join(told.sources)


def _named(practices: tuple[Practice, ...], language: Language) -> str:
    names = shipped_taxonomy(language).practice_names
    return ", ".join(names[practice].lower() for practice in practices)


def _taken_back(debrief: Debrief, place: int) -> Iterator[Paragraph]:
    marks = marks_in(debrief.language)
    for at, reply in debrief.first_attempts:
        if at == place:
            yield Paragraph(f"Taken back before: {shown(reply, marks)}", Role.QUIET)
