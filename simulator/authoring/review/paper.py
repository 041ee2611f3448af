"""A review document for paper: sections of blocks, most of them those of a debrief.

Blocks hold plain text as it came from people and scenarios.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from simulator.authoring.review.document import (
    READING,
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
from simulator.records.exports.document import (
    Details,
    Judged,
    Legend,
    Paragraph,
    Points,
    Role,
    Signed,
)
from simulator.records.exports.fixed_words import FixedWords, heard_as, verdict_words
from simulator.records.exports.shipped_words import words_for
from simulator.scenario.languages import Language
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
    say = words_for(Language.of(document.language))
    opening = (_opening(document, say), *_before(document, say), _contents(document, say))
    moments = [
        section for moment in document.moments for section in _moment(moment, document.client, say)
    ]
    disclosures = [_disclosure(told, say) for told in document.disclosures]
    endings = [_ending(ending, say) for ending in document.endings]
    moments += _listed(say("Disclosures"), disclosures)
    moments += _listed(say("Endings"), endings)
    return PaperReview(
        title=say("For review: {title}", title=document.title),
        footer=f"{document.title} · {document.fiction}",
        notes=say("Notes"),
        opening=opening,
        moments=tuple(moments),
    )


def _line(words: str) -> str:
    """The file's own line ends mean nothing in a line."""
    return " ".join(words.split())


def _opening(document: ReviewDocument, say: FixedWords) -> PaperSection:
    blocks: list[PaperBlock] = [
        Paragraph(say("A scenario for review"), Role.EYEBROW),
        Paragraph(_line(document.title), Role.TITLE),
        Paragraph(_line(document.summary), Role.LEAD),
        Paragraph(document.fiction, Role.NOTICE),
        Details(tuple((label, _line(told)) for label, told in document.details)),
    ]
    return PaperSection("", tuple(blocks))


def _before(document: ReviewDocument, say: FixedWords) -> Iterator[PaperSection]:
    if document.content_notes:
        points = Points(tuple(map(_line, document.content_notes)))
        yield PaperSection(say("Content notes"), (points,))
    if document.goals:
        points = Points(tuple(map(_line, document.goals)))
        yield PaperSection(say("What the trainee may try"), (points,))
    if document.paragraphs:
        known = tuple(Paragraph(_line(words)) for words in document.paragraphs)
        title = say("What is known of {client} beforehand", client=document.client)
        yield PaperSection(title, known)
    yield PaperSection(say("In numbers"), tuple(Paragraph(words) for words in document.statistics))
    names = tuple((verdict, verdict_words(verdict, say)) for verdict in Verdict)
    yield PaperSection(say("How to read the replies"), (Legend(names, say.told(READING)),))


def _contents(document: ReviewDocument, say: FixedWords) -> PaperSection:
    entries: list[PaperBlock] = [
        Entry(f"{moment.number}  {moment.name}", _in_contents(moment, say), moment.name)
        for moment in document.moments
    ]
    return PaperSection(say("Moments"), tuple(entries))


def _in_contents(moment: ReviewedMoment, say: FixedWords) -> str:
    if moment.ending is not None:
        return say("ending")
    return say("start") if moment.is_start else ""


def _moment(moment: ReviewedMoment, client: str, say: FixedWords) -> Iterator[PaperSection]:
    blocks: list[PaperBlock] = []
    where = " ".join(_where(moment, say))
    if where:
        blocks.append(Paragraph(where, Role.QUIET))
    for variant in moment.variants:
        blocks += _variant(variant, say)
    if moment.ending is not None:
        ends = say("The meeting ends: {ending}", ending=_line(moment.ending.text))
        blocks.append(Paragraph(ends, Role.STRONG))
    title = f"{moment.number}  {moment.name}"
    yield PaperSection(title, tuple(blocks), anchor=moment.name)
    heard = heard_as(client, say, on_arrival=moment.before_arrival)
    for reply in moment.replies:
        yield PaperSection("", tuple(_reply(reply, heard, say)), level=3, verdict=reply.verdict)


def _where(moment: ReviewedMoment, say: FixedWords) -> Iterator[str]:
    if moment.is_start:
        yield say("The meeting begins here.")
    if moment.before_arrival:
        yield say("Before the client comes.")
    if moment.reached:
        yield moment.reached
    if moment.comes_from:
        yield say("From {moments}.", moments=_links(moment.comes_from))


def _links(links: Iterable[Link]) -> str:
    return ", ".join(_line(link.text) for link in links)


def _variant(variant: ReviewedVariant, say: FixedWords) -> Iterator[PaperBlock]:
    if variant.when:
        yield Paragraph(_line(variant.when), Role.CAPTION)
    yield Paragraph(f"{variant.speaker}  ·  {variant.feeling}", Role.CAPTION)
    yield Paragraph(_line(variant.say), Role.SPOKEN)
    if variant.manner:
        yield Paragraph(_line(variant.manner), Role.QUIET)
    if variant.shares is not None:
        shares = say("Shares: {disclosure}", disclosure=_line(variant.shares.text))
        yield Paragraph(shares, Role.NOTICE)
    if variant.becomes_true:
        facts = " ".join(map(_line, variant.becomes_true))
        yield Paragraph(say("Becomes true: {facts}", facts=facts), Role.NOTICE)


def _reply(reply: ReviewedReply, heard: str, say: FixedWords) -> Iterator[PaperBlock]:
    yield Marked(_in_a_line(reply.pieces), reply.is_act)
    yield Judged(reply.verdict, reply.counts_as.capitalize(), reply.name)
    for mark in reply.marks:
        words = f": {_line(mark.words)}" if len(reply.marks) > 1 else ""
        verdict = verdict_words(mark.verdict, say)
        yield Signed(mark.verdict, f"{mark.technique} ({verdict}){words}")
    yield Details(tuple(_rows(reply, heard, say)))


def _in_a_line(pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    return tuple(Piece(piece.text.replace("\n", " "), piece.verdict) for piece in pieces)


def _rows(reply: ReviewedReply, heard: str, say: FixedWords) -> Iterator[tuple[str, str]]:
    yield say("Trust"), reply.trust
    for label, told in (
        (say("On offer"), reply.when),
        (heard, reply.heard),
        (say("Why"), reply.why),
        (say("Stronger here"), reply.stronger),
    ):
        if told:
            yield label, _line(told)
    for label, facts in (
        (say("Becomes true"), reply.becomes_true),
        (say("Is true no more"), reply.becomes_untrue),
    ):
        if facts:
            yield label, _below_one_another(facts)
    if reply.ways:
        yield say("Leads to"), _below_one_another(map(_way, reply.ways))


def _below_one_another(texts: Iterable[str]) -> str:
    """A line each; several are told apart where they are longer than a line of paper."""
    lines = [_line(text) for text in texts]
    return "\n".join(f"• {line}" for line in lines) if len(lines) > 1 else "".join(lines)


def _way(way: Way) -> str:
    return f"{_line(way.to.text)} {_line(way.when)}".rstrip()


def _listed(heading: str, parts: Iterable[PaperSection]) -> Iterator[PaperSection]:
    found = tuple(parts)
    if found:
        yield PaperSection(heading, ())
        yield from found


def _disclosure(told: ReviewedDisclosure, say: FixedWords) -> PaperSection:
    blocks: list[PaperBlock] = []
    if told.matters:
        blocks.append(Paragraph(_line(told.matters)))
    last = " ".join(_last(told.needs, told.moments, told.name, say))
    blocks.append(Paragraph(last, Role.NOTICE))
    return PaperSection(_line(told.shares), tuple(blocks), level=3)


def _ending(ending: ReviewedEnding, say: FixedWords) -> PaperSection:
    told = f"{ending.alliance.capitalize()}. {ending.odds}"
    last = " ".join(_last(told, ending.moments, ending.name, say))
    blocks = (Paragraph(_line(ending.meaning)), Paragraph(last, Role.NOTICE))
    return PaperSection(_line(ending.title), blocks, level=3)


def _last(told: str, moments: tuple[Link, ...], name: str, say: FixedWords) -> Iterator[str]:
    """What is told of it, where it is, and what the file calls it."""
    if told:
        yield told
    if moments:
        yield say("In {moments}.", moments=_links(moments))
    yield say("In the file: {name}.", name=name)
