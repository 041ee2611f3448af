"""A scenario for review as a PDF: what there is to read, and beside it room for notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from simulator.authoring.review.document import ReviewDocument
from simulator.authoring.review.paper import (
    Entry,
    Marked,
    PaperBlock,
    PaperSection,
    paper_review,
)
from simulator.gui.author.map.painting import drawing_of
from simulator.gui.debrief.paper.lines import Column, Type, text_strips
from simulator.gui.debrief.paper.pdf import PaperPart, go_on, paper_of
from simulator.gui.debrief.paper.setting import (
    INDENT,
    block_strips,
    heading_strips,
    marked_strips,
    ruled,
)
from simulator.gui.debrief.paper.strips import POINT, Rule, Strip
from simulator.gui.marked_text import Mark
from simulator.records.exports.document import Paragraph, Role
from simulator.records.exports.ink import HAIRLINE, INKS, QUIET

#: Room for an entry's aside and for its page number.
_ASIDE = 60 * POINT
_NUMBER = 26 * POINT
#: What is told of the words above it.
_BELONGING = (Role.QUIET, Role.NOTICE, Role.STRONG)
#: An ending or a disclosure of so many lines stands on one page.
_FEW = 14


def review_pdf(
    document: ReviewDocument, map_svg: str, still_wanted: Callable[[], None] = go_on
) -> bytes:
    """The document as a PDF, its map (empty for none) on a page of its own.

    Args:
        document: what to set.
        map_svg: the map as a whole SVG drawing.
        still_wanted: called between any two pieces of the work; an error in it ends the work.

    Raises:
        NotWrittenError: it could not be drawn.
    """
    paper = paper_review(document)
    numbers: dict[str, int] = {}
    parts = [PaperPart(partial(_set, paper.opening, numbers), paper.notes)]
    if map_svg:
        drawing = drawing_of(map_svg)
        size = drawing.defaultSize()
        parts.append(PaperPart(partial(_set_map, drawing), is_wide=size.width() > size.height()))
    parts.append(PaperPart(partial(_set, paper.moments, numbers), paper.notes))
    return paper_of(paper.title, paper.footer, parts, numbers, still_wanted)


def _set(
    sections: tuple[PaperSection, ...], numbers: Mapping[str, int], width: float, _height: float
) -> Iterator[Strip]:
    for place, section in enumerate(sections):
        yield from _section(section, place, numbers, width)


def _section(
    section: PaperSection, place: int, numbers: Mapping[str, int], width: float
) -> Iterator[Strip]:
    is_part = section.level > 2
    room = width - INDENT if is_part else width
    strips = list(heading_strips(section.title, section.level, room))
    for place_in_it, block in enumerate(section.blocks):
        found = _block(block, numbers, room)
        strips += _kept(found) if _holds_next(section, place_in_it) else found
    if not strips:
        return
    strips[0] = replace(strips[0], anchor=section.anchor)
    if section.blocks:
        strips[-1] = replace(strips[-1], keeps_next=False)
    if _stands_whole(section, strips):
        strips = [*_kept(strips[:-1]), strips[-1]]
    if not is_part:
        yield from strips
        return
    if not section.title:
        # Parts without a title would run into one another.
        strips[0] = replace(strips[0], gap=16 * POINT)
    ink = INKS[section.verdict].ink if section.verdict is not None else HAIRLINE
    yield from ruled(strips, Rule(place, ink))


def _holds_next(section: PaperSection, place: int) -> bool:
    """Whether a block of a moment belongs on one page with the block after it."""
    if not section.anchor or place + 1 == len(section.blocks):
        return False
    # A title with a line alone below it reads badly at the foot of a page, and so does what is
    # said without how it is said, what it tells and that it is the end.
    after = section.blocks[place + 1]
    return place == 0 or (isinstance(after, Paragraph) and after.role in _BELONGING)


def _stands_whole(section: PaperSection, strips: list[Strip]) -> bool:
    """Whether it stands on one page, where one is long enough for it."""
    if section.title and section.level > 2:
        return len(strips) <= _FEW
    is_contents = any(isinstance(block, Entry) for block in section.blocks)
    return is_contents or section.verdict is not None


def _kept(strips: list[Strip]) -> list[Strip]:
    return [replace(strip, keeps_next=True) for strip in strips]


def _block(block: PaperBlock, numbers: Mapping[str, int], width: float) -> list[Strip]:
    match block:
        case Marked():
            return _marked(block, width)
        case Entry():
            return _entry(block, numbers, width)
        case _:
            return block_strips(block, width)


def _marked(said: Marked, width: float) -> list[Strip]:
    marks, at = [], 0
    for piece in said.pieces:
        end = at + len(piece.text)
        if piece.verdict is not None:
            marks.append(Mark(at, end, piece.verdict, ""))
        at = end
    text = "".join(piece.text for piece in said.pieces)
    return marked_strips(text, tuple(marks), width, is_act=said.is_act)


def _entry(entry: Entry, numbers: Mapping[str, int], width: float) -> list[Strip]:
    """The page number is painted when it is known: when all pages have been filled."""
    columns = [
        Column(entry.text, Type(), 0, width - _ASIDE - _NUMBER),
        Column(entry.aside, Type(8.5, QUIET), width - _ASIDE - _NUMBER, _ASIDE),
    ]
    paint = partial(_paint_number, entry.anchor, numbers, width - _NUMBER)
    return text_strips(columns, 2 * POINT, paint)


def _paint_number(
    anchor: str, numbers: Mapping[str, int], left: float, painter: QPainter, corner: QPointF
) -> None:
    (strip, *_) = text_strips([Column(str(numbers.get(anchor, "")), Type(), left, _NUMBER)])
    strip.paint(painter, corner)


def _set_map(drawing: QSvgRenderer, width: float, height: float) -> list[Strip]:
    """The map as large as the page allows, in its middle."""
    size = drawing.defaultSize()
    scale = min(width / max(size.width(), 1), height / max(size.height(), 1))
    box = QRectF(0, 0, size.width() * scale, size.height() * scale)

    def paint(painter: QPainter, corner: QPointF) -> None:
        left = corner.x() + (width - box.width()) / 2
        drawing.render(painter, box.translated(left, corner.y()))

    return [Strip(box.height(), paint)]
