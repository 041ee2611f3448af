"""Everything that can be done at the desk, in menus that also tell the keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from simulator.gui.buttons import push_button


@dataclass(frozen=True, slots=True)
class Command:
    """Something to do: what it is called, its keys (several apart by a space; may be none).

    ``told`` is for keys that the text knows by itself: the menu only names them.
    """

    name: str
    keys: str
    do: Callable[[], object]
    told: QKeySequence.StandardKey | None = None


def menu_button(
    title: str, name: str, commands: Sequence[Command | None], page: QWidget
) -> QPushButton:
    """A button with a menu of commands; their keys work anywhere on ``page``.

    None in ``commands`` is a line between two groups. ``name`` is for a screen reader.
    """
    button = push_button(title, "quiet")
    button.setAccessibleName(name)
    menu = QMenu(button)
    for command in commands:
        if command is None:
            menu.addSeparator()
            continue
        action = QAction(command.name, page)
        if command.told is not None:
            keys = QKeySequence(command.told).toString(QKeySequence.SequenceFormat.NativeText)
            # Behind a tab a menu shows what looks like a shortcut, and is none.
            action.setText(f"{command.name}\t{keys}")
        action.setShortcuts([QKeySequence(keys) for keys in command.keys.split()])
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(partial(_do, command))
        page.addAction(action)
        menu.addAction(action)
    button.setMenu(menu)
    return button


def _do(command: Command, *_told: object) -> None:
    """Qt may tell whether the action is checked: nobody's business here."""
    command.do()
