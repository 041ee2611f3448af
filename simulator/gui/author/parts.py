"""What one key goes round at the desk: text, question, problems, what stands beside, notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from simulator.gui.author.sharing.notes_window import NotesWindow

if TYPE_CHECKING:
    from simulator.gui.author.page import AuthorPage


def go_on(page: AuthorPage) -> None:
    """Put the focus into the next part, and from the last into the first."""
    parts = list(_parts(page))
    focus = QApplication.focusWidget()
    here = (
        at
        for at, (part, _) in enumerate(parts)
        if focus is not None and (part is focus or part.isAncestorOf(focus))
    )
    _, receive_focus = parts[(next(here, -1) + 1) % len(parts)]
    receive_focus()


def _parts(page: AuthorPage) -> Iterator[tuple[QWidget, Callable[[], None]]]:
    bench = page.workbench
    yield bench.editor, page.receive_focus
    if page.question.isVisible():
        yield page.question, page.question.receive_focus
    if bench.found:
        yield bench.problems, bench.problems.receive_focus
    if page.side.isVisible():
        yield page.side, page.side.receive_focus
    for notes in page.findChildren(NotesWindow):
        if notes.isVisible():
            yield notes, notes.receive_focus
