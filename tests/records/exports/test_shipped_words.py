"""The fixed words in a language are read from the file that its translators edit."""

from __future__ import annotations

from pathlib import Path

import pytest

from simulator import resources
from simulator.records.exports.fixed_words import ENGLISH, FixedWords
from simulator.records.exports.shipped_words import translations_in, words_for
from simulator.scenario.fiction import FICTION
from simulator.scenario.languages import Language
from simulator.scenario.message import Message

FILE = """\
<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Player</name>
    <message><source>Trust</source><translation>Otra</translation></message>
</context>
<context>
    <name>Words</name>
    <message><source>Trust</source><translation>Confianza</translation></message>
    <message><source>a &lt; b</source><translation>a &lt; {b}</translation></message>
    <message><source>Not yet</source><translation type="unfinished"></translation></message>
</context>
</TS>
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A translation of a few texts."""
    file = tmp_path / "safe-space_es.ts"
    file.write_text(FILE, "utf-8")
    return file


def test_what_the_core_says_is_found_by_its_english(file: Path) -> None:
    assert translations_in(file) == {"Trust": "Confianza", "a < b": "a < {b}"}


@pytest.mark.parametrize("text", [None, "", "<TS>", "no XML", FILE[:200]])
def test_a_file_that_cannot_be_read_translates_nothing(file: Path, text: str | None) -> None:
    file.unlink()
    if text is not None:
        file.write_text(text, "utf-8")
    assert translations_in(file) == {}


BOMB = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))


@pytest.mark.parametrize(
    "data",
    [
        FILE.replace("utf-8", "klingon").encode(),
        FILE.replace("utf-8", "rot13").encode(),
        FILE.replace("utf-8", "gb18030").encode(),
        FILE.encode("utf-16")[:-9],
        f'<!DOCTYPE TS [<!ENTITY a0 "ha">{BOMB}]><TS>&a11;</TS>'.encode(),
        b"<TS>" * 100_000,
        b"\0" * 100,
    ],
    ids=["klingon", "rot13", "gb18030", "half", "bomb", "deep", "zeros"],
)
def test_a_file_that_holds_anything_else_translates_nothing(file: Path, data: bytes) -> None:
    file.write_bytes(data)
    assert translations_in(file) == {}


def test_a_translation_of_nothing_but_blanks_counts_as_none(file: Path) -> None:
    file.write_text(FILE.replace("Confianza", "\n    <numerusform>x</numerusform>\n"), "utf-8")
    assert "Trust" not in translations_in(file)


def test_a_translation_with_other_places_leaves_that_text_english() -> None:
    say = FixedWords("es", {"Turn {turn}": "Turno {turno}"}.__getitem__)
    assert say("Turn {turn}", turn=3) == "Turn 3"


def test_spanish_words_are_those_of_the_app() -> None:
    say = words_for(Language.SPANISH)
    assert say.language == "es"
    assert say.name(FICTION).startswith("La persona que consulta es ficticia.")
    assert say("{count} replies", count=3) == "3 respuestas"


def test_a_message_among_what_is_filled_in_is_said_in_the_language() -> None:
    say = words_for(Language.SPANISH)
    turned = say(
        "Turn {turn}, {technique}: {reply}", turn=1, technique="x", reply=Message("Shared")
    )
    assert turned == "Turno 1, x: Compartido"


def test_a_text_without_a_translation_stays_as_it_is() -> None:
    assert words_for(Language.SPANISH)("Nobody says {this}", this=1) == "Nobody says 1"


def test_english_is_what_stands_in_the_code() -> None:
    assert words_for(Language.ENGLISH) is ENGLISH


def test_without_its_file_a_language_is_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resources, "_root", lambda: tmp_path)
    words_for.cache_clear()
    try:
        assert words_for(Language.SPANISH) is ENGLISH
    finally:
        words_for.cache_clear()
