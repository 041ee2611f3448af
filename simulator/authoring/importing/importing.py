"""Imports a story: from a file made with another program to a scenario to be finished."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from simulator.authoring.importing.flow import shaped
from simulator.authoring.importing.formats import read_archive, read_data, read_folder
from simulator.authoring.importing.link_marks import clipped
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.scenario_text import id_for, write_scenario
from simulator.authoring.importing.story import Note, NoteKind, NotImportableError, Place, Story
from simulator.authoring.importing.story_file import file_bytes
from simulator.scenario.source import MAX_BYTES

_ENDINGS = re.compile(r"(?i)(?:\.ink)?\.(?:twee3?|tw|html?|h5p|json|js)$")


@dataclass(frozen=True, slots=True)
class Imported:
    """A scenario made from a story. ``text`` is the file; every reply in it wants its marks.

    ``made_with`` says in words what the story was made with; ``notes`` what the author has to know,
    first in the story first.
    """

    text: str
    title: str
    made_with: str
    moments: int
    replies: int
    endings: int
    notes: tuple[Note, ...]

    def count(self, kind: NoteKind) -> int:
        """How many of the notes are of this kind."""
        return sum(note.kind is kind for note in self.notes)


def import_story(path: Path, scenario_id: str = "", wanted: str | None = None) -> Imported:
    """Import the story in the file at ``path``.

    Args:
        path: the story's file, or a folder of Twee files that make up one story.
        scenario_id: the id of the scenario; made from the story's title when empty.
        wanted: of an archive of several stories, the title of the one to import.

    Raises:
        NotImportableError: it cannot be imported; the error says where and why.
    """
    # “.” has no name of its own.
    name = path.name or path.resolve().name
    title = _ENDINGS.sub("", name)
    notes = Notes()
    if _is_folder(path):
        story = read_folder(path, title, notes)
    elif (data := file_bytes(path)) is None:
        story = read_archive(path, title, notes)
    else:
        story = read_data(data, title, notes, wanted)
    return _imported(story, name, scenario_id, notes)


def _is_folder(path: Path) -> bool:
    """Where that cannot be found out, reading ``path`` as a file will say why."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def import_data(
    data: bytes, name: str, scenario_id: str = "", wanted: str | None = None
) -> Imported:
    """Import the story in ``data``, the content of a file called ``name`` that is no archive.

    Raises:
        NotImportableError: it cannot be imported; the error says where and why.
    """
    notes = Notes()
    story = read_data(data, _ENDINGS.sub("", name), notes, wanted)
    return _imported(story, name, scenario_id, notes)


def _imported(story: Story, source: str, scenario_id: str, notes: Notes) -> Imported:
    notes.changed(
        Place(),
        "whatever is no link stands as the client's words, also what a narrator tells",
        "Move what is seen to “manner”, and what the trainee knows beforehand to “background”.",
    )
    passages = shaped(story, notes)
    written = write_scenario(
        story, passages, scenario_id or id_for(story.title or source), source, notes
    )
    size = len(written.text.encode("utf-8"))
    if size > MAX_BYTES:
        raise NotImportableError(
            f"the story “{clipped(story.title)}” makes a scenario of {size // 1_000} kB; "
            f"{MAX_BYTES // 1_000} kB is the most there can be",
            "Split the story and import its parts.",
        )
    return Imported(
        text=written.text,
        title=story.title,
        made_with=story.made_with,
        moments=written.moments,
        replies=written.replies,
        endings=written.endings,
        notes=written.notes,
    )
