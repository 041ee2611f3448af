"""Follows an id from where it is used to where it is defined, and renames it everywhere.

Each needs the whole outline: about 50 ms for 400 kB the first time, then next to nothing until the
text changes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from simulator.authoring.editing.edit import TextEdit
from simulator.authoring.editing.entries import Entry
from simulator.authoring.editing.gathering import CONDITION_WORDS
from simulator.authoring.editing.levels import IdKind
from simulator.authoring.editing.outline import Outline, outline_of
from simulator.scenario.diagnostics import quote
from simulator.scenario.shape import ID_PATTERN

_ID = re.compile(ID_PATTERN + r"\Z")


@dataclass(frozen=True, slots=True)
class Renaming:
    """What renaming changes; or nothing, and ``refused`` says why in words."""

    edits: tuple[TextEdit, ...]
    refused: str = ""


def definition_of(source: str, offset: int) -> tuple[int, int] | None:
    """Where the id at ``offset`` is defined; None where there is no id, or none such."""
    outline = outline_of(source)
    named = outline.named_at(offset)
    meant = outline.meant_by(named) if named is not None else ()
    return (meant[0].start, meant[0].end) if meant else None


def uses_of(source: str, offset: int) -> tuple[tuple[int, int], ...]:
    """All places that have the id at ``offset``, first its definition if there is one."""
    outline = outline_of(source)
    named = outline.named_at(offset)
    if named is None:
        return ()
    found: list[tuple[int, int]] = []
    meant = outline.meant_by(named)
    for entry in meant:
        found.append((entry.start, entry.end))
        found += [(use.start, use.end) for use in outline.uses_of(entry)]
    if not meant:
        found = [
            (use.start, use.end)
            for use in outline.uses
            if (use.kind, use.moment, use.id) == (named.kind, named.moment, named.id)
        ]
    return tuple(dict.fromkeys(found))


def rename(source: str, offset: int, new: str) -> Renaming:
    """Give the id at ``offset`` the name ``new`` wherever it stands.

    A reply's id is renamed in its own moment and where a condition means that moment.
    """
    outline = outline_of(source)
    named = outline.named_at(offset)
    meant = outline.meant_by(named) if named is not None else ()
    if named is None or not meant:
        return Renaming((), "There is no id here that this file defines.")
    if len(meant) > 1:
        moments = ", ".join(quote(entry.moment) for entry in meant)
        return Renaming((), f"“said({named.id})” means the reply in {moments}: rename it there.")
    entry = meant[0]
    refused = _why_not(outline, entry, new)
    if refused:
        return Renaming((), refused)
    places = [(entry.start, entry.end)]
    places += [(use.start, use.end) for use in outline.uses_of(entry)]
    edits = sorted({TextEdit(start, end, new) for start, end in places})
    return Renaming(tuple(edit for edit in edits if source[edit.start : edit.end] != new))


def is_id(name: str) -> bool:
    """Whether ``name`` has the form of an id."""
    return _ID.match(name) is not None


def _why_not(outline: Outline, entry: Entry, new: str) -> str:
    if not is_id(new):
        return (
            f"{quote(new)} is not an id: use small letters, digits and single hyphens."
            if new
            else "Give the new name: small letters, digits and single hyphens."
        )
    if new == entry.id:
        return ""
    if entry.kind is IdKind.FACT and new in CONDITION_WORDS:
        return f"{quote(new)} is a word of the conditions already: a fact needs another name."
    where = f" in {quote(entry.moment)}" if entry.kind is IdKind.REPLY else ""
    if outline.find(entry.kind, new, entry.moment) is not None:
        return f"There is a {entry.kind} {quote(new)}{where} already."
    return _why_not_reply(outline, entry, new) if entry.kind is IdKind.REPLY else ""


def _why_not_reply(outline: Outline, entry: Entry, new: str) -> str:
    """``said(reply)`` without a moment means every reply of that name: none may change unseen."""
    anywhere = {use.id: use for use in outline.uses if use.kind is IdKind.REPLY and not use.moment}
    others = [one for one in outline.replies if one.id == entry.id and one != entry]
    if entry.id in anywhere and others:
        return (
            f"“said({entry.id})” in {quote(anywhere[entry.id].in_moment)} means the replies of "
            f"this name in other moments too: write “said({entry.moment}.{entry.id})” there first."
        )
    if new in anywhere and any(one.id == new for one in outline.replies):
        return (
            f"“said({new})” in {quote(anywhere[new].in_moment)} would mean this reply as well: "
            "choose another name."
        )
    return ""
