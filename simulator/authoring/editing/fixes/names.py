"""Names that were meant otherwise: the nearest known one, or an id in its proper form."""

from __future__ import annotations

from simulator.authoring.editing.edit import TextEdit
from simulator.authoring.editing.fixes.fix import (
    Fix,
    Problem,
    deleting,
    everything,
    keeping_aside,
    plainly,
    selecting,
    writing,
)
from simulator.authoring.editing.levels import ids_at
from simulator.authoring.editing.naming import rename
from simulator.authoring.editing.new_scenario import suggested_id
from simulator.authoring.editing.putting import take_out
from simulator.authoring.editing.sections import sections_of
from simulator.authoring.editing.spots import spot_at
from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message
from simulator.scenario.nodes import MappingNode, TextNode


def nearest_name(problem: Problem) -> list[Fix]:
    """The name that the diagnostic suggests; else each of the few that are allowed."""
    meant = problem.meant
    names = [meant] if meant else problem.allowed
    return [
        Fix(writing(name), (TextEdit(problem.start, problem.end, name),))
        for name in names
        if name and "…" not in name
    ]


def unknown_field(problem: Problem) -> list[Fix]:
    """The field that was meant; or the name set aside with an x-, or taken out."""
    fixes = nearest_name(problem) if problem.meant else []
    found = problem.at_name()
    if found is None:
        return fixes
    name = str(found.way[-1])
    aside = _set_aside(name)
    if found.holder is not None and aside not in found.holder:
        edit = TextEdit(problem.start, problem.end, aside)
        fixes.append(Fix(keeping_aside(aside), (edit,)))
    return fixes + plainly(deleting(name), take_out(problem.source, found.way))


def _set_aside(name: str) -> str:
    """A name that is kept and ignored: “x-note” for “note” and for “xnote” alike."""
    plain = suggested_id(name)
    rest = plain[1:] if plain.startswith("x") and len(plain) > 1 else plain
    return f"x-{rest.strip('-') or 'note'}"


def bad_id(problem: Problem) -> list[Fix]:
    """The id in small letters and hyphens, wherever it is used."""
    source = problem.source
    found = problem.at_name()
    typed = problem.words.strip("\"'")
    new = suggested_id(typed)
    if found is None:
        words = problem.root.get("title")
        new = new or suggested_id(words.value if isinstance(words, TextNode) else "")
        new = new or problem.stand_ins["id"]
        return selecting(
            writing(new),
            (TextEdit(problem.start, problem.end, new),),
            new,
        )
    new = _free(new or "a-name", set(found.holder.keys if found.holder else ()))
    start = found.key.start.index if found.key else problem.start
    renaming = rename(source, start + (source[start : start + 1] in ("'", '"')), new)
    edits = renaming.edits or (TextEdit(problem.start, problem.end, new),)
    title = Message("Call it “{name}” everywhere", {"name": legible(new)})
    return selecting(title, edits, new)


def duplicate(problem: Problem) -> list[Fix]:
    """Another name for the second of two: a free id, or for a field one that is set aside."""
    source = problem.source
    name = problem.words.strip("\"'")
    beside = _holders_of(problem, name)
    taken = (beside[0] if beside else set()) | set(sections_of(source).names)
    is_field = _is_field(problem)
    new = _free(_set_aside(name) if is_field else f"{name}-2", taken)
    called = Message("Call this one “{name}”", {"name": legible(new)})
    title = keeping_aside(new) if is_field else called
    fix = selecting(title, (TextEdit(problem.start, problem.end, new),), new)
    line = source.rfind("\n", 0, problem.start) + 1
    if source[line : problem.start].strip():
        return fix
    return fix + plainly(Message("Delete this one"), (_with_deeper_lines(source, line),))


def _holders_of(problem: Problem, name: str) -> list[set[str]]:
    """The names beside the duplicate: those of the mapping around it that has ``name``."""
    return [
        set(one.node.keys)
        for one in reversed(list(everything(problem.root)))
        if isinstance(one.node, MappingNode)
        and name in one.node
        and one.node.start.index <= problem.start
    ]


def _is_field(problem: Problem) -> bool:
    return ids_at(spot_at(problem.source, problem.start).way) is None


def _free(name: str, taken: set[str]) -> str:
    stem = name.removesuffix("-2")
    number = 2
    while name in taken:
        name = f"{stem}-{number}"
        number += 1
    return name


def _with_deeper_lines(source: str, line: int) -> TextEdit:
    """The line and those indented more, taken out."""
    column = len(source[line:]) - len(source[line:].lstrip(" "))
    at = line
    while True:
        at = source.find("\n", at) + 1
        if not at:
            return TextEdit(max(line - 1, 0), len(source), "")
        rest = source[at:].split("\n", 1)[0]
        if rest.strip() and len(rest) - len(rest.lstrip(" ")) <= column:
            return TextEdit(line, at, "")
