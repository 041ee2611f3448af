"""What goes to the process that speaks and comes back is as it was sent."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.gui.sound.orders import HUSH, Answer, Say, read_answer, read_order
from simulator.gui.sound.speaking_style import Sex, SpeakingStyle, Stage

STYLES = st.builds(
    SpeakingStyle,
    st.sampled_from(Sex),
    st.sampled_from(Stage),
    st.floats(-1, 1),
    st.floats(-1, 1),
)


@given(st.builds(Say, st.integers(), st.text(), st.text(), st.text(), STYLES))
def test_an_order_is_one_line_and_read_as_it_was_given(order: Say) -> None:
    assert order.as_line().count("\n") == 1
    assert order.as_line().isascii()
    assert read_order(order.as_line()) == order


@given(st.integers(), st.booleans())
def test_an_answer_is_read_as_it_was_given(number: int, heard: bool) -> None:
    answer = Answer(number, heard)
    assert read_answer(answer.as_line()) == answer


def test_to_be_silent_is_an_order_without_words() -> None:
    assert read_order(HUSH) is None


@pytest.mark.parametrize("line", ["", "nonsense", "[]", '{"number": "x"}', "3"])
def test_what_is_no_answer_is_refused(line: str) -> None:
    with pytest.raises((ValueError, KeyError, TypeError)):
        read_answer(line)
