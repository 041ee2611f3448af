"""What lies behind and under the text: the caret's line, a lit stretch, a problem's underline."""

from __future__ import annotations

from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from simulator.gui.author.text.positions import qt_range
from simulator.gui.author.text.severity_sign import severity_colour
from simulator.gui.theme.colours import Colours
from simulator.scenario.diagnostics import Diagnostic, Severity


def line_light(cursor: QTextCursor, colour: str) -> QTextEdit.ExtraSelection:
    """A light behind the line that ``cursor`` is in."""
    line = QTextCursor(cursor)
    line.clearSelection()
    return _selection(line, _background(colour))


def stretch_light(stretch: QTextCursor, colour: str) -> QTextEdit.ExtraSelection:
    """A light behind the lines that ``stretch`` has selected."""
    return _selection(stretch, _background(colour))


def underline(
    document: QTextDocument, problem: Diagnostic, colours: Colours
) -> QTextEdit.ExtraSelection:
    """A wave under an error's very words, dots under any other problem's."""
    start, end = qt_range(document, problem.span)
    place = _stretch(document, start, max(start, end))
    if start >= end:
        # Nothing stands there: the character before it carries the sign.
        place.movePosition(
            QTextCursor.MoveOperation.PreviousCharacter, QTextCursor.MoveMode.KeepAnchor
        )
    look = QTextCharFormat()
    style = QTextCharFormat.UnderlineStyle
    is_error = problem.severity is Severity.ERROR
    look.setUnderlineStyle(style.WaveUnderline if is_error else style.DotLine)
    look.setUnderlineColor(severity_colour(problem.severity, colours))
    return _selection(place, look)


def _stretch(document: QTextDocument, start: int, end: int) -> QTextCursor:
    stretch = QTextCursor(document)
    stretch.setPosition(start)
    stretch.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return stretch


def _background(colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setBackground(QColor(colour))
    made.setProperty(QTextCharFormat.Property.FullWidthSelection, True)
    return made


def _selection(cursor: QTextCursor, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor = cursor
    made.format = look
    return made
