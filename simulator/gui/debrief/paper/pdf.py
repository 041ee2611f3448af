"""Writes paper as a PDF: A4, numbered pages, the bundled typeface inside."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from simulator.gui.debrief.paper.lines import Column, Type, text_strips, width_of
from simulator.gui.debrief.paper.setting import set_document
from simulator.gui.debrief.paper.strips import POINT, Placed, Strip, pages_of
from simulator.gui.translating import QT_TRANSLATE_NOOP
from simulator.records.exports.document import Document
from simulator.records.exports.ink import HAIRLINE, QUIET
from simulator.records.exports.readable import readable
from simulator.records.exports.whole_file import NotWrittenError
from simulator.scenario.message import Message

_RESOLUTION = 720
_SIDE = 54 * POINT
_TOP = 48 * POINT
_FOOT = 62 * POINT
#: The column for notes, with the gutter between it and the text.
_NOTES = 138 * POINT
_GUTTER = 14 * POINT
_TALL, _WIDE = QPageLayout.Orientation.Portrait, QPageLayout.Orientation.Landscape
_FOOTER = Type(8, QUIET)
_RULE = 1.8 * POINT
_NOT_DRAWN = Message(
    QT_TRANSLATE_NOOP(
        "Words",
        "Not written: the PDF could not be drawn. Export a web page instead, and print that.",
    )
)


@dataclass(frozen=True, slots=True)
class PaperPart:
    """What begins on a page of its own.

    Attributes:
        set_in: sets it in a column of the width and the height given, in tenths of a point.
        notes: the word over the column that stays free for the reader's notes; empty for none.
        is_wide: whether its sheets lie on their long side; never those of the first part.
    """

    set_in: Callable[[float, float], Iterable[Strip]]
    notes: str = ""
    is_wide: bool = False


def go_on() -> None:
    """What calls this between two pieces of its work is wanted to the end."""


def pdf_of(document: Document, still_wanted: Callable[[], None] = go_on) -> bytes:
    """The document as a PDF.

    Args:
        document: what to set.
        still_wanted: called between any two pieces of the work; an error in it ends the work.

    Raises:
        NotWrittenError: it could not be drawn.
    """
    part = PaperPart(partial(_set, document))
    return paper_of(document.title, document.footer, [part], still_wanted=still_wanted)


def _set(document: Document, width: float, _height: float) -> Iterator[Strip]:
    return set_document(document, width)


def paper_of(
    title: str,
    footer: str,
    parts: Sequence[PaperPart],
    numbers: dict[str, int] | None = None,
    still_wanted: Callable[[], None] = go_on,
) -> bytes:
    """The parts one after the other as a PDF, their pages numbered through.

    It may be called in any thread: all it makes and paints with is its own.

    Args:
        title: what the PDF's window is called.
        footer: stands on every page.
        parts: what stands on the pages.
        numbers: is told the page of every anchor before anything is painted.
        still_wanted: called between any two pieces of the work; an error in it ends the work.

    Raises:
        NotWrittenError: it could not be drawn.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, title)
    sheets = list(_sheets(parts, QRectF(0, 0, writer.width(), writer.height()), still_wanted))
    if numbers is not None:
        numbers.update(_anchors(sheets))
    painter = QPainter()
    if not painter.begin(writer):
        raise NotWrittenError(_NOT_DRAWN)
    try:
        for number, sheet in enumerate(sheets, start=1):
            still_wanted()
            if number > 1:
                writer.setPageOrientation(_WIDE if sheet.part.is_wide else _TALL)
                writer.newPage()
            _paint_page(painter, sheet.page)
            if sheet.part.notes:
                _paint_notes(painter, sheet.area, sheet.part.notes)
            _paint_footer(painter, sheet.area, footer, f"{number} / {len(sheets)}")
    finally:
        painter.end()
        buffer.close()
    return bytes(data.data())


@dataclass(frozen=True, slots=True)
class _Sheet:
    part: PaperPart
    page: list[Placed]
    area: QRectF


def _sheets(
    parts: Sequence[PaperPart], tall: QRectF, still_wanted: Callable[[], None]
) -> Iterator[_Sheet]:
    for part in parts:
        area = QRectF(0, 0, tall.height(), tall.width()) if part.is_wide else tall
        width, height = area.width() - 2 * _SIDE, area.height() - _TOP - _FOOT
        if part.notes:
            width -= _NOTES
        strips = []
        for strip in part.set_in(width, height):
            still_wanted()
            strips.append(strip)
        for page in pages_of(strips, height):
            yield _Sheet(part, page, area)


def _anchors(sheets: Sequence[_Sheet]) -> Iterator[tuple[str, int]]:
    for number, sheet in enumerate(sheets, start=1):
        for placed in sheet.page:
            if placed.strip.anchor:
                yield placed.strip.anchor, number


def _writer(buffer: QBuffer, title: str) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    writer.setTitle(readable(title))
    writer.setCreator("Safe Space")
    return writer


def _paint_page(painter: QPainter, page: list[Placed]) -> None:
    above = 0.0
    for placed in page:
        strip = placed.strip
        if strip.rule is not None:
            top = above if placed.joins else placed.top
            box = QRectF(_SIDE, _TOP + top, _RULE, placed.top + strip.height - top)
            painter.fillRect(box, QColor(strip.rule.ink))
        strip.paint(painter, QPointF(_SIDE, _TOP + placed.top))
        above = placed.top + strip.height


def _paint_notes(painter: QPainter, area: QRectF, word: str) -> None:
    """A thin line, and the word over what stays free beside it."""
    left = area.width() - _SIDE - _NOTES + _GUTTER
    painter.fillRect(
        QRectF(left, _TOP, 0.5 * POINT, area.height() - _TOP - _FOOT), QColor(HAIRLINE)
    )
    room = _NOTES - _GUTTER
    (first, *_) = text_strips([Column(word, _FOOTER, 8 * POINT, room - 8 * POINT)])
    first.paint(painter, QPointF(left, _TOP - 2 * POINT))


def _paint_footer(painter: QPainter, sheet: QRectF, words: str, number: str) -> None:
    width = sheet.width() - 2 * _SIDE
    room = width_of(number, _FOOTER) + 2 * POINT
    columns = [
        Column(words, _FOOTER, 0, width - room - 20 * POINT),
        Column(number, _FOOTER, width - room, room),
    ]
    (first, *_) = text_strips(columns)
    first.paint(painter, QPointF(_SIDE, sheet.height() - 40 * POINT))
