"""The window of notes that stands beside the desk, as somebody at the desk sees it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from simulator.gui.author.sharing.notes_window import NotesWindow

from .conftest import Author


def notes(author: Author) -> NotesWindow:
    """The window of notes that is open."""
    (window,) = author.person.all(NotesWindow)
    return window


def waits_for_notes(author: Author) -> None:
    author.waits(lambda: author.person.has_button("Copy all"))
    # What was just put into a layout shows in the next turn.
    QApplication.processEvents()


def told(author: Author, words: str) -> Callable[[], bool]:
    return lambda: author.person.sees(words)
