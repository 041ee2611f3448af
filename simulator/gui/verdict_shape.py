"""The sign of each verdict: a shape of its own, so that nobody has to rely on colour.

Validates: a joined circle. Dismisses: an arc that turns away. Over-leads: an arrow ahead. Breaks
boundaries: a crossed line. Neutral: a small dot.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from simulator.gui.theme.appearance import Appearance
from simulator.scenario.taxonomy import Verdict

#: Underlines differ by verdict as well: the evidence in a reply can be told apart without colour.
UNDERLINES = {
    Verdict.VALIDATES: Qt.PenStyle.SolidLine,
    Verdict.DISMISSES: Qt.PenStyle.DashLine,
    Verdict.OVER_LEADS: Qt.PenStyle.DashDotLine,
    Verdict.BREAKS_BOUNDARIES: Qt.PenStyle.SolidLine,
    Verdict.NEUTRAL: Qt.PenStyle.DotLine,
}


def paint_verdict(
    painter: QPainter,
    verdict: Verdict,
    box: QRectF,
    colour: QColor,
    *,
    is_mirrored: bool = False,
) -> None:
    """Draw the sign of ``verdict`` inside the square ``box``; mirrored, ahead is to the left."""
    size = box.width()
    pen = QPen(colour, max(1.6, size / 8), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    painter.save()
    if is_mirrored:
        painter.translate(2 * box.center().x(), 0)
        painter.scale(-1, 1)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inner = box.adjusted(size / 8, size / 8, -size / 8, -size / 8)
    match verdict:
        case Verdict.VALIDATES:
            _joined_circle(painter, inner, colour)
        case Verdict.DISMISSES:
            _turned_away_arc(painter, inner)
        case Verdict.OVER_LEADS:
            _arrow_ahead(painter, inner)
        case Verdict.BREAKS_BOUNDARIES:
            _crossed_line(painter, inner)
        case Verdict.NEUTRAL:
            painter.setBrush(colour)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(box.center(), size / 5.5, size / 5.5)
    painter.restore()


def _joined_circle(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """Two strokes that meet in one ring, and a point held inside it."""
    painter.drawEllipse(box)
    painter.setBrush(colour)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawEllipse(box.center(), box.width() / 6, box.width() / 6)


def _turned_away_arc(painter: QPainter, box: QRectF) -> None:
    """Half a ring whose back is to the words, and the point it turns away from."""
    shifted = box.translated(box.width() / 5, 0)
    painter.drawArc(shifted, 100 * 16, 160 * 16)
    painter.drawPoint(QPointF(box.right() - box.width() / 8, box.center().y()))


def _arrow_ahead(painter: QPainter, box: QRectF) -> None:
    middle, tip = box.center().y(), QPointF(box.right(), box.center().y())
    painter.drawLine(QPointF(box.left(), middle), tip)
    wing = box.width() / 2.6
    painter.drawLine(tip, QPointF(tip.x() - wing, middle - wing))
    painter.drawLine(tip, QPointF(tip.x() - wing, middle + wing))


def _crossed_line(painter: QPainter, box: QRectF) -> None:
    """A boundary, and something that goes straight through it."""
    middle = box.center().x()
    painter.drawLine(QPointF(middle, box.top()), QPointF(middle, box.bottom()))
    third = box.height() / 4
    painter.drawLine(
        QPointF(box.left(), box.bottom() - third), QPointF(box.right(), box.top() + third)
    )


class VerdictShape(QWidget):
    """The sign of one verdict, ``size`` pixels wide at 100 % text."""

    def __init__(self, appearance: Appearance, size: int = 22) -> None:
        super().__init__()
        self._appearance = appearance
        self._size = size
        self._verdict = Verdict.NEUTRAL
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._on_appearance_changed)

    def show_verdict(self, verdict: Verdict) -> None:
        """Show this verdict's sign."""
        self._verdict = verdict
        self.update()

    def sizeHint(self) -> QSize:
        """A square that grows with the text."""
        return QSize(self._appearance.px(self._size), self._appearance.px(self._size))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign in its verdict's colour."""
        painter = QPainter(self)
        ink = self._appearance.colours.verdicts[self._verdict].ink
        side = min(self.width(), self.height())
        box = QRectF(0, 0, side, side)
        paint_verdict(painter, self._verdict, box, QColor(ink), is_mirrored=self.isRightToLeft())

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()
