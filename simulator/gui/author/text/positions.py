"""Places in a text as Python and as Qt count them.

Qt counts halves of an emoji as one each; Python counts the emoji. All of our own code counts as
Python does.
"""

from __future__ import annotations

from PySide6.QtGui import QTextDocument

from simulator.scenario.diagnostics import Span

#: Characters from here on are two to Qt.
_ASTRAL = "\U00010000"


class Positions:
    """Translates places in one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._is_plain = text.isascii() or max(text, default="") < _ASTRAL

    def to_qt(self, offset: int) -> int:
        """Qt's place of the character at ``offset``."""
        if self._is_plain:
            return offset
        return offset + sum(char >= _ASTRAL for char in self._text[:offset])

    def to_python(self, position: int) -> int:
        """The offset of the character at Qt's ``position``."""
        if self._is_plain:
            return position
        return len(self._text.encode("utf-16-le")[: 2 * position].decode("utf-16-le", "replace"))


def text_of(document: QTextDocument) -> str:
    """All text of a document. Qt's own plain text would turn protected spaces into common ones."""
    return document.toRawText().replace("\u2029", "\n")


def qt_range(document: QTextDocument, span: Span) -> tuple[int, int]:
    """Where a span begins and ends in a document, as Qt counts; within it, whatever the span."""
    return _place(document, span.line, span.col), _place(document, span.end_line, span.end_col)


def _place(document: QTextDocument, line: int, col: int) -> int:
    block = document.findBlockByNumber(min(line, document.blockCount()) - 1)
    if line > document.blockCount():
        return block.position() + block.length() - 1
    within = Positions(block.text()).to_qt(min(col - 1, len(block.text())))
    return block.position() + min(within, block.length() - 1)
