"""Brings together what changed in an open text and in its file, line by line."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from simulator.authoring.editing.changed_lines import Change, changed_lines, lines_of
from simulator.authoring.editing.edit import TextEdit


@dataclass(frozen=True, slots=True)
class Conflict:
    """A stretch that both have changed, each otherwise.

    Attributes:
        start: where it begins in the merged text, which holds ``mine`` there.
        end: where it ends.
        base: what stood there before either changed it.
        mine: what the open text has there.
        theirs: what the file has there.
    """

    start: int
    end: int
    base: str
    mine: str
    theirs: str

    @property
    def taking_theirs(self) -> TextEdit:
        """The edit of the merged text that takes the file's words."""
        return TextEdit(self.start, self.end, self.theirs)


@dataclass(frozen=True, slots=True)
class Merged:
    """Both changes in one text; where they exclude each other it has mine, and says so."""

    text: str
    conflicts: tuple[Conflict, ...]


def merge(base: str, mine: str, theirs: str) -> Merged:
    """Merge two changes of ``base``.

    Changes of neighbouring lines do not disturb each other; what was added at the same place by
    both, or changed in the same lines, is a conflict unless it is the same.
    """
    old = lines_of(base)
    parts: list[str] = []
    conflicts: list[Conflict] = []
    length = done = 0
    groups = _groups(changed_lines(old, lines_of(mine)), changed_lines(old, lines_of(theirs)))
    for group in groups:
        kept = "".join(old[done : group.start])
        ours = _changed(old, group, group.mine)
        other = _changed(old, group, group.theirs)
        before = "".join(old[group.start : group.end])
        text = other if ours == before else ours
        length += len(kept)
        if len({before, ours, other}) > 2:
            conflicts.append(Conflict(length, length + len(text), before, ours, other))
        length += len(text)
        parts += [kept, text]
        done = group.end
    parts.append("".join(old[done:]))
    return Merged("".join(parts), tuple(conflicts))


@dataclass(slots=True)
class _Group:
    """Changes of both sides that overlap, and the lines of the base they cover."""

    start: int
    end: int
    mine: list[Change]
    theirs: list[Change]


def _groups(mine: Sequence[Change], theirs: Sequence[Change]) -> list[_Group]:
    changes = [(change, True) for change in mine] + [(change, False) for change in theirs]
    changes.sort(key=lambda one: (one[0].start, one[0].end, not one[1]))
    groups: list[_Group] = []
    for change, is_mine in changes:
        if not groups or not _overlaps(groups[-1], change):
            groups.append(_Group(change.start, change.end, [], []))
        group = groups[-1]
        group.end = max(group.end, change.end)
        (group.mine if is_mine else group.theirs).append(change)
    return groups


def _overlaps(group: _Group, change: Change) -> bool:
    """Whether a change bears on the same lines; ``change`` begins no earlier than the group."""
    if change.start < group.end:
        return True
    both_insert = change.is_insertion and group.start == group.end
    return both_insert and change.start == group.start


def _changed(old: Sequence[str], group: _Group, changes: Iterable[Change]) -> str:
    """The group's lines as one side has them."""
    parts: list[str] = []
    done = group.start
    for change in changes:
        parts += old[done : change.start]
        parts += change.lines
        done = change.end
    parts += old[done : group.end]
    return "".join(parts)
