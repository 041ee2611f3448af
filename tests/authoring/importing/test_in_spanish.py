"""Stories brought in by somebody who reads Spanish: as sound as those of anybody else."""

from __future__ import annotations

from hypothesis import given, settings

from simulator.authoring.importing.importing import import_data
from simulator.authoring.importing.stand_ins import stand_ins
from simulator.authoring.importing.story import NotImportableError
from simulator.records.exports.shipped_words import translations_in
from simulator.resources import assets_dir
from simulator.scenario.loading import load_source
from simulator.scenario.message import Message, verbatim

from .test_any_story import damaged

SPANISH = translations_in(assets_dir() / "translations" / "safe-space_es.ts")


def in_spanish(message: Message) -> str:
    """The message in Spanish, where every text of it has a translation."""

    def translated(text: str) -> str:
        assert text == verbatim("").text or text in SPANISH
        return SPANISH.get(text, text)

    return message.said(translated)


@settings(max_examples=200, deadline=None)
@given(damaged())
def test_a_damaged_story_becomes_a_sound_file_or_is_refused_in_spanish(data: bytes) -> None:
    try:
        imported = import_data(data, "visita", words=stand_ins(in_spanish))
    except NotImportableError as error:
        refused = error
    else:
        found = load_source(imported.text_in(in_spanish), "visita.yaml").diagnostics
        assert {one.code for one in found if one.code.startswith("E")} <= {"E203", "E201"}
        return
    assert in_spanish(refused.told)
    assert in_spanish(refused.advice)
