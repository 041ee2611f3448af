"""A change leads to its place in the text as it stands now."""

from __future__ import annotations

import pytest

from simulator.authoring.comparing.change import Subject
from simulator.authoring.comparing.kinds import What
from simulator.authoring.comparing.place_in_text import place_in_text
from tests.authoring.visit import VISIT


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        (Subject(What.CLIENT), "client"),
        (Subject(What.SCENARIO, "start"), "start"),
        (Subject(What.MOMENT, "arrival"), "arrival"),
        (Subject(What.VARIANT, "1", "arrival"), "arrival"),
        (Subject(What.REPLY, "follow", "arrival"), "follow"),
        (Subject(What.FACT, "left-early"), "left-early"),
        (Subject(What.DISCLOSURE, "lost-job"), "lost-job"),
    ],
)
def test_what_a_change_is_about_is_found_where_it_is_defined(subject: Subject, words: str) -> None:
    place = place_in_text(VISIT, subject)
    assert place is not None
    start, end = place
    assert VISIT[start:end] == words
    line = VISIT[VISIT.rindex("\n", 0, start) + 1 :].partition("\n")[0]
    assert line.strip().startswith(f"{words}:")


@pytest.mark.parametrize(
    "subject",
    [
        Subject(What.SCENARIO),
        Subject(What.SCENARIO, "chance"),
        Subject(What.MOMENT, "gone"),
        Subject(What.REPLY, "follow", "gone"),
        Subject(What.ENDING, "arrival"),
    ],
)
def test_what_is_not_there_any_more_has_no_place(subject: Subject) -> None:
    assert place_in_text(VISIT, subject) is None


def test_a_text_without_a_client_has_no_place_for_one() -> None:
    assert place_in_text("title: x\n", Subject(What.CLIENT)) is None
