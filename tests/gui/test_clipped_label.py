"""A line that is too long for its place ends in an ellipsis, and is still read out whole."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from simulator.gui.clipped_label import ClippedLabel

TITLE = "A rather long title of a meeting"


def clipped(qtbot: QtBot, width: int) -> ClippedLabel:
    label = ClippedLabel()
    qtbot.addWidget(label)
    label.setText(TITLE)
    label.resize(width, 30)
    label.show()
    return label


def test_a_title_with_room_is_shown_whole(qtbot: QtBot) -> None:
    assert clipped(qtbot, 900).shown == TITLE


def test_a_title_without_room_ends_in_an_ellipsis(qtbot: QtBot) -> None:
    label = clipped(qtbot, 90)
    assert label.shown.endswith("…")
    assert TITLE.startswith(label.shown[:-1])
    drawn = label.grab().toImage()
    label.setText(label.shown)
    assert label.grab().toImage() == drawn


def test_a_clipped_title_is_read_out_whole(qtbot: QtBot) -> None:
    label = clipped(qtbot, 90)
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == TITLE
