"""Text that is no YAML, or YAML that is not allowed here.

For faults of syntax several small changes are tried, and those offered that let the reader get
past the place. Each try reads the text up to the next fault: up to 40 ms for 400 kB.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from simulator.authoring.editing.edit import TextEdit, apply_edits
from simulator.authoring.editing.fixes.fix import Fix, Problem, offset_of, plainly
from simulator.authoring.editing.placing import end_of_line, outer_place, without_lines
from simulator.authoring.editing.writing import cleaned, written
from simulator.scenario.diagnostics import Report
from simulator.scenario.message import Message
from simulator.scenario.nodes import TextNode
from simulator.scenario.reader import read_source

_LINE = re.compile(
    r"(?P<lead>[ \t]*(?:- +)*)(?P<name>[^\s:#][^:\n#]*:[ \t]+)?(?P<value>\S[^\n]*?)[ \t]*$"
)
_QUOTE_OPENED = re.compile(r"closed that begins on line (\d+), column (\d+)")
_BAD_ESCAPE = re.compile(r"\\(?![0abtnvfre \"/\\N_LPxuU\n\t])")
#: Characters that end a line where no line should end.
_LINE_ENDS = ("\r", "\u2028", "\u2029", "\x0b", "\x0c", "\x85")
_MEANINGLESS = re.compile(r"[ \t]*")
Edits = tuple[TextEdit, ...]
#: So many ways out are offered at most.
_OFFERED = 3
_IN_QUOTES = Message("Put the text in quotes")
_CLOSE_BRACKET = Message("Close the bracket")
_DELETE_IT = Message("Delete it")


def syntax(problem: Problem) -> list[Fix]:
    """The changes that leave no fault of syntax; if there are none, those that get further."""
    fixes: dict[bool, list[Fix]] = {True: [], False: []}
    for title, edits in _tries(problem):
        line = _next_fault(problem.source, edits) if edits else 0
        if line is None or line > problem.diagnostic.span.line:
            fixes[line is None].append(Fix(title, edits))
    return (fixes[True] or fixes[False])[:_OFFERED]


def _next_fault(source: str, edits: Edits) -> int | None:
    """The line of the first fault of syntax once the edits are made; None if there is none."""
    report = Report("")
    read_source(apply_edits(source, edits), report)
    found = (one.span.line for one in report.in_file_order() if one.code == "E002")
    return next(found, None)


def _tries(problem: Problem) -> Iterator[tuple[Message, Edits]]:
    source = problem.source
    opened = _QUOTE_OPENED.search(problem.diagnostic.help)
    if opened:
        at = offset_of(source, int(opened[1]), int(opened[2]))
        end = end_of_line(source, at)
        inner = end
        while inner > at + 1 and source[inner - 1] in "]} ":
            inner -= 1
        for place in dict.fromkeys((end, inner)):
            yield Message("Close the quote on its line"), (TextEdit(place, place, source[at]),)
    line = source.rfind("\n", 0, problem.start) + 1
    for start in (line, source.rfind("\n", 0, max(line - 1, 0)) + 1):
        end = end_of_line(source, start)
        yield _IN_QUOTES, _quoted(source, start, end)
        yield (
            Message("Double the backslash"),
            tuple(
                TextEdit(found.start(), found.start(), "\\")
                for found in _BAD_ESCAPE.finditer(source, start, end)
            ),
        )
        yield _CLOSE_BRACKET, _closed(source, start, end)
    yield Message("Indent it like the line above"), _indented(source, line)
    yield _CLOSE_BRACKET, _closed_above(source, line)


def _quoted(source: str, start: int, end: int) -> Edits:
    found = _LINE.match(source, start, end)
    if found is None or found["value"][:1] in ("[", "{", "|", ">"):
        return ()
    words = found["value"]
    if len(words) > 1 and words[0] == words[-1] and words[0] in "\"'":
        return ()
    if words[0] in "\"'" and words.count(words[0]) > 1:
        # Words behind a quoted piece: the quotes are the speaker's own.
        return (TextEdit(*found.span("value"), written(words, quote="'")),)
    return (TextEdit(*found.span("value"), written(words, style='"')),)


def _closed(source: str, start: int, end: int) -> Edits:
    text = source[start:end]
    for opening, closing in ("[]", "{}"):
        if text.count(opening) > text.count(closing):
            return (TextEdit(end, end, closing * (text.count(opening) - text.count(closing))),)
    return ()


def _closed_above(source: str, line: int) -> Edits:
    """Close the nearest bracket above that is not closed on its own line."""
    for _ in range(50):
        line = source.rfind("\n", 0, max(line - 1, 0)) + 1
        edits = _closed(source, line, end_of_line(source, line))
        if edits or not line:
            return edits
    return ()


def _indented(source: str, line: int) -> Edits:
    """The line, indented like the one above it."""
    above = source.rfind("\n", 0, max(line - 1, 0)) + 1
    wanted = _MEANINGLESS.match(source, above)
    there = _MEANINGLESS.match(source, line)
    if not line or wanted is None or there is None:
        return ()
    lead = wanted.group().replace("\t", "  ")
    if source[above + len(wanted.group()) :].startswith("- "):
        lead += "  "
    if source[above : end_of_line(source, above)].rstrip().endswith(":"):
        lead += "  "
    return (TextEdit(line, there.end(), lead),)


def not_allowed(problem: Problem) -> list[Fix]:
    """Characters, tags, anchors and the like: taken out, or their words put in quotes."""
    source, words = problem.source, problem.words
    if "control or direction" in problem.message:
        return _without_control(problem)
    if "second document" in problem.message:
        return plainly(
            Message("Delete the line of dashes"), (_without_line(source, problem.start),)
        )
    if "merge key" in problem.message:
        return plainly(Message("Delete this line"), (_without_line(source, problem.start),))
    if words.startswith("*"):
        return plainly(
            Message("Put it in quotes"), (TextEdit(problem.start, problem.end, f'"{words}"'),)
        )
    if words[:1] in ("&", "!"):
        blank = source[problem.end : problem.end + 1] == " "
        edit = TextEdit(problem.start, problem.end + blank, "")
        return plainly(Message("Delete {words}", {"words": words}), (edit,)) + _whole_in_quotes(
            problem
        )
    return []


def _without_line(source: str, at: int) -> TextEdit:
    return without_lines(source, source.rfind("\n", 0, at) + 1, at)


def _without_control(problem: Problem) -> list[Fix]:
    if problem.words in _LINE_ENDS:
        return plainly(
            Message("Put a blank in its place"), (TextEdit(problem.start, problem.end, " "),)
        )
    if len(problem.words) == 1:
        return plainly(_DELETE_IT, (TextEdit(problem.start, problem.end, ""),))
    found = problem.at_value()
    if found is None or not isinstance(found.node, TextNode):
        return []
    new = written(cleaned(found.node.value), style='"')
    return plainly(_DELETE_IT, (TextEdit(*outer_place(problem.source, found.node), new),))


def _whole_in_quotes(problem: Problem) -> list[Fix]:
    """A text that only happens to begin with & or !."""
    end = end_of_line(problem.source, problem.start)
    words = problem.source[problem.start : end].rstrip()
    if len(words) <= len(problem.words) or re.search(r" #|[{}\[\]]", words):
        return []
    new = written(words, style='"')
    return plainly(_IN_QUOTES, (TextEdit(problem.start, problem.start + len(words), new),))
