"""What Tab stops at, and whether it comes by everything it should."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget

from simulator.gui.author.text.text_editor import TextEditor

from .person import Person


def controls_of(person: Person, within: QWidget | None = None) -> set[QWidget]:
    """What Tab should stop at on the screen, or on the part of it that is ``within``."""
    return {
        widget
        for widget in person.all(QWidget)
        if (within is None or within.isAncestorOf(widget))
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isEnabled()
        and widget.focusProxy() is None
    }


def nameless(controls: Iterable[QWidget]) -> list[QWidget]:
    """Those that a screen reader could say nothing of."""
    return [
        one
        for one in controls
        if not one.accessibleName() and not (isinstance(one, QAbstractButton) and one.text())
    ]


def never_reached(person: Person, controls: Iterable[QWidget]) -> set[QWidget]:
    """Those that Tab does not come to, however often it is pressed."""
    left = set(controls)
    for _ in range(3 * len(left) + 3):
        left.discard(person.focus)
        if isinstance(person.focus, TextEditor):
            # There Tab indents, until Escape lets go.
            person.presses(Qt.Key.Key_Escape)
        person.presses(Qt.Key.Key_Tab)
    return left
