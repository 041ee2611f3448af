"""What can be typed at the cursor: names of fields, ids, values, techniques, words of conditions.

Takes a few milliseconds in a long file, since only the part around the cursor is read; only the
name of a new moment, reply, fact, disclosure or ending asks for a whole outline, which shows what
is used and not there yet.
"""

from __future__ import annotations

import re
from dataclasses import replace

from simulator.authoring.editing.completion import (
    Completion,
    CompletionKind,
    Completions,
    in_the_file,
)
from simulator.authoring.editing.condition_words import condition_words
from simulator.authoring.editing.field_texts import entry_text, field_text
from simulator.authoring.editing.kind_words import NEW
from simulator.authoring.editing.known import known_ids, next_moment
from simulator.authoring.editing.layout import indent_unit
from simulator.authoring.editing.levels import (
    IdKind,
    ids_at,
    is_condition,
    is_marked,
    reference_at,
    shape_at,
)
from simulator.authoring.editing.naming import is_id
from simulator.authoring.editing.outline import outline_of
from simulator.authoring.editing.ranking import ranked
from simulator.authoring.editing.sections import sections_of
from simulator.authoring.editing.spots import Role, Spot, spot_at
from simulator.authoring.editing.taught_words import VERDICTS, technique_in_short
from simulator.authoring.editing.values import values_at
from simulator.scenario.field_notes import FIELD_NOTES
from simulator.scenario.languages import Language
from simulator.scenario.message import Message
from simulator.scenario.nodes import SequenceNode, TextNode
from simulator.scenario.taxonomy import Technique, Verdict, shipped_taxonomy

_IN_MARK = re.compile(r"\]\((?P<typed>[^()\[\]\n]*)\Z")
_WORD = re.compile(r"[\w-]*")
#: In this order techniques are offered: the helpful ones first.
_VERDICTS = (
    *(Verdict.VALIDATES, Verdict.NEUTRAL, Verdict.OVER_LEADS),
    *(Verdict.DISMISSES, Verdict.BREAKS_BOUNDARIES),
)
#: Of these one excludes the other.
_EITHER = {"say": "do", "do": "say", "replies": "ending", "ending": "replies"}
_NEEDED = Message("needed")


def completions(source: str, offset: int, language: Language = Language.ENGLISH) -> Completions:
    """What may be typed at ``offset``; nothing where any words may.

    Techniques and practices are told of in ``language``.
    """
    offset = max(0, min(offset, len(source)))
    spot = spot_at(source, offset)
    if spot.role is Role.NAME:
        return _names(source, offset, spot)
    if spot.role is Role.VALUE:
        return _values(source, offset, spot, language)
    return Completions(offset, offset, ())


def _chosen(start: int, end: int, typed: str, items: list[Completion]) -> Completions:
    found = ranked(typed, items, lambda one: one.label, lambda one: one.also)
    return Completions(start, end, found)


def _names(source: str, offset: int, spot: Spot) -> Completions:
    typed = source[spot.start : offset]
    kind = ids_at(spot.way)
    if kind is not None:
        return _chosen(spot.start, spot.end, typed, _new_ids(source, spot, kind))
    shape = shape_at(spot.way)
    if shape is None:
        return Completions(offset, offset, ())
    there = set(spot.holder.keys) if spot.holder else set()
    if not spot.way:
        there |= set(sections_of(source).names)
    there |= {_EITHER[name] for name in there - {spot.text} if name in _EITHER}
    items: list[Completion] = []
    for name in shape.fields:
        if name in there and name != spot.text:
            continue
        text, caret = _typed_field(source, spot, name)
        detail = _NEEDED if name in shape.required else None
        note = FIELD_NOTES[shape].get(name)
        items.append(Completion(text, name, detail, note, CompletionKind.FIELD, caret))
    return _chosen(spot.start, spot.end, typed, items)


def _typed_field(source: str, spot: Spot, name: str) -> tuple[str, int | None]:
    """The field's text; only its name where a colon follows already."""
    if re.compile(r"[ \t]*:").match(source, spot.end):
        return name, None
    line = source.rfind("\n", 0, spot.start) + 1
    before = source[line : spot.start]
    if before.strip(" -\t"):
        return f"{name}: ", None
    return field_text(spot.way, name, spot.start - line, indent_unit(source))


def _new_ids(source: str, spot: Spot, kind: IdKind) -> list[Completion]:
    """The ids that are used and not there yet."""
    outline = outline_of(source)
    moment = str(spot.way[1]) if kind is IdKind.REPLY else ""
    colon = "" if re.compile(r"[ \t]*:").match(source, spot.end) else ":"
    found: dict[str, Completion] = {}
    for use in outline.uses:
        if use.kind is not kind or (use.moment or moment) != moment:
            continue
        if use.id in found or outline.find(kind, use.id, moment) is not None:
            continue
        where = (
            Message("used by “{moment}”", {"moment": use.in_moment})
            if use.in_moment
            else Message("used as the start")
        )
        found[use.id] = Completion(use.id + colon, use.id, where, None, CompletionKind.ID)
    return [*found.values(), *_skeleton(source, spot, kind)]


def _skeleton(source: str, spot: Spot, kind: IdKind) -> list[Completion]:
    """The id that is typed, with what a thing of its kind needs below it."""
    line = source.rfind("\n", 0, spot.start) + 1
    is_new = spot.holder is None or spot.text not in spot.holder
    if not is_id(spot.text) or not is_new or source[line : spot.start].strip():
        return []
    moment = str(spot.way[1]) if len(spot.way) > 1 else ""
    following = next_moment([one.id for one in known_ids(source, IdKind.MOMENT)], moment)
    text, caret = entry_text(kind, spot.text, following, spot.start - line, indent_unit(source))
    return [Completion(text, spot.text, NEW[kind], None, CompletionKind.SKELETON, caret)]


def _values(source: str, offset: int, spot: Spot, language: Language) -> Completions:
    if is_condition(spot.way):
        return _condition(source, offset, spot)
    if is_marked(spot.way):
        return _techniques(source, offset, spot, language)
    typed = source[spot.start : offset]
    items = _ids(source, spot) or list(values_at(spot.way, language))
    there = _others(spot)
    items = [one for one in items if one.label not in there]
    if spot.field in ("practices", "set", "unset") and spot.way[-1] == spot.field:
        # Not in a list yet: the brackets come with it.
        items = [replace(one, text=f"[{one.text}]") for one in items]
    return _chosen(spot.start, spot.end, typed, items)


def _ids(source: str, spot: Spot) -> list[Completion]:
    kind = reference_at(spot.way)
    if kind is None:
        return []
    moment = str(spot.way[1]) if kind is IdKind.REPLY and len(spot.way) > 1 else ""
    own = spot.way[3] if kind is IdKind.REPLY and len(spot.way) > 3 else ""
    return [
        Completion(one.id, one.id, in_the_file(one.says), None, CompletionKind.ID)
        for one in known_ids(source, kind, moment)
        if one.id != own
    ]


def _others(spot: Spot) -> set[str]:
    """What stands already in the list that is being typed in."""
    if not spot.way or not isinstance(spot.way[-1], int) or spot.holder is None:
        return set()
    listed = spot.holder.get(spot.field)
    items = listed.nodes_list if isinstance(listed, SequenceNode) else []
    texts = [(place, item.value) for place, item in enumerate(items) if isinstance(item, TextNode)]
    return {text for place, text in texts if place != spot.way[-1] and text}


def _condition(source: str, offset: int, spot: Spot) -> Completions:
    start = spot.start
    if source[start : start + 1] in ("|", ">"):
        # A block text begins below its sign.
        start = min(source.find("\n", start) + 1 or offset, offset)
    offered = condition_words(source, source[start:offset], source[offset : spot.end])
    rest = _WORD.match(source, offset)
    end = rest.end() if rest else offset
    return _chosen(offset - len(offered.typed), end, offered.typed, offered.items)


def _techniques(source: str, offset: int, spot: Spot, language: Language) -> Completions:
    found = _IN_MARK.search(source, spot.start, offset)
    if found is None:
        return Completions(offset, offset, ())
    rest = _WORD.match(source, offset)
    end = rest.end() if rest else offset
    close = "" if source[end : end + 1] == ")" else ")"
    techniques = shipped_taxonomy(language).techniques.values()
    items = [
        _technique(technique, close, language)
        for verdict in _VERDICTS
        for technique in techniques
        if technique.verdict is verdict
    ]
    return _chosen(found.start("typed"), end, found["typed"].strip(), items)


def _technique(technique: Technique, close: str, language: Language) -> Completion:
    return Completion(
        technique.id + close,
        technique.id,
        VERDICTS[technique.verdict],
        technique_in_short(technique, language),
        CompletionKind.TECHNIQUE,
        also="" if language is Language.ENGLISH else technique.name,
    )
