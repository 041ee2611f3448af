"""Each visible character of a value is found in the file, however the value is spelled there."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from simulator.scenario.diagnostics import Report, Span
from simulator.scenario.nodes import MappingNode, TextNode
from simulator.scenario.places import ScalarPlaces
from simulator.scenario.reader import read_source

#: Characters that some spelling treats in a way of its own.
LETTERS = st.sampled_from("ab[]()'\"\\é😀你:#-&\u00a0 \n\t")


def scalar(source: str) -> TextNode:
    root = read_source(source, Report("s")).root
    assert isinstance(root, MappingNode)
    value = root["key"]
    assert isinstance(value, TextNode)
    return value


def at(source: str, span: Span) -> str:
    """What stands at ``span``."""
    lines = source.split("\n")
    if span.line == span.end_line:
        return lines[span.line - 1][span.col - 1 : span.end_col - 1]
    inner = lines[span.line : span.end_line - 1]
    last = lines[span.end_line - 1][: span.end_col - 1]
    return "\n".join([lines[span.line - 1][span.col - 1 :], *inner, last])


def read_back(piece: str, style: str) -> str:
    """One character as its spelling in the file says it."""
    if style == '"':
        return yaml.safe_load(f'"{piece}"')
    return piece.replace("''", "'") if style == "'" else piece


@given(
    text=st.text(LETTERS, min_size=1, max_size=40),
    style=st.sampled_from([None, "'", '"', "|", ">"]),
    width=st.sampled_from([10, 1_000]),
    allow_unicode=st.booleans(),
)
def test_each_visible_character_is_found_where_it_stands(text, style, width, allow_unicode):
    source = "# é😀\n" + yaml.dump(
        {"key": text}, default_style=style, width=width, allow_unicode=allow_unicode
    )
    node = scalar(source)
    # The writer itself breaks some long quoted lines wrongly.
    assume(node.value == text)
    places = ScalarPlaces(source, node)

    for offset, char in enumerate(text):
        if char not in " \n\t":
            piece = at(source, places.span(offset, offset + 1))
            assert read_back(piece, node.style) == char


@pytest.mark.parametrize(
    ("source", "start", "end", "span"),
    [
        ("key: one two", 4, 7, Span(1, 10, 1, 13)),
        ("key: one\n  two", 4, 7, Span(2, 3, 2, 6)),
        ("key: one\n  two", 2, 5, Span(1, 8, 2, 4)),
        ("key: 'it''s me'", 2, 3, Span(1, 9, 1, 11)),
        ("key: 'it''s me'", 3, 4, Span(1, 11, 1, 12)),
        (r'key: "\u00e9t\u00e9"', 2, 3, Span(1, 14, 1, 20)),
        (r'key: "a\U0001F600b"', 1, 2, Span(1, 8, 1, 18)),
        (r'key: "a\tb"', 2, 3, Span(1, 10, 1, 11)),
        (r'key: "a\x20b"', 2, 3, Span(1, 12, 1, 13)),
        (r'key: "a\"b"', 1, 2, Span(1, 8, 1, 10)),
        ('key: "a \\\n   b"', 2, 3, Span(2, 4, 2, 5)),
        ("key: |\n  one\n   two\n", 5, 8, Span(3, 4, 3, 7)),
        ("key: >-  # why\n  one\n\n  two\n\n", 4, 7, Span(4, 3, 4, 6)),
        ("key: 😀 é", 2, 3, Span(1, 8, 1, 9)),
        ("key:\r\n  one\r\n  two\r\n", 4, 7, Span(3, 3, 3, 6)),
    ],
)
def test_the_place_of_a_part(source, start, end, span):
    assert ScalarPlaces(source, scalar(source)).span(start, end) == span


def test_behind_the_last_word_is_an_empty_place_right_after_it():
    source = "key: 'one '"

    assert ScalarPlaces(source, scalar(source)).span(3, 5) == Span(1, 10, 1, 10)


def test_a_blank_stands_for_the_word_after_it():
    source = "key: one\n  two"

    assert ScalarPlaces(source, scalar(source)).span(3, 4) == Span(2, 3, 2, 4)


@pytest.mark.parametrize(
    ("source", "span"),
    [
        ("key: [a,\n  b]  # c\n", Span(1, 6, 2, 5)),
        ("key:\n  - a\n  - b: c\n\n# d\n", Span(2, 3, 3, 9)),
        ("key:\n- a\n- b\nx: y", Span(2, 1, 3, 4)),
        ("key: {a: b\n}\n", Span(1, 6, 2, 2)),
        ("key: |\n  a\n  b\n\n\nx: y", Span(1, 6, 3, 4)),
        ("key: >\n\n\nx: y", Span(1, 6, 1, 7)),
        ("key:\nx: y", Span(1, 5, 1, 5)),
        ("key: 'a\n\n  b'  \nx: y", Span(1, 6, 3, 5)),
    ],
)
def test_a_value_ends_where_its_last_word_or_bracket_does(source, span):
    root = read_source(source, Report("s")).root

    assert isinstance(root, MappingNode)
    assert root["key"].span == span
