"""Malformed conditions: a slip mended where it is plain what was meant, or the whole taken out."""

from __future__ import annotations

from simulator.authoring.editing.edit import TextEdit
from simulator.authoring.editing.fixes.fix import Fix, Problem, plainly, writing
from simulator.authoring.editing.putting import put, take_out
from simulator.scenario.condition_parser import ConditionError, parse_condition
from simulator.scenario.message import Message
from simulator.scenario.nodes import TextNode

TAKE_OUT = Message("Take the condition out")


def condition(problem: Problem) -> list[Fix]:
    """A mended condition if there is one that can be read, then the way without any."""
    found = problem.around()
    if found is None or not isinstance(found.node, TextNode) or found.way[-1:] != ("when",):
        return []
    fixes = [] if problem.meant is None else _meant(problem, problem.meant)
    mended = _mended(found.node.value)
    if not fixes and mended is not None:
        fixes = plainly(writing(mended), put(problem.source, found.way, mended))
    return fixes + plainly(TAKE_OUT, take_out(problem.source, found.way))


def _meant(problem: Problem, name: str) -> list[Fix]:
    """The word that is meant, in the place of a sign that may be doubled: && is one “and”."""
    end = problem.end
    while problem.words in ("&", "|") and problem.source[end : end + 1] == problem.words:
        end += 1
    return plainly(writing(name), (TextEdit(problem.start, end, name),))


def _mended(text: str) -> str | None:
    """The condition with one small slip undone, if that makes it one that can be read."""
    try:
        parse_condition(text)
    except ConditionError as error:
        before, there, rest = text[: error.start], text[error.start : error.end], text[error.end :]
    else:
        return None
    whole = text[len(before) :]
    candidates = (
        f"{before.rstrip()}){whole}",
        text.replace("visited(", "said("),
        f"{before.rstrip()} and {whole.lstrip()}" if _may_be_two(before, whole) else "",
        f"{before}{rest}".strip(),
        f"{before}= {whole}",
        f"{before}>= {whole}",
        text.replace("'", "").replace('"', ""),
        before.strip(),
        before.strip().removesuffix("and").removesuffix("or").removesuffix("not").strip(),
        f"{before}{there.replace('.', '-').lower()}{rest}",
    )
    return next((one for one in candidates if one != text and _is_readable(one)), None)


def _may_be_two(before: str, whole: str) -> bool:
    """Whether two questions may stand side by side here with nothing between them."""
    return not before.endswith("(") and whole.lstrip()[:1].isalpha()


def _is_readable(text: str) -> bool:
    try:
        parse_condition(text)
    except ConditionError:
        return False
    return True
