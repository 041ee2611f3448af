"""The YAML parser's common complaints have sentences of their own, so that they can be translated.

Those that it may come up with some day are passed on in its own words.
"""

from __future__ import annotations

import pytest
import yaml

from simulator.scenario.loading import load_source
from simulator.scenario.syntax import syntax_problem

#: What an author may type, and a piece of what the parser says of it.
SLIPS = [
    ("a: b: c", "mapping values are not allowed in this context"),
    ("a: ? b", "mapping keys are not allowed in this context"),
    ("a: - b", "block sequence entries are not allowed in this context"),
    ("a: @home", "found character that cannot start any token"),
    ("a: 1\nb\nc: 2", "could not find expected ':'"),
    ("a: 'b' c\nd: 1", "did not find expected key"),
    ("- a\nb: 1", "did not find expected '-' indicator"),
    ("a: [b, }", "did not find expected node content (while parsing a flow node)"),
    ("a: ]", "did not find expected node content (while parsing a block node)"),
    ("a: b\n\tc", "found a tab character that violates indentation"),
    ("a: {b:c, d:[e]}", "found unexpected ':'"),
    ("{a: 1", "did not find expected ',' or '}'"),
    ("[a", "did not find expected ',' or ']'"),
    ("{a: 1}\nb", "did not find expected <document start>"),
    ("a: 'b", "found unexpected end of stream"),
    ("a: 'b\n---\n'", "found unexpected document indicator"),
    ('a: "\\q"', "found unknown escape character"),
    ('a: "\\xzz"', "did not find expected hexdecimal number"),
    ('a: "\\U00110000"', "found invalid Unicode character escape code"),
    ("a: | b", "did not find expected comment or line break (while scanning a block scalar)"),
    ("a: |0\n  b", "found an indentation indicator equal to 0"),
    ("a: |\n\tb", "found a tab character where an indentation space is expected"),
    ("a: & b", "did not find expected alphabetic or numeric character (while scanning an anchor)"),
    ("a: *", "did not find expected alphabetic or numeric character (while scanning an alias)"),
    ("a: !b,c", "did not find expected whitespace or line break (while scanning a tag)"),
    ("a: !b!c d", "found undefined tag handle"),
    ("a: !<b c", "did not find the expected '>'"),
    ("a: !<> b", "did not find expected tag URI"),
    ("a: !%zz b", "did not find URI escaped octet"),
    ("%home\na: 1", "found unknown directive name"),
    ("% home\na: 1", "could not find expected directive name"),
    ("%ho.me\na: 1", "found unexpected non-alphabetical character"),
    ("%YAML 1.1 a\n--- b", "did not find expected comment or line break"),
    ("%YAML 1.1\n%YAML 1.1\n--- b", "found duplicate %YAML directive"),
    ("%YAML 9.9\n--- b", "found incompatible YAML document"),
    ("%YAML x\n--- b", "did not find expected version number"),
    ("%YAML 1x\n--- b", "did not find expected digit or '.' character"),
    ("%YAML 1.1111111111\n--- b", "found extremely long version number"),
    ("%TAG a b\n--- c", "did not find expected '!' (while scanning a tag directive)"),
    ("%TAG !a b\n--- c", "did not find expected '!' (while parsing a tag directive)"),
    ("%TAG !a!\n--- c", "did not find expected whitespace (while scanning a %TAG directive)"),
    ("%TAG !a! b{c\n--- d", "did not find expected whitespace or line break"),
    ("%TAG !a! \n--- c", "did not find expected tag URI (while parsing a %TAG directive)"),
    ("%TAG !a! b\n%TAG !a! c\n--- d", "found duplicate %TAG directive"),
]


@pytest.mark.parametrize(("source", "says"), SLIPS)
def test_a_slip_is_told_in_a_sentence_of_its_own(source, says):
    problem = load_source(source, "s").diagnostics[-1]

    assert problem.code == "E002"
    assert says in problem.message
    assert problem.told.values == {}


def test_words_that_are_new_to_us_are_passed_on():
    error = yaml.MarkedYAMLError("while reading tea leaves", None, "found a {stalk}", None)
    _, code, told, _ = syntax_problem(error, "a: 1", None)

    assert code == "E002"
    assert str(told) == "this is not valid YAML: found a {stalk} (while reading tea leaves)"


def test_words_without_a_context_are_passed_on_alone():
    told = syntax_problem(yaml.MarkedYAMLError(problem="found a stalk"), "a: 1", None)[2]

    assert str(told) == "this is not valid YAML: found a stalk"


def test_an_error_that_says_nothing_points_at_the_end_of_the_text():
    span, _, told, _ = syntax_problem(yaml.YAMLError(), "a: 1\nb", None)

    assert (span.line, span.col, span.end_col) == (2, 2, 2)
    assert str(told) == "this is not valid YAML: the text breaks off"
