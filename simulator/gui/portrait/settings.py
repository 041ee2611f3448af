"""Which picture belongs to which setting.

Only the picture that is shown is imported: the library, which comes first, needs none of them.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath

from simulator.gui.portrait.canvas import HEAD_BOX
from simulator.gui.portrait.likeness import has_camera_off
from simulator.gui.portrait.painting import place_box, rounded
from simulator.gui.portrait.stage import Stage
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate
from simulator.scenario.model import Client, Setting


def paint_back(painter: QPainter, setting: Setting, stage: Stage) -> None:
    """Paint what is behind the client."""
    match setting:
        case Setting.IN_PERSON:
            from simulator.gui.portrait.room import paint_room

            paint_room(painter, stage)
        case Setting.VIDEO:
            from simulator.gui.portrait.call import paint_call

            paint_call(painter, stage)
        case Setting.PHONE:
            from simulator.gui.portrait.phone import paint_phone

            paint_phone(painter, stage)
        case Setting.CHAT:
            from simulator.gui.portrait.thread import paint_thread

            paint_thread(painter, stage)


def paint_front(painter: QPainter, setting: Setting, stage: Stage) -> None:
    """Paint what is in front of the client."""
    if setting is Setting.IN_PERSON:
        from simulator.gui.portrait.room import paint_table

        paint_table(painter, stage)
    elif setting is Setting.VIDEO:
        from simulator.gui.portrait.call import paint_call_window

        paint_call_window(painter, stage)


def portrait_place(setting: Setting, stage: Stage) -> QRectF | None:
    """Where the portrait's canvas goes; nothing where the client cannot be seen."""
    if not is_seen(stage.client, setting):
        return None
    if setting is Setting.CHAT:
        from simulator.gui.portrait.thread import face_circle

        circle = face_circle(stage)
        return place_box(HEAD_BOX, circle.adjusted(0, circle.height() * 0.06, 0, 0))
    if setting is Setting.VIDEO:
        from simulator.gui.portrait.call import BELOW_SCREEN

        return stage.figure(top=0.07, bottom=BELOW_SCREEN * stage.unit, seated=False)
    return stage.figure(top=0.06)


def portrait_window(setting: Setting, stage: Stage) -> QPainterPath | None:
    """The part of the picture the portrait stays within; nothing for all of it."""
    if setting is Setting.CHAT:
        from simulator.gui.portrait.thread import face_circle

        circle = face_circle(stage)
        return rounded(circle, circle.width() / 2)
    if setting is Setting.VIDEO:
        from simulator.gui.portrait.call import screen_of

        return rounded(screen_of(stage), 12 * stage.unit)
    return None


_EMPTY = {
    Setting.IN_PERSON: QT_TRANSLATE_NOOP(
        "Portrait", "An empty armchair by the window, a lamp, and tea on a low table"
    ),
    Setting.VIDEO: QT_TRANSLATE_NOOP("Portrait", "Your own camera, and nobody else on the call"),
    Setting.PHONE: QT_TRANSLATE_NOOP("Portrait", "A telephone, and nobody on the line"),
    Setting.CHAT: QT_TRANSLATE_NOOP("Portrait", "A thread without messages"),
}


def describe_empty(setting: Setting) -> str:
    """What there is to see before the client comes."""
    return translate("Portrait", _EMPTY[setting])


def is_seen(client: Client, setting: Setting) -> bool:
    """Whether there is a face to see; otherwise the picture itself shows the feeling."""
    if setting is Setting.PHONE:
        return False
    return setting is not Setting.VIDEO or not has_camera_off(client.looks)
