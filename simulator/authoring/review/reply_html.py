"""A reply as part of the review page."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from simulator.authoring.review.document import Link, Mark, ReviewedReply, Way
from simulator.authoring.review.escaping import Own, text
from simulator.feedback.verdict_names import verdict_name
from simulator.records.exports.ink import INKS
from simulator.records.exports.sign_svg import sign_svg
from simulator.scenario.taxonomy import Verdict


def reply_html(reply: ReviewedReply, heard_as: str, own: Own) -> str:
    """The reply with its words marked, what it counts as, and where it leads.

    Args:
        reply: the reply.
        heard_as: what introduces the client's side of it.
        own: writes what the author wrote.
    """
    marks = "".join(_mark(mark, own, alone=len(reply.marks) == 1) for mark in reply.marks)
    rows = "".join(
        f"<dt>{text(label)}</dt><dd>{told}</dd>" for label, told in _rows(reply, heard_as, own)
    )
    return (
        f'<section class="reply part {reply.verdict}">\n{_said(reply, own)}\n'
        f'<p class="judged {reply.verdict}">{sign(reply.verdict)}'
        f'<span class="name">{text(reply.counts_as.capitalize())}</span>'
        f'<span class="in-file">{text(reply.name)}</span>'
        f'<span class="aside">{text(reply.trust)}</span></p>\n'
        f'<ul class="marks">{marks}</ul>\n<dl>{rows}</dl>\n</section>'
    )


def sign(verdict: Verdict) -> str:
    """The verdict's shape, for beside words that say the same."""
    return sign_svg(verdict, INKS[verdict].ink)


def link_html(link: Link, own: Own) -> str:
    """Leads to another part of the page."""
    return f'<a href="#{text(link.kind)}-{text(link.name)}">{own.words(link.text)}</a>'


def _said(reply: ReviewedReply, own: Own) -> str:
    pieces = (
        own.words(piece.text)
        if piece.verdict is None
        else f'<mark class="{piece.verdict}">{own.words(piece.text)}</mark>'
        for piece in reply.pieces
    )
    kind = "said act" if reply.is_act else "said"
    return own.paragraph("".join(pieces), kind)


def _mark(mark: Mark, own: Own, *, alone: bool) -> str:
    """One technique; which words use it needs no telling where it is the only one."""
    words = "" if alone else f": “{own.words(mark.words)}”"
    return (
        f"<li>{sign(mark.verdict)}<span><strong>{text(mark.technique)}</strong> "
        f"({verdict_name(mark.verdict)}){words}</span></li>"
    )


def _rows(reply: ReviewedReply, heard_as: str, own: Own) -> Iterator[tuple[str, str]]:
    if reply.when:
        yield "On offer", own.words(reply.when)
    if reply.heard:
        yield heard_as, own.words(reply.heard)
    if reply.why:
        yield "Why", own.words(reply.why)
    if reply.stronger:
        yield "Stronger here", own.words(reply.stronger)
    if reply.becomes_true:
        yield "Becomes true", _sentences(reply.becomes_true, own)
    if reply.becomes_untrue:
        yield "Is true no more", _sentences(reply.becomes_untrue, own)
    yield "Leads to", _ways(reply.ways, own)


def _sentences(sentences: Iterable[str], own: Own) -> str:
    return "<br>".join(own.words(sentence) for sentence in sentences)


def _ways(ways: Iterable[Way], own: Own) -> str:
    items = "".join(
        f"<li>{link_html(way.to, own)}{f' {own.words(way.when)}' if way.when else ''}</li>"
        for way in ways
    )
    return f'<ul class="ways">{items}</ul>'
