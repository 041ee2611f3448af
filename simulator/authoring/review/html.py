"""A review document as one web page that needs nothing but itself, and runs nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from simulator.authoring.review.document import (
    Link,
    ReviewDocument,
    ReviewedDisclosure,
    ReviewedEnding,
    ReviewedMoment,
    ReviewedVariant,
)
from simulator.authoring.review.escaping import Own, text
from simulator.authoring.review.map_picture import map_picture
from simulator.authoring.review.page_look import review_style
from simulator.authoring.review.reply_html import link_html, reply_html, sign
from simulator.feedback.arrival import heard_as
from simulator.feedback.verdict_names import verdict_name
from simulator.records.exports.html import POLICY
from simulator.scenario.taxonomy import Verdict

#: How marks and what is said of trust are to be read.
READING = (
    "Marked words use a technique; line and colour say what it does to the client. What is said of "
    "trust holds in the ordinary case: in a rupture nothing is earned until it is named, right "
    "after something was shared harm costs 1 more, and a third question in a row earns nothing."
)
_NOTES = '<p class="printed" aria-hidden="true">Notes</p>'


def review_html(document: ReviewDocument, map_svg: str = "") -> str:
    """The document as a web page; the same document and map give the same text.

    Args:
        document: what to write.
        map_svg: a drawing of the moments and where they lead, a whole ``svg`` element; empty for
            none.

    Raises:
        ValueError: ``map_svg`` is no SVG drawing.
    """
    own = Own(document.language)
    parts = [
        _opening(document, own),
        _contents(document),
        _map(document, map_svg),
        *(_moment(moment, document, own) for moment in document.moments),
        *_section("Disclosures", (_disclosure(told, own) for told in document.disclosures)),
        *_section("Endings", (_ending(ending, own) for ending in document.endings)),
        f'<p class="notice">{text(document.fiction)}</p>',
    ]
    body = "\n".join(part for part in parts if part)
    return (
        '<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{text(POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n'
        f"<title>For review: {text(document.title)}</title>\n<style>\n{review_style()}</style>\n"
        f"</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _opening(document: ReviewDocument, own: Own) -> str:
    rows = "".join(
        f'<dt>{text(label)}</dt><dd dir="auto">{text(told)}</dd>'
        for label, told in document.details
    )
    lines = [
        '<p class="eyebrow">A scenario for review</p>',
        f'<h1 dir="auto" lang="{text(document.language)}">{text(document.title)}</h1>',
        own.paragraph(own.words(document.summary), "lead"),
        f'<p class="notice">{text(document.fiction)}</p>',
        f"<dl>{rows}</dl>",
        *_listed("Content notes", document.content_notes, own),
        *_listed("What the trainee may try", document.goals, own),
    ]
    if document.paragraphs:
        lines.append(f'<h2 dir="auto">What is known of {text(document.client)} beforehand</h2>')
        lines += (own.paragraph(own.words(words)) for words in document.paragraphs)
    lines.append("<h2>In numbers</h2>")
    lines += (f"<p>{text(sentence)}</p>" for sentence in document.statistics)
    legend = "".join(
        f'<li>{sign(verdict)}<mark class="{verdict}">{verdict_name(verdict)}</mark></li>'
        for verdict in Verdict
    )
    lines += [
        "<h2>How to read the replies</h2>",
        f'<ul class="legend">{legend}</ul>',
        f'<p class="notice">{text(READING)}</p>',
    ]
    inside = "\n".join(lines)
    return f'<header class="noted">\n{_NOTES}\n{inside}\n</header>'


def _listed(heading: str, items: Iterable[str], own: Own) -> Iterator[str]:
    points = "".join(own_item for own_item in (_item(item, own) for item in items))
    if points:
        yield f"<h2>{text(heading)}</h2>"
        yield f'<ul class="points">{points}</ul>'


def _item(item: str, own: Own) -> str:
    return f'<li dir="auto" lang="{text(own.language)}">{own.words(item)}</li>'


def _contents(document: ReviewDocument) -> str:
    items = "".join(
        f'<li><a href="#moment-{text(moment.name)}">{moment.number} {text(moment.name)}</a>'
        f"{_mark_in_contents(moment)}</li>"
        for moment in document.moments
    )
    return f'<nav class="noted">\n<h2>Moments</h2>\n<ul class="contents">{items}</ul>\n</nav>'


def _mark_in_contents(moment: ReviewedMoment) -> str:
    if moment.ending:
        return ' <span class="quiet">ending</span>'
    return ' <span class="quiet">start</span>' if moment.is_start else ""


def _map(document: ReviewDocument, svg: str) -> str:
    if not svg:
        return ""
    alternative = (
        f"A map of the {len(document.moments)} moments and where the replies lead; all of it is "
        "told in words below."
    )
    return f'<figure class="map">{map_picture(svg, alternative)}</figure>'


def _moment(moment: ReviewedMoment, document: ReviewDocument, own: Own) -> str:
    heard = heard_as(document.client, on_arrival=moment.before_arrival)
    replies = "\n".join(reply_html(reply, heard, own) for reply in moment.replies)
    variants = "\n".join(_variant(variant, own) for variant in moment.variants)
    end = ""
    if moment.ending:
        end = f'<p class="told">The meeting ends: {link_html(moment.ending, own)}</p>'
    return (
        f'<section class="moment noted" id="moment-{text(moment.name)}">\n'
        f'<h2><span class="number">{moment.number}</span>{text(moment.name)}</h2>\n{_NOTES}\n'
        f'<p class="where">{" ".join(_where(moment, own))}</p>\n{variants}\n{end}{replies}\n'
        "</section>"
    )


def _where(moment: ReviewedMoment, own: Own) -> Iterator[str]:
    if moment.is_start:
        yield "The meeting begins here."
    if moment.before_arrival:
        yield "Before the client comes."
    if moment.reached:
        yield text(moment.reached)
    if moment.comes_from:
        yield f"From {_links(moment.comes_from, own)}."


def _links(links: Iterable[Link], own: Own) -> str:
    return ", ".join(link_html(link, own) for link in links)


def _variant(variant: ReviewedVariant, own: Own) -> str:
    when = f'<p class="caption condition">{own.words(variant.when)}</p>\n' if variant.when else ""
    told = []
    if variant.shares:
        told.append(f"Shares: {link_html(variant.shares, own)}")
    if variant.becomes_true:
        told.append(f"Becomes true: {' '.join(map(own.words, variant.becomes_true))}")
    also = "".join(f'<p class="told">{words}</p>\n' for words in told)
    manner = own.paragraph(own.words(variant.manner), "quiet") if variant.manner else ""
    return (
        f'<div class="says">\n{when}<p class="caption">{text(variant.speaker)}'
        f'<span class="chip">{text(variant.feeling)}</span></p>\n'
        f"{own.paragraph(own.words(variant.say), 'spoken')}\n{manner}\n{also}</div>"
    )


def _section(heading: str, parts: Iterable[str]) -> Iterator[str]:
    inside = "\n".join(parts)
    if inside:
        yield (
            f'<section class="moment listed noted">\n<h2>{text(heading)}</h2>\n{_NOTES}\n{inside}\n'
            "</section>"
        )


def _disclosure(told: ReviewedDisclosure, own: Own) -> str:
    matters = own.paragraph(own.words(told.matters)) if told.matters else ""
    where = f" In {_links(told.moments, own)}." if told.moments else ""
    return (
        f'<section class="part" id="disclosure-{text(told.name)}">\n'
        f"{own.paragraph(own.words(told.shares), 'strong')}\n{matters}\n"
        f'<p class="where">{text(told.needs)}{where} In the file: {text(told.name)}.</p>\n'
        "</section>"
    )


def _ending(ending: ReviewedEnding, own: Own) -> str:
    where = f" In {_links(ending.moments, own)}." if ending.moments else ""
    return (
        f'<section class="part" id="ending-{text(ending.name)}">\n'
        f'<h3 dir="auto" lang="{text(own.language)}">{own.words(ending.title)}</h3>\n'
        f"{own.paragraph(own.words(ending.meaning))}\n"
        f'<p class="where">{text(ending.alliance.capitalize())}. {text(ending.odds)}{where} '
        f"In the file: {text(ending.name)}.</p>\n</section>"
    )
