"""Numbers stand as people write them in the language of the document."""

from __future__ import annotations

import pytest

from simulator.authoring.review.figures import grouped, in_a_row, percentage
from simulator.records.exports.fixed_words import ENGLISH, FixedWords

SPANISH = FixedWords("es", lambda text: text.replace(" and ", " y "))


@pytest.mark.parametrize(
    ("number", "english", "spanish"),
    [
        (0, "0", "0"),
        (999.6, "1,000", "1000"),
        (9999, "9,999", "9999"),
        (72192, "72,192", "72\xa0192"),
        (1234567, "1,234,567", "1\xa0234\xa0567"),
    ],
)
def test_thousands_stand_apart(number: float, english: str, spanish: str) -> None:
    assert (grouped(number, ENGLISH), grouped(number, SPANISH)) == (english, spanish)


@pytest.mark.parametrize(
    ("share", "english", "spanish"),
    [
        (0.01, "1", "1"),
        (0.0425, "4.2", "4,2"),
        (0.0999, "10", "10"),
        (0.126, "13", "13"),
        (0.996, "100", "100"),
        (1.0, "100", "100"),
    ],
)
def test_a_share_is_told_in_hundredths(share: float, english: str, spanish: str) -> None:
    assert (percentage(share, ENGLISH), percentage(share, SPANISH)) == (english, spanish)


@pytest.mark.parametrize(
    ("parts", "told"),
    [([], ""), (["a"], "a"), (["a", "b"], "a y b"), (["a", "b", "c"], "a, b y c")],
)
def test_the_last_in_a_row_comes_after_an_and(parts: list[str], told: str) -> None:
    assert in_a_row(parts, SPANISH) == told
