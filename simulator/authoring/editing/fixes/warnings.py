"""What the checks and proofs warn about, where there is one plain thing to do."""

from __future__ import annotations

import re

from simulator.authoring.editing.edit import TextEdit, apply_edits, as_one_edit
from simulator.authoring.editing.fixes.conditions import TAKE_OUT
from simulator.authoring.editing.fixes.fix import (
    Fix,
    Problem,
    everything,
    marking_as,
    plainly,
    selecting,
)
from simulator.authoring.editing.fixes.names import nearest_name
from simulator.authoring.editing.levels import IdKind
from simulator.authoring.editing.outline import outline_of
from simulator.authoring.editing.placing import outer_place, remove_item
from simulator.authoring.editing.putting import Edits, put, take_out
from simulator.authoring.editing.reading import node_at, nodes_of
from simulator.authoring.editing.writing import written
from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message
from simulator.scenario.nodes import MappingNode, SequenceNode, TextNode
from simulator.scenario.taxonomy import shipped_taxonomy

_MARK_AS = re.compile(r"Mark these words as \(([\w-]+)\)")
_MARK = re.compile(r"\[(?:[^\[\]\\]|\\.)*\]\((?P<name>[^()\[\]\n]*)\)", re.DOTALL)
_ABOUT = re.compile(r"about (.+?) to “content-notes”")


def idle_practice(problem: Problem) -> list[Fix]:
    """The practice goes from the list."""
    found = problem.at_value()
    if found is None or not found.way or not isinstance(found.way[-1], int):
        return []
    listed = node_at(problem.root, found.way[:-1])
    if not isinstance(listed, SequenceNode):
        return []
    edit = remove_item(problem.source, listed, found.way[-1])
    title = Message("Remove “{name}” from the practices", {"name": legible(problem.words)})
    return plainly(title, (edit,))


def unknown_look(problem: Problem) -> list[Fix]:
    """The look that is nearest, or each of a few."""
    return nearest_name(problem)


def missing_note(problem: Problem) -> list[Fix]:
    """A content note about the risk."""
    found = _ABOUT.search(problem.diagnostic.help)
    if found is None:
        return []
    note = found[1]
    there = problem.root.get("content-notes")
    notes = [
        item.value
        for item in (there.nodes_list if isinstance(there, SequenceNode) else [])
        if isinstance(item, TextNode)
    ]
    edits = put(problem.source, ("content-notes",), [*notes, note], after="practices")
    return selecting(Message("Add a content note"), edits, note)


def unused_fact(problem: Problem) -> list[Fix]:
    """A fact that is set and never asked goes everywhere; one that is never set cannot."""
    found = problem.at_name()
    if found is None or found.way[:1] != ("facts",):
        return []
    name = str(found.way[-1])
    outline = outline_of(problem.source)
    entry = outline.find(IdKind.FACT, name)
    if entry is None or any(use.field == "when" for use in outline.uses_of(entry)):
        return []
    title = Message("Delete the fact “{name}”", {"name": legible(name)})
    return plainly(title, _without_fact(problem.source, name))


def _without_fact(source: str, name: str) -> Edits:
    text = source
    while True:
        root = nodes_of(text)
        found = next(
            (
                one
                for one in everything(root)
                if isinstance(one.node, TextNode)
                and one.node.value == name
                and len(one.way) > 1
                and one.way[-2] in ("set", "unset")
            ),
            None,
        )
        if found is None:
            break
        listed = node_at(root, found.way[:-1])
        if not isinstance(listed, SequenceNode) or not isinstance(found.way[-1], int):
            break
        alone = len(listed.nodes_list) == 1
        edits = (
            take_out(text, found.way[:-1]) if alone else (remove_item(text, listed, found.way[-1]),)
        )
        text = apply_edits(text, edits)
    facts = nodes_of(text).get("facts")
    alone = isinstance(facts, MappingNode) and len(facts.keys) == 1
    way = ("facts",) if alone else ("facts", name)
    return as_one_edit(source, apply_edits(text, take_out(text, way)))


def reads_otherwise(problem: Problem) -> list[Fix]:
    """Words marked as what they read like; or a number taken out that contradicts the marks."""
    found = problem.at_value()
    if found is not None and found.way[-1:] == ("trust",):
        return plainly(Message("Let the marks decide"), take_out(problem.source, found.way))
    technique = _MARK_AS.search(problem.diagnostic.help)
    around = problem.around()
    if technique is None or around is None or not isinstance(around.node, TextNode):
        return []
    wanted = shipped_taxonomy(problem.language).techniques[technique[1]]
    if "bears no mark" in problem.message:
        title = marking_as(wanted, problem.language)
        return plainly(title, _wrapped(problem, around.node, wanted.id))
    mark = next(
        (
            one
            for one in _MARK.finditer(
                problem.source, around.node.start.index, around.node.end.index
            )
            if one.start() <= problem.start < one.end()
        ),
        None,
    )
    edits = (TextEdit(*mark.span("name"), wanted.id),) if mark else ()
    instead = Message("Mark it as {technique} instead", {"technique": wanted.name.lower()})
    return plainly(instead, edits)


def _wrapped(problem: Problem, node: TextNode, technique: str) -> Edits:
    """A mark around the words; a text in no quotes cannot begin with one."""
    source, start, end = problem.source, problem.start, problem.end
    begins, stops = outer_place(source, node)
    if node.style == "" and start == begins:
        text = source[begins:stops]
        words = f"[{text[: end - start]}]({technique}){text[end - start :]}"
        return (TextEdit(begins, stops, written(words, style='"')),)
    return (TextEdit(start, start, "["), TextEdit(end, end, f"]({technique})"))


def fixed_condition(problem: Problem) -> list[Fix]:
    """A reply's condition that always holds is taken out."""
    found = problem.around()
    if found is None or "Delete this “when”" not in problem.diagnostic.help:
        return []
    return plainly(TAKE_OUT, take_out(problem.source, found.way))
