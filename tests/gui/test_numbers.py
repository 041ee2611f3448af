"""Numbers in the language of the interface."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from simulator.gui.numbers import written_number
from simulator.gui.telling import told
from simulator.scenario.message import Count, Message

FOUND = Message("line {line}", {"line": Count(24_467)})


@pytest.mark.parametrize(
    ("number", "written"),
    [(0, "0"), (999, "999"), (1_300, "1,300"), (24_467, "24,467"), (2_000_000, "2,000,000")],
)
def test_english_parts_thousands_by_commas(qtbot: QtBot, number: int, written: str) -> None:
    assert written_number(number) == written


@pytest.mark.parametrize(
    ("number", "written"),
    [(0, "0"), (999, "999"), (1_300, "1300"), (24_467, "24 467"), (2_000_000, "2 000 000")],
)
def test_spanish_parts_thousands_by_gaps_from_five_digits_on(
    qtbot: QtBot, speaks: Callable[[str], None], number: int, written: str
) -> None:
    speaks("es")
    # A gap at which no line ends.
    assert written_number(number) == written.replace(" ", "\N{NO-BREAK SPACE}")


def test_a_number_in_a_sentence_of_the_core_is_written_so_too(
    qtbot: QtBot, speaks: Callable[[str], None]
) -> None:
    assert told(FOUND) == "line 24,467"
    speaks("es")
    assert told(FOUND).endswith("24\N{NO-BREAK SPACE}467")
