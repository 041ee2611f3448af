"""A review document as one web page that needs nothing but itself, and runs nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from simulator.authoring.review.document import (
    READING,
    Link,
    ReviewDocument,
    ReviewedDisclosure,
    ReviewedEnding,
    ReviewedMoment,
    ReviewedVariant,
)
from simulator.authoring.review.escaping import PageWords, page_words, text
from simulator.authoring.review.map_picture import map_picture
from simulator.authoring.review.page_look import review_style
from simulator.authoring.review.reply_html import link_html, reply_html, sign
from simulator.records.exports.fixed_words import FixedWords, heard_as
from simulator.records.exports.html import POLICY
from simulator.records.exports.shipped_words import words_for
from simulator.scenario.languages import Language
from simulator.scenario.taxonomy import Verdict


def review_html(document: ReviewDocument, map_svg: str = "") -> str:
    """The document as a web page; the same document and map give the same text.

    Args:
        document: what to write.
        map_svg: a drawing of the moments and where they lead, a whole ``svg`` element; empty for
            none.

    Raises:
        ValueError: ``map_svg`` is no SVG drawing.
    """
    fixed = words_for(Language.of(document.language))
    page = page_words(document.language, fixed)
    say = page.say
    disclosures = [_disclosure(told, page) for told in document.disclosures]
    endings = [_ending(ending, page) for ending in document.endings]
    parts = [
        _opening(document, page),
        _contents(document, page),
        _map(document, map_svg, fixed),
        *(_moment(moment, document, page) for moment in document.moments),
        *_section(say("Disclosures"), disclosures, page),
        *_section(say("Endings"), endings, page),
        f'<p class="notice">{text(document.fiction)}</p>',
    ]
    body = "\n".join(part for part in parts if part)
    title = say("For review: {title}", title=text(document.title))
    return (
        f'<!DOCTYPE html>\n<html lang="{say.language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{text(POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n'
        f"<title>{title}</title>\n<style>\n{review_style()}</style>\n"
        f"</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _opening(document: ReviewDocument, page: PageWords) -> str:
    say = page.say
    rows = "".join(
        f'<dt>{text(label)}</dt><dd dir="auto">{text(told)}</dd>'
        for label, told in document.details
    )
    lines = [
        f'<p class="eyebrow">{say("A scenario for review")}</p>',
        f'<h1 dir="auto" lang="{text(document.language)}">{text(document.title)}</h1>',
        page.paragraph(page.words(document.summary), "lead"),
        f'<p class="notice">{text(document.fiction)}</p>',
        f"<dl>{rows}</dl>",
        *_listed(say("Content notes"), document.content_notes, page),
        *_listed(say("What the trainee may try"), document.goals, page),
    ]
    if document.paragraphs:
        known = say("What is known of {client} beforehand", client=text(document.client))
        lines.append(f'<h2 dir="auto">{known}</h2>')
        lines += (page.paragraph(page.words(words)) for words in document.paragraphs)
    lines.append(f"<h2>{say('In numbers')}</h2>")
    lines += (f"<p>{text(sentence)}</p>" for sentence in document.statistics)
    legend = "".join(
        f'<li>{sign(verdict)}<mark class="{verdict}">{page.verdict(verdict)}</mark></li>'
        for verdict in Verdict
    )
    lines += [
        f"<h2>{say('How to read the replies')}</h2>",
        f'<ul class="legend">{legend}</ul>',
        f'<p class="notice">{say.told(READING)}</p>',
    ]
    inside = "\n".join(lines)
    return f'<header class="noted">\n{_notes(page)}\n{inside}\n</header>'


def _listed(heading: str, items: Iterable[str], page: PageWords) -> Iterator[str]:
    points = "".join(item for item in (_item(item, page) for item in items))
    if points:
        yield f"<h2>{heading}</h2>"
        yield f'<ul class="points">{points}</ul>'


def _item(item: str, page: PageWords) -> str:
    return f'<li dir="auto" lang="{text(page.language)}">{page.words(item)}</li>'


def _contents(document: ReviewDocument, page: PageWords) -> str:
    say = page.say
    items = "".join(
        f'<li><a href="#moment-{text(moment.name)}">{moment.number} {text(moment.name)}</a>'
        f"{_mark_in_contents(moment, page)}</li>"
        for moment in document.moments
    )
    return (
        f'<nav class="noted">\n<h2>{say("Moments")}</h2>\n<ul class="contents">{items}</ul>\n</nav>'
    )


def _mark_in_contents(moment: ReviewedMoment, page: PageWords) -> str:
    say = page.say
    if moment.ending:
        return f' <span class="quiet">{say("ending")}</span>'
    return f' <span class="quiet">{say("start")}</span>' if moment.is_start else ""


def _map(document: ReviewDocument, svg: str, say: FixedWords) -> str:
    if not svg:
        return ""
    alternative = say(
        "A map of the {count} moments and where the replies lead; all of it is told in words "
        "below.",
        count=len(document.moments),
    )
    return f'<figure class="map" tabindex="0">{map_picture(svg, alternative)}</figure>'


def _moment(moment: ReviewedMoment, document: ReviewDocument, page: PageWords) -> str:
    say = page.say
    heard = heard_as(text(document.client), say, on_arrival=moment.before_arrival)
    replies = "\n".join(reply_html(reply, heard, page) for reply in moment.replies)
    variants = "\n".join(_variant(variant, page) for variant in moment.variants)
    end = ""
    if moment.ending:
        told = say("The meeting ends: {ending}", ending=link_html(moment.ending, page))
        end = f'<p class="told">{told}</p>'
    return (
        f'<section class="moment noted" id="moment-{text(moment.name)}">\n'
        f'<h2><span class="number">{moment.number}</span>{text(moment.name)}</h2>\n{_notes(page)}\n'
        f'<p class="where">{" ".join(_where(moment, page))}</p>\n{variants}\n{end}{replies}\n'
        "</section>"
    )


def _where(moment: ReviewedMoment, page: PageWords) -> Iterator[str]:
    say = page.say
    if moment.is_start:
        yield say("The meeting begins here.")
    if moment.before_arrival:
        yield say("Before the client comes.")
    if moment.reached:
        yield text(moment.reached)
    if moment.comes_from:
        yield say("From {moments}.", moments=_links(moment.comes_from, page))


def _links(links: Iterable[Link], page: PageWords) -> str:
    return ", ".join(link_html(link, page) for link in links)


def _variant(variant: ReviewedVariant, page: PageWords) -> str:
    when = f'<p class="caption condition">{page.words(variant.when)}</p>\n' if variant.when else ""
    told, say = [], page.say
    if variant.shares:
        told.append(say("Shares: {disclosure}", disclosure=link_html(variant.shares, page)))
    if variant.becomes_true:
        facts = " ".join(map(page.words, variant.becomes_true))
        told.append(say("Becomes true: {facts}", facts=facts))
    also = "".join(f'<p class="told">{words}</p>\n' for words in told)
    manner = page.paragraph(page.words(variant.manner), "quiet") if variant.manner else ""
    return (
        f'<div class="says">\n{when}<p class="caption">{text(variant.speaker)}'
        f'<span class="chip">{text(variant.feeling)}</span></p>\n'
        f"{page.paragraph(page.words(variant.say), 'spoken')}\n{manner}\n{also}</div>"
    )


def _section(heading: str, parts: Iterable[str], page: PageWords) -> Iterator[str]:
    inside = "\n".join(parts)
    if inside:
        yield (
            f'<section class="moment listed noted">\n<h2>{heading}</h2>\n{_notes(page)}\n{inside}\n'
            "</section>"
        )


def _disclosure(told: ReviewedDisclosure, page: PageWords) -> str:
    matters = page.paragraph(page.words(told.matters)) if told.matters else ""
    last = " ".join(_last(text(told.needs), told.moments, told.name, page))
    return (
        f'<section class="part" id="disclosure-{text(told.name)}">\n'
        f"{page.paragraph(page.words(told.shares), 'strong')}\n{matters}\n"
        f'<p class="where">{last}</p>\n'
        "</section>"
    )


def _ending(ending: ReviewedEnding, page: PageWords) -> str:
    told = f"{text(ending.alliance.capitalize())}. {text(ending.odds)}"
    last = " ".join(_last(told, ending.moments, ending.name, page))
    return (
        f'<section class="part" id="ending-{text(ending.name)}">\n'
        f'<h3 dir="auto" lang="{text(page.language)}">{page.words(ending.title)}</h3>\n'
        f"{page.paragraph(page.words(ending.meaning))}\n"
        f'<p class="where">{last}</p>\n</section>'
    )


def _last(told: str, moments: tuple[Link, ...], name: str, page: PageWords) -> Iterator[str]:
    """What is told of it, where it is, and what the file calls it."""
    say = page.say
    yield told
    if moments:
        yield say("In {moments}.", moments=_links(moments, page))
    yield say("In the file: {name}.", name=text(name))


def _notes(page: PageWords) -> str:
    say = page.say
    return f'<p class="printed" aria-hidden="true">{say("Notes")}</p>'
