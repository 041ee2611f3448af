"""What is taken along speaks the language of the interface, but for what others have written."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from enum import Enum
from pathlib import Path

import pytest

from simulator.feedback.debrief import Debrief
from simulator.feedback.turning import surveyed_turning
from simulator.gui.debrief.paper.pdf import pdf_of
from simulator.gui.spoken_words import spoken_words
from simulator.gui.theme.fonts import load_fonts
from simulator.records.exports.composing import document_of
from simulator.records.exports.document import Document, Said
from simulator.records.exports.formats import Format, written
from simulator.scenario.loading import load_scenario
from simulator.session.log import Noted, Predicted, Started
from simulator.session.play import offered_replies
from simulator.session.transcript import Transcript, fold, open_transcript

from .conftest import HERE, MIRRORED
from .english_left import content_of, english_left
from .test_nothing_stays_english import SHIPPED
from .test_paper import words_of

HEADINGS = [
    "Esto va aparte de todo lo demás",
    "Cómo cambió la confianza",
    "Puntos de inflexión",
    "Tu intento anterior y este",
    "Lo que Ada compartió y lo que quedó sin decir",
    "Lo que hiciste a lo largo del encuentro",
    "Turno a turno",
    "Lo que te llevas",
    "Sobre este archivo",
]
FICTION = "La persona que consulta es ficticia."


def played(file: Path, *choices: int) -> Transcript:
    """A meeting with the replies at these places, then the first ones up to its end."""
    scenario = load_scenario(file).scenario
    assert scenario is not None
    transcript = open_transcript(scenario, Started(scenario.id, "0" * 64, 1))
    while transcript.ending is None and len(transcript.turns) < 60:
        replies = offered_replies(scenario, transcript.state)
        place = len(transcript.turns)
        choice = choices[place] if place < len(choices) else 0
        transcript = transcript.with_reply(replies[choice % len(replies)].id)
        transcript = fold(transcript, Predicted("open-question"))
    return fold(transcript, Noted("It stays with me."))


def exported(transcript: Transcript, earlier: Transcript | None) -> Document:
    return document_of(transcript, surveyed_turning(transcript), earlier, spoken_words())


@pytest.fixture
def spanish(speaks) -> Document:
    """A second attempt at the short visit, taken along in Spanish."""
    speaks("es")
    visit = HERE / "short-visit.yaml"
    return exported(played(visit, 2), played(visit))


def titles(document: Document) -> list[str]:
    """The titles of the sections that tell of the whole meeting."""
    return [one.title for one in document.sections if one.title and one.level == 2]


def texts_of(value: object) -> Iterator[str]:
    """Every text of a document, as it is set on the page."""
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from texts_of(one)
    elif is_dataclass(value) and not isinstance(value, Debrief | Said):
        for field in fields(value):
            if field.name != "language":
                yield from texts_of(getattr(value, field.name))


def test_all_headings_are_spanish(spanish: Document) -> None:
    assert titles(spanish) == HEADINGS
    assert spanish.title == "Mirada atrás: A short visit"


def test_a_web_page_is_in_spanish_and_says_so(spanish: Document) -> None:
    page = written(spanish, Format.HTML).decode("utf-8")
    assert re.findall("<h2>(.*?)</h2>", page) == HEADINGS
    assert '<html lang="es">' in page
    assert FICTION in page
    assert "La confianza empezó en 6 de 20." in page


def test_a_text_is_in_spanish(spanish: Document) -> None:
    text = written(spanish, Format.MARKDOWN).decode("utf-8")
    assert re.findall("^## (.*)$", text, re.MULTILINE) == HEADINGS
    assert FICTION in text
    assert re.search("^- .+: a favor 1, en contra 0$", text, re.MULTILINE)


def test_a_pdf_is_in_spanish(qapp, spanish: Document, tmp_path: Path) -> None:
    load_fonts()
    words = words_of(pdf_of(spanish), tmp_path)
    assert [heading for heading in HEADINGS if heading not in words] == []
    assert "A short visit · una persona ficticia, para practicar" in words


def test_without_another_language_an_export_is_british_english() -> None:
    document = exported(played(HERE / "short-visit.yaml"), None)
    assert document.language == "en-GB"
    assert "How trust went" in titles(document)


@pytest.mark.parametrize("choice", range(4))
@pytest.mark.parametrize("title", ["short-visit", "the-fox-house-amina", "first-visit-maya"])
def test_no_export_holds_a_text_that_went_past_the_translation(
    speaks, title: str, choice: int
) -> None:
    file = next(one for one in (HERE / "short-visit.yaml", *SHIPPED) if one.stem == title)
    meeting, earlier = played(file, *[choice] * 60), played(file)
    speaks(MIRRORED)
    document = exported(meeting, earlier if choice else None)
    known = content_of(meeting) | content_of(earlier)
    assert english_left(texts_of(document), known) == set()
