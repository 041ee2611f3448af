"""A story is imported in the language of the interface: notes, refusals, comments, stand-ins."""

from __future__ import annotations

import io
import json
import zipfile
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from simulator.gui.author.sharing.notes_window import NotesWindow

from ..conftest import MIRRORED, Opens
from ..english_left import english_left, everything_in
from ..person import PATIENCE, Person

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

#: Its words have no plain vowel, so that any that is left is the interface's.
STORY = """\
:: StoryTitle
Thë Bënch

:: StoryData
{"zm": 1}

:: Bgn
<<set $x to 1>>Shh. $x
<<if $x>>[[Hm|Rst]]<</if>>
[[Gn|Nwhr]]

:: Rst

:: Lst [tg]
<img src="x.png">Brr.
[[Rst]]
"""


@pytest.fixture
def imports(opens: Opens, own_scenarios: Path, tmp_path: Path):
    """Opens the desk and imports what a file of this name holds."""

    def run(name: str, data: bytes) -> Person:
        person = opens(own_scenarios)
        person.window.show_author()
        story = tmp_path / name
        story.write_bytes(data)
        person.window.author.sharing.importing.import_file(story)
        return person

    return run


def waits_for_notes(person: Person) -> NotesWindow:
    person.qtbot.waitUntil(lambda: bool(person.all(NotesWindow)), timeout=2 * PATIENCE)
    (window,) = person.all(NotesWindow)
    return window


def comments(person: Person) -> list[str]:
    text = person.window.author.workbench.editor.text
    return [line for line in text.split("\n") if "#" in line]


def test_nothing_of_an_import_stays_english(speaks, imports):
    speaks(MIRRORED)
    person = imports("bnch.tw", STORY.encode())
    window = waits_for_notes(person)
    known = {"StoryData", "Twee", "Twine", "<<set $x to 1>>", "<<if $x>>", "x.png"}
    fields = {"foundation", "in-person", "active-listening", "age: 30", "language: en", "name:"}
    fields |= {"level", "minutes", "setting", "practices", "alliance: growing", "client", "when"}
    told = {text for part in window.findChildren(QWidget) for text in everything_in(part)}
    assert len(told) > 20
    assert english_left(told, known) == set()
    assert english_left(comments(person), known | fields) == set()


def test_the_notes_and_the_file_are_in_spanish(speaks, imports):
    speaks("es")
    person = imports("bench.twee", STORY.encode())
    waits_for_notes(person)
    text = person.window.author.workbench.editor.text
    assert person.sees("El enlace «Gn» lleva a «Nwhr», que no está en la historia.")
    assert person.sees("Añade un momento «nwhr», o escribe otro detrás de «go».")
    assert "summary: Una historia importada, por describir en una o dos frases." in text
    assert "  name: Persona  # te toca decidirlo" in text
    assert 'meaning: "Por escribir: qué significa este final."' in text
    assert "# Lo que se anotó al importar, con su lugar en la historia:" in text


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        (
            "roto.twee",
            b":: Start\nYou \xff sit\n",
            "No se puede importar roto.twee:2:5: el archivo no es texto UTF-8. Guárdalo como",
        ),
        (
            "roto.json",
            b'{"inkVersion": 21,\n "root": }',
            "No se puede importar roto.json:2:10: el archivo está dañado: aquí falta un valor.",
        ),
    ],
)
def test_a_refusal_is_in_spanish(speaks, imports, name, data, told):
    speaks("es")
    person = imports(name, data)
    person.qtbot.waitUntil(lambda: person.sees(told), timeout=2 * PATIENCE)


def test_a_place_inside_an_archive_is_told_in_spanish(speaks, imports):
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w") as file:
        file.writestr("h5p.json", json.dumps({"mainLibrary": "H5P.BranchingScenario"}))
        file.writestr("content/content.json", '{"branchingScenario":\n oops}')
    speaks("es")
    person = imports("roto.h5p", archive.getvalue())
    told = "roto.h5p:content/content.json, línea 2, columna 2: el archivo está dañado"
    person.qtbot.waitUntil(lambda: person.sees(told), timeout=2 * PATIENCE)
