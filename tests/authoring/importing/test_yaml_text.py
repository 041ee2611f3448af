"""Values are written so that they are read back as they were, whatever they hold."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.authoring.importing.file_text import file_text
from simulator.authoring.importing.naming import Ids, slug
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.scenario_text import write_scenario
from simulator.authoring.importing.story import Link, Passage, Place, Story
from simulator.authoring.importing.tidying import one_line, tidy
from simulator.authoring.importing.yaml_text import WIDTH, comment, field, quoted
from simulator.scenario.diagnostics import Report
from simulator.scenario.loading import load_source
from simulator.scenario.message import verbatim
from simulator.scenario.reader import read_source
from simulator.scenario.shape import ID_PATTERN

EXAMPLES = settings(deadline=None)
ANY = st.text(st.characters(), max_size=300)
SPOKEN = st.text(st.sampled_from("ab :#-\n'\"\\[]{}?!&*|>%@`,é…\t\r\0\u2028\ufeff"), max_size=300)


def read_back(lines):
    source = "\n".join(lines) + "\n"
    reading = read_source(source, Report("x"))
    assert reading.report.in_file_order() == ()
    return reading.root.values["say"].value


@EXAMPLES
@given(ANY | SPOKEN, st.integers(0, 8))
def test_any_tidy_text_is_read_back_as_it_was(words, indent):
    words = tidy(words)
    if not words.strip():
        return

    assert read_back(field("say", words, indent)) == words


@EXAMPLES
@given(ANY | SPOKEN)
def test_quoted_words_are_read_back_as_they_were(words):
    words = one_line(words)

    assert read_back([f"say: {quoted(words)}"]) == words


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        ("Hello, you.", ["say: Hello, you."]),
        ("no", ["say: no"]),
        ("a: b", ['say: "a: b"']),
        ("a #b", ['say: "a #b"']),
        ("- a", ['say: "- a"']),
        ("end:", ['say: "end:"']),
        ("…", ['say: "…"']),
        ("one\ntwo", ["say: |-", "  one", "  two"]),
    ],
)
def test_values_look_as_in_the_shipped_scenarios(words, lines):
    assert field("say", words, 0) == lines


def test_long_words_are_folded_within_the_width():
    lines = field("say", "word " * 50 + "end", 4)

    assert lines[0] == "    say: >-"
    assert max(map(len, lines)) <= WIDTH


def test_comments_are_wrapped_and_hang():
    lines = comment("- " + "word " * 40, indent=2, hanging=2)

    assert [line[:6] for line in lines] == ["  # - ", *["  #   "] * (len(lines) - 1)]
    assert max(map(len, lines)) <= WIDTH


@EXAMPLES
@given(st.lists(ANY, max_size=20))
def test_ids_are_well_formed_and_all_different(words):
    ids = Ids("moment")
    found = [ids.new(each) for each in words]

    assert len(set(found)) == len(found)
    for each in found:
        assert re.fullmatch(ID_PATTERN, each)


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Don't you worry!", "dont-you-worry"),
        ("Olá, José", "ola-jose"),
        ("…", ""),
        (
            "a-very-long-name-of-a-passage-that-goes-on-and-on",
            "a-very-long-name-of-a-passage-that-goes",
        ),
        ("x" * 60, "x" * 40),
    ],
)
def test_words_make_short_plain_ids(words, found):
    assert slug(words) == found


@EXAMPLES
@given(ANY | SPOKEN, ANY | SPOKEN, ANY | SPOKEN)
def test_a_scenario_of_any_words_has_no_fault_but_its_missing_marks(title, words, reply):
    place = Place(1, 1)
    passages = (
        Passage("a", title, tidy(words), (Link(reply, "b", place, why=tidy(words)),), place),
        Passage("b", words, tidy(reply), (), place, end_title=reply, end_meaning=tidy(title)),
    )
    story = Story(title, verbatim("test"), "a", passages)
    written = write_scenario(story, passages, "some-id", Notes())
    text = file_text(title, story.made_with, written.body, written.notes)
    found = {problem.code for problem in load_source(text, "x").diagnostics}

    assert {code for code in found if code.startswith("E")} == {"E203"}
