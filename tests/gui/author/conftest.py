"""Somebody at the author's desk."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from simulator.gui.author.page import AuthorPage
from simulator.gui.author.text.text_editor import TextEditor

from ..conftest import HERE, Opens
from ..person import PATIENCE, Person

#: A story with what an import keeps, changes and leaves out.
STORY = """\
:: StoryTitle
The Bench

:: StoryData
{"ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC"}

:: Start
(set: $x to 1)You sit down.
[[Wait->Rest]]
[[Go->Nowhere]]

:: Rest
She sighs.
"""
VISIT = (HERE / "short-visit.yaml").read_text("utf-8")


class Author:
    """A person who writes; ``file`` is what they have open."""

    def __init__(self, person: Person, file: Path) -> None:
        self.person = person
        self.file = file

    @property
    def page(self) -> AuthorPage:
        return self.person.window.author

    @property
    def editor(self) -> TextEditor:
        return self.page.workbench.editor

    @property
    def text(self) -> str:
        return self.editor.text

    @property
    def codes(self) -> list[str]:
        """The codes of the problems shown."""
        return [problem.code for problem in self.page.workbench.found]

    def puts_caret(self, words: str, *, behind: bool = False) -> None:
        """Put the caret before the first place of these words, or behind them."""
        place = self.text.index(words) + (len(words) if behind else 0)
        self.editor.select(place, place)
        self.editor.setFocus()

    def types(self, words: str) -> None:
        """Type on the keyboard, character by character."""
        for number, line in enumerate(words.split("\n")):
            if number:
                QTest.keyClick(self.editor, Qt.Key.Key_Return)
            QTest.keyClicks(self.editor, line)

    def presses(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key, held with others."""
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        self.person.presses(key, held)

    def waits(self, until: Callable[[], bool]) -> None:
        """Wait until something is so."""
        self.person.qtbot.waitUntil(until, timeout=2 * PATIENCE)

    def waits_until_checked(self) -> None:
        """Wait until everything about the text is known."""
        self.waits(lambda: self.page.workbench.is_all_known)


@pytest.fixture
def author(opens: Opens, own_scenarios: Path, tmp_path: Path) -> Author:
    """Somebody with a short scenario of their own open at the desk."""
    person = opens(own_scenarios)
    file = tmp_path / "mine.yaml"
    file.write_text(VISIT, "utf-8")
    person.window.show_author(str(file))
    found = Author(person, file)
    found.waits_until_checked()
    return found


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A story to import."""
    file = tmp_path / "bench.twee"
    file.write_text(STORY, "utf-8")
    return file
