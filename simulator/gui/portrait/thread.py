"""The chat: a thread of messages, and the client's small face beside their last one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from simulator.gui.portrait.naming import soft_colour
from simulator.gui.portrait.painting import mixed, rounded
from simulator.gui.portrait.pencil import disc
from simulator.gui.portrait.stage import Stage
from simulator.gui.translating import translate

_FACE = 116
_MARGIN = 22


def face_circle(stage: Stage) -> QRectF:
    """The circle that the client's face is in."""
    side = _FACE * stage.unit
    return QRectF(_MARGIN * stage.unit, stage.height - side - 44 * stage.unit, side, side)


def paint_thread(painter: QPainter, stage: Stage) -> None:
    """The messages so far, as lines, and the client's last one still being written."""
    stage.wall(painter)
    unit, width = stage.unit, stage.width
    stage.glow(painter, QPointF(width * 0.5, stage.height * 0.2), 300 * unit, 0.8)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not stage.is_here:
        _nobody(painter, stage)
        return
    left, right = _MARGIN * unit, width - _MARGIN * unit
    theirs, ours = _fills(stage)
    span = right - left
    y = face_circle(stage).top()
    earlier: tuple[tuple[float, float, tuple[float, ...], bool], ...] = (
        (40, 0.5, (0.75,), True),
        (58, 0.66, (0.84, 0.6), False),
        (58, 0.62, (0.8, 0.5), True),
        (58, 0.56, (0.9, 0.4), False),
    )
    # From the newest up, as a thread is read back; the oldest runs off the top.
    for high, wide, lines, is_theirs in earlier:
        y -= (high + 18) * unit
        across = span * wide
        rect = QRectF(left if is_theirs else right - across, y, across, high * unit)
        _bubble(painter, stage, rect, theirs if is_theirs else ours, lines, left_tail=is_theirs)
    face = face_circle(stage)
    painter.setPen(QPen(mixed(stage.colours.line, stage.colours.wall, 0.1), max(1.4, 2.6 * unit)))
    painter.setBrush(soft_colour(stage.client.name, stage.colours))
    painter.drawEllipse(face)
    last = QRectF(face.right() + 16 * unit, face.center().y() - 34 * unit, 112 * unit, 56 * unit)
    _bubble(painter, stage, last, theirs, (), left_tail=True)
    for index in range(3):
        dot = disc(last.center().x() + (index - 1) * 22 * unit, last.center().y(), 6 * unit)
        painter.fillPath(dot, mixed(stage.colours.quiet_text, theirs, 0.3 * index))
    _name(painter, stage, face)


def _nobody(painter: QPainter, stage: Stage) -> None:
    """A thread without messages: a place for a face, a place to write, and a word for it."""
    unit, face = stage.unit, face_circle(stage)
    line = mixed(stage.colours.line, stage.colours.wall, 0.35)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(line, max(1.4, 2.6 * unit), Qt.PenStyle.DashLine))
    painter.drawEllipse(face)
    field = QRectF(
        face.right() + 16 * unit,
        face.center().y() - 26 * unit,
        stage.width - face.right() - (16 + _MARGIN) * unit,
        52 * unit,
    )
    painter.setPen(QPen(line, max(1.4, 2.6 * unit)))
    painter.drawPath(rounded(field, 20 * unit))
    painter.setPen(QColor(stage.colours.quiet_text))
    painter.setFont(stage.text(15))
    above = QRectF(0, stage.height * 0.36, stage.width, 30 * unit)
    words = translate("Portrait", "nobody has written yet")
    painter.drawText(above, Qt.AlignmentFlag.AlignCenter, words)


def _fills(stage: Stage) -> tuple[QColor, QColor]:
    theirs = mixed(stage.colours.surface, stage.lamp(), 0.12)
    return theirs, mixed(stage.colours.accent_wash, stage.colours.accent, 0.22)


def _bubble(
    painter: QPainter,
    stage: Stage,
    rect: QRectF,
    fill: QColor,
    lines: tuple[float, ...],
    *,
    left_tail: bool,
) -> None:
    unit = stage.unit
    radius = min(20 * unit, rect.height() / 2)
    path = rounded(rect, radius)
    tail = QPainterPath()
    side = rect.left() if left_tail else rect.right()
    out = -9 * unit if left_tail else 9 * unit
    tail.moveTo(side - out * 2.2, rect.bottom() - 2 * unit)
    tail.quadTo(side - out * 0.4, rect.bottom() + 2 * unit, side + out, rect.bottom() + 5 * unit)
    tail.quadTo(side + out * 0.1, rect.bottom() - 6 * unit, side, rect.bottom() - radius)
    path = path.united(tail)
    painter.setBrush(fill)
    painter.setPen(QPen(mixed(stage.colours.line, stage.colours.wall, 0.1), max(1.4, 2.6 * unit)))
    painter.drawPath(path)
    pen = QPen(mixed(stage.colours.line, fill, 0.5), max(1.5, 4 * unit))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for index, share in enumerate(lines):
        y = rect.top() + (20 + 18 * index) * unit
        painter.drawLine(
            QPointF(rect.left() + 20 * unit, y),
            QPointF(rect.left() + 20 * unit + (rect.width() - 40 * unit) * share, y),
        )


def _name(painter: QPainter, stage: Stage, face: QRectF) -> None:
    painter.setPen(QColor(stage.colours.text))
    painter.setFont(stage.text(15, bold=True))
    line = QRectF(
        face.left(), face.bottom() + 6 * stage.unit, stage.width - face.left() * 2, 28 * stage.unit
    )
    painter.drawText(
        line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, stage.client.name
    )
