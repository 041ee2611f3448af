"""What is missing is added, with words that wait to be replaced."""

from __future__ import annotations

from collections.abc import Callable

from simulator.authoring.editing.fixes.fix import (
    Fix,
    Found,
    Problem,
    deleting,
    everything,
    plainly,
    selecting,
)
from simulator.authoring.editing.fixes.names import nearest_name
from simulator.authoring.editing.forms import add_ending, add_moment
from simulator.authoring.editing.known import next_moment
from simulator.authoring.editing.levels import Way, shape_at
from simulator.authoring.editing.naming import is_id
from simulator.authoring.editing.new_scenario import suggested_id
from simulator.authoring.editing.putting import Edits, put, take_out
from simulator.authoring.editing.rendering import Data
from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message
from simulator.scenario.nodes import MappingNode, TextNode


def missing_field(problem: Problem) -> list[Fix]:
    """The field, with something that is allowed there."""
    if "neither replies nor" in problem.message:
        return _way_on(problem)
    if "neither “say” nor" in problem.message:
        found = problem.at_name()
        edits = put(problem.source, (*found.way, "say"), sample_reply(problem)) if found else ()
        return selecting(_adding("say"), edits, problem.stand_ins["reply"])
    found = _owner(problem)
    if found is None or not problem.quoted:
        return []
    name = problem.quoted[-1]
    way = (*found.way, name)
    value = placeholder(problem, way)
    words = value if isinstance(value, str) else problem.stand_ins["reply"]
    return selecting(_adding(name), put(problem.source, way, value), words)


def _adding(name: str) -> Message:
    return Message("Add “{name}”", {"name": legible(name)})


def _owner(problem: Problem) -> Found | None:
    """The mapping that lacks the field: of the shape named, and reported at this place."""
    for one in everything(problem.root):
        shape = shape_at(one.way)
        if shape is None or not problem.message.startswith(f"{shape.called} needs"):
            continue
        if not isinstance(one.node, MappingNode):
            continue
        first = next(iter(one.node.keys.values()), None)
        places = {one.node.start.index}
        places |= {node.start.index for node in (one.key, first) if node is not None}
        if problem.start in places:
            return one
    return None


def sample_reply(problem: Problem) -> str:
    """Words of a reply, marked."""
    return f"[{problem.stand_ins['reply']}](open-question)"


def placeholder(problem: Problem, way: Way) -> Data:
    """Something that is allowed at ``way``."""
    words, name = problem.stand_ins, str(way[-1])
    if way == ("client",):
        return {"name": words["name"], "age": words["age"]}
    if name == "practices":
        return ["validating"]
    if way == ("endings",):
        return {words["done"]: {one: words[one] for one in ("title", "meaning", "alliance")}}
    if way == ("moments",):
        only = {"client": words["client"], "ending": first_ending(problem)}
        return {words["start"]: only}
    if way == ("id",):
        title = problem.root.get("title")
        found = suggested_id(title.value) if isinstance(title, TextNode) else ""
        return found or words["id"]
    if name in ("go", "to", "start"):
        return moment_after(problem, str(way[1]) if len(way) > 1 else "")
    return words.get(name, words["anything"])


def first_ending(problem: Problem) -> str:
    """The first ending there is, or an id for one."""
    node = problem.root.get("endings")
    done = problem.stand_ins["done"]
    return next(iter(node.keys), done) if isinstance(node, MappingNode) else done


def moment_after(problem: Problem, moment: str) -> str:
    """The moment that follows in the file, or the first."""
    moments = problem.root.get("moments")
    names = list(moments.keys) if isinstance(moments, MappingNode) else []
    return next_moment(names, moment) or problem.stand_ins["start"]


def first_reply(problem: Problem, moment: str) -> dict[str, Data]:
    """A reply by its id, which leads on from ``moment``."""
    reply = {"say": sample_reply(problem), "go": moment_after(problem, moment)}
    return {problem.stand_ins["listening"]: reply}


def _way_on(problem: Problem) -> list[Fix]:
    """For a moment that goes nowhere: an ending, or a first reply."""
    found = problem.at_name()
    if found is None:
        return []
    source, way, ending = problem.source, found.way, first_ending(problem)
    replies = put(source, (*way, "replies"), first_reply(problem, str(way[-1])))
    return [
        *selecting(Message("Let the trainee reply"), replies, problem.stand_ins["reply"]),
        *selecting(
            Message("End with “{name}”", {"name": legible(ending)}),
            put(source, (*way, "ending"), ending),
            ending,
        ),
    ]


def missing_thing(problem: Problem) -> list[Fix]:
    """The nearest name; or what is named is added: a moment, fact, disclosure or ending."""
    fixes = nearest_name(problem) if problem.meant else []
    name = problem.words.strip("\"'")
    add = next(
        (adder for kind, adder in _ADDERS.items() if f"no {kind} “" in problem.message), None
    )
    if add is not None and is_id(name):
        fixes += add(problem, name)
    fixes = fixes or nearest_name(problem)
    found = problem.at_value()
    if found is not None and found.way[-1:] == ("stronger",):
        fixes += plainly(deleting("stronger"), take_out(problem.source, found.way))
    return fixes


def _add_moment(problem: Problem, name: str) -> list[Fix]:
    words = problem.stand_ins["client"]
    edits = add_moment(problem.source, name, words, after=_moment_around(problem))
    return selecting(Message("Add a moment “{name}”", {"name": legible(name)}), edits, words)


def _moment_around(problem: Problem) -> str | None:
    """The moment that the problem stands in."""
    found = problem.around()
    way = found.way if found else ()
    return str(way[1]) if len(way) > 1 and way[0] == "moments" else None


def _add_fact(problem: Problem, name: str) -> list[Fix]:
    words = problem.stand_ins["fact"]
    return selecting(
        Message("Add a fact “{name}”", {"name": legible(name)}),
        _put(problem, ("facts", name), words),
        words,
    )


def _add_disclosure(problem: Problem, name: str) -> list[Fix]:
    words = problem.stand_ins["shares"]
    edits = _put(problem, ("disclosures", name), {"shares": words})
    return selecting(Message("Add a disclosure “{name}”", {"name": legible(name)}), edits, words)


def _put(problem: Problem, way: tuple[str, ...], value: Data) -> Edits:
    """A new section stands behind the client, not at the end of the file."""
    return put(problem.source, way, value, after=None if way[0] in problem.root else "client")


def _add_ending(problem: Problem, name: str) -> list[Fix]:
    title, *others = (problem.stand_ins[one] for one in ("title", "meaning", "alliance"))
    edits = add_ending(problem.source, name, title, *others)
    return selecting(Message("Add an ending “{name}”", {"name": legible(name)}), edits, title)


_ADDERS: dict[str, Callable[[Problem, str], list[Fix]]] = {
    "moment": _add_moment,
    "fact": _add_fact,
    "disclosure": _add_disclosure,
    "ending": _add_ending,
}
