"""Values of a wrong kind: the nearest that is allowed, or the words put where they can stand."""

from __future__ import annotations

import re
from collections.abc import Callable

from simulator.authoring.editing.edit import TextEdit
from simulator.authoring.editing.fixes.fix import (
    Fix,
    Found,
    Problem,
    deleting,
    everything,
    plainly,
    selecting,
)
from simulator.authoring.editing.fixes.missing import (
    first_ending,
    first_reply,
    moment_after,
    placeholder,
)
from simulator.authoring.editing.fixes.names import nearest_name
from simulator.authoring.editing.levels import Way, shape_at
from simulator.authoring.editing.new_scenario import NewScenario, new_scenario, suggested_id
from simulator.authoring.editing.placing import outer_place
from simulator.authoring.editing.putting import put, take_out
from simulator.authoring.editing.rendering import Data
from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message
from simulator.scenario.nodes import MappingNode, Node, SequenceNode, TextNode

_RANGE = re.compile(r"whole number from (-?\d+) to (-?\d+)")
_NUMBER = re.compile(r"[+-]?\d+(?:\.\d+)?")
_WORDS = "zero one two three four five six seven eight nine ten eleven twelve"
_IN_WORDS = {word: number for number, word in enumerate(_WORDS.split())}
#: A colour that stands in until one is chosen; others where a word for it was written.
_COLOURS = {"brown": "#8d5524", "black": "#2c1b18", "blond": "#d6b370", "red": "#a33b2b"}
_GREY = "#7a7a7a"
_TO_BE_REPLACED = Message("Put in words to be replaced")


def value(problem: Problem) -> list[Fix]:
    """What fits the message; nothing where only the author can know."""
    if "file is empty" in problem.message or "scenario should be a mapping" in problem.message:
        return _sample(problem)
    for part, fixes in _BY_HELP:
        if part in problem.diagnostic.help:
            return fixes(problem)
    return nearest_name(problem)


def _sample(problem: Problem) -> list[Fix]:
    """A whole scenario to write on; what stood there is kept above it as a comment."""
    source = problem.source
    kept = "".join(
        line if line.startswith("#") or not line.strip() else f"# {line}"
        for line in source.splitlines(keepends=True)
    )
    kept += "" if not kept or kept.endswith("\n") else "\n"
    title = problem.stand_ins["title"]
    wanted = NewScenario(title, problem.stand_ins["name"], language=problem.language)
    edit = TextEdit(0, len(source), kept + new_scenario(wanted))
    return selecting(Message("Start with a sample to write on"), (edit,), title)


def _set(problem: Problem, found: Found | None, new: Data, title: Message, words: str) -> list[Fix]:
    return selecting(title, put(problem.source, found.way, new), words) if found else []


def _writing(value: str) -> Message:
    """A number, a colour or a word that is written without quotes."""
    return Message("Write {value}", {"value": value})


def _number(problem: Problem) -> list[Fix]:
    limits = _RANGE.search(problem.diagnostic.help)
    if limits is None:
        return []
    low, high = int(limits[1]), int(limits[2])
    typed = problem.words.strip("\"'").lower()
    number = _NUMBER.fullmatch(typed)
    found = problem.at_value()
    usual = int(problem.stand_ins.get(str(found.way[-1]) if found and found.way else "", "0"))
    meant = int(float(typed)) if number else _IN_WORDS.get(typed, usual)
    new = str(max(low, min(high, meant)))
    return _set(problem, found, new, _writing(new), new)


def _format(problem: Problem) -> list[Fix]:
    return _set(problem, problem.at_value(), "1", _writing("1"), "1")


def _empty(problem: Problem) -> list[Fix]:
    """A field that says nothing: taken out if it may be, else given some words."""
    found = _at_field(problem)
    if found is None:
        return []
    name = found.way[-1]
    shape = shape_at(found.way[:-1])
    fixes: list[Fix] = []
    if isinstance(name, int):
        return []
    if shape is not None and name not in shape.required:
        fixes = plainly(deleting(name), take_out(problem.source, found.way))
    return fixes + _placeholder(problem, found)


def _placeholder(problem: Problem, found: Found) -> list[Fix]:
    new = placeholder(problem, found.way)
    words = new if isinstance(new, str) else problem.stand_ins["reply"]
    return _set(problem, found, new, _TO_BE_REPLACED, words)


def _at_field(problem: Problem) -> Found | None:
    """The value underlined; an empty one has no width, so its name tells it better."""
    found = problem.at_value()
    if found is not None and found.way:
        return found
    return next(
        (
            one
            for one in everything(problem.root)
            if one.node.end.index == problem.start and one.key
        ),
        None,
    )


def _list(problem: Problem) -> list[Fix]:
    """A single text becomes a list of it."""
    found = problem.at_value()
    if found is None or not isinstance(found.node, TextNode):
        return []
    items = [item for item in re.split(r"\s*,\s*", found.node.value.strip()) if item]
    return _set(problem, found, items, Message("Make it a list"), problem.words)


def _flat(problem: Problem) -> list[Fix]:
    """A list in a list becomes one list."""
    found = problem.at_value()
    if found is None:
        return []
    way = found.way if isinstance(found.way[-1:], tuple) else ()
    while way and isinstance(way[-1], int):
        way = way[:-1]
    outer = next((one for one in everything(problem.root) if one.way == way), None)
    if outer is None:
        return []
    return _set(problem, outer, _texts(outer.node), Message("Make it one list"), problem.words)


def _text(problem: Problem) -> list[Fix]:
    """A list or a mapping becomes the words in it; one without any is given some, or goes."""
    found = problem.at_value()
    if found is None:
        return []
    words = ", ".join(_texts(found.node))
    if not words:
        return _empty(problem)
    return _set(problem, found, words, Message("Make it a text"), words)


def _texts(node: Node) -> list[str]:
    if isinstance(node, TextNode):
        return [node.value] if node.value.strip() else []
    if isinstance(node, MappingNode):
        pairs = ((name, ", ".join(_texts(value))) for name, value in node.items())
        return [f"{name}: {text}" if text else name for name, text in pairs]
    items = node.nodes_list if isinstance(node, SequenceNode) else []
    return [text for item in items for text in _texts(item)]


def _mapping(problem: Problem) -> list[Fix]:
    """A text becomes the field that it most likely is, with the others that are needed."""
    found = problem.at_value()
    shape = shape_at(found.way) if found else None
    if found is not None and found.way == ("facts",) and isinstance(found.node, SequenceNode):
        facts = {suggested_id(text) or "a-fact": text for text in _texts(found.node)}
        return _set(problem, found, facts, Message("Give each its own name"), next(iter(facts), ""))
    if found is None or shape is None or not isinstance(found.node, TextNode):
        return []
    needed: dict[str, Data] = {}
    for name in shape.required:
        needed[name] = placeholder(problem, (*found.way, name))
    text = found.node.value.strip()
    field = "say" if "say" in shape.known else next(iter(needed), "")
    needed = {field: text, **{name: one for name, one in needed.items() if name != field}}
    if shape.called == "a moment":
        needed = {"client": text, "ending": first_ending(problem)}
    return _set(problem, found, needed, Message("Make it “{name}”", {"name": legible(field)}), text)


def _into_list(problem: Problem) -> list[Fix]:
    """A single route or variant becomes a list of it; an empty list becomes a text."""
    found = problem.at_value()
    if found is None:
        return []
    if isinstance(found.node, MappingNode) and found.node.keys:
        start, end = outer_place(problem.source, found.node)
        if problem.source[start] == "{":
            edits = (TextEdit(start, start, "["), TextEdit(end, end, "]"))
            return plainly(Message("Make it a list of one"), edits)
        return []
    new = (
        moment_after(problem, str(found.way[1]))
        if found.way[-1] == "go"
        else str(placeholder(problem, found.way))
    )
    return _set(problem, found, new, _TO_BE_REPLACED, new)


def _yes_or_no(problem: Problem) -> list[Fix]:
    yes = problem.words.lower() in ("true", "on", "1", "y")
    choices = ("yes", "no") if yes else ("no", "yes")
    found = problem.at_value()
    return [fix for one in choices for fix in _set(problem, found, one, _writing(one), one)]


def _colour(problem: Problem) -> list[Fix]:
    new = _COLOURS.get(problem.words.lower().strip("\"'"), _GREY)
    return _set(problem, problem.at_value(), new, _writing(new), new)


def _delete_named(problem: Problem) -> list[Fix]:
    """Of two that exclude each other, the underlined one goes."""
    found = problem.at_name()
    if found is None:
        return []
    return plainly(deleting(str(found.way[-1])), take_out(problem.source, found.way))


def _one_of_two(problem: Problem) -> list[Fix]:
    """Both replies and an ending: either may go."""
    found = problem.at_name()
    if found is None:
        return []
    other: Way = (*found.way[:-1], "replies")
    keep = plainly(Message("Delete the replies"), take_out(problem.source, other))
    return _delete_named(problem) + keep


def _some_replies(problem: Problem) -> list[Fix]:
    """A moment without replies gets a first one; one with too many loses none by itself."""
    found = problem.at_name()
    if found is None or "has 0 replies" not in problem.message:
        return []
    edits = put(problem.source, found.way, first_reply(problem, str(found.way[1])))
    return selecting(Message("Add a first reply"), edits, problem.stand_ins["reply"])


_BY_HELP: tuple[tuple[str, Callable[[Problem], list[Fix]]], ...] = (
    ("This program reads format", _format),
    ("Give a whole number", _number),
    ("Write a text, or delete the line", _empty),
    ("or a line “- one” each", _list),
    ("Write [one, two] and no more", _flat),
    ("Write it after the colon", _text),
    ("Put its fields on indented lines", _mapping),
    ("or lines “- when: …”", _into_list),
    ("Write yes or no", _yes_or_no),
    ("Give a colour", _colour),
    ("Keep one of the two", _one_of_two),
    ("Keep one: “say”", _delete_named),
    ("Offer 1 to", _some_replies),
)
