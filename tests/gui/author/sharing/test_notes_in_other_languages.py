"""What has changed is told in the language of whoever reads it, and the file's words stay."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from simulator.authoring.comparing.compare import compare
from simulator.gui.author.sharing.compare_notes import compare_notes
from simulator.gui.author.sharing.notes import Notes
from simulator.gui.author.sharing.notes_window import NotesWindow
from simulator.scenario.loading import load_source
from tests.gui.author.conftest import VISIT, Author
from tests.gui.conftest import MIRRORED
from tests.gui.english_left import english_left, written_in

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
CTRL = Qt.KeyboardModifier.ControlModifier
#: One of each sort: a mark, a condition, a route, a name, words with signs in them.
CHANGED = (
    VISIT.replace("unasked-advice", "affirmation")
    .replace("trust >= 7", "trust >= 9 and not visited(door)")
    .replace("wait: {do:", "wait: {when: trust > 3, do:")
    .replace("A short visit", "A *short* visit")
    .replace("befriend:", "be-kind:")
)

IN_SPANISH = [
    "Qué ha cambiado",
    "cambios clínicos, y ",
    "Cómo cuentan las respuestas",
    "La respuesta «advise» de «door» ahora valida; antes dirigía de más. ",
    ". Ahora suma 1 a la confianza, y antes le costaba 2.",
    "La respuesta «advise» de «door» está marcada ahora como «Afirmación concreta», ",
    ", y ya no como «Consejo no pedido».",
    "A qué se puede llegar",
    "La respuesta «wait» de «chair» se ofrece ahora cuando la confianza pasa de 3; antes, siempre.",
    "En «chair», la persona dice ahora «My brother died in spring» cuando la confianza es 9 o más",
    " y no has respondido en «door»; antes, cuando la confianza es 7 o más.",
    "Ha cambiado el título.",
    "La respuesta «befriend» de «door» se llama ahora «be-kind».",
]


def notes_on(before: str, after: str) -> Notes:
    loaded = load_source(before, "before.yaml"), load_source(after, "after.yaml")
    assert all(one.scenario is not None for one in loaded)
    return compare_notes(compare(*loaded), after)


def texts_of(notes: Notes) -> set[str]:
    told = {notes.heading, notes.summary, *notes.closing}
    for group in notes.groups:
        told |= {group.heading, group.about}
        for note in group.notes:
            told |= {note.text, note.where, note.before, note.after, note.advice}
    return told


@pytest.mark.parametrize("back", [False, True])
def test_nothing_of_the_notes_went_past_the_translation(qapp, speaks, back: bool) -> None:
    speaks(MIRRORED)
    versions = (CHANGED, VISIT) if back else (VISIT, CHANGED)
    told = texts_of(notes_on(*versions))
    scenarios = [load_source(text, "one.yaml").scenario for text in versions]
    ids = {"advise", "be-kind", "befriend", "belittle", "brother", "chair", "door", "wait"}
    ids |= {"feel", "stay", "parted", "parting"}
    assert len(told) > 10
    assert english_left(told, {*ids, *written_in(scenarios[0]), *written_in(scenarios[1])}) == set()


def test_ids_stand_in_quotation_marks_and_an_author_s_asterisks_stay(qapp) -> None:
    notes = notes_on(VISIT, CHANGED)
    told = texts_of(notes)
    assert "“befriend” in “door” is now “be-kind”." in told
    assert "A *short* visit" in told


@pytest.fixture
def spanish(speaks, request) -> Author:
    """Somebody who reads Spanish, with a short scenario of their own open at the desk."""
    speaks("es")
    author: Author = request.getfixturevalue("author")
    author.editor.replace_all(CHANGED)
    author.presses(Qt.Key.Key_D, CTRL)
    author.waits(lambda: author.person.has_button("Copiarlo todo"))
    QApplication.processEvents()
    return author


def test_the_window_tells_what_has_changed_in_spanish(spanish: Author) -> None:
    assert [says for says in IN_SPANISH if not spanish.person.sees(says)] == []


def test_what_is_copied_is_spanish_too(spanish: Author) -> None:
    spanish.person.clicks("Copiarlo todo")
    copied = QGuiApplication.clipboard().text()
    assert "\n- La respuesta «befriend» de «door» se llama ahora «be-kind».\n" in copied
    assert "    Antes: A short visit\n    Ahora: A *short* visit\n" in copied


def test_the_way_to_the_text_is_named_in_spanish(spanish: Author) -> None:
    assert spanish.person.all(NotesWindow)
    spanish.person.clicks("Mostrar en el texto: La respuesta «befriend» de «door»")
    cursor = spanish.editor.textCursor()
    assert spanish.text[cursor.selectionStart() : cursor.selectionEnd()] == "be-kind"
