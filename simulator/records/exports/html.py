"""A debrief as one web page that needs nothing but itself, and runs nothing."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from simulator.records.exports.curve_svg import curve_svg
from simulator.records.exports.document import (
    Attempt,
    Block,
    Counts,
    Curve,
    Details,
    Document,
    Judged,
    Legend,
    Paragraph,
    Points,
    Role,
    Said,
    Section,
    SideBySide,
    Signed,
)
from simulator.records.exports.ink import INKS
from simulator.records.exports.page_style import page_style
from simulator.records.exports.readable import readable
from simulator.records.exports.sign_svg import sign_svg
from simulator.scenario.taxonomy import Verdict

#: Nothing is loaded from anywhere and no script runs, whatever a scenario may have smuggled in.
POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; "
    "base-uri 'none'; form-action 'none'"
)


def html_of(document: Document) -> str:
    """The document as a web page; the same document gives the same text."""
    body = "\n".join(_section(section) for section in document.sections)
    return (
        f'<!DOCTYPE html>\n<html lang="{_text(document.language)}">\n<head>\n'
        '<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(POLICY)}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n'
        f"<title>{_text(document.title)}</title>\n<style>\n{page_style()}</style>\n</head>\n"
        f"<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )


def _text(text: str) -> str:
    return escape(readable(text), quote=True).replace("\n", "<br>")


def _section(section: Section) -> str:
    inside = "\n".join(_block(block) for block in section.blocks)
    heading = f"<h{section.level}>{_text(section.title)}</h{section.level}>\n"
    if not section.title:
        return f"<header>\n{inside}\n</header>"
    classes = [
        *(["part"] if section.level > 2 else []),
        *([str(section.verdict)] if section.verdict else []),
        *(["grave"] if section.is_grave else []),
    ]
    named = f' class="{" ".join(classes)}"' if classes else ""
    return f"<section{named}>\n{heading}{inside}\n</section>"


def _block(block: Block) -> str:
    match block:
        case Paragraph(text=text, role=role):
            return _paragraph(text, role)
        case Points(items=items):
            points = "".join(f'<li dir="auto">{_text(item)}</li>' for item in items)
            return f'<ul class="points">{points}</ul>'
        case Details(rows=rows):
            return f"<dl>{''.join(_detail(label, text) for label, text in rows)}</dl>"
        case Said():
            return _said(block)
        case Signed(verdict=verdict, text=text):
            return f'<p class="signed">{_sign(verdict)}<span dir="auto">{_text(text)}</span></p>'
        case Judged(verdict=verdict, text=text, aside=aside):
            return (
                f'<p class="judged {verdict}">{_sign(verdict)}<span class="name">{_text(text)}'
                f'</span><span class="aside">{_text(aside)}</span></p>'
            )
        case Curve(debrief=debrief, told=told):
            return f"<figure>{curve_svg(debrief, told)}</figure>"
        case Legend(verdicts=verdicts, text=text):
            listed = f'<ul class="legend">{"".join(_legend(verdicts))}</ul>'
            return f"{listed}\n{_paragraph(text, Role.NOTICE)}"
        case Counts():
            return f"<table>{''.join(_counts(block))}</table>"
        case SideBySide():
            return _side_by_side(block)


def _paragraph(text: str, role: Role) -> str:
    tag = "h1" if role is Role.TITLE else "p"
    named = "" if role in (Role.TITLE, Role.BODY) else f' class="{role}"'
    return f'<{tag}{named} dir="auto">{_text(text)}</{tag}>'


def _detail(label: str, text: str) -> str:
    return f'<dt dir="auto">{_text(label)}</dt><dd dir="auto">{_text(text)}</dd>'


def _said(said: Said) -> str:
    text, at = said.reply.text, 0
    pieces = []
    for move in sorted(said.moves, key=lambda move: move.start):
        pieces.append(_text(text[at : move.start]))
        marked = _text(text[max(at, move.start) : move.end])
        pieces.append(f'<mark class="{move.verdict}">{marked}</mark>')
        at = max(at, move.end)
    pieces.append(_text(text[at:]))
    kind = "said act" if said.reply.is_act else "said"
    return f'<p class="{kind}" dir="auto">{"".join(pieces)}</p>'


def _sign(verdict: Verdict) -> str:
    return sign_svg(verdict, INKS[verdict].ink)


def _legend(verdicts: tuple[tuple[Verdict, str], ...]) -> Iterator[str]:
    for verdict, name in verdicts:
        yield f'<li>{_sign(verdict)}<mark class="{verdict}">{_text(name)}</mark></li>'


def _counts(counts: Counts) -> Iterator[str]:
    good, bad = INKS[Verdict.VALIDATES].ink, INKS[Verdict.DISMISSES].ink
    for row in counts.rows:
        served, failed = (100 * count / counts.most for count in (row.served, row.failed))
        bars = (
            f'<rect width="{served:.2f}" height="12" fill="{good}"/>'
            f'<rect x="{served:.2f}" width="{failed:.2f}" height="12" fill="none" stroke="{bad}" '
            'vector-effect="non-scaling-stroke"/>'
        )
        yield (
            f'<tr><th scope="row">{_text(row.name)}</th><td class="bar"><svg class="bars" '
            f'viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">{bars}</svg></td>'
            f'<td class="words">{_text(row.words)}</td></tr>'
        )


def _side_by_side(beside: SideBySide) -> str:
    heads = "".join(f'<th scope="col">{_text(heading)}</th>' for heading in beside.headings)
    rows = (f"<tr>{''.join(_attempt(cell) for cell in row)}</tr>" for row in beside.rows)
    ends = "".join(f'<td dir="auto">{_text(ending)}</td>' for ending in beside.endings)
    return (
        f'<table class="beside"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody><tfoot><tr>{ends}</tr></tfoot></table>"
    )


def _attempt(attempt: Attempt | None) -> str:
    if attempt is None:
        return "<td></td>"
    aside = f'<span class="aside">{_text(attempt.aside)}</span>'
    words = f'<span dir="auto">{_text(attempt.text)}<br>{aside}</span>'
    return f'<td><div class="signed">{_sign(attempt.verdict)}{words}</div></td>'
