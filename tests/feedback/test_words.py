"""Both languages say the same things: no template is missing, and each can be filled."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.feedback.quoting import marks_in
from simulator.feedback.wording.english import counting as english_counting
from simulator.feedback.wording.spanish import counting as spanish_counting
from simulator.feedback.wording.spanish.fluency import fluent
from simulator.feedback.wording.words import words_in
from simulator.scenario.languages import Language

ENGLISH, SPANISH = words_in(Language.ENGLISH), words_in(Language.SPANISH)
SECTIONS = [field.name for field in fields(SPANISH) if field.name != "grammar"]
#: What every template of a section may hold, beyond what its English ways hold.
ANYWHERE = {
    "headlines": {"client", "clause", "verb", "nth"},
    "contrast": {"client", "other", "nth"},
    "reasons": {"client", "name", "before", "needs"},
    "ruptures": {"client", "nth"},
    "surroundings": {"client", "years"},
}
#: A clause stands in the third person, which can also be an order: something must carry it.
CARRIERS = ("respuesta", "{verb}", "tuya", "que", "porque", "además", "otra", "elegiste", "ya")
CARRIERS += ("después", "luego", "también", "ahí", "nada", "vez")


def templates(value: Any) -> Iterator[str]:
    """Every text in a section, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for one in value.values():
            yield from templates(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from templates(getattr(value, field.name))
    else:
        for one in value:
            yield from templates(one)


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{(\w+)\}", text))


def pairs(one: Any, other: Any) -> Iterator[tuple[Any, Any]]:
    """The same fields and keys of two sections, down to single texts and tuples of ways."""
    if is_dataclass(one):
        for field in fields(one):
            yield from pairs(getattr(one, field.name), getattr(other, field.name))
    elif isinstance(one, Mapping):
        assert one.keys() == other.keys()
        for key in one:
            yield from pairs(one[key], other[key])
    else:
        yield one, other


@pytest.mark.parametrize("section", SECTIONS)
def test_spanish_asks_for_nothing_that_is_not_given(section: str) -> None:
    for english, spanish in pairs(getattr(ENGLISH, section), getattr(SPANISH, section)):
        given_here = {name for way in templates(english) for name in placeholders(way)}
        for way in templates(spanish):
            assert placeholders(way) <= given_here | ANYWHERE.get(section, set()), way


@pytest.mark.parametrize("section", SECTIONS)
def test_no_occasion_is_left_without_words(section: str) -> None:
    for english, spanish in pairs(getattr(ENGLISH, section), getattr(SPANISH, section)):
        assert bool(spanish) == bool(english)
        assert all(templates(spanish))
        if isinstance(spanish, tuple):
            assert len(set(spanish)) == len(spanish) >= len(english)


@pytest.mark.parametrize("section", SECTIONS)
def test_every_template_is_put_into_spanish(section: str) -> None:
    english = set(templates(getattr(ENGLISH, section)))
    same = english & set(templates(getattr(SPANISH, section)))
    assert [way for way in same if re.search(r"\w", re.sub(r"\{\w+\}", "", way))] == []


@pytest.mark.parametrize("section", ["headlines", "contrast"])
def test_a_clause_cannot_be_read_as_an_order(section: str) -> None:
    for way in templates(getattr(SPANISH, section)):
        for before in re.findall(r"(\S+?),? \{(?:clause|other|mine|first|second)\}", way):
            if "{clause}" in way or section == "contrast":
                assert before.endswith(CARRIERS), way


@pytest.mark.parametrize("section", SECTIONS)
def test_no_name_follows_a_word_that_it_would_change(section: str) -> None:
    for way in templates(getattr(SPANISH, section)):
        assert not re.search(r"\b(?:[oO]|[aA] el|de el) \{client\}", way), way


@given(count=st.integers(0, 400))
def test_numbers_are_words_up_to_twelve_and_figures_above(count: int) -> None:
    for counting in (english_counting, spanish_counting):
        assert counting.number(count).isalpha() == (count <= 12)
    assert spanish_counting.ordinal(count).isalpha() == (1 <= count <= 12)


def test_replies_and_times_are_counted_in_the_feminine() -> None:
    assert [spanish_counting.number(count) for count in (0, 1, 2, 13)] == [
        *("ninguna", "una", "dos", "13"),
    ]
    assert [spanish_counting.ordinal(count) for count in (1, 3, 12, 21)] == [
        *("primera", "tercera", "duodécima", "21.ª"),
    ]


@pytest.mark.parametrize(
    ("client", "told"),
    [("Inés", "tú e Inés"), ("Hilda", "tú e Hilda"), ("Iago", "tú y Iago"), ("Ana", "tú y Ana")],
)
def test_y_turns_into_e_before_the_sound_of_i(client: str, told: str) -> None:
    assert fluent(f"tú y {client}", client) == told


def test_y_stays_before_other_words() -> None:
    assert fluent("oye y escucha, y Inesperada", "Inés") == "oye y escucha, y Inesperada"


@pytest.mark.parametrize("language", list(Language))
def test_every_language_has_marks_and_words(language: Language) -> None:
    assert words_in(language).grammar.marks == marks_in(language)
