"""Marks are read as written, and whatever else brackets do is said once, at its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario.marks import MAX_PROBLEMS, RawMark, parse_marks

names = st.from_regex(r"[a-z]{1,6}(-[a-z]{1,6})?", fullmatch=True)
words = st.text(st.sampled_from("ab ,.[]()é😀\n'"), min_size=1, max_size=12)
plain_or_marked = st.lists(
    st.one_of(words, st.tuples(words.filter(str.strip), names)), min_size=1, max_size=8
)


def escaped(text):
    return text.replace("[", "\\[").replace("]", "\\]")


@given(pieces=plain_or_marked)
def test_marks_are_read_as_they_were_written(pieces):
    text = plain = ""
    expected = []
    for piece in pieces:
        if isinstance(piece, str):
            text, plain = text + escaped(piece), plain + piece
            continue
        said, name = piece
        text += f"[{escaped(said)}]("
        where = (len(text), len(text) + len(name))
        expected.append(RawMark(len(plain), len(plain) + len(said), name, *where))
        text, plain = f"{text}{name})", plain + said

    read = parse_marks(text)

    assert (read.plain, read.problems) == (plain, ())
    assert list(read.marks) == expected


@given(text=st.text(st.sampled_from("[]()\\ab \n"), max_size=40))
def test_any_text_is_read_without_an_exception(text):
    read = parse_marks(text)

    for mark in read.marks:
        assert 0 <= mark.start < mark.end <= len(read.plain)
        assert text[mark.name_start : mark.name_end] == mark.name
    for problem in read.problems:
        assert 0 <= problem.start < problem.end <= len(text)


@given(text=st.text(st.sampled_from("[]()\\ab \n"), max_size=40))
def test_a_text_without_problems_loses_nothing_but_its_markup(text):
    read = parse_marks(text)

    if not read.problems:
        kept = [char for char in text if char in "ab"]
        techniques = [char for mark in read.marks for char in mark.name if char in "ab"]
        assert len(kept) == sum(char in "ab" for char in read.plain) + len(techniques)


@pytest.mark.parametrize(
    "text",
    [
        "no brackets (at all)",
        r"a \[literal\] bracket",
        "a closing ] alone",
        r"a backslash \ alone \n",
        "(open-question)",
        "",
    ],
)
def test_a_text_that_only_looks_marked_is_silent(text):
    read = parse_marks(text)

    assert (read.marks, read.problems) == ((), ())


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("[a", [(0, 1, "this mark is never closed with ]")]),
        ("[a] b", [(0, 3, "a mark without a technique in (…) after it")]),
        ("[a](b", [(3, 4, "this ( is never closed with )")]),
        ("[a](b [c](d)", [(3, 4, "this ( is never closed with )")]),
        ("[a [b](c) d](e)", [(3, 4, "a mark inside a mark")]),
        ("[a [b](c) d] e", [(3, 4, "a mark inside a mark")]),
        ("[a [b [c](d)](e)](f)", [(3, 4, "a mark inside a mark"), (6, 7, "a mark inside a mark")]),
        ("[ ](a)", [(0, 6, "a mark around no words")]),
        ("[a]( )", [(0, 6, "a mark that names no technique")]),
        ("a](b) c", [(1, 5, "the end of a mark that has no [ before it")]),
    ],
)
def test_a_malformed_mark_is_reported_once(text, problems):
    found = parse_marks(text).problems

    assert [(one.start, one.end, str(one.told)) for one in found] == problems


def test_the_words_of_a_malformed_mark_are_kept():
    assert parse_marks("[a] b [c](d").plain == "a b c(d"
    assert parse_marks("[a [b](c) d](e) f").plain == "a b d f"


def test_a_text_full_of_problems_is_not_read_to_its_end():
    assert len(parse_marks("[" * 60_000).problems) == MAX_PROBLEMS
