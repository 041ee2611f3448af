"""Finds what a change is about in the later version's text."""

from __future__ import annotations

import re

from simulator.authoring.comparing.change import Subject
from simulator.authoring.comparing.kinds import What
from simulator.authoring.editing.levels import IdKind
from simulator.authoring.editing.outline import outline_of

_KINDS = {
    What.MOMENT: IdKind.MOMENT,
    What.REPLY: IdKind.REPLY,
    What.ENDING: IdKind.ENDING,
    What.DISCLOSURE: IdKind.DISCLOSURE,
    What.FACT: IdKind.FACT,
}
#: Fields of the scenario itself, which stand at the beginning of a line.
_NAMES = "client start summary language level minutes setting practices endings"
_FIELDS = {field: re.compile(rf"^{field}(?=[ \t]*:)", re.MULTILINE) for field in _NAMES.split()}


def place_in_text(source: str, subject: Subject) -> tuple[int, int] | None:
    """Where the name of ``subject`` begins and ends in ``source``; None where it is not there.

    What is said in a moment is where the moment is. The scenario as a whole has no place, only its
    fields have.
    """
    match subject.what:
        case What.SCENARIO | What.CLIENT:
            field = _FIELDS.get(subject.name or str(subject.what))
            found = field.search(source) if field is not None else None
            return found.span() if found is not None else None
        case What.VARIANT:
            entry = outline_of(source).find(IdKind.MOMENT, subject.moment)
        case What.REPLY:
            entry = outline_of(source).find(IdKind.REPLY, subject.name, subject.moment)
        case _:
            entry = outline_of(source).find(_KINDS[subject.what], subject.name)
    return (entry.start, entry.end) if entry is not None else None
