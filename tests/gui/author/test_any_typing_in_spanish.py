"""Any text at all at the desk of somebody who reads Spanish, with all its help in use."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from simulator.authoring.editing.fixing import fixes_for
from simulator.gui.language import taught_language

from ..conftest import HERE
from .conftest import Author
from .test_any_typing import SEED, THINGS, Typist

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

MAYA = (HERE.parents[1] / "scenarios" / "primera-visita-maya.yaml").read_text("utf-8")


class Learner(Typist):
    """Asks for help between what is typed, and takes it or not."""

    def ask(self) -> None:
        """Use one of the desk's ways to help."""
        page, chance = self._author.page, self._chance
        ways: tuple[Callable[[], object], ...] = (
            page.show_preview,
            page.show_map,
            page.show_statistics,
            page.play_from_here,
            page.workbench.next_problem,
            self._complete,
            self._look_up,
            self._point,
            self._mend,
            self._begin_with_maya,
        )
        chance.choice(ways)()
        QApplication.processEvents()

    def _complete(self) -> None:
        self._author.page.workbench.offers.ask()
        QApplication.processEvents()
        self._author.presses(self._chance.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def _look_up(self) -> None:
        start, _ = self._somewhere(0)
        self._author.editor.select(start, start)
        self._author.page.workbench.card.ask_at_caret()

    def _point(self) -> None:
        place = QPoint(self._chance.randrange(400), self._chance.randrange(300))
        QTest.mouseMove(self._author.editor.viewport(), place)

    def _mend(self) -> None:
        found = self._author.page.workbench.found
        if found:
            problem = self._chance.choice(found)
            fixes = fixes_for(self._author.text, problem, taught_language())
            if fixes:
                self._author.editor.change(self._chance.choice(fixes).edits)

    def _begin_with_maya(self) -> None:
        self._author.editor.replace_all(MAYA)


def test_no_help_breaks_or_loses_anything_whatever_is_typed(
    speaks: Callable[[str], None], request: pytest.FixtureRequest
) -> None:
    speaks("es")
    author: Author = request.getfixturevalue("author")
    print(f"seed {SEED}")
    learner = Learner(author, random.Random(SEED))  # noqa: S311  # nothing here is a secret
    for _ in range(THINGS):
        learner.go_on()
        learner.ask()
    author.editor.replace_all(MAYA)
    author.waits_until_checked()
    assert author.text == MAYA
    assert author.page.workbench.found == ()
