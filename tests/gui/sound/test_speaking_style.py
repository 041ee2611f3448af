"""How a client would sound."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.gui.sound.speaking_style import Sex, Stage, speaking_style, spoken_part
from simulator.scenario.model import Client, Feeling, Looks


def client(age: int = 30, pronouns: str = "she/her") -> Client:
    return Client("Maya", age, Looks("maya"), pronouns)


@pytest.mark.parametrize(
    ("say", "spoken"),
    [
        ("I couldn't sleep.", "I couldn't sleep."),
        ("(She looks away.) It's fine.", "It's fine."),
        ("I went (laughs) home.\nAnd stayed.", "I went home. And stayed."),
        ("(A long silence.)", ""),
        ("(unfinished", "(unfinished"),
    ],
)
def test_stage_directions_are_not_said(say: str, spoken: str) -> None:
    assert spoken_part(say) == spoken


@pytest.mark.parametrize(
    ("pronouns", "sex"),
    [
        ("she/her", Sex.FEMALE),
        ("he/him", Sex.MALE),
        ("ella", Sex.FEMALE),
        ("él", Sex.MALE),
        ("they/them", Sex.UNKNOWN),
        ("", Sex.UNKNOWN),
        ("Sheila", Sex.UNKNOWN),
    ],
)
def test_the_voice_follows_the_pronouns(pronouns: str, sex: Sex) -> None:
    assert speaking_style(client(pronouns=pronouns), Feeling.CALM).sex is sex


@pytest.mark.parametrize(
    ("age", "stage"),
    [(7, Stage.CHILD), (13, Stage.TEENAGER), (20, Stage.ADULT), (65, Stage.SENIOR)],
)
def test_the_voice_follows_the_age(age: int, stage: Stage) -> None:
    assert speaking_style(client(age), Feeling.CALM).stage is stage


def test_a_child_speaks_higher_and_an_old_man_slower_than_an_adult() -> None:
    adult = speaking_style(client(40), Feeling.CALM)
    assert speaking_style(client(8), Feeling.CALM).pitch > adult.pitch
    assert speaking_style(client(80), Feeling.CALM).rate < adult.rate


def test_grief_slows_the_words_and_panic_hurries_them() -> None:
    calm = speaking_style(client(), Feeling.CALM).rate
    assert speaking_style(client(), Feeling.SAD).rate < calm
    assert speaking_style(client(), Feeling.OVERWHELMED).rate > calm


@given(st.integers(0, 120), st.text(max_size=20), st.sampled_from(Feeling))
def test_any_client_has_a_style_that_speech_can_take(
    age: int, pronouns: str, feeling: Feeling
) -> None:
    style = speaking_style(client(age, pronouns), feeling)
    assert -1 <= style.pitch <= 1
    assert -1 <= style.rate <= 1


@given(st.text())
def test_what_is_said_is_part_of_the_line(say: str) -> None:
    assert set(spoken_part(say)) - {" "} <= set(say)
