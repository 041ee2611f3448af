"""Which picture belongs to which setting."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from simulator.gui.portrait.call import paint_call, paint_call_window, screen_of
from simulator.gui.portrait.figure import HEAD_BOX
from simulator.gui.portrait.painting import place_box, rounded
from simulator.gui.portrait.phone import paint_phone
from simulator.gui.portrait.room import paint_room, paint_table
from simulator.gui.portrait.stage import Stage
from simulator.gui.portrait.thread import face_circle, paint_thread
from simulator.scenario.model import Setting


def paint_back(painter: QPainter, setting: Setting, stage: Stage) -> None:
    """Paint what is behind the client."""
    match setting:
        case Setting.IN_PERSON:
            paint_room(painter, stage)
        case Setting.VIDEO:
            paint_call(painter, stage)
        case Setting.PHONE:
            paint_phone(painter, stage)
        case Setting.CHAT:
            paint_thread(painter, stage)


def paint_front(painter: QPainter, setting: Setting, stage: Stage) -> None:
    """Paint what is in front of the client."""
    if setting is Setting.IN_PERSON:
        paint_table(painter, stage)
    elif setting is Setting.VIDEO:
        paint_call_window(painter, stage)


def portrait_place(setting: Setting, stage: Stage) -> QRectF | None:
    """Where the portrait's canvas goes; nothing where the client cannot be seen."""
    if setting is Setting.PHONE:
        return None
    if setting is Setting.CHAT:
        circle = face_circle(stage)
        return place_box(HEAD_BOX, circle.adjusted(0, circle.height() * 0.06, 0, 0))
    if setting is Setting.VIDEO:
        return stage.figure(top=0.07, seated=False)
    return stage.figure(top=0.06)


def portrait_window(setting: Setting, stage: Stage) -> QPainterPath | None:
    """The part of the picture the portrait stays within; nothing for all of it."""
    if setting is Setting.CHAT:
        circle = face_circle(stage)
        return rounded(circle, circle.width() / 2)
    return rounded(screen_of(stage), 12 * stage.unit) if setting is Setting.VIDEO else None


def shows_feeling(setting: Setting) -> bool:
    """Whether a face shows the feeling, rather than the picture around it."""
    return setting is not Setting.PHONE
