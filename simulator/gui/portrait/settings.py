"""Which picture belongs to which setting."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from simulator.gui.portrait.room import paint_room, paint_table
from simulator.gui.portrait.stage import Stage
from simulator.scenario.model import Setting


def paint_back(painter: QPainter, setting: Setting, stage: Stage) -> None:
    """What is behind the client."""
    paint_room(painter, stage)


def paint_front(painter: QPainter, setting: Setting, stage: Stage) -> None:
    """What is in front of the client."""
    paint_table(painter, stage)


def portrait_place(setting: Setting, stage: Stage) -> QRectF | None:
    """Where the portrait's canvas goes; nothing where the client cannot be seen."""
    return stage.figure()


def shows_feeling(setting: Setting) -> bool:
    """Whether the face shows the feeling, and not the picture around it."""
    return setting is not Setting.PHONE
