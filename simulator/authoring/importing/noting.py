"""Collects an import's notes; what would be said over and over is said once, with a count."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.authoring.importing.story import Note, NoteKind, Place
from simulator.scenario.message import Message

#: More than this nobody reads one by one; the last then says how many there are besides.
MAX_NOTES = 5_000


@dataclass(slots=True)
class _Gathered:
    place: Place
    kind: NoteKind
    one: Message
    many: Message
    advice: Message
    count: int = 0


class Notes:
    """The notes of one import, in the order in which they were made."""

    def __init__(self) -> None:
        self._found: list[Note] = []
        self._more = 0
        self._gathered: dict[str, _Gathered] = {}

    def left_out(self, place: Place, told: Message, advice: Message) -> None:
        """Note something that the scenario will not have."""
        self.add(Note(place, NoteKind.LEFT_OUT, told, advice))

    def changed(self, place: Place, told: Message, advice: Message) -> None:
        """Note something that is carried in another form."""
        self.add(Note(place, NoteKind.CHANGED, told, advice))

    def add(self, note: Note) -> None:
        """Note it, unless there are too many already: then it is counted."""
        if len(self._found) < MAX_NOTES:
            self._found.append(note)
        else:
            self._more += 1

    def gather(
        self,
        place: Place,
        kind: NoteKind,
        one: Message,
        many: Message,
        advice: Message,
        about: str = "",
    ) -> None:
        """Note something met often, once: at its first place, with the number of times.

        Args:
            place: where it was met this time.
            kind: what the note tells about.
            one: the message when it is met once.
            many: the message otherwise; ``{count}`` is the number of times.
            advice: what to do.
            about: keeps apart what has the same messages, such as the name of a tag.
        """
        found = self._gathered.setdefault(
            f"{many.text}\0{about}", _Gathered(place, kind, one, many, advice)
        )
        found.count += 1

    def all(self) -> tuple[Note, ...]:
        """All notes, first in the file first; those about the whole story last."""
        counted = [
            Note(
                each.place,
                each.kind,
                each.one if each.count == 1 else each.many.filled(count=each.count),
                each.advice,
            )
            for each in self._gathered.values()
        ]
        found = sorted([*self._found, *counted], key=lambda note: _order(note.place))
        if self._more:
            found.append(Note(Place(), NoteKind.LEFT_OUT, _not_listed(self._more), _SMALLER))
        return tuple(found)


_SMALLER = Message("The list is cut. Import the story in smaller pieces to see them all.")


def _not_listed(count: int) -> Message:
    if count == 1:
        return Message("one more note is not listed")
    return Message("{count} more notes are not listed", {"count": count})


def _order(place: Place) -> tuple[bool, str, int, int]:
    """File order; nodes keep the order they were met in."""
    return (not (place.line or place.node), place.file, place.line, place.col)
