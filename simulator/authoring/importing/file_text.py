"""Puts a scenario's file together: what it is, the scenario, and what its author has to know."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from simulator.authoring.importing.stand_ins import TO_SET
from simulator.authoring.importing.story import Note
from simulator.authoring.importing.tidying import one_line
from simulator.authoring.importing.yaml_text import comment
from simulator.scenario.message import Message

#: How a message is told in the language of the file's comments.
Tell: TypeAlias = Callable[[Message], str]

#: More notes than this are not written into the file.
_LISTED = 300


def file_text(
    source: str, made_with: Message, body: str, notes: Sequence[Note], tell: Tell = str
) -> str:
    """The whole file.

    Args:
        source: the name of the file the story came from.
        made_with: the story's format.
        body: the scenario itself.
        notes: what the author has to know, as comments at the end; none for no list.
        tell: how to tell what is no part of the scenario.
    """
    lines = [*_header(source, made_with, tell), body, *_list_of_notes(notes, tell)]
    return "\n".join(lines) + "\n"


def _header(source: str, made_with: Message, tell: Tell) -> Iterator[str]:
    told = Message(
        "Imported from {source} ({program}). An import to be finished: mark the words of every "
        "reply, [the words](technique), set what is marked “{to_set}”, and see the list at the "
        "end of this file. Then delete these lines.",
        {"source": one_line(source), "program": one_line(tell(made_with)), "to_set": TO_SET},
    )
    yield from comment(tell(told))


def _list_of_notes(notes: Sequence[Note], tell: Tell) -> Iterator[str]:
    """The notes as comments, so that they are at hand while the file is finished."""
    if not notes:
        return
    yield ""
    yield from comment(tell(Message("What the import noted, with its place in the story:")))
    for note in notes[:_LISTED]:
        place = f"{note.place}: " if str(note.place) else ""
        words = f"- {place}{tell(note.told)}. {tell(note.advice)}"
        yield from comment(one_line(words), hanging=2)
    if len(notes) > _LISTED:
        more = Message("and {count} more, which the import has listed.")
        yield from comment(f"- {tell(more.filled(count=len(notes) - _LISTED))}")
