"""Trust from turn to turn: each reply a mark in its verdict's shape, ruptures shaded."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from simulator.feedback.debrief import Debrief, DebriefTurn
from simulator.gui.spoken_words import spoken_words
from simulator.gui.theme.appearance import Appearance
from simulator.gui.verdict_shape import paint_verdict
from simulator.records.exports.curve_words import curve_in_words
from simulator.scenario.model import TRUST_MAX

_HEIGHT = 220
_LEFT, _TOP, _BOTTOM, _RIGHT = 44, 16, 36, 24
_SIGN = 20


class TrustCurve(QWidget):
    """The curve; arrows move along it, a click or Enter goes to the turn.

    Signals:
        turn_highlighted: the pointer or the keys are on this turn (from 0), -1 for none.
        turn_chosen: go to this turn (from 0).
    """

    turn_highlighted = Signal(int)
    turn_chosen = Signal(int)

    def __init__(self, appearance: Appearance, debrief: Debrief) -> None:
        super().__init__()
        self._appearance = appearance
        self._debrief = debrief
        self._current = -1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if debrief.turns else Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(curve_in_words(debrief, spoken_words()))
        appearance.changed.connect(self._on_appearance_changed)

    def sizeHint(self) -> QSize:
        """As wide as there is room; tall enough to see small steps."""
        return QSize(self._appearance.px(560), self._appearance.px(_HEIGHT))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right move along the curve, Enter goes to the turn."""
        last = len(self._debrief.turns) - 1
        back, ahead = Qt.Key.Key_Left, Qt.Key.Key_Right
        if self.isRightToLeft():
            back, ahead = ahead, back
        moves = {
            back: max(0, self._current - 1),
            ahead: min(last, self._current + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in moves:
            self._highlight(moves[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._current >= 0:
            self.turn_chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Highlight the turn under the pointer."""
        self._highlight(self._turn_near(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the turn under the pointer."""
        place = self._turn_near(event.position().x())
        if place >= 0:
            self.turn_chosen.emit(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Start at the first turn when the keys arrive."""
        super().focusInEvent(event)
        if self._current < 0:
            self._highlight(0)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Stop showing where the keys were."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scale, the ruptures, the line and the marks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_scale(painter)
        self._paint_ruptures(painter)
        colours = self._appearance.colours
        painter.setPen(QPen(QColor(colours.quiet_text), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([self._point(at) for at in range(len(self._debrief.trust))]))
        for turn in self._debrief.turns:
            self._paint_mark(painter, turn)

    def _paint_scale(self, painter: QPainter) -> None:
        colours = self._appearance.colours
        font = QFont(self.font())
        font.setPixelSize(self._appearance.px(13))
        painter.setFont(font)
        for value in range(0, TRUST_MAX + 1, 5):
            y = self._y(value)
            painter.setPen(QPen(QColor(colours.border), 1))
            first, last = self._along(self._left()), self._along(self.width() - _RIGHT)
            painter.drawLine(QPointF(first, y), QPointF(last, y))
            painter.setPen(QColor(colours.quiet_text))
            room = QRectF(0, y - 12, self._left() - 10, 24).toRect()
            side = QStyle.visualRect(self.layoutDirection(), self.rect(), room)
            end = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignRight)
            absolute = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(side, end | absolute, str(value))
        every = max(1, -(-len(self._debrief.turns) // 12))
        for turn in self._debrief.turns[::every]:
            x = self._point(turn.place + 1).x()
            box = QRectF(x - 30, self.height() - self._appearance.px(_BOTTOM) + 8, 60, 24)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(turn.place + 1))

    def _paint_ruptures(self, painter: QPainter) -> None:
        """A hatched band from the reply that tore to the one that mended it."""
        opened: int | None = None
        for turn in self._debrief.turns:
            if turn.rupture_opened and opened is None:
                opened = turn.place + 1
            if turn.rupture_healed and opened is not None:
                self._paint_band(painter, opened, turn.place + 1)
                opened = None
        if opened is not None:
            self._paint_band(painter, opened, len(self._debrief.trust) - 1)

    def _paint_band(self, painter: QPainter, first: int, last: int) -> None:
        left, right = sorted((self._point(first).x(), self._point(last).x()))
        box = QRectF(left, self._y(TRUST_MAX), max(6.0, right - left), 0)
        box.setBottom(self._y(0))
        colour = QColor(self._appearance.colours.quiet_text)
        colour.setAlpha(70)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.save()
        brush = painter.brush()
        brush.setStyle(Qt.BrushStyle.BDiagPattern)
        painter.setBrush(brush)
        painter.drawRect(box)
        painter.restore()

    def _paint_mark(self, painter: QPainter, turn: DebriefTurn) -> None:
        colours = self._appearance.colours
        side = self._appearance.px(_SIGN)
        centre = self._point(turn.place + 1)
        is_current = turn.place == self._current
        painter.setPen(QPen(QColor(colours.accent), 2) if is_current else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent_wash if is_current else colours.surface))
        painter.drawEllipse(centre, side * 0.8, side * 0.8)
        box = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
        verdict = turn.explanation.verdict
        ink = QColor(colours.verdicts[verdict].ink)
        paint_verdict(painter, verdict, box, ink, is_mirrored=self.isRightToLeft())

    def _left(self) -> int:
        return self._appearance.px(_LEFT)

    def _y(self, trust: int) -> float:
        room = self.height() - self._appearance.px(_BOTTOM) - _TOP
        return _TOP + room * (1 - trust / TRUST_MAX)

    def _point(self, at: int) -> QPointF:
        steps = max(1, len(self._debrief.trust) - 1)
        room = self.width() - self._left() - _RIGHT
        x = self._along(self._left() + room * at / steps)
        return QPointF(x, self._y(self._debrief.trust[at]))

    def _along(self, x: float) -> float:
        """``x``, counted from where lines of text begin."""
        return self.width() - x if self.isRightToLeft() else x

    def _turn_near(self, x: float) -> int:
        places = range(len(self._debrief.turns))
        return min(places, key=lambda place: abs(self._point(place + 1).x() - x), default=-1)

    def _highlight(self, place: int) -> None:
        if place != self._current and place < len(self._debrief.turns):
            self._current = place
            self.turn_highlighted.emit(place)
            self.update()

    def _on_appearance_changed(self) -> None:
        self.updateGeometry()
        self.update()
