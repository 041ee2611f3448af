"""What the editor says can be said in any language: only names and the file's words stay."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from simulator.authoring.editing.completing import completions
from simulator.authoring.editing.fixing import fixes_for
from simulator.authoring.editing.hovering import hover
from simulator.authoring.editing.kind_words import NEEDED_FIELD, OPTIONAL_FIELD
from simulator.authoring.editing.naming import rename
from simulator.authoring.editing.outline import outline_of
from simulator.scenario.checks.registry import warnings_about
from simulator.scenario.field_notes import FIELD_NOTES
from simulator.scenario.languages import Language
from simulator.scenario.loading import load_source
from simulator.scenario.message import Message
from simulator.session.proofs.prove import proved_problems
from tests.authoring.editing.outside_words import Known, outside

#: At so many places of each text is asked what is offered and what is told.
PLACES = 30


def places(text: str) -> Iterator[int]:
    """Places all over a text: where a name begins, inside it, and behind its colon."""
    lines = text.splitlines(keepends=True)
    every = max(1, len(lines) // PLACES)
    at = 0
    for number, line in enumerate(lines):
        if number % every == 0:
            start = at + len(line) - len(line.lstrip(" -"))
            colon = line.find(": ")
            mark = line.find("](")
            yield from (start, start + 2)
            yield from (at + found + 3 for found in (colon, mark) if found >= 0)
        at += len(line)


def cards(text: str) -> Iterator[Message]:
    for place in places(text):
        card = hover(text, place, Language.SPANISH)
        if card is not None:
            yield from (card.title, *card.lines)


def offers(text: str) -> Iterator[Message | None]:
    for place in places(text):
        for item in completions(text, place, Language.SPANISH).items:
            yield from (item.detail, item.documentation)


def titles(text: str) -> Iterator[Message]:
    loaded = load_source(text, "x")
    for problem in [*loaded.diagnostics, *warnings_about(loaded), *proved_problems(loaded)]:
        for fix in fixes_for(text, problem, Language.SPANISH):
            yield fix.title


def test_no_card_says_anything_that_cannot_be_translated(whole_text):
    found = list(cards(whole_text))
    assert len(found) > PLACES / 4
    assert Known(whole_text).strange(found) == set()


def test_no_offer_says_anything_that_cannot_be_translated(whole_text):
    found = list(offers(whole_text))
    assert len(found) > PLACES / 4
    assert Known(whole_text).strange(found) == set()


def test_no_card_about_a_broken_text_says_anything_that_cannot_be_translated(broken_text):
    assert Known(broken_text).strange([*cards(broken_text), *offers(broken_text)]) == set()


def test_no_fix_is_called_anything_that_cannot_be_translated(broken_text):
    found = list(titles(broken_text))
    # A value that is written is a piece of the file to be.
    new = [str(title.values.get("name", title.values.get("value", ""))) for title in found]
    assert Known("\n".join([broken_text, *new])).strange(found) == set()


def test_no_reason_against_a_name_says_anything_that_cannot_be_translated(small):
    entries = outline_of(small).moments + outline_of(small).replies
    taken = ["", "Not an id", "trust", *(entry.id for entry in entries)]
    found = [rename(small, entry.start, new).refused for entry in entries for new in taken]
    known = Known("\n".join([small, *taken]))
    assert {str(one) for one in found if one is not None}
    assert known.strange(found) == set()


def test_every_field_of_every_kind_has_a_title_of_its_own():
    for kind in FIELD_NOTES:
        for fields, titles_of in ((kind.required, NEEDED_FIELD), (kind.optional, OPTIONAL_FIELD)):
            assert (kind in titles_of) == bool(fields)


def test_every_note_on_a_field_can_be_translated_whole():
    assert [
        outside(note) for notes in FIELD_NOTES.values() for note in notes.values() if outside(note)
    ] == []


@pytest.mark.parametrize(
    ("message", "strange"),
    [
        (Message("Write “{name}”", {"name": "guarded"}), set()),
        (Message("Line {line}.", {"line": 3}).followed_by(Message("Nothing names it.")), set()),
        (Message("{name}: {note}", {"name": "heard", "note": "needed here"}), {"needed here"}),
        (Message("{text}", {"text": "What the client takes from it."}), None),
    ],
)
def test_english_in_a_place_is_found(small, message, strange):
    found = Known(small).strange([message])
    assert found == ({str(message)} if strange is None else strange)
