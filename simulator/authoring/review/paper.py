"""A review document for paper: sections of blocks, most of them those of a debrief.

Blocks hold plain text as it came from people and scenarios.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from simulator.authoring.review.document import (
    Link,
    Piece,
    ReviewDocument,
    ReviewedDisclosure,
    ReviewedEnding,
    ReviewedMoment,
    ReviewedReply,
    ReviewedVariant,
    Way,
)
from simulator.authoring.review.html import READING
from simulator.feedback.arrival import heard_as
from simulator.feedback.verdict_names import verdict_name
from simulator.records.exports.document import (
    Details,
    Judged,
    Legend,
    Paragraph,
    Points,
    Role,
    Signed,
)
from simulator.scenario.taxonomy import Verdict


@dataclass(frozen=True, slots=True)
class Marked:
    """A reply whole, what its words count as marked in it; an act stands in italics."""

    pieces: tuple[Piece, ...]
    is_act: bool


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: it tells the page of the section with this ``anchor``."""

    text: str
    aside: str
    anchor: str


PaperBlock: TypeAlias = Paragraph | Points | Details | Judged | Legend | Signed | Marked | Entry


@dataclass(frozen=True, slots=True)
class PaperSection:
    """Blocks under a title.

    Attributes:
        title: empty for the opening section, whose title is a block, and for a reply.
        level: 2 for a section of the document, 3 for a part of one.
        verdict: that of the reply it is about; None for all other sections.
        anchor: what the contents know it by; empty where they don't.
    """

    title: str
    blocks: tuple[PaperBlock, ...]
    level: int = 2
    verdict: Verdict | None = None
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class PaperReview:
    """A scenario to review on paper: what comes before the map, and what after it.

    ``footer`` stands on every page, since pages part company; ``notes`` heads the column that is
    left free for the reader.
    """

    title: str
    footer: str
    notes: str
    opening: tuple[PaperSection, ...]
    moments: tuple[PaperSection, ...]


def paper_review(document: ReviewDocument) -> PaperReview:
    """The document in sections; the same document gives the same ones."""
    opening = (_opening(document), *_before(document), _contents(document))
    moments = [
        section for moment in document.moments for section in _moment(moment, document.client)
    ]
    moments += _listed("Disclosures", map(_disclosure, document.disclosures))
    moments += _listed("Endings", map(_ending, document.endings))
    return PaperReview(
        title=f"For review: {document.title}",
        footer=f"{document.title} · {document.fiction}",
        notes="Notes",
        opening=opening,
        moments=tuple(moments),
    )


def _line(words: str) -> str:
    """The file's own line ends mean nothing in a line."""
    return " ".join(words.split())


def _opening(document: ReviewDocument) -> PaperSection:
    blocks: list[PaperBlock] = [
        Paragraph("A scenario for review", Role.EYEBROW),
        Paragraph(_line(document.title), Role.TITLE),
        Paragraph(_line(document.summary), Role.LEAD),
        Paragraph(document.fiction, Role.NOTICE),
        Details(tuple((label, _line(told)) for label, told in document.details)),
    ]
    return PaperSection("", tuple(blocks))


def _before(document: ReviewDocument) -> Iterator[PaperSection]:
    if document.content_notes:
        yield PaperSection("Content notes", (Points(tuple(map(_line, document.content_notes))),))
    if document.goals:
        yield PaperSection("What the trainee may try", (Points(tuple(map(_line, document.goals))),))
    if document.paragraphs:
        known = tuple(Paragraph(_line(words)) for words in document.paragraphs)
        yield PaperSection(f"What is known of {document.client} beforehand", known)
    yield PaperSection("In numbers", tuple(Paragraph(words) for words in document.statistics))
    names = tuple((verdict, verdict_name(verdict)) for verdict in Verdict)
    yield PaperSection("How to read the replies", (Legend(names, READING),))


def _contents(document: ReviewDocument) -> PaperSection:
    entries: list[PaperBlock] = [
        Entry(f"{moment.number}  {moment.name}", _in_contents(moment), moment.name)
        for moment in document.moments
    ]
    return PaperSection("Moments", tuple(entries))


def _in_contents(moment: ReviewedMoment) -> str:
    if moment.ending is not None:
        return "ending"
    return "start" if moment.is_start else ""


def _moment(moment: ReviewedMoment, client: str) -> Iterator[PaperSection]:
    blocks: list[PaperBlock] = []
    where = " ".join(_where(moment))
    if where:
        blocks.append(Paragraph(where, Role.QUIET))
    for variant in moment.variants:
        blocks += _variant(variant)
    if moment.ending is not None:
        blocks.append(Paragraph(f"The meeting ends: {_line(moment.ending.text)}", Role.STRONG))
    title = f"{moment.number}  {moment.name}"
    yield PaperSection(title, tuple(blocks), anchor=moment.name)
    heard = heard_as(client, on_arrival=moment.before_arrival)
    for reply in moment.replies:
        yield PaperSection("", tuple(_reply(reply, heard)), level=3, verdict=reply.verdict)


def _where(moment: ReviewedMoment) -> Iterator[str]:
    if moment.is_start:
        yield "The meeting begins here."
    if moment.before_arrival:
        yield "Before the client comes."
    if moment.reached:
        yield moment.reached
    if moment.comes_from:
        yield f"From {_links(moment.comes_from)}."


def _links(links: Iterable[Link]) -> str:
    return ", ".join(_line(link.text) for link in links)


def _variant(variant: ReviewedVariant) -> Iterator[PaperBlock]:
    if variant.when:
        yield Paragraph(_line(variant.when), Role.CAPTION)
    yield Paragraph(f"{variant.speaker}  ·  {variant.feeling}", Role.CAPTION)
    yield Paragraph(_line(variant.say), Role.SPOKEN)
    if variant.manner:
        yield Paragraph(_line(variant.manner), Role.QUIET)
    if variant.shares is not None:
        yield Paragraph(f"Shares: {_line(variant.shares.text)}", Role.NOTICE)
    if variant.becomes_true:
        told = " ".join(map(_line, variant.becomes_true))
        yield Paragraph(f"Becomes true: {told}", Role.NOTICE)


def _reply(reply: ReviewedReply, heard: str) -> Iterator[PaperBlock]:
    yield Marked(_in_a_line(reply.pieces), reply.is_act)
    yield Judged(reply.verdict, reply.counts_as.capitalize(), reply.name)
    for mark in reply.marks:
        words = f": “{_line(mark.words)}”" if len(reply.marks) > 1 else ""
        yield Signed(mark.verdict, f"{mark.technique} ({verdict_name(mark.verdict)}){words}")
    yield Details(tuple(_rows(reply, heard)))


def _in_a_line(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    return tuple(Piece(piece.text.replace("\n", " "), piece.verdict) for piece in pieces)


def _rows(reply: ReviewedReply, heard: str) -> Iterator[tuple[str, str]]:
    yield "Trust", reply.trust
    for label, told in (
        ("On offer", reply.when),
        (heard, reply.heard),
        ("Why", reply.why),
        ("Stronger here", reply.stronger),
        ("Becomes true", " ".join(reply.becomes_true)),
        ("Is true no more", " ".join(reply.becomes_untrue)),
    ):
        if told:
            yield label, _line(told)
    if reply.ways:
        yield "Leads to", "\n".join(map(_way, reply.ways))


def _way(way: Way) -> str:
    return f"{_line(way.to.text)} {_line(way.when)}".rstrip()


def _listed(heading: str, parts: Iterable[PaperSection]) -> Iterator[PaperSection]:
    found = tuple(parts)
    if found:
        yield PaperSection(heading, ())
        yield from found


def _disclosure(told: ReviewedDisclosure) -> PaperSection:
    blocks: list[PaperBlock] = []
    if told.matters:
        blocks.append(Paragraph(_line(told.matters)))
    where = f" In {_links(told.moments)}." if told.moments else ""
    last = f"{told.needs}{where} In the file: {told.name}.".strip()
    blocks.append(Paragraph(last, Role.NOTICE))
    return PaperSection(_line(told.shares), tuple(blocks), level=3)


def _ending(ending: ReviewedEnding) -> PaperSection:
    where = f" In {_links(ending.moments)}." if ending.moments else ""
    told = f"{ending.alliance.capitalize()}. {ending.odds}{where} In the file: {ending.name}."
    blocks = (Paragraph(_line(ending.meaning)), Paragraph(told, Role.NOTICE))
    return PaperSection(_line(ending.title), blocks, level=3)
