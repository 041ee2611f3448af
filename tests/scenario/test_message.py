"""A message is English as it stands and any language where it is said."""

from __future__ import annotations

import json
from pathlib import PurePosixPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario.message import Count, Message, message_of

WHY = Message("the disk that holds {where} is full")
NOT_SAVED = Message("Not saved: {why}.")
SPANISH = {
    "Not saved: {why}.": "Sin guardar: {why}.",
    "the disk that holds {where} is full": "el disco donde está {where} está lleno",
    "Wait a moment.": "Espera un momento.",
}


def spanish(text: str) -> str:
    return SPANISH[text]


def test_a_message_is_english_by_itself() -> None:
    message = NOT_SAVED.filled(why=WHY.filled(where="a.db"))

    assert str(message) == "Not saved: the disk that holds a.db is full."


def test_a_message_within_a_message_is_said_in_the_same_language() -> None:
    message = NOT_SAVED.filled(why=WHY.filled(where="a.db"))

    assert message.said(spanish) == "Sin guardar: el disco donde está a.db está lleno."


def test_what_follows_is_said_in_the_same_language() -> None:
    message = NOT_SAVED.filled(why="x").followed_by(Message("Wait a moment."))

    assert str(message) == "Not saved: x. Wait a moment."
    assert message.said(spanish) == "Sin guardar: x. Espera un momento."


def test_a_count_is_written_as_the_language_writes_numbers() -> None:
    full = WHY.filled(where=Count(24_467))
    message = NOT_SAVED.filled(why=full).followed_by(full)

    assert str(message).count("24,467") == 2
    assert message.said(spanish, lambda number: f"<{number}>").count("<24467>") == 2


@given(st.integers())
def test_a_count_kept_as_json_is_the_same_count_again(number: int) -> None:
    message = NOT_SAVED.filled(why=WHY.filled(where=Count(number)))

    assert message_of(json.loads(json.dumps(message.as_plain()))) == message


def test_filling_leaves_the_message_it_was_made_from_as_it_was() -> None:
    NOT_SAVED.filled(why="x").followed_by(Message("Wait a moment."))

    assert NOT_SAVED.values == {}
    assert NOT_SAVED.more == ()


@given(st.text())
def test_nothing_that_is_filled_in_is_read_as_a_place(name: str) -> None:
    assert str(WHY.filled(where=name)) == f"the disk that holds {name} is full"


@given(st.text(), st.integers())
def test_a_message_kept_as_json_is_the_same_message_again(name: str, count: int) -> None:
    message = NOT_SAVED.filled(why=WHY.filled(where=name)).followed_by(
        Message("Wait {count} moments.", {"count": count})
    )

    assert message_of(json.loads(json.dumps(message.as_plain()))) == message


@given(st.text(), st.integers())
def test_equal_messages_are_one_in_a_set(name: str, count: int) -> None:
    def message() -> Message:
        why = WHY.filled(where=name)
        return NOT_SAVED.filled(why=why).followed_by(Message("{count}", {"count": count}))

    assert len({message(), message()}) == 1


@pytest.mark.parametrize(
    "wrong",
    ["Sin guardar: {porque}.", "Sin guardar: {}.", "Sin guardar: {why", "{why.x}", "{why:d}"],
)
def test_a_translation_with_other_places_leaves_that_text_english(wrong: str) -> None:
    message = NOT_SAVED.filled(why=WHY.filled(where="a.db"))
    texts = {**SPANISH, NOT_SAVED.text: wrong}

    assert message.said(texts.__getitem__) == "Not saved: el disco donde está a.db está lleno."


def test_what_json_does_not_know_is_kept_as_it_is_said() -> None:
    message = WHY.filled(where=PurePosixPath("a.db"))

    assert str(message_of(json.loads(json.dumps(message.as_plain())))) == str(message)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("{why}", {}),
        ("{}", {"": "x"}),
        ("{why", {"why": "x"}),
        ("{why.__class__}", {"why": "x"}),
        ("{why:99999999999}", {"why": "x"}),
        ("{why!r}", {"why": "x"}),
        (7, {}),
        (None, {}),
    ],
)
def test_plain_values_that_could_not_be_said_are_refused(text: object, values: object) -> None:
    with pytest.raises(ValueError, match=r"a text without|expected '}'"):
        message_of({"text": text, "values": values, "more": []})
