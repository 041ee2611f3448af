"""Writes a debrief as a PDF: A4, numbered pages, the bundled typeface inside."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter

from simulator.gui.debrief.paper.lines import Column, Type, text_strips, width_of
from simulator.gui.debrief.paper.setting import set_document
from simulator.gui.debrief.paper.strips import POINT, Placed, pages_of
from simulator.gui.translating import QT_TRANSLATE_NOOP
from simulator.records.exports.document import Document
from simulator.records.exports.ink import QUIET
from simulator.records.exports.readable import readable
from simulator.records.exports.whole_file import NotWrittenError
from simulator.records.message import Message

_RESOLUTION = 720
_SIDE = 54 * POINT
_TOP = 48 * POINT
_FOOT = 62 * POINT
_FOOTER = Type(8, QUIET)
_RULE = 1.8 * POINT
_NOT_DRAWN = Message(
    QT_TRANSLATE_NOOP(
        "Words",
        "Not written: the PDF could not be drawn. Export a web page instead, and print that.",
    )
)


def pdf_of(document: Document) -> bytes:
    """The document as a PDF.

    Raises:
        NotWrittenError: it could not be drawn.
    """
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, document.title)
    sheet = QRectF(0, 0, writer.width(), writer.height())
    width, height = sheet.width() - 2 * _SIDE, sheet.height() - _TOP - _FOOT
    pages = pages_of(set_document(document, width), height)
    painter = QPainter()
    if not painter.begin(writer):
        raise NotWrittenError(_NOT_DRAWN)
    try:
        for number, page in enumerate(pages, start=1):
            if number > 1:
                writer.newPage()
            _paint_page(painter, page)
            _paint_footer(painter, sheet, document.footer, f"{number} / {len(pages)}")
    finally:
        painter.end()
        buffer.close()
    return bytes(data.data())


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


def _paint_footer(painter: QPainter, sheet: QRectF, words: str, number: str) -> None:
    width = sheet.width() - 2 * _SIDE
    room = width_of(number, _FOOTER) + 2 * POINT
    columns = [
        Column(words, _FOOTER, 0, width - room - 20 * POINT),
        Column(number, _FOOTER, width - room, room),
    ]
    (first, *_) = text_strips(columns)
    first.paint(painter, QPointF(_SIDE, sheet.height() - 40 * POINT))
