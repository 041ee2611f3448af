"""The telephone: nobody to see, so the feeling is in the line of the voice, and in a word."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from simulator.gui.portrait.painting import mixed
from simulator.gui.portrait.pencil import Pencil
from simulator.gui.portrait.stage import Stage
from simulator.gui.portrait.voice import paint_initials, paint_silence, paint_voice


def paint_phone(painter: QPainter, stage: Stage) -> None:
    """Paint the client's initials, their name, and their voice; before they ring, only a line."""
    stage.wall(painter)
    unit, x = stage.unit, stage.centre
    middle = stage.height * 0.32
    stage.glow(painter, QPointF(x, middle), 260 * unit)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if not stage.is_here:
        _receiver(painter, stage, QPointF(x, middle), 3.2)
        paint_silence(painter, stage, stage.height * 0.77)
        return
    paint_initials(painter, stage, QPointF(x, middle))
    _receiver(painter, stage, QPointF(x + 46 * unit, middle + 42 * unit))
    paint_voice(painter, stage, stage.height * 0.77)
    painter.setPen(QColor(stage.colours.text))
    painter.setFont(stage.text(20, bold=True))
    line = QRectF(0, middle + 112 * unit, stage.width, 32 * unit)
    painter.drawText(line, Qt.AlignmentFlag.AlignCenter, stage.client.name)


def _receiver(painter: QPainter, stage: Stage, centre: QPointF, size: float = 1.0) -> None:
    """A small telephone, so that nobody waits for a face."""
    unit = stage.unit * size
    ink = mixed(stage.colours.line, stage.colours.wall, 0.1)
    painter.save()
    painter.translate(centre)
    painter.scale(unit, unit)
    painter.setPen(QPen(ink, 2.6 / size))
    painter.setBrush(QColor(stage.colours.surface))
    painter.drawEllipse(QPointF(0, 0), 19, 19)
    painter.rotate(-135)
    pencil = Pencil(painter, QColor(stage.colours.text), 2.2 / size**0.5)
    pencil.line((-9, 3.5), (-7, -2), (0, -3.8), (7, -2), (9, 3.5), width=1.7)
    painter.restore()
