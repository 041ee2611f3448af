"""Follows an id from where it is used to where it is defined, and renames it everywhere.

Each needs the whole outline: about 50 ms for 400 kB the first time, then next to nothing until the
text changes.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

from simulator.authoring.editing.edit import TextEdit
from simulator.authoring.editing.entries import Entry
from simulator.authoring.editing.gathering import CONDITION_WORDS
from simulator.authoring.editing.kind_words import THERE_ALREADY
from simulator.authoring.editing.levels import IdKind
from simulator.authoring.editing.outline import Outline, outline_of
from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message
from simulator.scenario.shape import ID_PATTERN

_ID = re.compile(ID_PATTERN + r"\Z")


@dataclass(frozen=True, slots=True)
class Renaming:
    """What renaming changes; or nothing, and ``refused`` says why not."""

    edits: tuple[TextEdit, ...]
    refused: Message | None = None


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
        return Renaming((), Message("There is no id here that this file defines."))
    if len(meant) > 1:
        return Renaming((), _SEVERAL.filled(id=named.id, moments=_listed(meant)))
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


def _listed(replies: Sequence[Entry]) -> Message:
    """The moments of replies, one after the other."""
    moments = [Message("“{words}”", {"words": legible(entry.moment)}) for entry in replies]
    return reduce(lambda one, other: _AND_NEXT.filled(one=one, other=other), moments)


def _why_not(outline: Outline, entry: Entry, new: str) -> Message | None:
    if not is_id(new):
        return _NO_ID.filled(id=legible(new)) if new else _NO_NAME
    if new == entry.id:
        return None
    if entry.kind is IdKind.FACT and new in CONDITION_WORDS:
        return _CONDITION_WORD.filled(id=new)
    if outline.find(entry.kind, new, entry.moment) is not None:
        already = THERE_ALREADY[entry.kind]
        return already.filled(id=legible(new), moment=legible(entry.moment))
    return _why_not_reply(outline, entry, new) if entry.kind is IdKind.REPLY else None


def _why_not_reply(outline: Outline, entry: Entry, new: str) -> Message | None:
    """``said(reply)`` without a moment means every reply of that name: none may change unseen."""
    anywhere = {use.id: use for use in outline.uses if use.kind is IdKind.REPLY and not use.moment}
    others = [one for one in outline.replies if one.id == entry.id and one != entry]
    if entry.id in anywhere and others:
        return _MEANS_OTHERS.filled(
            id=entry.id, moment=entry.moment, asking=legible(anywhere[entry.id].in_moment)
        )
    if new in anywhere and any(one.id == new for one in outline.replies):
        return _WOULD_MEAN_IT.filled(id=new, asking=legible(anywhere[new].in_moment))
    return None


_AND_NEXT = Message("{one}, {other}")
_SEVERAL = Message("“said({id})” means the reply in {moments}: rename it there.")
_NO_ID = Message("“{id}” is not an id: use small letters, digits and single hyphens.")
_NO_NAME = Message("Give the new name: small letters, digits and single hyphens.")
_CONDITION_WORD = Message("“{id}” is a word of the conditions already: a fact needs another name.")
_MEANS_OTHERS = Message(
    "“said({id})” in “{asking}” means the replies of this name in other moments too: write "
    "“said({moment}.{id})” there first."
)
_WOULD_MEAN_IT = Message(
    "“said({id})” in “{asking}” would mean this reply as well: choose another name."
)
