"""The document is in the language of the scenario, all of it but what others wrote and ids."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from html import unescape
from string import ascii_lowercase, ascii_uppercase
from typing import Any

import pytest

from simulator.authoring.review import composing, html, paper, whole
from simulator.authoring.review.document import READING
from simulator.authoring.review.paper import paper_review
from simulator.authoring.review.whole import Review, whole_review
from simulator.feedback.wording.spanish.everything import SPANISH
from simulator.gui.brought_words import BROUGHT
from simulator.gui.core_texts import core_texts
from simulator.records.exports.fixed_words import FixedWords
from simulator.records.exports.shipped_words import words_for
from simulator.resources import scenarios_dir
from simulator.scenario.fiction import FICTION
from simulator.scenario.languages import Language
from simulator.scenario.loading import load_scenario
from simulator.scenario.model import Scenario
from simulator.scenario.taxonomy import shipped_taxonomy
from tests.authoring.visit import visit
from tests.records.exports.page import Page

_PLACES = re.compile(r"\{\w+\}")
#: What a word is made of.
_LETTER = r"[^\W\d_]"
#: Letters that no text of the program and no id holds.
_SMALL, _LARGE = "\N{GREEK SMALL LETTER BETA}", "\N{GREEK CAPITAL LETTER BETA}"
_GREEK = str.maketrans(
    dict.fromkeys(ascii_lowercase, _SMALL) | dict.fromkeys(ascii_uppercase, _LARGE)
)


def told_in(review: Review) -> set[str]:
    """Every text of the page, its picture and the paper."""
    page = Page(review.page())
    source = next(value for name, value in page.values if name == "src")
    picture = Page(base64.b64decode(source.partition(",")[2]).decode("utf-8"))
    named = {value for name, value in page.values if name == "alt"}
    on_paper = _strings(paper_review(review.document))
    # A hovering pointer is told conditions as they stand in the file, in brackets.
    drawn = {re.sub(r"\[.*?\]", "", text) for text in _shown(picture)}
    texts = {*_shown(page), *drawn, *named, *on_paper}
    return {" ".join(unescape(text).split()) for text in texts}


def left_in(texts: Iterable[str], known: Iterable[str]) -> Iterator[str]:
    """What remains of the texts without the ``known`` words and names in them."""
    longest = sorted({*known} - {""}, key=len, reverse=True)
    any_known = "|".join(_whole(one) for one in longest)
    for text in texts:
        yield re.sub(any_known, "", text, flags=re.IGNORECASE)


@cache
def spanish() -> Review:
    return whole_review(_scenario("primera-visita-maya"))


def test_no_english_text_of_the_program_is_in_a_spanish_review() -> None:
    said = words_for(Language.SPANISH).translated
    english = {*core_texts(), *BROUGHT}
    spanish_words = " ".join(said(text) for text in english if said(text) != text).lower()
    parts = {part.strip(" .,:;").lower() for text in english for part in _PLACES.split(text)}
    telling = {
        part for part in parts if len(part) > 2 and not re.search(_whole(part), spanish_words)
    }
    told = "\n".join(left_in(told_in(spanish()), _ids(_scenario("primera-visita-maya")))).lower()
    found = {part for part in telling if re.search(_whole(part), told)}
    # Maya is asked since when «no comes».
    assert found - {"comes"} == set()


def test_nothing_goes_past_the_translation(monkeypatch: pytest.MonkeyPatch) -> None:
    """In a language without letters, they are only in ids and in what the author wrote."""
    silent = FixedWords("es", _without_letters)
    for module in (composing, html, paper, whole):
        monkeypatch.setattr(module, "words_for", lambda _language: silent)
    scenario = replace(_in_greek(visit().scenario), language="es", authors=(_LARGE,), license="")
    names = shipped_taxonomy(Language.SPANISH).practice_names.values()
    known = {*_ids(scenario), *names, "yaml", SPANISH.grammar.number(2)}
    left = left_in(told_in(whole_review(scenario)), known)
    assert {text for text in left if re.search("[A-Za-z]", text)} == set()


def test_headings_sentences_and_technique_names_are_spanish() -> None:
    review = spanish()
    document, page = review.document, review.page()
    assert dict(document.details)["Nivel"] == "Inicial, unos 15 minutos"
    assert "Validar emociones" in dict(document.details)["Prácticas"]
    assert document.fiction.startswith("La persona que consulta es ficticia.")
    assert document.statistics[0] == "18 momentos con 83 respuestas y 5 finales, en 3029 palabras."
    assert "«Sacas las sillas de detrás de …»" in page
    assert "Reflejo del sentimiento" in page
    for english in (READING.text, FICTION, "Notes", "Leads to", "The meeting begins here."):
        assert english not in page


def test_the_map_in_a_spanish_review_has_a_spanish_legend() -> None:
    svg = spanish().map_svg
    assert {"valida", "rompe límites", "ruptura abierta"} <= set(_shown(Page(svg)))
    assert "final all-red · sólida" in svg


def test_a_language_without_words_is_reviewed_in_english() -> None:
    scenario = visit().scenario
    assert scenario is not None
    french = whole_review(replace(scenario, language="fr")).document
    assert french.fiction == FICTION
    assert dict(french.details)["Level"] == "Foundation, about 8 minutes"


def _scenario(name: str) -> Scenario:
    scenario = load_scenario(scenarios_dir() / f"{name}.yaml").scenario
    assert scenario is not None
    return scenario


def _without_letters(text: str) -> str:
    return re.sub(r"(\{\w+\})|[A-Za-z]", lambda found: found[1] or "·", text)


def _whole(words: str) -> str:
    """A pattern for the words where they are not a part of longer ones."""
    return rf"(?<!{_LETTER}){re.escape(words)}(?!{_LETTER})"


def _shown(page: Page) -> set[str]:
    """Each text between two tags; a style sheet is none."""
    return {text for text in page.words if "{" not in text}


def _ids(scenario: Scenario) -> set[str]:
    every = {one for one in _strings(scenario) if _is_id(one)}
    return {scenario.id, *scenario.moments, *every}


def _is_id(text: str) -> bool:
    return re.fullmatch("[a-z0-9-]+", text) is not None


def _in_greek(value: Any) -> Any:
    """What the author wrote in letters of its own, each as long as it was."""
    if isinstance(value, Enum):
        return value
    if isinstance(value, str):
        return value if _is_id(value) else value.translate(_GREEK)
    if isinstance(value, Mapping):
        return {name: _in_greek(one) for name, one in value.items()}
    if isinstance(value, tuple):
        return tuple(map(_in_greek, value))
    if is_dataclass(value):
        names = [field.name for field in fields(value)]
        return replace(value, **{name: _in_greek(getattr(value, name)) for name in names})
    return value


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, Enum):
        return
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from _strings((*value.keys(), *value.values()))
    elif isinstance(value, tuple | frozenset):
        for one in value:
            yield from _strings(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))
