"""The author's desk for its pictures: a copy of a shipped scenario, played, drawn and told."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEventLoop
from PySide6.QtWidgets import QApplication, QDialog

from simulator.gui.author.sharing.note_view import NoteView
from simulator.gui.window import MainWindow
from simulator.resources import scenarios_dir

_SCENARIO = "first-visit-maya.yaml"
#: Where the caret stands, and what is played.
_MOMENT = "  door:\n"
#: Nothing here takes longer, in seconds.
_PATIENCE = 30.0


def open_dialogs() -> list[QDialog]:
    """The dialogs in view."""
    return [
        one
        for one in QApplication.topLevelWidgets()
        if isinstance(one, QDialog) and one.isVisible()
    ]


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + _PATIENCE
    while not until() and time.monotonic() < end:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _desk(window: MainWindow) -> None:
    found = next(one for one in window.desk.shelf if one.path.endswith(_SCENARIO))
    window.show_author(found.path)
    bench = window.author.workbench
    _wait(lambda: bench.is_all_known)
    place = bench.editor.text.index(_MOMENT) + 3
    bench.editor.select(place, place)
    window.author.play_from_here()


def _desk_mistake(window: MainWindow) -> None:
    """A moment that does not exist, and the way to mend it offered."""
    bench = window.author.workbench
    place = bench.editor.text.index("stronger: two-minds") + len("stronger: ")
    bench.editor.select(place, place + len("two-minds"))
    bench.editor.insertPlainText("two-mind")
    _wait(lambda: bool(bench.found))
    bench.next_problem()


def _desk_mended(window: MainWindow) -> None:
    bench = window.author.workbench
    bench.editor.undo()
    _wait(lambda: bench.is_all_known)


def _desk_map(window: MainWindow) -> None:
    _desk_mended(window)
    window.author.show_map()
    _wait(lambda: not window.author.side.map.is_busy)


def _desk_statistics(window: MainWindow) -> None:
    window.author.show_statistics()
    _wait(lambda: window.author.side.statistics.is_worked_out)


def _desk_compare(window: MainWindow) -> None:
    """What changed in meaning since the shipped version: two edits, each undone afterwards."""
    author = window.author
    editor = author.workbench.editor
    for old, new in (
        ("(false-reassurance)", "(unasked-advice)"),
        ("when: trust >= 10", "when: trust >= 15"),
    ):
        place = editor.text.find(old)
        if place >= 0:
            editor.select(place, place + len(old))
            editor.insertPlainText(new)
    author.sharing.comparing.compare_with(scenarios_dir() / _SCENARIO)
    _wait(lambda: any(one.findChildren(NoteView) for one in open_dialogs()))


def _desk_reply(window: MainWindow) -> None:
    for dialog in open_dialogs():
        dialog.reject()
    window.author.show_preview()
    window.author.adding.add_reply()


def _desk_portrait(window: MainWindow) -> None:
    for dialog in open_dialogs():
        dialog.reject()
    window.author.adding.choose_portrait()


def _desk_new(window: MainWindow) -> None:
    for dialog in open_dialogs():
        dialog.reject()
    window.author.adding.begin_scenario()


DESK_SCREENS: dict[str, Callable[[MainWindow], None]] = {
    "desk": _desk,
    "desk-mistake": _desk_mistake,
    "desk-map": _desk_map,
    "desk-statistics": _desk_statistics,
    "desk-compare": _desk_compare,
    "desk-reply": _desk_reply,
    "desk-portrait": _desk_portrait,
    "desk-new": _desk_new,
}
