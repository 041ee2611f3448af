"""The techniques in Spanish: the same techniques, every field put into words that can be shown."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from simulator.resources import assets_dir
from simulator.scenario.languages import Language
from simulator.scenario.taxonomy import (
    TaxonomyError,
    Technique,
    read_wording,
    shipped_taxonomy,
)

ENGLISH, SPANISH = shipped_taxonomy(), shipped_taxonomy(Language.SPANISH)
TECHNIQUES = tuple(SPANISH.techniques.values())
SHIPPED = (assets_dir() / "taxonomy_es.yaml").read_text("utf-8")
WORDED = ("name", "definition", "hears", "example", "clause", "effects", "instead", "non_example")
#: Words that give the client or the trainee a gender, or that scold.
UNFITTING = re.compile(
    r"\b(consigo misma?o?|un[oa] mism[oa]|guap[oa]|sincer[oa] contigo|sol[oa] con|tranquil[oa],|"
    r"cansad[oa] de ti|¡mal!|buen trabajo|bien hecho|en esta sala|te mira)\b",
    re.IGNORECASE,
)
#: “o” becomes “u” before some names, and nothing turns it.
LOOSE_NAME = re.compile(r"\b[oO] \{client\}")


def each_technique() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("technique", TECHNIQUES, ids=lambda technique: technique.id)


def placeholders(text: str) -> set[str]:
    return set(re.findall(r"\{[^}]*\}?|\}", text))


def words(text: str) -> int:
    return len(text.split())


def test_only_words_differ_between_the_languages() -> None:
    assert list(SPANISH.techniques) == list(ENGLISH.techniques)
    for technique, other in zip(TECHNIQUES, ENGLISH.techniques.values(), strict=True):
        same = {field: getattr(other, field) for field in (*WORDED, "source", "early_because")}
        assert replace(technique, **same) == other


@each_technique()
def test_every_field_is_put_into_spanish(technique: Technique) -> None:
    other = ENGLISH.techniques[technique.id]
    for field in WORDED:
        assert getattr(technique, field)
        assert getattr(technique, field) != getattr(other, field), field
    assert len(technique.effects) == len(other.effects)
    assert bool(technique.early_because) == bool(technique.needs_trust)


def test_practices_and_verdicts_are_all_there() -> None:
    assert SPANISH.practice_names.keys() == ENGLISH.practice_names.keys()
    assert SPANISH.practice_says.keys() == ENGLISH.practice_says.keys()
    assert SPANISH.verdict_says.keys() == ENGLISH.verdict_says.keys()
    for says, other in zip(
        SPANISH.practice_says.values(), ENGLISH.practice_says.values(), strict=True
    ):
        assert says != other


@each_technique()
def test_a_clause_completes_esta_respuesta(technique: Technique) -> None:
    assert 3 <= words(technique.clause) <= 10
    assert technique.clause[0].islower()
    assert technique.clause[-1].isalnum()
    first = technique.clause.split()[0]
    assert not re.search(r"(ar|er|ir|s)$", first), "it begins with a verb, third person"
    assert not placeholders(technique.clause)


@each_technique()
def test_effects_are_short_sentences_about_the_client(technique: Technique) -> None:
    for effect in technique.effects:
        assert words(effect) <= 24, effect
        assert placeholders(effect) <= {"{client}"}, effect
        assert "{client}" in effect or re.search(r"\b(tu|tus|te|ti|tú|contigo)\b", effect), effect
        assert effect.endswith("."), effect
        assert not LOOSE_NAME.search(effect), effect


def test_no_effect_is_said_by_two_techniques_or_twice() -> None:
    counted = Counter(effect for technique in TECHNIQUES for effect in technique.effects)

    assert [effect for effect, times in counted.items() if times > 1] == []


@pytest.mark.parametrize("field", ["name", "clause", "instead", "definition", "non_example"])
def test_no_two_techniques_share_their_words(field: str) -> None:
    assert len({getattr(technique, field) for technique in TECHNIQUES}) == len(TECHNIQUES)


@each_technique()
def test_nobody_is_given_a_gender_or_scolded(technique: Technique) -> None:
    texts = (*technique.effects, technique.clause, technique.instead, technique.early_because)
    for text in (*texts, technique.definition, technique.hears):
        assert not UNFITTING.search(text), text


@each_technique()
def test_advice_and_early_reasons_are_single_sentences(technique: Technique) -> None:
    assert 5 <= words(technique.instead) <= 24
    assert technique.instead[0].isupper()
    assert technique.instead.endswith(".")
    assert not placeholders(technique.instead)
    assert words(technique.early_because) <= 24
    assert placeholders(technique.early_because) <= {"{client}"}


@each_technique()
def test_a_non_example_gives_a_reply_and_says_why_it_is_not_one(technique: Technique) -> None:
    reply, dash, why = technique.non_example.partition(" – ")

    assert reply.startswith(("«", "("))
    assert dash
    assert words(why) >= 5
    assert why.endswith(".")
    assert not re.search("[“”]", technique.non_example)


@each_technique()
def test_a_source_of_our_own_is_named_in_spanish(technique: Technique) -> None:
    assert "teaching notes" not in technique.source
    assert ("Apuntes de formación propios" in technique.source) == (
        "own teaching notes" in ENGLISH.techniques[technique.id].source
    )


#: What is replaced, by what, and what the message must say.
DAMAGE = [
    ("    clause: ", "    klause: ", "the field “clause” is missing"),
    ("    early: ", "    late: ", "the field “early” is missing"),
    ("  paraphrase:\n", "  parafrasis:\n", "there is no technique “parafrasis”"),
    ("\ntechniques:\n", "\ntricks:\n", "the field “techniques” is missing"),
    ("  valuing: {", "  dancing: {", "dancing"),
    ('name: "Paráfrasis"', "name: [Paráfrasis]", "a text is missing here"),
]


def told(folder: Path, text: str) -> str:
    """The error that ``text`` as a wording file ends in."""
    path = folder / "taxonomy_es.yaml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(TaxonomyError) as caught:
        read_wording(path, ENGLISH)
    return str(caught.value)


@pytest.mark.parametrize(("old", "new", "says"), DAMAGE)
def test_damage_is_told_with_file_and_advice(tmp_path: Path, old: str, new: str, says: str) -> None:
    assert old in SHIPPED

    message = told(tmp_path, SHIPPED.replace(old, new, 1))

    assert message.startswith(str(tmp_path / "taxonomy_es.yaml"))
    assert says in message
    assert message.endswith("The installation is damaged: install the program again.")


def test_a_technique_left_out_is_damage(tmp_path: Path) -> None:
    start, end = SHIPPED.index("  paraphrase:\n"), SHIPPED.index("  feeling-reflection:\n")

    assert "the field “paraphrase” is missing" in told(tmp_path, SHIPPED[:start] + SHIPPED[end:])
