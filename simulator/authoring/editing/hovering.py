"""What is said about the word under the pointer.

Takes a few milliseconds in a long file; on an id the first card after a change needs the whole
outline (about 50 ms for 400 kB), since it tells where the id is used.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from simulator.authoring.editing.condition_prose import condition_in_words
from simulator.authoring.editing.entries import Entry, Use
from simulator.authoring.editing.levels import (
    IdKind,
    ids_at,
    is_condition,
    is_marked,
    reference_at,
    shape_at,
)
from simulator.authoring.editing.outline import Outline, outline_of
from simulator.authoring.editing.reading import node_at, nodes_of
from simulator.authoring.editing.spots import Role, Spot, spot_at
from simulator.feedback.verdict_names import verdict_name
from simulator.scenario.condition_parser import ConditionError, parse_condition
from simulator.scenario.field_notes import FIELD_NOTES
from simulator.scenario.model import Feeling
from simulator.scenario.nodes import TextNode
from simulator.scenario.taxonomy import Practice, Technique, shipped_taxonomy

_MARK = re.compile(r"\[(?:[^\[\]\\]|\\.)*\]\((?P<name>[^()\[\]\n]*)\)", re.DOTALL)
#: So many places that use an id are listed by name.
_LISTED = 4


@dataclass(frozen=True, slots=True)
class HoverCard:
    """A card about ``source[start:end]``: a title, and lines of plain text below it."""

    title: str
    lines: tuple[str, ...]
    start: int
    end: int


def hover(source: str, offset: int) -> HoverCard | None:
    """The card for the word at ``offset``; None where there is nothing to say."""
    spot = spot_at(source, offset)
    if spot.role is Role.NAME:
        return _name(source, offset, spot)
    if spot.role is not Role.VALUE:
        return None
    if is_marked(spot.way):
        return _mark(source, offset, spot)
    if is_condition(spot.way):
        return _id(source, offset) or _condition(source, spot)
    if reference_at(spot.way) is not None:
        return _id(source, offset)
    return _value(spot)


def _name(source: str, offset: int, spot: Spot) -> HoverCard | None:
    if ids_at(spot.way) is not None:
        return _id(source, offset)
    shape = shape_at(spot.way)
    note = FIELD_NOTES[shape].get(spot.text) if shape else None
    if shape is None or note is None:
        return None
    needed = "needed" if spot.text in shape.required else "may be left out"
    title = f"{spot.text}: a field of {shape.called}, {needed}"
    return HoverCard(title, (note,), spot.start, spot.end)


def _mark(source: str, offset: int, spot: Spot) -> HoverCard | None:
    for found in _MARK.finditer(source, spot.start, spot.end):
        if not found.start() <= offset <= found.end():
            continue
        technique = shipped_taxonomy().techniques.get(found["name"].strip())
        on_name = offset >= found.start("name")
        start, end = found.span("name") if on_name else found.span()
        return None if technique is None else _technique(technique, start, end)
    return None


def _technique(technique: Technique, start: int, end: int) -> HoverCard:
    lines = [
        technique.definition,
        f"For example: {technique.example}",
        f"Not this: {technique.non_example}",
    ]
    if technique.needs_trust:
        lines.append(
            f"Needs a trust of {technique.needs_trust}; below that it comes too early. "
            + technique.early_because
        )
    title = f"{technique.name}: {verdict_name(technique.verdict)}"
    return HoverCard(title, tuple(line.strip() for line in lines), start, end)


def _id(source: str, offset: int) -> HoverCard | None:
    outline = outline_of(source)
    named = outline.named_at(offset)
    if named is None:
        return None
    title = f"{named.kind} “{named.id}”"
    meant = outline.meant_by(named)
    if not meant:
        missing = f"There is no {named.kind} of that name yet."
        return HoverCard(title, (missing,), named.start, named.end)
    lines: list[str] = []
    for entry in meant[:_LISTED]:
        lines += _about(source, outline, entry)
    return HoverCard(title, tuple(lines), named.start, named.end)


def _about(source: str, outline: Outline, entry: Entry) -> list[str]:
    line = source.count("\n", 0, entry.start) + 1
    of = f" of “{entry.moment}”" if entry.kind is IdKind.REPLY else ""
    lines = [f"“{entry.says}”"] if entry.says else []
    lines.append(f"Line {line}{of}. {_used(outline.uses_of(entry))}")
    return lines


def _used(uses: tuple[Use, ...]) -> str:
    if not uses:
        return "Nothing names it."
    places = list(dict.fromkeys(_where(use) for use in uses))
    shown = "; ".join(places[:_LISTED]) + ("; …" if len(places) > _LISTED else "")
    return f"Named {'once' if len(uses) == 1 else f'{len(uses)} times'}: {shown}."


def _where(use: Use) -> str:
    """“arrival, follow”: the moment and the reply that name it, or the field at the top."""
    return ", ".join(name for name in (use.in_moment, use.in_reply) if name) or use.field


def _condition(source: str, spot: Spot) -> HoverCard | None:
    node = node_at(nodes_of(source), spot.way)
    text = node.value if isinstance(node, TextNode) else spot.text
    try:
        condition = parse_condition(text)
    except ConditionError as error:
        return HoverCard("This condition is not finished", (error.help,), spot.start, spot.end)
    words = condition_in_words(condition)
    return HoverCard("When this holds", (words,), spot.start, spot.end) if words else None


def _value(spot: Spot) -> HoverCard | None:
    text = spot.text.strip()
    if spot.field == "practices" and text in list(Practice):
        taxonomy = shipped_taxonomy()
        practice = Practice(text)
        says = (taxonomy.practice_says[practice],)
        return HoverCard(taxonomy.practice_names[practice], says, spot.start, spot.end)
    if spot.field == "feeling" and text in list(Feeling):
        says = ("The client's face shows it.",)
        return HoverCard(f"{text}: a feeling", says, spot.start, spot.end)
    return None
