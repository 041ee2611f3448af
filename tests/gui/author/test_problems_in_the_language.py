"""The problems of a text in the language of the person: shown, heard, hovered and left to mend."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QListWidget, QMenu

from simulator.authoring.comparing.compare import compare
from simulator.gui import announcing
from simulator.gui.author.sharing.compare_notes import compare_notes
from simulator.gui.author.text.hover_card import HoverCard
from simulator.gui.author.text.problem_list import ProblemList
from simulator.scenario.diagnostics import Diagnostic
from simulator.scenario.loading import load_source
from tests.scenario.telling import filled_in

from ..conftest import MIRRORED, Opens
from ..english_left import english_left
from ..test_every_page import settle
from .conftest import VISIT, Author

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

#: It can be played; the checks warn of it, and its states prove more.
WARNED = (
    VISIT.replace("practices: [validating]", "practices: [validating, boundaries]")
    .replace("(dual-relationship).", '(dual-relationship).", trust: 2, when: "trust <= 20')
    .replace("(holding-space).", '(holding-space).", when: "trust > 20')
)
SPANISH = {
    "no reply exercises the practice “{practice}”": "nadie ejercita «{practice}»",
    "Add a reply with one of its techniques, or delete it from “practices”.": (
        "Añade una respuesta."
    ),
}


class SomeSpanish(QTranslator):
    """Knows a few texts of the core."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's own name
        return False

    def translate(self, context: str, text: str, *_more: object) -> str:
        return SPANISH.get(text, "") if context == "Words" else ""


@pytest.fixture
def sits_down(opens: Opens, own_scenarios: Path, tmp_path: Path) -> Callable[[str], Author]:
    """Sits somebody down at the desk before a text, once a language is spoken."""

    def sit(text: str) -> Author:
        person = opens(own_scenarios)
        file = tmp_path / "mine.yaml"
        file.write_text(text, "utf-8")
        person.window.show_author(str(file))
        found = Author(person, file)
        found.waits_until_checked()
        return found

    return sit


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is announced from now on."""
    said: list[str] = []

    class Listening:
        """Stands where Qt's bridge to a screen reader is."""

        AnnouncementPoliteness = QAccessible.AnnouncementPoliteness

        @staticmethod
        def updateAccessibility(event: object) -> None:  # noqa: N802 - Qt's own name
            said.append(event.message())  # type: ignore[attr-defined] # an announcement

    monkeypatch.setattr(announcing, "QAccessible", Listening)
    return said


def quoted(problems: tuple[Diagnostic, ...]) -> Iterator[str]:
    """What the problems say that no translator gets to see: names and words of the file."""
    for problem in problems:
        yield from (*filled_in(problem.told), *filled_in(problem.advice))


def left(author: Author, texts: list[str]) -> set[str]:
    """Those of the ``texts`` that are still English; there have to be some."""
    assert texts
    return english_left(texts, quoted(author.page.workbench.found))


def test_warnings_and_proofs_are_listed_in_the_language(speaks, sits_down) -> None:
    speaks(MIRRORED)
    author = sits_down(WARNED)
    assert {"W402", "W403", "W406", "W503", "W505"} <= set(author.codes)
    listed = author.person.one(ProblemList).findChild(QListWidget)
    items = [listed.item(row) for row in range(listed.count())]
    assert len(items) == len(author.codes)
    assert left(author, [item.text() for item in items]) == set()
    spoken = [item.data(Qt.ItemDataRole.AccessibleTextRole) for item in items]
    assert left(author, spoken) == set()


def test_going_to_a_problem_announces_it_in_the_language(speaks, sits_down, heard) -> None:
    speaks(MIRRORED)
    author = sits_down(WARNED)
    author.puts_caret("format:")
    heard.clear()
    for _ in author.codes:
        author.presses(Qt.Key.Key_F8)
    assert len(heard) == len(author.codes)
    assert left(author, heard) == set()


@pytest.mark.parametrize("words", ["boundaries", '"trust > 20'])
def test_the_card_over_a_problem_speaks_the_language(speaks, sits_down, heard, words) -> None:
    speaks(MIRRORED)
    author = sits_down(WARNED)
    author.puts_caret(words)
    heard.clear()
    (problem, *_) = author.editor.problems_at(author.editor.offset)
    author.presses(Qt.Key.Key_F1)
    (card,) = author.person.all(HoverCard)
    told, advice = [label.text() for label in card.findChildren(QLabel)][:2]
    assert english_left([told, advice], quoted((problem,))) == set()
    assert heard[-1].startswith(f"{told}. {advice}")


def test_what_is_left_to_the_author_is_said_in_the_language(speaks, sits_down, heard) -> None:
    speaks(MIRRORED)
    author = sits_down(WARNED)
    author.puts_caret("debts")
    author.presses(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    (yours,) = menu.actions()
    assert left(author, [yours.text(), heard[-1]]) == set()
    menu.close()


def test_a_version_that_cannot_be_read_is_told_of_in_the_language(speaks) -> None:
    speaks(MIRRORED)
    broken = load_source(VISIT.replace("go: chair", "go: chiar"), "old.yaml")
    comparison = compare(broken, load_source(VISIT, "new.yaml"))
    notes = compare_notes(comparison, VISIT).groups[0].notes
    texts = [text for note in notes for text in (note.text, note.advice)]
    assert len(notes) == len(comparison.problems) > 0
    assert english_left(texts, quoted(comparison.problems)) == set()


def test_a_warning_says_what_the_translation_says(qapp, sits_down, heard) -> None:
    spanish = SomeSpanish(qapp)
    qapp.installTranslator(spanish)
    try:
        author = sits_down(WARNED)
        listed = author.person.one(ProblemList).findChild(QListWidget)
        shown = "".join(listed.item(row).text() for row in range(listed.count()))
        assert "nadie ejercita «boundaries»\nAñade una respuesta." in shown
        author.puts_caret("boundaries")
        author.presses(Qt.Key.Key_F1)
        assert author.person.sees("nadie ejercita «boundaries»")
        assert heard[-1].startswith("nadie ejercita «boundaries». Añade una respuesta.")
    finally:
        qapp.removeTranslator(spanish)
        spanish.deleteLater()


def test_how_many_there_are_can_be_read_in_large_type(speaks, sits_down) -> None:
    speaks(MIRRORED)
    author = sits_down(WARNED)
    author.person.appearance.choose_text_size(200)
    author.person.window.resize(1280, 800)
    problems = author.person.one(ProblemList)
    problems.show_problems(author.page.workbench.found, is_last=False)
    settle()
    (summary,) = (label for label in problems.findChildren(QLabel) if "lóókíng" in label.text())
    assert summary.height() >= summary.heightForWidth(summary.width()) > 0
    assert summary.width() >= summary.minimumSizeHint().width()
