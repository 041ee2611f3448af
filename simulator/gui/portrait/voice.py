"""A voice without a face: its line, its owner's initials, and the feeling in a word."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from math import exp, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from simulator.gui.portrait.naming import initials, soft_colour
from simulator.gui.portrait.painting import mixed
from simulator.gui.portrait.stage import Stage
from simulator.gui.translating import translate
from simulator.scenario.model import Feeling

_BARS = 41


@dataclass(frozen=True, slots=True)
class Voice:
    """How a voice sounds.

    Attributes:
        loud: 0 to 1.
        quick: ripples from one end of the line to the other.
        rough: 0 smooth to 1 broken.
        gap: the share of the line, from its end, that has fallen silent.
    """

    loud: float
    quick: float
    rough: float
    gap: float = 0.0


_VOICES: Mapping[Feeling, Voice] = {
    Feeling.GUARDED: Voice(0.3, 2.0, 0.15, 0.35),
    Feeling.ANXIOUS: Voice(0.5, 9.0, 0.6),
    Feeling.SAD: Voice(0.35, 1.5, 0.1, 0.2),
    Feeling.ASHAMED: Voice(0.2, 2.5, 0.3, 0.45),
    Feeling.ANGRY: Voice(1.0, 6.0, 0.85),
    Feeling.NUMB: Voice(0.12, 1.0, 0.0),
    Feeling.HURT: Voice(0.45, 3.0, 0.5, 0.3),
    Feeling.CONFUSED: Voice(0.45, 4.5, 0.75, 0.15),
    Feeling.HOPEFUL: Voice(0.6, 3.5, 0.1),
    Feeling.RELIEVED: Voice(0.65, 2.0, 0.05),
    Feeling.CALM: Voice(0.5, 2.5, 0.0),
    Feeling.OPEN: Voice(0.75, 3.0, 0.1),
    Feeling.TEARFUL: Voice(0.55, 7.0, 0.9, 0.25),
    Feeling.OVERWHELMED: Voice(0.9, 10.0, 1.0, 0.1),
    Feeling.WITHDRAWN: Voice(0.18, 1.5, 0.1, 0.65),
    Feeling.AMUSED: Voice(0.8, 5.0, 0.3),
}


def heights(feeling: Feeling) -> tuple[float, ...]:
    """The height of each bar of the voice's line, 0 to 1, from left to right."""
    voice = _VOICES[feeling]
    return tuple(_height(voice, index / (_BARS - 1), index) for index in range(_BARS))


def sounds(feeling: Feeling) -> str:
    """What the voice sounds like, in a few words."""
    feels = translate("Words", feeling.value)
    return translate("Portrait", "sounds {feeling}").format(feeling=feels)


def paint_initials(painter: QPainter, stage: Stage, centre: QPointF) -> None:
    """The client's initials in a circle, with rings around it as of sound."""
    _rings(painter, stage, centre)
    _circle(painter, stage, centre)


def paint_voice(painter: QPainter, stage: Stage, y: float) -> None:
    """The line of the voice around the height ``y``, and below it what the voice sounds like."""
    unit = stage.unit
    step = 7.2 * unit
    left = stage.centre - step * (_BARS - 1) / 2
    pen = QPen(mixed(stage.colours.accent, stage.colours.line, 0.25), max(1.5, 3.4 * unit))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    for index, height in enumerate(heights(stage.feeling)):
        x = left + index * step
        half = height * 40 * unit
        painter.drawLine(QPointF(x, y - half), QPointF(x, y + half))
    painter.setPen(QColor(stage.colours.quiet_text))
    painter.setFont(stage.text(15))
    word = QRectF(0, y + 42 * unit, stage.width, 30 * unit)
    painter.drawText(word, Qt.AlignmentFlag.AlignCenter, sounds(stage.feeling))


def paint_silence(painter: QPainter, stage: Stage, y: float) -> None:
    """The line before anybody speaks, flat, and a word for it."""
    unit = stage.unit
    half = 7.2 * unit * (_BARS - 1) / 2
    pen = QPen(mixed(stage.colours.accent, stage.colours.line, 0.25), max(1.5, 3.4 * unit))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.drawLine(QPointF(stage.centre - half, y), QPointF(stage.centre + half, y))
    painter.setPen(QColor(stage.colours.quiet_text))
    painter.setFont(stage.text(15))
    word = QRectF(0, y + 42 * unit, stage.width, 30 * unit)
    words = translate("Portrait", "nobody on the line yet")
    painter.drawText(word, Qt.AlignmentFlag.AlignCenter, words)


def _height(voice: Voice, along: float, index: int) -> float:
    swell = 0.35 + 0.65 * sin(pi * along)
    wave = 0.55 + 0.45 * sin(2 * pi * voice.quick * along + 0.6)
    # A fixed scatter instead of chance: the same feeling always has the same line.
    scatter = (index * 37 % 17) / 16
    level = voice.loud * swell * (wave * (1 - voice.rough) + scatter * voice.rough)
    if voice.gap:
        level /= 1 + exp((along - (1 - voice.gap)) * 40)
    return max(0.03, min(level, 1.0))


def _rings(painter: QPainter, stage: Stage, centre: QPointF) -> None:
    for ring, strength in ((76, 0.32), (92, 0.2), (109, 0.1)):
        line = QColor(stage.colours.line)
        line.setAlphaF(strength)
        painter.setPen(QPen(line, max(1.0, 2 * stage.unit)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, ring * stage.unit, ring * stage.unit)


def _circle(painter: QPainter, stage: Stage, centre: QPointF) -> None:
    radius = 60 * stage.unit
    painter.setPen(
        QPen(mixed(stage.colours.line, stage.colours.wall, 0.1), max(1.4, 3 * stage.unit))
    )
    painter.setBrush(soft_colour(stage.client.name, stage.colours))
    painter.drawEllipse(centre, radius, radius)
    painter.setPen(QColor(stage.colours.text))
    painter.setFont(stage.text(42, bold=True))
    box = QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, initials(stage.client.name))
