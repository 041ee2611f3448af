"""Whatever the core has to tell in the window or in an export is found to be translated."""

from __future__ import annotations

import pytest

from simulator.gui.core_texts import TextNotInPlaceError, core_texts, texts_in
from simulator.gui.translation_files import translation_files

from .test_translations import messages


@pytest.mark.parametrize("file", translation_files(), ids=lambda file: file.stem)
def test_every_text_of_the_core_is_translated(file) -> None:
    translated = {source for source, forms in messages(file) if all(forms)}
    assert set(core_texts()) - translated == set()


@pytest.mark.parametrize(
    "text",
    [
        "Not saved: {why}.",
        "another folder with --data",
        "You can practise; this time nothing is kept.",
        "What you did, over the whole meeting",
        "too early",
    ],
)
def test_texts_are_found_wherever_the_core_says_them(text: str) -> None:
    assert text in core_texts()


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('raise NotSavedError(Message("Not saved."))', ["Not saved."]),
        ('Paragraph(say("Turn {turn}", turn=3))', ["Turn {turn}"]),
        ("say.name(FICTION)", []),
    ],
)
def test_a_text_is_found_where_it_is_said(code: str, found: list[str]) -> None:
    assert list(texts_in(code)) == found


@pytest.mark.parametrize(
    "code", ['StoreError(Message(f"Not saved: {why}."))', "say(reading)", "Message()"]
)
def test_a_text_that_shows_only_when_it_is_said_is_refused(code: str) -> None:
    with pytest.raises(TextNotInPlaceError):
        list(texts_in(code))
