"""The video call: the client's own room behind them, a name tag, and a small view of oneself."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from simulator.gui.portrait.likeness import ADULT, has_camera_off
from simulator.gui.portrait.painting import mixed, rounded
from simulator.gui.portrait.pencil import Pencil, curve, disc
from simulator.gui.portrait.stage import Stage
from simulator.gui.portrait.voice import paint_initials, paint_voice
from simulator.gui.translating import translate

_BOOKS = ("#c9786a", "#8fa7df", "#d9a05b", "#7fb8a4", "#b98bb8", "#86b6c4", "#d8c46a")
_LEAF = "#5f9277"
_WOOD = "#b98a5a"
_FRAME = 10
_BAR = 52
#: What of the picture is below the screen, in units of the design.
BELOW_SCREEN = _FRAME + _BAR


def screen_of(stage: Stage) -> QRectF:
    """The part of the picture that the client's camera fills."""
    edge = _FRAME * stage.unit
    return QRectF(edge, edge, stage.width - 2 * edge, stage.height - 2 * edge - _BAR * stage.unit)


def paint_call(painter: QPainter, stage: Stage) -> None:
    """The client's room, as their camera shows it; with the camera off, only their voice.

    Before the client comes the screen shows one's own camera.
    """
    unit = stage.unit
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(rounded(screen_of(stage), 12 * unit))
    stage.wall(painter)
    screen = screen_of(stage)
    stage.glow(painter, QPointF(screen.right() - 40 * unit, 70 * unit), 300 * unit)
    if not stage.is_here:
        _own_camera(painter, stage, screen)
        painter.restore()
        return
    if has_camera_off(stage.client.looks):
        painter.fillRect(screen, mixed(stage.colours.wall, stage.colours.floor, 0.5))
        centre = QPointF(stage.centre, screen.top() + screen.height() * 0.4)
        paint_initials(painter, stage, centre)
        paint_voice(painter, stage, screen.top() + screen.height() * 0.76)
        painter.restore()
        return
    painter.scale(unit, unit)
    pencil = Pencil(painter, _ink(stage), 2.6)
    left, right = screen.left() / unit, screen.right() / unit
    if stage.client.age < ADULT:
        _bedroom(pencil, stage, left, right, screen.bottom() / unit)
    else:
        _study(pencil, stage, left, right, screen.bottom() / unit)
    painter.restore()


def paint_call_window(painter: QPainter, stage: Stage) -> None:
    """The window of the call, in front of the client."""
    unit = stage.unit
    screen = screen_of(stage)
    colours = stage.colours
    surround = QPainterPath()
    surround.addRect(QRectF(0, 0, stage.width, stage.height))
    surround.addPath(rounded(screen, 12 * unit))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillPath(
        surround, mixed("#17181b" if colours.is_dark else "#3d3a36", colours.wall, 0.06)
    )
    _name_tag(painter, stage, screen)
    painter.save()
    painter.scale(unit, unit)
    pencil = Pencil(painter, QColor("#f3eee6"), 2.2)
    if stage.is_here:
        _self_view(painter, stage, screen.right() / unit - 84, screen.top() / unit + 10)
    _buttons(painter, pencil, stage.centre / unit, screen.bottom() / unit + 31)
    painter.restore()


def _ink(stage: Stage) -> QColor:
    return mixed(stage.colours.line, stage.colours.wall, 0.28)


def _bedroom(pencil: Pencil, stage: Stage, left: float, right: float, bottom: float) -> None:
    _shelf(pencil, stage, left + 14, 118, 118)
    _string_lights(pencil, stage, left, right)
    poster = stage.tint("#8fa7df", 0.55)
    x = right - 104
    pencil.shape([(x, 96), (x + 76, 94), (x + 78, 194), (x + 1, 196)], stage.tint("#ffffff", 0.45))
    pencil.wash(disc(x + 39, 136, 24), poster)
    hills = curve([(x + 4, 178), (x + 24, 158), (x + 44, 174), (x + 60, 162), (x + 74, 176)])
    pencil.path(hills, None)
    pencil.ellipse((x + 39, 136), 24, 24, None)
    head = bottom - 104
    quilt = stage.tint("#b98bb8", 0.5)
    pencil.shape(
        [(left - 8, head), (left + 92, head - 4), (left + 96, bottom + 8), (left - 8, bottom + 8)],
        stage.tint(_WOOD, 0.6),
    )
    pillow = curve(
        [
            (left - 8, head + 40),
            (left + 40, head + 24),
            (left + 96, head + 42),
            (left + 90, bottom + 9),
            (left - 8, bottom + 9),
        ]
    )
    pencil.path(pillow, quilt)


def _study(pencil: Pencil, stage: Stage, left: float, right: float, bottom: float) -> None:
    _shelf(pencil, stage, left + 12, 112, 126)
    _shelf(pencil, stage, left + 12, 206, 126)
    x = right - 112
    pencil.shape([(x, 112), (x + 84, 111), (x + 85, 176), (x, 177)], stage.tint("#ffffff", 0.5))
    pencil.shape(
        [(x + 10, 122), (x + 74, 121), (x + 75, 167), (x + 10, 167)], stage.tint("#86b6c4", 0.5)
    )
    pencil.line(
        (x + 12, 156), (x + 30, 140), (x + 46, 152), (x + 60, 138), (x + 74, 154), width=0.8
    )
    _monstera(pencil, stage, right - 40, bottom)


def _shelf(pencil: Pencil, stage: Stage, left: float, y: float, width: float) -> None:
    x = left + 6
    for index, colour in enumerate(_BOOKS * 2):
        thick = 9 + (index * 5) % 7
        tall = 34 + (index * 11 + int(y)) % 20
        if x + thick > left + width - 34:
            break
        book = [(x, y - tall), (x + thick, y - tall), (x + thick, y), (x, y)]
        pencil.shape(book, stage.tint(colour, 0.6))
        x += thick
    lean = [(x + 4, y), (x + 18, y - 40), (x + 27, y - 37), (x + 13, y)]
    pencil.shape(lean, stage.tint(_BOOKS[int(y) % 7], 0.6))
    board = [(left, y), (left + width, y - 1), (left + width, y + 9), (left, y + 9)]
    pencil.shape(board, stage.tint(_WOOD, 0.7))


def _string_lights(pencil: Pencil, stage: Stage, left: float, right: float) -> None:
    span = right - left
    points = [
        (left + span * part, 20 + drop)
        for part, drop in ((0, 6), (0.25, 26), (0.5, 10), (0.75, 26), (1, 4))
    ]
    pencil.line(*points, width=0.7)
    bulb = mixed(stage.tint("#e9d3a4", 0.8), stage.lamp(), 0.4 + 0.6 * stage.light.warmth)
    for part, y in (
        (0.08, 21),
        (0.2, 30),
        (0.33, 29),
        (0.45, 21),
        (0.58, 20),
        (0.7, 31),
        (0.83, 30),
        (0.94, 20),
    ):
        pencil.ellipse((left + span * part, y + 5), 4.4, 5.6, bulb)


def _monstera(pencil: Pencil, stage: Stage, x: float, bottom: float) -> None:
    leaf = stage.tint(_LEAF, 0.75)
    for dx, dy, rx, ry in (
        (-36, -104, 24, 18),
        (4, -136, 22, 24),
        (28, -92, 20, 16),
        (-14, -74, 20, 15),
    ):
        pencil.line(
            (x, bottom - 20), (x + dx * 0.5, bottom + dy * 0.6), (x + dx, bottom + dy), width=0.9
        )
        pencil.ellipse((x + dx, bottom + dy), rx, ry, leaf)
        pencil.line(
            (x + dx - rx * 0.6, bottom + dy + ry * 0.3),
            (x + dx + rx * 0.6, bottom + dy - ry * 0.4),
            width=0.6,
        )
    pencil.shape(
        [(x - 30, bottom - 40), (x + 34, bottom - 40), (x + 28, bottom + 8), (x - 24, bottom + 8)],
        stage.tint("#c77f5c", 0.7),
    )


def _own_camera(painter: QPainter, stage: Stage, screen: QRectF) -> None:
    """What the client will see first: the counsellor, nobody in particular, and what is behind."""
    unit = stage.unit
    painter.scale(unit, unit)
    pencil = Pencil(painter, _ink(stage), 2.6)
    left, right = screen.left() / unit, screen.right() / unit
    middle, bottom = stage.centre / unit, screen.bottom() / unit
    _shelf(pencil, stage, left + 12, 132, 126)
    _monstera(pencil, stage, right - 40, bottom)
    person = mixed(stage.colours.accent_wash, stage.colours.accent, 0.4)
    top = bottom - 232
    shoulders = curve(
        [
            (middle - 128, bottom + 12),
            (middle - 112, bottom - 66),
            (middle - 52, bottom - 106),
            (middle + 52, bottom - 106),
            (middle + 112, bottom - 66),
            (middle + 128, bottom + 12),
        ]
    )
    pencil.path(shoulders, person)
    pencil.ellipse((middle, top + 66), 58, 68, person)
    # The marks of a camera's viewfinder: this is a picture of oneself.
    for x, inward in ((left + 22, 22), (right - 22, -22)):
        pencil.line((x + inward, 26), (x + inward / 2, 26), (x, 26), width=0.8)
        pencil.line((x, 26), (x, 37), (x, 48), width=0.8)


def _name_tag(painter: QPainter, stage: Stage, screen: QRectF) -> None:
    font = stage.text(13, bold=True)
    painter.setFont(font)
    who = stage.client.name if stage.is_here else translate("Portrait", "You")
    width = min(painter.fontMetrics().horizontalAdvance(who) + 22, screen.width() * 0.7)
    height = painter.fontMetrics().height() + 8
    tag = QRectF(
        screen.left() + 10 * stage.unit, screen.bottom() - height - 10 * stage.unit, width, height
    )
    painter.fillPath(rounded(tag, 6), QColor(24, 24, 26, 225))
    painter.setPen(QColor(246, 242, 234, 90))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(rounded(tag, 6))
    painter.setPen(QColor("#f6f2ea"))
    room = tag.adjusted(10, 0, -10, 0)
    name = painter.fontMetrics().elidedText(
        who, Qt.TextElideMode.ElideRight, round(room.width()) + 2
    )
    painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)


def _self_view(painter: QPainter, stage: Stage, x: float, y: float) -> None:
    """The counsellor's own small picture: nobody in particular."""
    view = QRectF(x, y, 74, 54)
    painter.save()
    painter.setClipPath(rounded(view, 7))
    painter.fillRect(view, mixed(stage.colours.accent_wash, stage.colours.accent, 0.18))
    person = mixed(stage.colours.accent_wash, stage.colours.accent, 0.5)
    painter.fillPath(disc(x + 37, y + 24, 11), person)
    painter.fillPath(
        curve(
            [
                (x + 12, y + 60),
                (x + 18, y + 44),
                (x + 37, y + 37),
                (x + 56, y + 44),
                (x + 62, y + 60),
            ]
        ),
        person,
    )
    painter.restore()
    painter.setPen(mixed("#f3eee6", stage.colours.accent, 0.4))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(rounded(view, 7))


def _buttons(painter: QPainter, pencil: Pencil, x: float, y: float) -> None:
    grey, red = QColor("#57534d"), QColor("#b3433f")
    for index, fill in enumerate((grey, grey, red)):
        painter.fillPath(disc(x + (index - 1) * 50, y, 17), fill)
    mic = QRectF(x - 54, y - 10, 8, 13)
    pencil.box(mic, 4, None)
    pencil.line((x - 58, y - 1), (x - 50, y + 7), (x - 42, y - 1), width=0.9)
    pencil.line((x - 50, y + 7), (x - 50, y + 10), width=0.9)
    pencil.box(QRectF(x - 9, y - 6, 12, 12), 3, None)
    pencil.shape([(x + 5, y - 1), (x + 10, y - 5), (x + 10, y + 5), (x + 5, y + 1)], None)
    pencil.line(
        (x + 40, y + 3),
        (x + 42, y - 3),
        (x + 50, y - 5),
        (x + 58, y - 3),
        (x + 60, y + 3),
        width=1.7,
    )
