"""What a card says of a scenario, and of how far somebody got."""

from __future__ import annotations

import pytest

from simulator.gui.library.card_words import (
    frame_of,
    language_note,
    language_of,
    own_language_first,
    practises,
    progress_of,
    touches_on,
)
from simulator.practice.card import Card


@pytest.mark.parametrize(
    ("finished", "parted", "words"),
    [
        (0, "", "Not met yet"),
        (1, "something began to grow", "Met once: something began to grow"),
        (1, "it broke off", "Met once: it broke off"),
        (2, "you parted on solid ground", "Met twice: at best, you parted on solid ground"),
        (5, "you parted under strain", "Met 5 times: at best, you parted under strain"),
        (3, "", "Met 3 times"),
    ],
)
def test_what_was_reached_is_told_in_words(qapp, finished, parted, words):
    assert progress_of(Card("a.yaml", "A", finished=finished, parted=parted)) == words


def test_a_session_that_was_left_is_told_of(qapp):
    assert progress_of(Card("a.yaml", "A", stopped_at=3)) == "You stopped at turn 3"


def test_the_frame_says_where_how_long_and_how_hard(qapp):
    assert frame_of("Video", 20, "Advanced") == "Video · about 20 minutes · Advanced"
    assert frame_of("Chat", 1, "Foundation") == "Chat · about 1 minute · Foundation"


def test_content_notes_make_one_sentence_or_none(qapp):
    assert touches_on(("grief", "a fall")) == "Touches on: grief; a fall."
    assert touches_on(()) == ""


def test_practices_stand_in_a_sentence(qapp):
    assert practises(("Empathy", "Active listening")) == "Practises empathy, active listening."


def test_a_meeting_in_another_language_than_the_interface_s_is_told_of(qapp):
    assert language_of("es-MX") == "In Spanish"
    assert language_of("en-GB") == ""
    assert language_of("eu") == "In eu"


def test_a_briefing_says_that_explanations_are_in_english_where_the_meeting_is_not(qapp):
    assert language_note("es") == (
        "This meeting is in Spanish. The explanations are in English and quote it."
    )
    assert language_note("en") == ""


def test_meetings_in_the_language_of_the_person_come_first(qapp, speaks):
    cards = [Card("a", "A", language="es"), Card("b", "B"), Card("c", "C", language="es", own=True)]
    assert [card.title for card in own_language_first(cards)] == ["B", "C", "A"]
    speaks("es")
    assert [card.title for card in own_language_first(cards)] == ["A", "C", "B"]
