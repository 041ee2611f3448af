"""Writes a picture of every screen: for the README, and for a designer's eye.

The pictures come from the real window over a data folder of its own, driven by clicks.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QPoint, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLineEdit, QScrollArea

from simulator.gui.app import build_window
from simulator.gui.debrief.turn_entry import TurnEntry
from simulator.gui.debrief.turning_section import TurningSection
from simulator.gui.desk_screens import DESK_SCREENS, open_dialogs
from simulator.gui.fold_out import FoldOut
from simulator.gui.language import translators_for
from simulator.gui.mirror_language import MirrorLanguage
from simulator.gui.player.reply_button import ReplyButton
from simulator.gui.technique_card import TechniqueCards
from simulator.gui.theme.appearance import Appearance, ThemeChoice
from simulator.gui.window import MainWindow
from simulator.scenario.languages import Language

_SIZE = QSize(1280, 800)
#: Long enough for a portrait to be drawn and a change of face to end.
_SETTLE_MS = 900
_SCENARIO = "first-visit-maya"
#: The language that nobody speaks, for whatever a real one does not try.
_MIRROR = "mirror"


@dataclass(frozen=True, slots=True)
class Look:
    """One appearance that every screen is pictured in."""

    name: str
    theme: ThemeChoice
    percent: int
    size: QSize = _SIZE
    language: str = "en"


LOOKS = (
    Look("light", ThemeChoice.LIGHT, 100),
    Look("dark", ThemeChoice.DARK, 100),
    Look("high-contrast", ThemeChoice.HIGH_CONTRAST, 100),
    Look("large-text", ThemeChoice.LIGHT, 200),
    Look("small-window", ThemeChoice.LIGHT, 100, QSize(1024, 640)),
    Look("spanish", ThemeChoice.LIGHT, 100, language="es"),
    Look("spanish-large-text", ThemeChoice.LIGHT, 200, language="es"),
    Look("right-to-left", ThemeChoice.LIGHT, 100, language=_MIRROR),
)


def write_screens(folder: Path) -> list[Path]:
    """Write ``SCREEN-LOOK.png`` for every screen and look into ``folder``; returns the files."""
    folder.mkdir(parents=True, exist_ok=True)
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        application = QApplication(["screens"])
    written: list[Path] = []
    for look in LOOKS:
        with _language(application, look.language), _window(application, look) as window:
            for name, show in (_SCREENS | DESK_SCREENS).items():
                show(window)
                _settle()
                path = folder / f"{name}-{look.name}.png"
                over = open_dialogs()
                (over[0] if over else window).grab().save(str(path))
                for one in over:
                    one.close()
                written.append(path)
    return written


@contextmanager
def _language(application: QApplication, tag: str) -> Iterator[None]:
    translators = [MirrorLanguage()] if tag == _MIRROR else translators_for(tag)
    for translator in translators:
        application.installTranslator(translator)
    if tag == _MIRROR:
        application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for translator in translators:
        application.removeTranslator(translator)


@contextmanager
def _window(application: QApplication, look: Look) -> Iterator[MainWindow]:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as temporary:
        window = build_window(application, Path(temporary))
        appearance = application.findChild(Appearance)
        if isinstance(appearance, Appearance):
            appearance.choose_theme(look.theme)
            appearance.choose_text_size(look.percent)
        window.resize(look.size)
        window.begin()
        window.show()
        _settle()
        yield window
        window.close()
        if appearance is not None:
            appearance.setParent(None)
            appearance.deleteLater()


def _settle() -> None:
    until = QDeadlineTimer(_SETTLE_MS)
    while not until.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


def _library(window: MainWindow) -> None:
    window.show_library()


def _nothing_found(window: MainWindow) -> None:
    for field in window.findChildren(QLineEdit):
        if field.isVisible() and field.placeholderText():
            field.setText("a horse of a different colour")


def _briefing(window: MainWindow) -> None:
    for field in window.findChildren(QLineEdit):
        field.clear()
    found = next(one for one in window.desk.shelf if one.scenario and one.scenario.id == _SCENARIO)
    window.show_briefing(found.path)


def _room(window: MainWindow) -> None:
    window.room.begin("coach")


def _session(window: MainWindow) -> None:
    _reply(window, 0)
    _go_on(window)


def _explanation(window: MainWindow) -> None:
    _reply(window, -1)


def _contrast(window: MainWindow) -> None:
    for fold in window.findChildren(FoldOut):
        if fold.isVisible():
            fold.open()
            return


def _ending(window: MainWindow) -> None:
    _go_on(window)
    session = window.desk.session
    while session is not None and session.transcript.ending is None:
        _reply(window, len(session.transcript.turns) % 3)
        _go_on(window)


def _debrief(window: MainWindow) -> None:
    window.room.show_debrief()


def _debrief_turns(window: MainWindow) -> None:
    area = next(one for one in window.findChildren(QScrollArea) if one.isVisible())
    entries = [entry for entry in window.findChildren(TurnEntry) if entry.isVisible()]
    page = area.widget()
    if entries and page is not None:
        top = entries[0].mapTo(page, QPoint(0, 0)).y()
        area.verticalScrollBar().setValue(top - 24)


def _turning_points(window: MainWindow) -> None:
    area = next(one for one in window.findChildren(QScrollArea) if one.isVisible())
    found = [one for one in window.findChildren(TurningSection) if one.isVisible()]
    if found:
        area.verticalScrollBar().setValue(found[0].y() - 24)


def _naming(window: MainWindow) -> None:
    _briefing(window)
    for box in window.findChildren(QCheckBox):
        if box.isVisible():
            box.setChecked(True)
    window.room.begin("coach")
    _reply(window, 1)


def _techniques(window: MainWindow) -> None:
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
    QCoreApplication.processEvents()
    session = window.desk.session
    application = QApplication.instance()
    appearance = application.findChild(Appearance) if application else None
    if session is None or not session.transcript.turns or not isinstance(appearance, Appearance):
        return
    moves = session.transcript.turns[-1].outcome.reply.moves
    language = Language.of(session.transcript.scenario.language)
    TechniqueCards(appearance, [move.technique for move in moves], language, window).show()


def _library_after(window: MainWindow) -> None:
    found = next(one for one in window.desk.shelf if one.scenario)
    window.show_briefing(found.path)
    window.room.begin("coach")
    _reply(window, 0)
    window.show_library()


def _reply(window: MainWindow, place: int) -> None:
    buttons = [one for one in window.findChildren(ReplyButton) if one.isVisible()]
    if buttons:
        QTest.mouseClick(buttons[place % len(buttons)], Qt.MouseButton.LeftButton)
        QCoreApplication.processEvents()


def _go_on(window: MainWindow) -> None:
    focus = QApplication.focusWidget() or window
    QTest.keyClick(focus, Qt.Key.Key_Return)
    QCoreApplication.processEvents()


_SCREENS: dict[str, Callable[[MainWindow], None]] = {
    "library": _library,
    "nothing-found": _nothing_found,
    "briefing": _briefing,
    "room": _room,
    "session": _session,
    "explanation": _explanation,
    "contrast": _contrast,
    "ending": _ending,
    "debrief": _debrief,
    "debrief-turning-points": _turning_points,
    "debrief-turns": _debrief_turns,
    "naming": _naming,
    "techniques": _techniques,
    "library-after": _library_after,
}
