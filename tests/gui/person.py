"""Somebody in front of the real window: sees what is on the screen, clicks and types."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from simulator.gui.player.reply_button import ReplyButton
from simulator.gui.theme.appearance import Appearance
from simulator.gui.window import MainWindow

SomeWidget = TypeVar("SomeWidget", bound=QWidget)
#: Nothing a person waits for takes longer, in milliseconds; a test that passes never waits it out.
PATIENCE = 20_000
#: Turns of the event loop a look takes: what is added to a visible layout is shown one turn
#: later, and laid out another one later. Turns, not milliseconds: a busy machine changes nothing.
TURNS_OF_A_LOOK = 5


@dataclass(frozen=True, slots=True)
class Person:
    """One person and the window; ``data`` is the folder their sessions are kept in."""

    qtbot: QtBot
    window: MainWindow
    appearance: Appearance
    data: Path

    def all(self, kind: type[SomeWidget]) -> list[SomeWidget]:
        """The widgets of a kind that are on the screen, in reading order."""
        found = [one for one in self.window.findChildren(kind) if one.isVisible()]
        return sorted(found, key=_place)

    def one(self, kind: type[SomeWidget]) -> SomeWidget:
        """The only widget of a kind on the screen."""
        looks(lambda: len(self.all(kind)) == 1)
        (found,) = self.all(kind)
        return found

    def texts(self) -> list[str]:
        """All words on the screen in reading order, as shown or as named to a screen reader."""
        return [text for widget in self.all(QWidget) for text in words_of(widget)]

    def sees(self, words: str) -> bool:
        """Whether these words stand somewhere on the screen."""
        return looks(lambda: any(words in text for text in self.texts()))

    def waits_for(self, words: str) -> None:
        """Wait until these words stand on the screen."""
        self.qtbot.waitUntil(lambda: self.sees(words), timeout=PATIENCE)

    def button(self, name: str) -> QAbstractButton:
        """The first button whose text or name begins like this."""
        assert self.has_button(name), f"no button “{name}”"
        return next(self._buttons(name))

    def has_button(self, name: str) -> bool:
        """Whether such a button is on the screen."""
        return looks(lambda: any(True for _ in self._buttons(name)))

    def _buttons(self, name: str) -> Iterator[QAbstractButton]:
        return (
            button
            for button in self.all(QAbstractButton)
            if button.text().startswith(name) or button.accessibleName().startswith(name)
        )

    def clicks(self, target: str | QWidget) -> None:
        """Click a widget, or the button with this name, scrolling it into view first."""
        widget = self.button(target) if isinstance(target, str) else target
        area = _scroll_area(widget)
        if area is not None:
            area.ensureWidgetVisible(widget, 0, 0)
        # What has just been added is shown before it is laid out: nobody hits a line of no height.
        looks(lambda: not widget.rect().isEmpty())
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        QApplication.processEvents()

    def clicks_at(self, widget: QWidget, place: QPoint) -> None:
        """Click one place of a widget."""
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place)
        QApplication.processEvents()

    def presses(
        self,
        key: Qt.Key,
        modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        times: int = 1,
    ) -> None:
        """Press a key as the system would report it: to the window, which finds the focus."""
        for _ in range(times):
            QTest.keyClick(self.window.windowHandle(), key, modifier)
            QApplication.processEvents()

    def undoes(self) -> None:
        """Press Ctrl+Z."""
        self.presses(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    @property
    def focus(self) -> QWidget:
        """Where the keys go."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the focus"
        return found

    def tabs_to(self, name: str, most: int = 60) -> None:
        """Press Tab until a control with this name has the focus."""
        for _ in range(most):
            if name in self.focus.accessibleName() or name in _own_text(self.focus):
                return
            self.presses(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reached “{name}”")

    def replies(self) -> list[str]:
        """The ids of the replies on offer, from the first to the last."""
        return [str(button.reply.id) for button in self.all(ReplyButton)]

    def replies_with(self, reply: str) -> None:
        """Click the reply with this id."""
        self.clicks(next(one for one in self.all(ReplyButton) if one.reply.id == reply))

    def sits_down(self, title: str, mode: str = "Coach") -> None:
        """From the library: open the scenario's briefing and begin."""
        self.opens(title)
        box = next(b for b in self.all(QComboBox) if b.accessibleName().startswith("When you get"))
        place = next(at for at in range(box.count()) if mode in box.itemText(at))
        box.setCurrentIndex(place)
        self.clicks("Begin afresh" if self.has_button("Begin afresh") else "Sit down with")

    def opens(self, title: str) -> None:
        """From the library: open a scenario's briefing."""
        card = next(b for b in self.all(QAbstractButton) if f"{title}." in b.accessibleName())
        self.clicks(card)

    def plays(self, *replies: str) -> None:
        """Give replies one after another, going on after each explanation."""
        for reply in replies:
            self.replies_with(reply)
            if self.has_button("Go on"):
                self.clicks("Go on")


def looks(found: Callable[[], bool]) -> bool:
    """Whether something is on the screen, once what is under way there has been shown."""
    for _ in range(TURNS_OF_A_LOOK):
        if found():
            return True
        QApplication.processEvents()
    return found()


def words_of(widget: QWidget) -> Iterator[str]:
    """What a widget says to the eye and to a screen reader."""
    for text in (_own_text(widget), widget.accessibleName()):
        if text:
            yield text


def _own_text(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return ""


def _place(widget: QWidget) -> tuple[int, int]:
    corner = widget.mapTo(widget.window(), QPoint(0, 0))
    return corner.y(), corner.x()


def _scroll_area(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
