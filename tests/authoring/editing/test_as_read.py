"""A quoted text as typed is read into the words that the reader of files would find."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.authoring.editing.as_read import as_read
from simulator.authoring.editing.writing import written
from simulator.scenario.source import FORBIDDEN


@pytest.mark.parametrize(
    ("typed", "quote", "words"),
    [
        (r"He said \"no\".", '"', 'He said "no".'),
        ("It''s late", "'", "It's late"),
        (r"a back\\slash", '"', r"a back\slash"),
        (r"t\u00fa", '"', "tú"),
        (r"\x41\U0001F642", '"', "A🙂"),
        ("over two \\\n   lines", '"', "over two lines"),
        (r"as 'typed' \"", "", r"as 'typed' \""),
        (r"as ''typed\"", "x", r"as ''typed\""),
        (r"cut \u00", '"', r"cut u00"),
        ("cut \\", '"', "cut \\"),
        (r"\UFFFFFFFF", '"', r"\UFFFFFFFF"),
        (r"bell \a, override \u202e", '"', r"bell \a, override \u202e"),
    ],
)
def test_the_words_are_read_as_they_are_meant(typed: str, quote: str, words: str) -> None:
    assert as_read(typed, quote) == words


@given(st.text().map(lambda text: FORBIDDEN.sub("", text)), st.sampled_from("'\""))
def test_what_is_written_for_words_is_read_as_those_words(words: str, quote: str) -> None:
    value = written(words, quote, in_flow=True, quote=quote)
    if value[0] == value[-1] == quote and len(value) > 1 and "\n" not in value:
        assert as_read(value[1:-1], quote) == words


@given(st.text(), st.text(max_size=1))
def test_any_text_can_be_read(typed: str, quote: str) -> None:
    assert isinstance(as_read(typed, quote), str)
