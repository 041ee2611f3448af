"""What is said about the word under the pointer.

Takes a few milliseconds in a long file; on an id the first card after a change needs the whole
outline (about 50 ms for 400 kB), since it tells where the id is used.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from simulator.authoring.editing.condition_prose import condition_told
from simulator.authoring.editing.entries import Entry, Use
from simulator.authoring.editing.kind_words import CALLED, NEEDED_FIELD, NOT_THERE, OPTIONAL_FIELD
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
from simulator.authoring.editing.taught_words import (
    about_technique,
    feeling_title,
    technique_title,
)
from simulator.scenario.condition_parser import ConditionError, parse_condition
from simulator.scenario.field_notes import FIELD_NOTES
from simulator.scenario.languages import Language
from simulator.scenario.message import Message, verbatim
from simulator.scenario.model import Feeling
from simulator.scenario.nodes import TextNode
from simulator.scenario.taxonomy import Practice, shipped_taxonomy

_MARK = re.compile(r"\[(?:[^\[\]\\]|\\.)*\]\((?P<name>[^()\[\]\n]*)\)", re.DOTALL)
#: So many places that use an id are listed by name.
_LISTED = 4


@dataclass(frozen=True, slots=True)
class HoverCard:
    """A card about ``source[start:end]``: a title, and lines of plain text below it."""

    title: Message
    lines: tuple[Message, ...]
    start: int
    end: int


def hover(source: str, offset: int, language: Language = Language.ENGLISH) -> HoverCard | None:
    """The card for the word at ``offset``; None where there is nothing to say.

    Techniques and practices are worded in ``language``.
    """
    spot = spot_at(source, offset)
    if spot.role is Role.NAME:
        return _name(source, offset, spot)
    if spot.role is not Role.VALUE:
        return None
    if is_marked(spot.way):
        return _mark(source, offset, spot, language)
    if is_condition(spot.way):
        return _id(source, offset) or _condition(source, spot)
    if reference_at(spot.way) is not None:
        return _id(source, offset)
    return _value(spot, language)


def _name(source: str, offset: int, spot: Spot) -> HoverCard | None:
    if ids_at(spot.way) is not None:
        return _id(source, offset)
    shape = shape_at(spot.way)
    note = FIELD_NOTES[shape].get(spot.text) if shape else None
    if shape is None or note is None:
        return None
    titles = NEEDED_FIELD if spot.text in shape.required else OPTIONAL_FIELD
    return HoverCard(titles[shape].filled(name=spot.text), (note,), spot.start, spot.end)


def _mark(source: str, offset: int, spot: Spot, language: Language) -> HoverCard | None:
    for found in _MARK.finditer(source, spot.start, spot.end):
        if not found.start() <= offset <= found.end():
            continue
        technique = shipped_taxonomy(language).techniques.get(found["name"].strip())
        if technique is None:
            return None
        on_name = offset >= found.start("name")
        start, end = found.span("name") if on_name else found.span()
        lines = about_technique(technique, language)
        return HoverCard(technique_title(technique), lines, start, end)
    return None


def _id(source: str, offset: int) -> HoverCard | None:
    outline = outline_of(source)
    named = outline.named_at(offset)
    if named is None:
        return None
    title = CALLED[named.kind].filled(id=named.id)
    meant = outline.meant_by(named)
    if not meant:
        return HoverCard(title, (NOT_THERE[named.kind],), named.start, named.end)
    lines: list[Message] = []
    for entry in meant[:_LISTED]:
        lines += _about(source, outline, entry)
    return HoverCard(title, tuple(lines), named.start, named.end)


def _about(source: str, outline: Outline, entry: Entry) -> list[Message]:
    line = source.count("\n", 0, entry.start) + 1
    lines = [Message("“{words}”", {"words": entry.says})] if entry.says else []
    where = (
        Message("Line {line} of “{moment}”.", {"line": line, "moment": entry.moment})
        if entry.kind is IdKind.REPLY
        else Message("Line {line}.", {"line": line})
    )
    lines.append(where.followed_by(_used(outline.uses_of(entry))))
    return lines


def _used(uses: tuple[Use, ...]) -> Message:
    if not uses:
        return Message("Nothing names it.")
    places = list(dict.fromkeys(_where(use) for use in uses))
    values = {"count": len(uses), "places": "; ".join(places[:_LISTED])}
    if len(uses) == 1:
        return Message("Named once: {places}.", values)
    if len(places) > _LISTED:
        return Message("Named {count} times, first in: {places}.", values)
    return Message("Named {count} times: {places}.", values)


def _where(use: Use) -> str:
    """“arrival, follow”: the moment and the reply that name it, or the field at the top."""
    return ", ".join(name for name in (use.in_moment, use.in_reply) if name) or use.field


def _condition(source: str, spot: Spot) -> HoverCard | None:
    node = node_at(nodes_of(source), spot.way)
    text = node.value if isinstance(node, TextNode) else spot.text
    try:
        condition = parse_condition(text)
    except ConditionError as error:
        return HoverCard(_NOT_FINISHED, (error.advice,), spot.start, spot.end)
    words = condition_told(condition)
    return None if words is None else HoverCard(_HOLDS, (words,), spot.start, spot.end)


def _value(spot: Spot, language: Language) -> HoverCard | None:
    text = spot.text.strip()
    if spot.field == "practices" and text in list(Practice):
        taxonomy = shipped_taxonomy(language)
        practice = Practice(text)
        name, says = taxonomy.practice_names[practice], taxonomy.practice_says[practice]
        return HoverCard(verbatim(name), (verbatim(says),), spot.start, spot.end)
    if spot.field == "feeling" and text in list(Feeling):
        title = feeling_title(Feeling(text), language)
        return HoverCard(title, (_SHOWS,), spot.start, spot.end)
    return None


_NOT_FINISHED = Message("This condition is not finished")
_HOLDS = Message("When this holds")
_SHOWS = Message("The client's face shows it.")
