"""Colours a scenario's text: names, marks in their verdict's colour, conditions, remarks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from simulator.gui.theme.appearance import Appearance
from simulator.scenario.taxonomy import shipped_taxonomy

_REMARK = re.compile(r"(?:^|(?<=\s))#.*$")
#: A field's name at the beginning of a line, behind dashes, or inside braces.
_NAME = re.compile(r"(?:^\s*(?:- +)*|[{,]\s*)([\w.\-]+)(?=:(?:\s|$))")
_MARK = re.compile(r"\[((?:\\.|[^\[\]\\])*)\]\(([a-z0-9-]*)\)?")
_CONDITION = re.compile(r"\bwhen:\s*(.*)$")
_OPERATOR = re.compile(r"\b(?:and|or|not|trust|turn|rupture|shared|visited|said)\b|[<>=!]+")
_REFERENCE = re.compile(r"\b(?:go|to|start|stronger|ending|shares):\s+([a-z0-9-]+)\s*(?:[,}]|$)")
#: Longer lines are left as they are: nobody writes them, and colouring them would be felt.
_LONGEST = 5_000


class Highlighter(QSyntaxHighlighter):
    """Line by line, so that typing colours one line again and not the whole text."""

    def __init__(self, document: QTextDocument, appearance: Appearance) -> None:
        super().__init__(document)
        self._appearance = appearance
        self._formats: dict[str, QTextCharFormat] = {}
        self._learn_colours()
        appearance.changed.connect(self._on_appearance_changed)

    def highlightBlock(self, text: str) -> None:
        """Colour one line."""
        if len(text) > _LONGEST:
            return
        # Qt counts an emoji as two: the places found must be moved behind one.
        wide = [place for place, char in enumerate(text) if char >= "\U00010000"]
        for start, end, kind in _parts(text):
            before = sum(place < start for place in wide)
            within = sum(start <= place < end for place in wide)
            self.setFormat(start + before, end - start + within, self._formats[kind])

    def _on_appearance_changed(self) -> None:
        self._learn_colours()
        self.rehighlight()

    def _learn_colours(self) -> None:
        colours = self._appearance.colours
        self._formats = {
            "name": _format(colours.accent),
            "remark": _format(colours.quiet_text, slanted=True),
            "reference": _format(colours.accent, bold=True),
            "operator": _format(colours.accent, bold=True),
            "unknown": _format(colours.quiet_text),
        }
        for verdict, found in colours.verdicts.items():
            marked = _format(found.ink)
            marked.setBackground(QColor(found.wash))
            self._formats[verdict] = marked
            self._formats[f"{verdict} technique"] = _format(found.ink, bold=True)


def _parts(text: str) -> Iterator[tuple[int, int, str]]:
    """The coloured parts of a line: start, end and kind; later ones lie over earlier ones."""
    for found in _NAME.finditer(text):
        yield found.start(1), found.end(1), "name"
    for found in _REFERENCE.finditer(text):
        yield found.start(1), found.end(1), "reference"
    condition = _CONDITION.search(text)
    if condition:
        for found in _OPERATOR.finditer(text, condition.start(1)):
            yield found.start(), found.end(), "operator"
    for found in _MARK.finditer(text):
        yield from _mark_parts(found)
    remark = _REMARK.search(text)
    if remark and not _is_quoted(text, remark.start()):
        yield remark.start(), len(text), "remark"


def _mark_parts(found: re.Match[str]) -> Iterator[tuple[int, int, str]]:
    technique = shipped_taxonomy().techniques.get(found.group(2))
    if technique is None:
        yield found.start(), found.end(), "unknown"
        return
    yield found.start(1) - 1, found.end(1) + 1, str(technique.verdict)
    yield found.start(2) - 1, found.end(), f"{technique.verdict} technique"


def _is_quoted(text: str, place: int) -> bool:
    """Whether a quote is open at ``place``; an apostrophe within a word opens none."""
    before = text[:place]
    return before.count('"') % 2 == 1 or len(re.findall(r"(?<!\w)'|'(?!\w)", before)) % 2 == 1


def _format(colour: str, *, bold: bool = False, slanted: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(colour))
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    made.setFontItalic(slanted)
    return made
