"""Sets a debrief's document on paper: each block in its type, as strips."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from simulator.gui.debrief.paper.lines import Column, Type, hairline, text_strips, width_of
from simulator.gui.debrief.paper.strips import POINT, Rule, Strip
from simulator.gui.marked_text import Mark
from simulator.gui.verdict_shape import paint_verdict
from simulator.records.exports import curve_svg
from simulator.records.exports.document import (
    Attempt,
    Block,
    Count,
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
from simulator.records.exports.ink import HAIRLINE, INKS, QUIET
from simulator.scenario.taxonomy import Verdict

_BODY = Type()
_SMALL = Type(8.5)
_SMALL_QUIET = Type(8.5, QUIET)
#: Type, gap above in points, and whether the next block must stay on the page.
_ROLES = {
    Role.EYEBROW: (Type(10, QUIET), 0, True),
    Role.TITLE: (Type(21, is_bold=True, leading=1.05), 1, True),
    Role.CAPTION: (Type(8.5, QUIET, is_bold=True), 8, True),
    Role.LEAD: (Type(12), 10, False),
    Role.BODY: (_BODY, 5, False),
    Role.STRONG: (Type(is_bold=True), 4, True),
    Role.QUIET: (Type(10, QUIET), 2, False),
    Role.SPOKEN: (Type(11), 1, False),
    Role.NOTICE: (_SMALL_QUIET, 5, False),
}
_TITLES = {2: (Type(14, is_bold=True), 24, 2), 3: (Type(is_bold=True), 18, 0)}
_SAID = Type(11, leading=1.4)
_SIGN = 9 * POINT
#: How far what has a line on its left stands from the edge.
INDENT = 15 * POINT
_LABELS = 96 * POINT
_BAR = 7 * POINT
_FEW = 12


def set_document(document: Document, width: float) -> Iterator[Strip]:
    """The whole document in a column of this width, in tenths of a point, piece by piece."""
    for number, section in enumerate(document.sections):
        yield from _section(section, number, width)


def _section(section: Section, number: int, width: float) -> Iterator[Strip]:
    is_part = section.level > 2 or section.is_grave
    left = INDENT if is_part else 0.0
    strips = list(heading_strips(section.title, section.level, width - left))
    for block in section.blocks:
        strips += block_strips(block, width - left)
    if len(strips) <= _FEW and all(isinstance(block, Paragraph) for block in section.blocks):
        # A few lines under a title read badly on two pages.
        strips = [*(replace(strip, keeps_next=True) for strip in strips[:-1]), *strips[-1:]]
    if not is_part:
        yield from strips
        return
    ink = INKS[section.verdict].ink if section.verdict else HAIRLINE
    rule = Rule(number, INKS[Verdict.BREAKS_BOUNDARIES].ink if section.is_grave else ink)
    yield from ruled(strips, rule)


def ruled(strips: Iterable[Strip], rule: Rule) -> Iterator[Strip]:
    """The strips, set for a column narrower by ``INDENT``, with a line on their left."""
    for strip in strips:
        yield replace(strip, paint=partial(_paint_indented, strip, INDENT), rule=rule)


def _paint_indented(strip: Strip, left: float, painter: QPainter, corner: QPointF) -> None:
    strip.paint(painter, corner + QPointF(left, 0))


def heading_strips(title: str, level: int, width: float) -> Iterator[Strip]:
    """A section's title, on one page with what follows; nothing for an empty one."""
    if title:
        type_, gap, below = _TITLES[level]
        yield from text_strips([Column(title, type_, 0, width)], gap * POINT, keeps_next=True)
        yield Strip(below * POINT, _paint_nothing, keeps_next=True)


def _paint_nothing(painter: QPainter, corner: QPointF) -> None:
    """Leave it free."""


def block_strips(block: Block, width: float) -> list[Strip]:
    """A block of a document in a column of this width."""
    match block:
        case Paragraph(text=text, role=role):
            type_, gap, keeps = _ROLES[role]
            return text_strips([Column(text, type_, 0, width)], gap * POINT, keeps_next=keeps)
        case Points(items=items):
            return [strip for item in items for strip in _point(item, width)]
        case Details(rows=rows):
            return _details(rows, width)
        case Said():
            return _said(block, width)
        case Signed(verdict=verdict, text=text):
            column = Column(text, _BODY, INDENT, width - INDENT)
            return text_strips([column], 3 * POINT, _sign(verdict, _BODY))
        case Judged():
            return _judged(block, width)
        case Curve():
            return [_curve(block, width)]
        case Legend(verdicts=verdicts, text=text):
            return [*_legend(verdicts), *block_strips(Paragraph(text, Role.NOTICE), width)]
        case Counts():
            return _counts(block, width)
        case SideBySide():
            return _side_by_side(block, width)


def _point(text: str, width: float) -> list[Strip]:
    bullet = Column("•", Type(10, QUIET), 2 * POINT, INDENT)
    return text_strips([bullet, Column(text, _BODY, INDENT, width - INDENT)], 3 * POINT)


def _details(rows: tuple[tuple[str, str], ...], width: float) -> list[Strip]:
    strips = [hairline(width, HAIRLINE, 8 * POINT)] if rows else []
    for place, (label, text) in enumerate(rows):
        columns = [
            Column(label, _SMALL_QUIET, 0, _LABELS - 8 * POINT),
            Column(text, _SMALL, _LABELS, width - _LABELS),
        ]
        strips += text_strips(columns, 3 * POINT if place else 0.0)
    return strips


def _said(said: Said, width: float) -> list[Strip]:
    marks = tuple(
        Mark(move.start, move.end, move.verdict, move.technique.name) for move in said.moves
    )
    return marked_strips(said.reply.text, marks, width, is_act=said.reply.is_act)


def marked_strips(text: str, marks: tuple[Mark, ...], width: float, *, is_act: bool) -> list[Strip]:
    """A reply with its words marked, an act in italics."""
    column = Column(text, replace(_SAID, is_italic=is_act), 0, width, marks)
    # What it counted as belongs on the same page.
    return text_strips([column], 2 * POINT, keeps_next=True)


def _judged(judged: Judged, width: float) -> list[Strip]:
    aside = width_of(judged.aside, Type(10, QUIET)) + 2 * POINT
    name = Type(ink=INKS[judged.verdict].ink, is_bold=True)
    columns = [
        Column(judged.text, name, INDENT, width - INDENT - aside - 8 * POINT),
        Column(judged.aside, Type(10, QUIET), width - aside, aside),
    ]
    return text_strips(columns, 7 * POINT, _sign(judged.verdict, name), keeps_next=True)


def _sign(verdict: Verdict, type_: Type) -> partial[None]:
    return partial(_paint_sign, verdict, type_.points)


def _paint_sign(verdict: Verdict, points: float, painter: QPainter, corner: QPointF) -> None:
    """The sign beside a first line, in the middle of its small letters."""
    top = corner.y() + 0.66 * points * POINT - _SIGN / 2
    box = QRectF(corner.x(), top, _SIGN, _SIGN)
    paint_verdict(painter, verdict, box, QColor(INKS[verdict].ink))


def _curve(curve: Curve, width: float) -> Strip:
    height = width * curve_svg.HEIGHT / curve_svg.WIDTH
    drawing = QSvgRenderer(QByteArray(curve_svg.curve_svg(curve.debrief, curve.told).encode()))

    def paint(painter: QPainter, corner: QPointF) -> None:
        drawing.render(painter, QRectF(corner.x(), corner.y(), width, height))

    return Strip(height, paint, 4 * POINT, keeps_next=True)


def _legend(verdicts: tuple[tuple[Verdict, str], ...]) -> list[Strip]:
    columns, signs, left = [], [], 0.0
    for verdict, name in verdicts:
        room = width_of(name, _SMALL)
        mark = Mark(0, len(name), verdict, name)
        signs.append((verdict, left))
        columns.append(Column(name, _SMALL, left + INDENT, room + POINT, (mark,)))
        left += INDENT + room + 18 * POINT

    def paint(painter: QPainter, corner: QPointF) -> None:
        for verdict, at in signs:
            _paint_sign(verdict, _SMALL.points, painter, corner + QPointF(at, 0))

    return text_strips(columns, 6 * POINT, paint, keeps_next=True)


def _counts(counts: Counts, width: float) -> list[Strip]:
    names = max(width_of(row.name, _BODY) for row in counts.rows) + 14 * POINT
    words = max(width_of(row.words, Type(10, QUIET)) for row in counts.rows) + 2 * POINT
    room = width - names - words - 14 * POINT
    strips = []
    for row in counts.rows:
        columns = [
            Column(row.name, _BODY, 0, names),
            Column(row.words, Type(10, QUIET), width - words, words),
        ]
        bar = partial(_paint_bar, row, names, room / counts.most)
        strips += text_strips(columns, 2 * POINT, bar, keeps_next=row is not counts.rows[-1])
    return strips


def _paint_bar(row: Count, left: float, unit: float, painter: QPainter, corner: QPointF) -> None:
    """Filled for what was served, an empty frame after it for what failed."""
    top = corner.y() + 3.2 * POINT
    served = QRectF(corner.x() + left, top, unit * row.served, _BAR)
    painter.fillRect(served, QColor(INKS[Verdict.VALIDATES].ink))
    if row.failed:
        painter.setPen(QPen(QColor(INKS[Verdict.DISMISSES].ink), 0.8 * POINT))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = 0.4 * POINT
        frame = QRectF(served.right(), top, unit * row.failed, _BAR)
        painter.drawRect(frame.adjusted(inset, inset, -inset, -inset))


def _side_by_side(beside: SideBySide, width: float) -> list[Strip]:
    middle = width / 2 + 8 * POINT
    room = width - middle
    heads = [
        Column(text, _ROLES[Role.CAPTION][0], left, room)
        for text, left in zip(beside.headings, (0.0, middle), strict=True)
    ]
    strips = text_strips(heads, 8 * POINT, keeps_next=True)
    for earlier, later in beside.rows:
        strips += _attempts(((earlier, 0.0), (later, middle)), room)
    ends = [
        Column(text, Type(is_bold=True), left, room)
        for text, left in zip(beside.endings, (0.0, middle), strict=True)
    ]
    return [*strips, *text_strips(ends, 6 * POINT)]


def _attempts(cells: tuple[tuple[Attempt | None, float], ...], room: float) -> list[Strip]:
    given = [(attempt, left) for attempt, left in cells if attempt is not None]
    text = room - INDENT

    def paint(painter: QPainter, corner: QPointF) -> None:
        for attempt, left in given:
            _paint_sign(attempt.verdict, _BODY.points, painter, corner + QPointF(left, 0))

    said = [Column(attempt.text, _BODY, left + INDENT, text) for attempt, left in given]
    did = [Column(attempt.aside, _SMALL_QUIET, left + INDENT, text) for attempt, left in given]
    return [*text_strips(said, 8 * POINT, paint, keeps_next=True), *text_strips(did)]
