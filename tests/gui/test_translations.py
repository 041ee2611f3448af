"""The interface in another language: complete, up to date, and shown from the next start on."""

from __future__ import annotations

import re
import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel

from simulator.feedback.verdict_names import verdict_name
from simulator.feedback.wording.words import words_in
from simulator.gui import language
from simulator.gui.brought_words import BROUGHT
from simulator.gui.language import speak, spoken_language, system_language
from simulator.gui.preferences import settings_in
from simulator.gui.translation_files import collect, compile_to, translation_files
from simulator.practice import shelf_words
from simulator.scenario.fiction import FICTION
from simulator.scenario.languages import Language
from simulator.scenario.model import Feeling
from simulator.scenario.taxonomy import Verdict

from .conftest import Opens
from .test_appearance import choose

FILES = translation_files()

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def messages(file: Path) -> list[tuple[str, list[str]]]:
    """Each text of a translation with what it is translated to, in all its forms."""
    found = []
    root = ET.parse(file).getroot()  # noqa: S314 - our own file
    for message in root.iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = [form.text or "" for form in translation.iter("numerusform")]
        assert translation.get("type") is None, message.findtext("source")
        found.append((message.findtext("source") or "", forms or [translation.text or ""]))
    return found


def places(text: str) -> list[str]:
    """What is filled in: ``{client}`` and such."""
    return sorted(re.findall(r"\{\w+\}", text))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_translation_holds_every_text_of_the_interface(file, tmp_path):
    copy = tmp_path / file.name
    shutil.copy(file, copy)
    collect(copy)
    assert copy.read_text("utf-8") == file.read_text("utf-8"), "run: python3 dev.py translations"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_a_compiled_translation_is_up_to_date(file, tmp_path):
    compiled = tmp_path / "new.qm"
    compile_to(file, compiled)
    same = compiled.read_bytes() == file.with_suffix(".qm").read_bytes()
    assert same, "run: python3 dev.py translations"


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_translated_and_keeps_its_places(file):
    for source, forms in messages(file):
        for form in forms:
            assert form.strip(), source
            assert places(form) == places(source)
        assert ("%n" in forms[-1]) == ("%n" in source), source


def test_every_word_that_is_brought_along_is_listed():
    names = [*shelf_words.SETTING_NAMES.values(), *shelf_words.AGE_NAMES.values()]
    names += [*shelf_words.LEVEL_NAMES.values(), *shelf_words.PARTED.values()]
    names += [*shelf_words.practice_names().values(), *map(verdict_name, Verdict), FICTION]
    names += [feeling.value for feeling in Feeling]
    names += words_in(Language.ENGLISH).names.places.values()
    assert set(names) <= set(BROUGHT)


def test_spanish_is_spoken_on_every_part_of_the_library(speaks, opens: Opens, own_scenarios):
    speaks("es")
    person = opens(own_scenarios)
    assert spoken_language() == "es"
    assert person.sees("¿Con quién te gustaría sentarte?")
    assert person.sees("Aún sin encuentros")
    assert person.sees("En la sala · alrededor de")
    assert person.sees("En inglés")
    assert person.sees("La persona que consulta es ficticia.")


def test_a_meeting_can_be_played_in_spanish(speaks, opens: Opens, own_scenarios):
    speaks("es")
    person = opens(own_scenarios)
    person.window.show_briefing(person.window.desk.shelf[0].path)
    assert person.sees("Cuándo recibes comentarios")
    person.window.room.begin("coach")
    assert person.sees("TU RESPUESTA")
    person.presses(Qt.Key.Key_1)
    assert person.sees("Seguir")
    person.window.room.show_debrief()
    assert person.sees("Mirada atrás")


def test_qt_s_own_file_dialog_speaks_spanish(qapp, qtbot, speaks):
    speaks("es")
    dialog = QFileDialog(options=QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    parts = [*dialog.findChildren(QLabel), *dialog.findChildren(QAbstractButton)]
    texts = {part.text() for part in parts}
    assert {"&Guardar", "Cancelar", "&Tipo de archivo:", "&Buscar en:"} <= texts


def test_a_language_chosen_in_the_menu_speaks_from_the_next_start_on(
    qapp, speaks, opens: Opens, own_scenarios
):
    first = opens(own_scenarios)
    choose(first, "Español")
    assert first.sees("Who would you like to sit with?")
    speak(qapp, settings_in(first.data))
    second = opens(own_scenarios, first.data)
    assert second.sees("¿Con quién te gustaría sentarte?")


@pytest.mark.parametrize(
    ("wanted", "spoken"),
    [
        (["es-MX", "en-US"], "es"),
        (["es_ES"], "es"),
        (["fr-FR", "es-ES", "en"], "es"),
        (["en-GB", "es"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_system_s_languages_decide_when_none_is_chosen(wanted, spoken):
    assert system_language(wanted) == spoken


def test_a_translation_that_is_missing_leaves_english(
    speaks, opens: Opens, own_scenarios, monkeypatch, tmp_path
):
    monkeypatch.setattr(language, "assets_dir", lambda: tmp_path)
    speaks("es")
    person = opens(own_scenarios)
    assert person.sees("Who would you like to sit with?")
    assert not any("¿" in label.text() for label in person.all(QLabel))
