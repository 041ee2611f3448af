"""A reply's marks: words wrapped in one, a technique put in, a stray bracket made plain."""

from __future__ import annotations

import re

from simulator.authoring.editing.edit import TextEdit
from simulator.authoring.editing.fixes.fix import Fix, Problem, marking_as, plainly, selecting
from simulator.authoring.editing.levels import is_marked
from simulator.authoring.editing.placing import outer_place
from simulator.authoring.editing.putting import Edits, put
from simulator.authoring.editing.writing import marked
from simulator.scenario.cues import shipped_cues
from simulator.scenario.marks import parse_marks
from simulator.scenario.message import Message
from simulator.scenario.nodes import TextNode
from simulator.scenario.taxonomy import Technique, shipped_taxonomy

#: Offered when the words give nothing away: what beginners write most of.
_USUAL = ("open-question", "feeling-reflection", "unasked-advice")
_OFFERED = 4
#: A technique that blanks part from its words.
_APART = re.compile(r"\s+(?P<open>\()(?P<name>[\w-]+)\)")
_NAME = re.compile(r"\([\w-]*")


def marks(problem: Problem) -> list[Fix]:
    """What can be done about a reply without a mark, or with a malformed one."""
    for part, fixes in _BY_MESSAGE:
        if part in problem.message:
            return fixes(problem)
    return []


def suggested_techniques(words: str) -> list[Technique]:
    """The techniques that the words often give away, or a few usual ones."""
    found = [hit.technique for hit in shipped_cues().find(words)]
    by_id = shipped_taxonomy().techniques
    usual = [by_id[name] for name in _USUAL if name in by_id]
    return list(dict.fromkeys(found))[:_OFFERED] or usual


def _wrap(problem: Problem) -> list[Fix]:
    """The whole reply in one mark, once for each technique its words suggest."""
    found = problem.at_value() or problem.around()
    if found is None or not isinstance(found.node, TextNode) or not is_marked(found.way):
        return []
    words = parse_marks(found.node.value.strip()).plain
    fixes: list[Fix] = []
    for technique in suggested_techniques(words):
        edits = put(problem.source, found.way, _with_end_outside(words, technique.id))
        fixes += selecting(marking_as(technique, problem.language), edits, technique.id)
    return fixes


def _with_end_outside(words: str, technique: str) -> str:
    """The words marked, a full stop at their end left outside, as is usual."""
    if words.endswith(".") and not words.endswith("..") and len(words) > 1:
        return f"{marked(words[:-1], technique)}."
    return marked(words, technique)


def _name_it(problem: Problem) -> list[Fix]:
    """A technique behind words in brackets; or the brackets made plain."""
    fixes: list[Fix] = []
    apart = _APART.match(problem.source, problem.end)
    if apart is not None and apart["name"] in shipped_taxonomy().techniques:
        fixes += plainly(Message("Join the two"), (TextEdit(problem.end, apart.start("open"), ""),))
    for technique in suggested_techniques(problem.words):
        at = problem.end
        edit = TextEdit(at, at, f"({technique.id})")
        fixes += selecting(marking_as(technique, problem.language), (edit,), technique.id)
    escape = _escape(problem)
    if problem.words.startswith("[") and problem.words.endswith("]"):
        edits = [TextEdit(at, at, escape) for at in (problem.start, problem.end - 1)]
        fixes += plainly(Message("Keep them as plain brackets"), tuple(edits))
    return fixes


def _fill_empty(problem: Problem) -> list[Fix]:
    """A technique in the empty parentheses of a mark."""
    at = problem.end - 1
    start = problem.source.rfind("(", problem.start, problem.end) + 1
    fixes: list[Fix] = []
    for technique in suggested_techniques(problem.words):
        edit = TextEdit(start, at, technique.id)
        fixes += selecting(marking_as(technique, problem.language), (edit,), technique.id)
    return fixes


def _close_name(problem: Problem) -> list[Fix]:
    found = _NAME.match(problem.source, problem.start)
    at = found.end() if found else problem.end
    return plainly(Message("Close it with )"), (TextEdit(at, at, ")"),))


def _make_plain(problem: Problem) -> list[Fix]:
    edit = TextEdit(problem.start, problem.start, _escape(problem))
    return plainly(Message("Keep it as a plain bracket"), (edit,))


def _open_before(problem: Problem) -> list[Fix]:
    """A bracket at the beginning of the words that a mark ends, and another way: plain words."""
    found = problem.around()
    if found is None or not isinstance(found.node, TextNode):
        return []
    start = outer_place(problem.source, found.node)[0]
    start += problem.source[start : start + 1] in ("'", '"')
    before = problem.source.rfind(")", start, problem.start) + 1
    at = before or start
    while at < problem.start and problem.source[at] in " .,;:!?\n":
        at += 1
    edits: Edits = (TextEdit(at, at, "["),)
    if found.node.style == "" and at == start:
        # Without quotes a text cannot begin with a bracket.
        words = found.node.value
        edits = put(problem.source, found.way, f"[{words}")
    return plainly(Message("Begin the mark with ["), edits)


def _drop(problem: Problem) -> list[Fix]:
    return plainly(Message("Delete the empty mark"), (TextEdit(problem.start, problem.end, ""),))


def _unnest(problem: Problem) -> list[Fix]:
    """The inner mark's brackets and technique taken away, its words left in the outer one."""
    source = problem.source
    close = re.compile(r"\]\([^()\[\]]*\)").search(source, problem.start)
    found = problem.around()
    if close is None or found is None or close.start() > found.node.end.index:
        return []
    edits = (
        TextEdit(problem.start, problem.start + 1, ""),
        TextEdit(close.start(), close.end(), ""),
    )
    return plainly(Message("Keep only the outer mark"), edits)


def _escape(problem: Problem) -> str:
    """The backslash as it is written at this place: doubled in double quotes."""
    found = problem.around()
    node = found.node if found else None
    return "\\\\" if isinstance(node, TextNode) and node.style == '"' else "\\"


_BY_MESSAGE = (
    ("has no mark", _wrap),
    ("without a technique in", _name_it),
    ("names no technique", _fill_empty),
    ("is never closed with )", _close_name),
    ("never closed with ]", _make_plain),
    ("no [ before it", _open_before),
    ("around no words", _drop),
    ("inside a mark", _unnest),
)
