"""What an author has to know about an imported story, as notes to work through."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from simulator.authoring.comparing.change import Subject
from simulator.authoring.comparing.kinds import What
from simulator.authoring.importing.importing import Imported
from simulator.authoring.importing.stand_ins import TO_SET
from simulator.authoring.importing.story import Note as Noted
from simulator.authoring.importing.story import NoteKind
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
_NOTHING_TO_DO = (
    QT_TRANSLATE_NOOP("Author", "Nothing to do"),
    QT_TRANSLATE_NOOP("Author", "So that you know: a scenario does without it, or has its own."),
)


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
    yield _next_steps()
    for kind, (title, about) in _GROUPS.items():
        found = [note for note in imported.notes if note.kind is kind and not note.asks_nothing]
        yield from _group(title, about, found, is_grave=kind in _GRAVE)
    idle = [note for note in imported.notes if note.asks_nothing]
    yield from _group(*_NOTHING_TO_DO, idle)


def _next_steps() -> Group:
    """What an author does with an import, in order."""
    mend, mark = translate("Author", "Mend…"), told(TO_SET)
    steps = (
        translate(
            "Author",
            "Say of each reply what its words do: F8 goes to the next one without "
            "a mark, and “{mend}” offers techniques.",
        ).format(mend=mend),
        translate("Author", "Set what no story tells: the lines that say “{mark}”.").format(
            mark=mark
        ),
        translate("Author", "Read the notes below; “Show in the text” leads to the place."),
        translate("Author", "When no error is left, play it in the preview."),
    )
    numbered = tuple(Note(f"{number}. {step}") for number, step in enumerate(steps, start=1))
    return Group(translate("Author", "What to do next"), "", numbered)


def _group(
    title: str, about: str, found: Sequence[Noted], *, is_grave: bool = False
) -> Iterator[Group]:
    if found:
        named = translate("Author", title), translate("Author", about)
        yield Group(*named, tuple(map(_note, found)), is_grave=is_grave)


def _note(found: Noted) -> Note:
    return Note(
        text=sentence(told(found.told)),
        where=_where(found),
        advice=told(found.advice) if not found.story else _by_itself(),
        subject=_subject(found),
        story=found.story,
    )


def _by_itself() -> str:
    """In the window it is a button's work and not an option's."""
    return translate("Author", "Import it by itself, as a scenario of its own.")


def _subject(note: Noted) -> Subject | None:
    """What of the scenario it is about; an ending is called like the moment that ends."""
    if note.field:
        return Subject(What.SCENARIO, note.field)
    if not note.moment or note.asks_nothing:
        return None
    what = What.ENDING if note.kind is NoteKind.TO_SET else What.MOMENT
    return Subject(what, note.moment)


def _where(note: Noted) -> str:
    """The line as people count it; where a data file has paths instead, the moment."""
    place = note.place
    if place.node and note.moment:
        return translate("Author", "In the moment “{moment}”").format(moment=note.moment)
    if place.node or not place.line:
        return told(place.told)
    if place.file:
        words = translate("Author", "{file}, line {line}")
        return words.format(file=place.file, line=place.line)
    return translate("Author", "Line {line}").format(line=place.line)
