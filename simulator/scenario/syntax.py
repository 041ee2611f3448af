"""What is said of a text that is no YAML at all: where it breaks, and where to look for the slip.

The parser's own words are the English ones. Every sentence it can come to stands here whole, so
that another language may say it in words that help.
"""

from __future__ import annotations

import yaml

from simulator.scenario.diagnostics import Span, legible
from simulator.scenario.message import Message
from simulator.scenario.nodes import Mark, TextNode
from simulator.scenario.source import Problem, line_and_column

#: Longest piece of the parser's own words that is passed on, in characters.
_WORDS_LIMIT = 80

TOO_DEEP = (
    Message("values are nested more than 32 deep"),
    Message("Flatten this part; a scenario needs about 8."),
)


def syntax_problem(error: yaml.YAMLError, source: str, before: TextNode | None) -> Problem:
    """A YAML error as a problem; errors without a mark point at the end of the file.

    Args:
        error: what the parser raised.
        source: the text it read.
        before: the last text value that was read whole.
    """
    mark = getattr(error, "problem_mark", None)
    index = len(source) if mark is None else min(mark.index, len(source))
    line, col = line_and_column(source, index)
    # The end of a line, or of the file, has no character to point at.
    width = 0 if source[index : index + 1] in ("", "\r", "\n") else 1
    span = Span(line, col, line, col + width)
    what = str(getattr(error, "problem", None) or "the text breaks off").strip()
    if "nesting depth" in what:
        # The parser looks far ahead and gives up before the builder has seen the 33rd level.
        return span, "E001", *TOO_DEEP
    advice = next((advice for part, advice in _ADVICE if part in what), _LOOK_AROUND)
    opened = _open_quote(error, index, before)
    if opened is not None:
        advice = _IS_IT_CLOSED.filled(line=opened.line + 1, column=opened.column + 1)
    return span, "E002", _told(what, str(getattr(error, "context", None) or "")), advice


def _told(what: str, context: str) -> Message:
    """The parser's words as one of our sentences; as they are where it has new ones."""
    words = {"what": legible(what, _WORDS_LIMIT), "context": legible(context, _WORDS_LIMIT)}
    told = _UNKNOWN_THERE.filled(**words) if context else _UNKNOWN.filled(what=words["what"])
    return _SENTENCES.get(str(told), told)


def _open_quote(error: yaml.YAMLError, index: int, before: TextNode | None) -> Mark | None:
    """Where the quote begins that is likely to lack its end, though the error shows much later.

    Either the parser says so, or the error stands right behind a quoted text of several lines.
    """
    if "unexpected" in str(getattr(error, "problem", "")):
        mark: Mark | None = getattr(error, "context_mark", None)
        return mark if "quoted scalar" in str(getattr(error, "context", "")) else None
    if before is None or before.style not in ('"', "'") or before.start.line == before.end.line:
        return None
    return before.start if before.end.index <= index else None


_LOOK_AROUND = Message(
    "Look at this line and the one above: often a missing quote, colon or indent."
)
_IS_IT_CLOSED = Message("Is the quote closed that begins on line {line}, column {column}?")
_ADVICE = (
    (
        "unknown escape",
        Message("Between double quotes write \\\\ for a backslash: \\\\[ is a bracket."),
    ),
    (
        "cannot start any token",
        Message("Indent by spaces, not tabs; quote a text that starts with @, ` or %."),
    ),
    (
        "mapping values are not allowed",
        Message("Quote a text that has a colon in it, or mend the indent."),
    ),
)
_UNKNOWN = Message("this is not valid YAML: {what}")
_UNKNOWN_THERE = Message("this is not valid YAML: {what} ({context})")
_SENTENCES = {
    str(told): told
    for told in (
        Message("this is not valid YAML: mapping values are not allowed in this context"),
        Message("this is not valid YAML: mapping keys are not allowed in this context"),
        Message("this is not valid YAML: block sequence entries are not allowed in this context"),
        Message("this is not valid YAML: the text breaks off"),
        Message(
            "this is not valid YAML: found character that cannot start any token"
            " (while scanning for the next token)"
        ),
        Message(
            "this is not valid YAML: could not find expected ':' (while scanning a simple key)"
        ),
        Message(
            "this is not valid YAML: did not find expected key (while parsing a block mapping)"
        ),
        Message(
            "this is not valid YAML: did not find expected '-' indicator"
            " (while parsing a block collection)"
        ),
        Message(
            "this is not valid YAML: did not find expected node content"
            " (while parsing a block node)"
        ),
        Message(
            "this is not valid YAML: did not find expected node content (while parsing a flow node)"
        ),
        Message(
            "this is not valid YAML: did not find expected ',' or '}}'"
            " (while parsing a flow mapping)"
        ),
        Message(
            "this is not valid YAML: did not find expected ',' or ']'"
            " (while parsing a flow sequence)"
        ),
        Message("this is not valid YAML: did not find expected <document start>"),
        Message(
            "this is not valid YAML: found unexpected end of stream"
            " (while scanning a quoted scalar)"
        ),
        Message(
            "this is not valid YAML: found unexpected document indicator"
            " (while scanning a quoted scalar)"
        ),
        Message(
            "this is not valid YAML: found unknown escape character (while parsing a quoted scalar)"
        ),
        Message(
            "this is not valid YAML: did not find expected hexdecimal number"
            " (while parsing a quoted scalar)"
        ),
        Message(
            "this is not valid YAML: found invalid Unicode character escape code"
            " (while parsing a quoted scalar)"
        ),
        Message(
            "this is not valid YAML: found a tab character that violates indentation"
            " (while scanning a plain scalar)"
        ),
        Message("this is not valid YAML: found unexpected ':' (while scanning a plain scalar)"),
        Message(
            "this is not valid YAML: found a tab character where an indentation space is expected"
            " (while scanning a block scalar)"
        ),
        Message(
            "this is not valid YAML: did not find expected comment or line break"
            " (while scanning a block scalar)"
        ),
        Message(
            "this is not valid YAML: found an indentation indicator equal to 0"
            " (while scanning a block scalar)"
        ),
        Message(
            "this is not valid YAML: did not find expected alphabetic or numeric character"
            " (while scanning an anchor)"
        ),
        Message(
            "this is not valid YAML: did not find expected alphabetic or numeric character"
            " (while scanning an alias)"
        ),
        Message(
            "this is not valid YAML: did not find expected whitespace or line break"
            " (while scanning a tag)"
        ),
        Message("this is not valid YAML: did not find expected tag URI (while parsing a tag)"),
        Message("this is not valid YAML: did not find the expected '>' (while scanning a tag)"),
        Message("this is not valid YAML: did not find URI escaped octet (while parsing a tag)"),
        Message("this is not valid YAML: found undefined tag handle (while parsing a node)"),
        Message(
            "this is not valid YAML: found unknown directive name (while scanning a directive)"
        ),
        Message(
            "this is not valid YAML: could not find expected directive name"
            " (while scanning a directive)"
        ),
        Message(
            "this is not valid YAML: found unexpected non-alphabetical character"
            " (while scanning a directive)"
        ),
        Message(
            "this is not valid YAML: did not find expected comment or line break"
            " (while scanning a directive)"
        ),
        Message(
            "this is not valid YAML: did not find expected version number"
            " (while scanning a %YAML directive)"
        ),
        Message(
            "this is not valid YAML: found extremely long version number"
            " (while scanning a %YAML directive)"
        ),
        Message(
            "this is not valid YAML: did not find expected digit or '.' character"
            " (while scanning a %YAML directive)"
        ),
        Message(
            "this is not valid YAML: did not find expected '!' (while scanning a tag directive)"
        ),
        Message(
            "this is not valid YAML: did not find expected '!' (while parsing a tag directive)"
        ),
        Message(
            "this is not valid YAML: did not find expected whitespace"
            " (while scanning a %TAG directive)"
        ),
        Message(
            "this is not valid YAML: did not find expected whitespace or line break"
            " (while scanning a %TAG directive)"
        ),
        Message(
            "this is not valid YAML: did not find expected tag URI (while parsing a %TAG directive)"
        ),
        Message("this is not valid YAML: found duplicate %YAML directive"),
        Message("this is not valid YAML: found duplicate %TAG directive"),
        Message("this is not valid YAML: found incompatible YAML document"),
    )
}
