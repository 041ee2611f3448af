"""What the strands mean: each verdict's line with its sign, and its name."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.authoring.mapping.words import MapWords
from simulator.gui.author.map.strokes import verdict_pen
from simulator.gui.theme.appearance import Appearance
from simulator.gui.verdict_shape import paint_verdict
from simulator.gui.wrapping_row import WrappingRow
from simulator.scenario.taxonomy import Verdict

_SIGN, _SAMPLE, _GAP, _TEXT = 14, 38, 6, 14
_VERDICTS = (
    Verdict.VALIDATES,
    Verdict.NEUTRAL,
    Verdict.OVER_LEADS,
    Verdict.DISMISSES,
    Verdict.BREAKS_BOUNDARIES,
)


class MapKey(QWidget):
    """All verdicts in a row."""

    def __init__(self, appearance: Appearance, words: MapWords) -> None:
        super().__init__()
        row = WrappingRow(gap_before=len(_VERDICTS), spacing=16)
        for verdict in _VERDICTS:
            row.addWidget(KeyEntry(appearance, verdict, words.verdicts[verdict]))
        self.setLayout(row)


class KeyEntry(QWidget):
    """One verdict: a stretch of its line, its sign on it, its name."""

    def __init__(self, appearance: Appearance, verdict: Verdict, name: str) -> None:
        super().__init__()
        self._appearance = appearance
        self._verdict = verdict
        self._name = name
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        appearance.changed.connect(self._on_appearance_changed)

    def sizeHint(self) -> QSize:
        """Grows with the text."""
        px = self._appearance.px
        words = QFontMetrics(self._appearance.font(_TEXT)).horizontalAdvance(self._name)
        return QSize(px(_SAMPLE) + px(_GAP) + words + 2, px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint line, sign and name."""
        px, colours = self._appearance.px, self._appearance.colours
        ink = colours.verdicts[self._verdict].ink
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, side = self.height() / 2, px(_SIGN)
        is_mirrored = self.isRightToLeft()
        left = self.width() - px(_SAMPLE) if is_mirrored else 0
        width = 3.2 if self._verdict is Verdict.BREAKS_BOUNDARIES else 2.0
        painter.setPen(verdict_pen(self._verdict, ink, width))
        painter.drawLine(QPointF(left, middle), QPointF(left + px(_SAMPLE), middle))
        box = QRectF(left + (px(_SAMPLE) - side) / 2, middle - side / 2, side, side)
        painter.fillRect(box.adjusted(-2, -2, 2, 2), QColor(colours.window))
        paint_verdict(painter, self._verdict, box, QColor(ink), is_mirrored=is_mirrored)
        painter.setPen(QPen(QColor(colours.quiet_text)))
        painter.setFont(self._appearance.font(_TEXT))
        across = 0 if is_mirrored else px(_SAMPLE) + px(_GAP)
        words = QFontMetrics(painter.font())
        baseline = middle + (words.ascent() - words.descent()) / 2
        painter.drawText(QPointF(across, baseline), self._name)

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()
