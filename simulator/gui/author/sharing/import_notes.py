"""What an author has to know about an imported story, as notes to work through."""

from __future__ import annotations

from collections.abc import Iterator

from simulator.authoring.importing.importing import Imported
from simulator.authoring.importing.story import NoteKind, Place
from simulator.gui.author.sharing.notes import Group, Note, Notes, sentence
from simulator.gui.counts import Counts
from simulator.gui.telling import told
from simulator.gui.translating import QT_TRANSLATE_NOOP, translate

_GROUPS = {
    NoteKind.DEAD_LINK: (
        QT_TRANSLATE_NOOP("Author", "Leads nowhere"),
        QT_TRANSLATE_NOOP("Author", "Links of the story that want a place to go."),
    ),
    NoteKind.LEFT_OUT: (
        QT_TRANSLATE_NOOP("Author", "Not carried over"),
        QT_TRANSLATE_NOOP("Author", "The story has it, the scenario does not."),
    ),
    NoteKind.TO_SET: (
        QT_TRANSLATE_NOOP("Author", "For you to set"),
        QT_TRANSLATE_NOOP("Author", "No story tells this; something stands there for now."),
    ),
    NoteKind.CHANGED: (
        QT_TRANSLATE_NOOP("Author", "In another form"),
        QT_TRANSLATE_NOOP("Author", "It is there, but not as the story had it."),
    ),
}
_GRAVE = (NoteKind.DEAD_LINK, NoteKind.LEFT_OUT)


def import_notes(imported: Imported, file: str) -> Notes:
    """What there is to say of what came from ``file``, in the order to work through."""
    counts = Counts()
    came = ", ".join(
        [
            counts.moments(imported.moments),
            counts.replies(imported.replies),
            counts.endings(imported.endings),
        ]
    )
    summary = translate("Author", "{parts} came over. Every reply still wants its marks: F8 asks.")
    made = translate("Author", "{file}, made with {program}. The places are those in this file.")
    return Notes(
        heading=heading(imported.title),
        about=made.format(file=file, program=told(imported.made_with)),
        summary=summary.format(parts=came),
        groups=tuple(_groups(imported)),
    )


def heading(title: str) -> str:
    """What the notes are called."""
    return translate("Author", "Imported: {title}").format(title=title)


def _groups(imported: Imported) -> Iterator[Group]:
    for kind, (title, about) in _GROUPS.items():
        notes = tuple(
            Note(text=sentence(told(note.told)), where=_where(note.place), advice=told(note.advice))
            for note in imported.notes
            if note.kind is kind
        )
        if notes:
            named = translate("Author", title), translate("Author", about)
            yield Group(*named, notes, is_grave=kind in _GRAVE)


def _where(place: Place) -> str:
    """The line as people count it; a data file has paths instead."""
    if place.node or not place.line:
        return told(place.told)
    if place.file:
        words = translate("Author", "{file}, line {line}")
        return words.format(file=place.file, line=place.line)
    return translate("Author", "Line {line}").format(line=place.line)
