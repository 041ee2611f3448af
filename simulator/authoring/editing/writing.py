"""Writes a text as YAML so that exactly those words are read back, whatever they hold.

The style of what stood there is kept where it can hold the words; else the next safer one is
taken. Every candidate is read back before it is used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from simulator.scenario.diagnostics import Report
from simulator.scenario.nodes import MappingNode, TextNode
from simulator.scenario.reader import read_source
from simulator.scenario.source import FORBIDDEN

#: Words that may stand without quotes: they begin harmlessly and hold nothing that YAML reads.
_PLAIN = re.compile(
    r"[^\s\-?:,\[\]{}#&*!|>'\"%@`](?:[^\n\t:#\[\]{}]|:(?=\S)(?![,\]}]))*(?<![:\s])\Z"
)
#: How wide folded lines are, their indent included, if nothing shows another width.
FOLD_WIDTH = 100
_SHORTEST_FOLD = 20
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}


def cleaned(words: str) -> str:
    """``words`` without the characters that no scenario may hold; every line end is a newline."""
    return FORBIDDEN.sub("", words.replace("\r\n", "\n").replace("\r", "\n"))


def written(
    words: str, style: str = "", indent: int = 2, in_flow: bool = False, quote: str = '"'
) -> str:
    """``words`` as a YAML value; what a scenario may not hold is left out.

    Args:
        words: the text.
        style: the style to keep if it can hold the words: ``'``, ``"``, ``|``, ``>`` or plain.
        indent: how far a block or folded text is indented.
        in_flow: whether the value stands in brackets or braces, where it must stay on its line.
        quote: the quote that this file prefers, for words that need one.
    """
    words = cleaned(words)
    for candidate in _candidates(words, style, max(indent, 1), in_flow, quote):
        if _reads_back(candidate, words, in_flow):
            return candidate
    return _double_quoted(words)


def _candidates(words: str, style: str, indent: int, in_flow: bool, quote: str) -> Iterator[str]:
    if not in_flow:
        if style == ">" and "\n" not in words.rstrip("\n"):
            yield _folded(words, indent)
        if style == "|" or (style != '"' and "\n" in words):
            yield _literal(words, indent)
    if style == "'" and "\n" not in words:
        yield _single_quoted(words)
    if style == '"':
        yield _double_quoted(words)
    if _PLAIN.match(words):
        yield words
    if quote == "'" and "\n" not in words:
        yield _single_quoted(words)


def _single_quoted(words: str) -> str:
    return "'" + words.replace("'", "''") + "'"


def _double_quoted(words: str) -> str:
    escaped = "".join(_ESCAPES.get(char, char) for char in words)
    return f'"{escaped}"'


def _literal(words: str, indent: int) -> str:
    body, ends = _without_last_ends(words)
    lines = [" " * indent + line if line else "" for line in body.split("\n")]
    return "\n".join([f"|{ends}", *lines])


def _folded(words: str, indent: int) -> str:
    body, ends = _without_last_ends(words)
    width = max(FOLD_WIDTH - indent, _SHORTEST_FOLD)
    lines: list[str] = []
    # Only a single blank between visible characters may become a line end.
    for piece in re.split(r"(?<=\S) (?=\S)", body):
        if lines and len(lines[-1]) + 1 + len(piece) <= width:
            lines[-1] += f" {piece}"
        else:
            lines.append(piece)
    return "\n".join([f">{ends}", *(" " * indent + line for line in lines)])


def _without_last_ends(words: str) -> tuple[str, str]:
    """The words without a last newline, and the sign that says whether there was one."""
    return (words[:-1], "") if words.endswith("\n") else (words, "-")


def _reads_back(candidate: str, words: str, in_flow: bool) -> bool:
    """Whether the candidate stands for exactly these words where it is going to stand."""
    # A last line follows, as in the file, so that what a block keeps at its end shows.
    holder = f"{{a: {candidate}, b: c}}\n" if in_flow else f"a: {candidate}\nb: c\n"
    report = Report("")
    root = read_source(holder, report).root
    value = root.get("a") if isinstance(root, MappingNode) else None
    return not report.has_errors and isinstance(value, TextNode) and value.value == words


def marked(words: str, technique: str) -> str:
    r"""``words`` wrapped whole in one mark; brackets among them are escaped.

    A backslash at the end would escape the closing bracket, so it stands behind the mark.
    """
    body = words.rstrip("\\")
    rest = words[len(body) :]
    return f"[{escaped_brackets(body)}]({technique}){rest}"


def escaped_brackets(words: str) -> str:
    r"""``words`` with ``\[`` and ``\]`` for each bracket, so that none begins a mark."""
    return words.replace("[", "\\[").replace("]", "\\]")
