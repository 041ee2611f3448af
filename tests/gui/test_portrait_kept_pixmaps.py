"""Pictures kept for painting again."""

from __future__ import annotations

from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from simulator.gui.portrait.kept_pixmaps import KeptPixmaps


def half_a_mebibyte() -> QPixmap:
    return QPixmap(512, 256)


def test_what_was_used_longest_ago_goes_first(qtbot: QtBot) -> None:
    kept = KeptPixmaps(limit_mib=1)
    kept.keep("calm", half_a_mebibyte())
    kept.keep("sad", half_a_mebibyte())
    assert kept.get("calm") is not None
    kept.keep("angry", half_a_mebibyte())
    assert kept.get("sad") is None
    assert kept.get("calm") is not None
    assert kept.get("angry") is not None


def test_one_picture_larger_than_the_limit_is_still_kept(qtbot: QtBot) -> None:
    kept = KeptPixmaps(limit_mib=1)
    kept.keep("huge", QPixmap(1024, 1024))
    assert kept.get("huge") is not None


def test_after_clearing_there_is_room_again(qtbot: QtBot) -> None:
    kept = KeptPixmaps(limit_mib=1)
    kept.keep("calm", half_a_mebibyte())
    kept.keep("sad", half_a_mebibyte())
    kept.clear()
    kept.keep("angry", half_a_mebibyte())
    kept.keep("open", half_a_mebibyte())
    assert kept.get("calm") is None
    assert kept.get("angry") is not None


def test_a_picture_painted_anew_takes_the_room_of_the_one_before(qtbot: QtBot) -> None:
    kept = KeptPixmaps(limit_mib=1)
    for _ in range(5):
        kept.keep("calm", half_a_mebibyte())
    kept.keep("sad", half_a_mebibyte())
    assert kept.get("calm") is not None
    assert kept.get("sad") is not None
