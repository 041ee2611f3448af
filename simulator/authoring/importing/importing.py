"""Imports a story: from a file made with another program to a scenario to be finished."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from simulator.authoring.importing.file_text import Tell, file_text
from simulator.authoring.importing.flow import shaped
from simulator.authoring.importing.formats import read_archive, read_data, read_folder
from simulator.authoring.importing.link_marks import clipped
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.scenario_text import id_for, write_scenario
from simulator.authoring.importing.stand_ins import ENGLISH, StandIns
from simulator.authoring.importing.story import Note, NoteKind, NotImportableError, Place, Story
from simulator.authoring.importing.story_file import file_bytes
from simulator.scenario.message import Message
from simulator.scenario.source import MAX_BYTES

_ENDINGS = re.compile(r"(?i)(?:\.ink)?\.(?:twee3?|tw|html?|h5p|json|js)$")


@dataclass(frozen=True, slots=True)
class Imported:
    """A scenario made from a story. ``text`` is the file; every reply in it wants its marks.

    Attributes:
        source: the name of the story's file.
        body: the scenario, without the comments around it.
        made_with: says in words what the story was made with.
        notes: what the author has to know, first in the story first.
    """

    source: str
    body: str
    title: str
    made_with: Message
    moments: int
    replies: int
    endings: int
    notes: tuple[Note, ...]

    def count(self, kind: NoteKind) -> int:
        """How many of the notes are of this kind."""
        return sum(note.kind is kind for note in self.notes)

    @property
    def text(self) -> str:
        """The file with its comments in English."""
        return self.text_in(str)

    def text_in(self, tell: Tell) -> str:
        """The file with its comments as ``tell`` tells them.

        Where they would make it too large to be read, the list of the notes is missing.
        """
        told = self.source, self.made_with, self.body
        text = file_text(*told, self.notes, tell)
        return text if _size(text) <= MAX_BYTES else file_text(*told, (), tell)


def import_story(
    path: Path, scenario_id: str = "", wanted: str | None = None, words: StandIns = ENGLISH
) -> Imported:
    """Import the story in the file at ``path``.

    Args:
        path: the story's file, or a folder of Twee files that make up one story.
        scenario_id: the id of the scenario; made from the story's title when empty.
        wanted: of an archive of several stories, the title of the one to import.
        words: what stands where the story has no words of its own.

    Raises:
        NotImportableError: it cannot be imported; the error says where and why.
    """
    # “.” has no name of its own.
    name = path.name or path.resolve().name
    title = _ENDINGS.sub("", name)
    notes = Notes()
    if _is_folder(path):
        story = read_folder(path, title, notes, words)
    elif (data := file_bytes(path)) is None:
        story = read_archive(path, title, notes, words)
    else:
        story = read_data(data, title, notes, words, wanted)
    return _imported(story, name, scenario_id, notes, words)


def _is_folder(path: Path) -> bool:
    """Where that cannot be found out, reading ``path`` as a file will say why."""
    try:
        return path.is_dir()
    except (OSError, ValueError):
        return False


def import_data(
    data: bytes,
    name: str,
    scenario_id: str = "",
    wanted: str | None = None,
    words: StandIns = ENGLISH,
) -> Imported:
    """Import the story in ``data``, the content of a file called ``name`` that is no archive.

    Raises:
        NotImportableError: it cannot be imported; the error says where and why.
    """
    notes = Notes()
    story = read_data(data, _ENDINGS.sub("", name), notes, words, wanted)
    return _imported(story, name, scenario_id, notes, words)


def _imported(
    story: Story, source: str, scenario_id: str, notes: Notes, words: StandIns
) -> Imported:
    notes.changed(
        Place(),
        Message("whatever is no link stands as the client's words, also what a narrator tells"),
        Message(
            "Move what is seen to “manner”, and what the trainee knows beforehand to “background”."
        ),
    )
    passages = shaped(story, notes, words)
    named = scenario_id or id_for(story.title or source, words)
    written = write_scenario(story, passages, named, notes, words)
    imported = Imported(
        source=source,
        body=written.body,
        title=story.title,
        made_with=story.made_with,
        moments=written.moments,
        replies=written.replies,
        endings=written.endings,
        notes=written.notes,
    )
    # Most scenarios are so small that nothing needs to be counted.
    if _size(written.body) > MAX_BYTES // 2:
        _check_size(imported)
    return imported


def _check_size(imported: Imported) -> None:
    size = _size(file_text(imported.source, imported.made_with, imported.body, imported.notes))
    if size <= MAX_BYTES:
        return
    sizes = {"size": size // 1_000, "most": MAX_BYTES // 1_000}
    raise NotImportableError(
        Message(
            "the story “{title}” makes a scenario of {size} kB; {most} kB is the most there can be",
            {"title": clipped(imported.title), **sizes},
        ),
        Message("Split the story and import its parts."),
    )


def _size(text: str) -> int:
    return len(text.encode("utf-8"))
