"""The consulting room: a window, a lamp, an armchair, and tea on a low table."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter

from simulator.gui.portrait.painting import mixed
from simulator.gui.portrait.pencil import Pencil, Point, bowed, curve, disc
from simulator.gui.portrait.stage import Stage

_LEAF = "#5f9277"
_CHAIR = "#4f7d8f"
_WOOD = "#b98a5a"
_CLAY = "#c77f5c"
_NIGHT = "#34476a"
_SKY = "#d3e6ee"
#: In a wide room, window and lamp stay this close to the middle.
_ASIDE = 320


def paint_room(painter: QPainter, stage: Stage) -> None:
    """What stands behind the client."""
    unit = stage.unit
    stage.wall(painter)
    lamp = QPointF(_lamp_place(stage) * unit, 96 * unit)
    stage.glow(painter, lamp, 330 * unit)
    pencil = stage.pencil(painter)
    _floor(pencil, stage)
    painter.save()
    painter.scale(unit, unit)
    near = Pencil(painter, mixed(stage.colours.line, stage.colours.wall, 0.1), 3.0)
    middle, bottom = stage.centre / unit, stage.height / unit
    left = max(32, middle - _ASIDE)
    _window(near, stage, left)
    _plant(near, stage, left + 38, 188)
    _lamp(near, stage, _lamp_place(stage), bottom)
    _armchair(near, stage, middle, bottom)
    painter.restore()


def paint_table(painter: QPainter, stage: Stage) -> None:
    """What stands in front of the client."""
    unit = stage.unit
    painter.save()
    painter.translate(stage.centre, stage.height)
    painter.scale(unit, unit)
    pencil = Pencil(painter, mixed(stage.colours.line, stage.colours.wall, 0.1), 3.0)
    wood = stage.tint(_WOOD, 0.75)
    pencil.ellipse((0, 14), 186, 44, wood)
    pencil.line((-150, 2), (-90, -14), (-40, -19), width=0.6)
    pencil.line((92, -14), (120, -9), (146, -1), width=0.6)
    _cup(pencil, stage, -96, -8)
    _tissues(pencil, stage, 98, -6)
    painter.restore()


def _lamp_place(stage: Stage) -> float:
    return min(stage.width / stage.unit - 62, stage.centre / stage.unit + _ASIDE - 62)


def _floor(pencil: Pencil, stage: Stage) -> None:
    top = stage.height - 92 * stage.unit
    floor = mixed(stage.colours.floor, stage.lamp(), 0.12 * stage.light.warmth)
    area = bowed(
        [
            (-9, top),
            (stage.width + 9, top),
            (stage.width + 9, stage.height + 9),
            (-9, stage.height + 9),
        ]
    )
    pencil.path(area, floor)


def _window(pencil: Pencil, stage: Stage, left: float) -> None:
    right, top, bottom = left + 112, 34, 188
    sky = stage.tint(_NIGHT, 1.2) if stage.colours.is_dark else QColor(_SKY)
    if stage.light.cool:
        sky = mixed(sky, "#8fa1b3", 0.35)
    pencil.shape([(left, top), (right, top), (right, bottom), (left, bottom)], sky)
    if stage.colours.is_dark:
        moon = mixed(stage.colours.line, sky, 0.15)
        pencil.wash(disc(right - 30, top + 32, 11), moon)
        pencil.wash(disc(right - 25, top + 28, 10), sky)
        for x, y in ((left + 26, top + 24), (left + 44, top + 62), (right - 18, top + 84)):
            pencil.wash(disc(x, y, 1.8), moon)
    else:
        hill = curve(
            [
                (left, bottom - 34),
                (left + 30, bottom - 52),
                (left + 70, bottom - 36),
                (right, bottom - 50),
            ]
        )
        hill.lineTo(right, bottom)
        hill.lineTo(left, bottom)
        pencil.wash(hill, mixed(sky, _LEAF, 0.4))
        pencil.line(
            (left, bottom - 34),
            (left + 30, bottom - 52),
            (left + 70, bottom - 36),
            (right, bottom - 50),
            width=0.6,
        )
    pencil.line(((left + right) / 2 + 1, top), ((left + right) / 2 - 1, bottom), width=0.9)
    pencil.line((left, (top + bottom) / 2 - 12), (right, (top + bottom) / 2 - 11), width=0.9)
    pencil.shape([(left, top), (right, top), (right, bottom), (left, bottom)], None)
    _curtain(pencil, stage, left, 1)
    _curtain(pencil, stage, right, -1)
    pencil.line((left - 24, top - 9), (right + 24, top - 10), width=1.2)
    sill = [
        (left - 12, bottom),
        (right + 12, bottom),
        (right + 12, bottom + 9),
        (left - 12, bottom + 9),
    ]
    pencil.shape(sill, stage.tint("#ffffff", 0.35))


def _curtain(pencil: Pencil, stage: Stage, edge: float, inward: int) -> None:
    top, bottom = 25, 188
    cloth = mixed(stage.tint("#d9a05b", 0.5), stage.lamp(), 0.2 * stage.light.warmth)
    outer, inner = edge - 18 * inward, edge + 20 * inward
    path = curve([(outer, top), (outer - 2 * inward, 110), (outer - 4 * inward, bottom - 10)])
    path.lineTo(edge + 2 * inward, bottom - 8)
    path.cubicTo(edge + 3 * inward, 130, edge + 14 * inward, 90, inner, top)
    path.closeSubpath()
    pencil.path(path, cloth)
    pencil.line((edge - 6 * inward, top + 6), (edge - 8 * inward, bottom - 30), width=0.6)
    pencil.line((edge + 6 * inward, top + 6), (edge + 1 * inward, bottom - 70), width=0.6)


def _plant(pencil: Pencil, stage: Stage, x: float, base: float) -> None:
    leaf = stage.tint(_LEAF, 0.85)
    for tip in ((-22, -62), (-4, -74), (18, -60), (30, -38), (-32, -36)):
        _leaf(pencil, (x, base - 26), (x + tip[0], base + tip[1]), leaf)
    pot = [(x - 17, base - 28), (x + 17, base - 28), (x + 12, base), (x - 12, base)]
    pencil.shape(pot, stage.tint(_CLAY, 0.8))
    pencil.line((x - 15, base - 19), (x + 15, base - 19), width=0.7)


def _leaf(pencil: Pencil, root: Point, tip: Point, fill: QColor) -> None:
    (x1, y1), (x2, y2) = root, tip
    across, along = (y2 - y1) * 0.24, (x2 - x1) * 0.24
    middle = (x1 + (x2 - x1) * 0.55, y1 + (y2 - y1) * 0.55)
    sides = [(middle[0] - across, middle[1] + along), (middle[0] + across, middle[1] - along)]
    path = curve([root, sides[0], tip])
    path.connectPath(curve([tip, sides[1], root]))
    pencil.path(path, fill)
    pencil.line(root, middle, width=0.6)


def _lamp(pencil: Pencil, stage: Stage, x: float, bottom: float) -> None:
    pencil.ellipse((x, bottom - 66), 30, 8, stage.tint(_WOOD, 0.8))
    pencil.line((x, 128), (x + 2, 240), (x, bottom - 68), width=1.5)
    shade = [(x - 24, 62), (x + 24, 62), (x + 44, 128), (x - 44, 128)]
    paper = stage.tint("#e9d3a4", 0.7)
    pencil.shape(shade, mixed(paper, stage.lamp(), 0.35 + 0.65 * stage.light.warmth))
    pencil.line((x - 40, 118), (x, 121), (x + 40, 118), width=0.6)
    pencil.line((x + 16, 129), (x + 17, 146), width=0.7)
    pencil.ellipse((x + 17, 149), 2.6, 2.6, stage.tint(_WOOD, 0.8))


def _armchair(pencil: Pencil, stage: Stage, x: float, bottom: float) -> None:
    cloth = mixed(stage.tint(_CHAIR, 0.62), stage.lamp(), 0.1 * stage.light.warmth)
    top = bottom - 196
    back = curve(
        [
            (x - 138, bottom + 20),
            (x - 150, bottom - 110),
            (x - 132, top + 14),
            (x - 92, top - 4),
            (x, top - 9),
            (x + 92, top - 4),
            (x + 132, top + 14),
            (x + 150, bottom - 110),
            (x + 138, bottom + 20),
        ]
    )
    pencil.path(back, cloth)
    if not stage.is_here:
        _seat(pencil, x, bottom, mixed(cloth, stage.colours.line, 0.04))
    for side in (-1, 1):
        pencil.line(
            (x + side * 104, top + 20),
            (x + side * 112, top + 80),
            (x + side * 108, bottom - 60),
            width=0.7,
        )
        arm = curve(
            [
                (x + side * 128, bottom + 20),
                (x + side * 126, bottom - 70),
                (x + side * 140, bottom - 104),
                (x + side * 166, bottom - 98),
                (x + side * 176, bottom - 70),
                (x + side * 172, bottom + 20),
            ]
        )
        pencil.path(arm, mixed(cloth, stage.colours.line, 0.08))
        pencil.line(
            (x + side * 140, bottom - 84),
            (x + side * 152, bottom - 76),
            (x + side * 160, bottom - 60),
            width=0.6,
        )


def _seat(pencil: Pencil, x: float, bottom: float, cloth: QColor) -> None:
    """The cushion, which is seen while nobody sits on it."""
    cushion = curve(
        [
            (x - 128, bottom + 20),
            (x - 124, bottom - 62),
            (x - 96, bottom - 78),
            (x, bottom - 84),
            (x + 96, bottom - 78),
            (x + 124, bottom - 62),
            (x + 128, bottom + 20),
        ]
    )
    pencil.path(cushion, cloth)
    pencil.line((x - 88, bottom - 62), (x, bottom - 67), (x + 88, bottom - 62), width=0.6)


def _cup(pencil: Pencil, stage: Stage, x: float, base: float) -> None:
    china = (
        stage.tint("#ffffff", 0.85)
        if not stage.colours.is_dark
        else mixed(stage.colours.line, stage.colours.wall, 0.25)
    )
    pencil.ellipse((x, base + 1), 30, 7, china)
    handle = curve(
        [(x + 18, base - 24), (x + 31, base - 26), (x + 30, base - 12), (x + 16, base - 9)]
    )
    pencil.path(handle, None)
    cup = curve(
        [
            (x - 21, base - 32),
            (x - 19, base - 14),
            (x - 11, base - 3),
            (x + 11, base - 3),
            (x + 19, base - 14),
            (x + 21, base - 32),
        ]
    )
    cup.closeSubpath()
    pencil.path(cup, china)
    pencil.ellipse((x, base - 32), 21, 5.5, stage.tint("#a8692f", 0.9))
    for shift in (-6, 6):
        steam = [
            (x + shift, base - 44),
            (x + shift + 4, base - 52),
            (x + shift - 1, base - 60),
            (x + shift + 4, base - 70),
        ]
        pencil.line(*steam, width=0.6)


def _tissues(pencil: Pencil, stage: Stage, x: float, base: float) -> None:
    paper = (
        stage.tint("#ffffff", 0.9)
        if not stage.colours.is_dark
        else mixed(stage.colours.line, stage.colours.wall, 0.2)
    )
    pencil.path(
        curve(
            [
                (x - 12, base - 24),
                (x - 9, base - 42),
                (x - 1, base - 37),
                (x + 8, base - 46),
                (x + 13, base - 24),
            ]
        ),
        paper,
    )
    box = [(x - 32, base - 26), (x + 32, base - 26), (x + 32, base + 2), (x - 32, base + 2)]
    pencil.shape(box, stage.tint("#8fb0c4", 0.75))
    pencil.line((x - 14, base - 25), (x, base - 21), (x + 14, base - 25), width=0.7)
