"""A reply as part of the review page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from simulator.authoring.review.document import Link, Mark, ReviewedReply, Way
from simulator.authoring.review.escaping import PageWords, text
from simulator.records.exports.ink import INKS
from simulator.records.exports.sign_svg import sign_svg
from simulator.scenario.taxonomy import Verdict


def reply_html(reply: ReviewedReply, heard_as: str, page: PageWords) -> str:
    """The reply with its words marked, what it counts as, and where it leads.

    Args:
        reply: the reply.
        heard_as: what introduces the client's side of it, safe for the page.
        page: writes the words of both.
    """
    marks = "".join(_mark(mark, page, alone=len(reply.marks) == 1) for mark in reply.marks)
    rows = "".join(
        f"<dt>{label}</dt><dd>{told}</dd>" for label, told in _rows(reply, heard_as, page)
    )
    return (
        f'<section class="reply part {reply.verdict}">\n{_said(reply, page)}\n'
        f'<p class="judged {reply.verdict}">{sign(reply.verdict)}'
        f'<span class="name">{text(reply.counts_as.capitalize())}</span>'
        f'<span class="in-file">{text(reply.name)}</span>'
        f'<span class="aside">{text(reply.trust)}</span></p>\n'
        f'<ul class="marks">{marks}</ul>\n<dl>{rows}</dl>\n</section>'
    )


def sign(verdict: Verdict) -> str:
    """The verdict's shape, for beside words that say the same."""
    return sign_svg(verdict, INKS[verdict].ink)


def link_html(link: Link, page: PageWords) -> str:
    """Leads to another part of the page."""
    return f'<a href="#{text(link.kind)}-{text(link.name)}">{page.words(link.text)}</a>'


def _said(reply: ReviewedReply, page: PageWords) -> str:
    pieces = (
        page.words(piece.text)
        if piece.verdict is None
        else f'<mark class="{piece.verdict}">{page.words(piece.text)}</mark>'
        for piece in reply.pieces
    )
    kind = "said act" if reply.is_act else "said"
    return page.paragraph("".join(pieces), kind)


def _mark(mark: Mark, page: PageWords, *, alone: bool) -> str:
    """One technique; which words use it needs no telling where it is the only one."""
    words = "" if alone else f": {page.words(mark.words)}"
    return (
        f"<li>{sign(mark.verdict)}<span><strong>{text(mark.technique)}</strong> "
        f"({page.verdict(mark.verdict)}){words}</span></li>"
    )


def _rows(reply: ReviewedReply, heard_as: str, page: PageWords) -> Iterator[tuple[str, str]]:
    say = page.say
    if reply.when:
        yield say("On offer"), page.words(reply.when)
    if reply.heard:
        yield heard_as, page.words(reply.heard)
    if reply.why:
        yield say("Why"), page.words(reply.why)
    if reply.stronger:
        yield say("Stronger here"), page.words(reply.stronger)
    if reply.becomes_true:
        yield say("Becomes true"), _sentences(reply.becomes_true, page)
    if reply.becomes_untrue:
        yield say("Is true no more"), _sentences(reply.becomes_untrue, page)
    yield say("Leads to"), _ways(reply.ways, page)


def _sentences(sentences: Iterable[str], page: PageWords) -> str:
    return "<br>".join(page.words(sentence) for sentence in sentences)


def _ways(ways: Iterable[Way], page: PageWords) -> str:
    items = "".join(
        f"<li>{link_html(way.to, page)}{f' {page.words(way.when)}' if way.when else ''}</li>"
        for way in ways
    )
    return f'<ul class="ways">{items}</ul>'
