"""``safe-space import``: a story made with another program becomes a scenario to be finished."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from simulator.authoring.importing.importing import Imported, import_story
from simulator.authoring.importing.scenario_text import id_for
from simulator.authoring.importing.story import NoteKind, NotImportableError
from simulator.records.exports.whole_file import NotWrittenError, write_whole
from simulator.scenario.diagnostics import legible

_ENDINGS = (".yaml", ".yml")


def import_file(
    story: Path, out: Path, *, wanted: str | None = None, force: bool = False, as_json: bool = False
) -> int:
    """Write the story at ``story`` as a scenario to ``out``; print what its author has to know.

    Args:
        story: the story's file.
        out: the scenario's file; its name gives the scenario's id.
        wanted: of an archive of several stories, the title of the one to import.
        force: write over a file that is there.
        as_json: print one object instead of text.

    Returns:
        The exit code: 0 written, 1 the story or the file could not be, 2 wrong usage.
    """
    if out.suffix.lower() not in _ENDINGS:
        _tell(f"{out} is no name for a scenario. Name a file that ends in .yaml.")
        return 2
    if not force and _is_there(out):
        _tell(f"There is {out} already. Choose another name, or write over it with --force.")
        return 2
    try:
        imported = import_story(story, id_for(out.stem), wanted)
        write_whole(out, imported.text.encode("utf-8"))
    except NotImportableError as error:
        print(error.as_text(str(story)), file=sys.stderr)
        return 1
    except NotWrittenError as error:
        _tell(error.message)
        return 1
    if as_json:
        print(json.dumps(_as_json(imported, out), ensure_ascii=False, indent=1))
    else:
        for note in imported.notes:
            print(note.as_text(str(story)))
        _tell(_summary(imported, out))
    return 0


def _tell(words: str) -> None:
    """Print for a person to read; a file's name cannot write to the terminal."""
    print(legible(words, limit=10_000), file=sys.stderr)


def _is_there(out: Path) -> bool:
    """Where that cannot be found out, writing will say why."""
    try:
        return out.exists() or out.is_symlink()
    except (OSError, ValueError):
        return False


def _as_json(imported: Imported, out: Path) -> dict[str, object]:
    return {
        "out": str(out),
        "title": imported.title,
        "made_with": str(imported.made_with),
        "moments": imported.moments,
        "replies": imported.replies,
        "endings": imported.endings,
        "notes": [note.as_json() for note in imported.notes],
    }


def _summary(imported: Imported, out: Path) -> str:
    counted = [
        _counted(imported.moments, "moment"),
        f"{_counted(imported.replies, 'reply', 'replies')} to be marked",
        _counted(imported.endings, "ending"),
    ]
    listed = [
        (NoteKind.LEFT_OUT, "left out"),
        (NoteKind.CHANGED, "in another form"),
        (NoteKind.DEAD_LINK, "leading nowhere"),
        (NoteKind.TO_SET, "to be set by you"),
    ]
    noted = ", ".join(
        f"{imported.count(kind)} {words}" for kind, words in listed if imported.count(kind)
    )
    return (
        f"Written to {out}: {', '.join(counted)}. Noted: {noted}. "
        f"Next: “safe-space check {out}” asks for the marks."
    )


def _counted(count: int, one: str, many: str = "") -> str:
    return f"{count} {one if count == 1 else many or one + 's'}"
