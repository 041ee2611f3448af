"""Which language a scenario is explained in, and what its techniques are called in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario.languages import Language
from simulator.scenario.loading import load_source
from simulator.scenario.taxonomy import shipped_taxonomy

SCENARIO = """\
format: 1
id: tiny
title: One room
summary: A room.
language: {language}
level: foundation
minutes: 5
setting: chat
practices: [validating]
client: {{name: Ada, age: 30}}
start: room
moments:
  room:
    client: Hola.
    replies:
      feel: {{say: "[Suenas triste](feeling-reflection)", go: end}}
  end: {{client: Adiós., ending: over}}
endings:
  over: {{title: Fin, meaning: Se acabó., alliance: growing}}
"""


@pytest.mark.parametrize("tag", ["es", "ES", "es-MX", "es_419", " es "])
def test_spanish_is_known_by_any_of_its_tags(tag: str) -> None:
    assert Language.of(tag) is Language.SPANISH


@pytest.mark.parametrize("tag", ["en", "en-GB", "eo", "esperanto", "fr", "", "-es"])
def test_every_other_tag_means_english(tag: str) -> None:
    assert Language.of(tag) is Language.ENGLISH


@given(tag=st.text())
def test_any_tag_has_a_language(tag: str) -> None:
    assert Language.of(tag) in Language


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ("es", "Reflejo del sentimiento"),
        ("es-AR", "Reflejo del sentimiento"),
        ("en", "Reflecting the feeling"),
        ("fr", "Reflecting the feeling"),
    ],
)
def test_techniques_are_named_in_the_language_of_the_scenario(tag: str, name: str) -> None:
    scenario = load_source(SCENARIO.format(language=tag), "tiny.yaml").scenario

    assert scenario is not None
    assert scenario.moments[scenario.start].replies["feel"].moves[0].technique.name == name


def test_each_language_is_read_once() -> None:
    assert shipped_taxonomy() is shipped_taxonomy(Language.ENGLISH)
    assert shipped_taxonomy(Language.SPANISH) is shipped_taxonomy(Language.SPANISH)
