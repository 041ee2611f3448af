"""Diagnostics as values: their order, wording and printing."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from simulator.scenario.diagnostics import (
    LIST_LIMIT,
    MAX_PROBLEMS,
    QUOTE_LIMIT,
    Diagnostic,
    Report,
    Severity,
    Span,
    nearest,
    one_of,
    quote,
)
from simulator.scenario.message import verbatim


@pytest.mark.parametrize(
    ("code", "severity"),
    [("E201", Severity.ERROR), ("W501", Severity.WARNING), ("H601", Severity.HINT)],
)
def test_the_severity_follows_from_the_letter(code, severity):
    assert Diagnostic("a.yaml", Span(), code, verbatim("m"), verbatim("h")).severity is severity


def test_only_errors_make_a_file_unplayable():
    report = Report("a.yaml")
    report.add(Span(), "W501", verbatim("m"), verbatim("h"))
    assert not report.has_errors
    report.add(Span(), "E101", verbatim("m"), verbatim("h"))
    assert report.has_errors


def test_problems_come_in_file_order_whatever_order_they_are_found_in():
    report = Report("a.yaml")
    for line, col in ((3, 1), (1, 9), (1, 2), (2, 5)):
        report.add(Span(line, col, line, col + 1), "E101", verbatim("m"), verbatim("h"))

    found = [(one.span.line, one.span.col) for one in report.in_file_order()]

    assert found == [(1, 2), (1, 9), (2, 5), (3, 1)]


def test_a_list_that_is_cut_says_so_and_still_counts_as_broken():
    report = Report("a.yaml")
    for line in range(MAX_PROBLEMS):
        report.add(Span(line + 1), "W501", verbatim("m"), verbatim("Mend it."))
    report.add(Span(), "E101", verbatim("m"), verbatim("Mend it."))
    found = report.in_file_order()

    assert (len(found), report.has_errors) == (MAX_PROBLEMS, True)
    assert found[-2].help == "Mend it."
    assert found[-1].help == "Mend it. (There may be more problems: mend these first.)"


def test_text_and_json_say_the_same():
    problem = Diagnostic(
        "a.yaml", Span(2, 3, 2, 9), "E201", verbatim("there is no moment “x”"), verbatim("Add it.")
    )

    assert problem.as_text() == "a.yaml:2:3: E201 there is no moment “x”\n    help: Add it."
    assert problem.as_json() == {
        "path": "a.yaml",
        "line": 2,
        "col": 3,
        "end_line": 2,
        "end_col": 9,
        "severity": "error",
        "code": "E201",
        "message": "there is no moment “x”",
        "help": "Add it.",
    }


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "“plain”"),
        ("two\nlines\tand \x1b[31m", "“two⏎lines⇥and U+001B[31m”"),
        ("a\u202eb\u200bc", "“aU+202EbU+200Bc”"),
        ("café — 你好 😀", "“café — 你好 😀”"),
        ("x" * 40, "“" + "x" * 40 + "”"),
        ("x" * 41, "“" + "x" * 39 + "…”"),
    ],
)
def test_a_quotation_is_short_and_can_be_seen(text, shown):
    assert str(quote(text)) == shown


@given(text=st.text())
def test_any_quotation_is_short_and_can_be_seen(text):
    assert len(str(quote(text))) <= QUOTE_LIMIT + 2
    assert str(quote(text)).isprintable()


@given(names=st.lists(st.text(min_size=1), min_size=1, max_size=300))
def test_any_list_of_names_is_short_and_can_be_seen(names):
    assert len(str(one_of(names))) <= LIST_LIMIT + len("Use one of: , …")
    assert str(one_of(names)).isprintable()


@pytest.mark.parametrize(
    ("word", "known", "near"),
    [
        ("arival", ["arrival", "departure"], "arrival"),
        ("Arrival", ["arrival", "departure"], "arrival"),
        ("goodbye", ["good-bye", "goodness"], "good-bye"),
        ("licence", ["license", "language"], "license"),
        ("weather", ["title", "level"], None),
        ("", ["title"], None),
        ("anything", [], None),
        ("x" * 10_000, ["x" * 9_999], None),
    ],
)
def test_the_nearest_name_is_the_one_that_was_meant(word, known, near):
    assert nearest(word, known) == near


def test_a_suggestion_comes_from_the_first_list_that_has_one():
    report = Report("a.yaml")

    otherwise = verbatim("Look it up.")
    help_line = report.did_you_mean("titel", ["level"], ["title"], otherwise=otherwise)
    assert str(help_line) == "Did you mean “title”?"
    assert report.did_you_mean("zzz", ["level"], otherwise=otherwise) == otherwise


def test_what_is_said_does_not_change_from_run_to_run():
    broken = Path(__file__).parent / "broken" / "e202-technique-nothing-near.yaml"
    said = {
        subprocess.run(
            [sys.executable, "-m", "simulator", "check", str(broken)],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            cwd=Path(__file__).resolve().parents[2],
            capture_output=True,
            check=False,
        ).stdout
        for seed in ("1", "2", "3")
    }

    assert len(said) == 1
    assert b"E202" in said.pop()
