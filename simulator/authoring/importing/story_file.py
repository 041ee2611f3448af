"""Gets a story's bytes and text, whatever is found under its path."""

from __future__ import annotations

import codecs
import os
import re
import stat
from pathlib import Path

from simulator.authoring.importing.placing import LineIndex
from simulator.authoring.importing.story import NotImportableError
from simulator.scenario.message import Message

#: A published Twine story carries its program and sometimes its pictures along.
MAX_BYTES = 32_000_000
#: An H5P file carries its videos along; only two small files in it are read.
MAX_ZIP_BYTES = 1_000_000_000
#: A story of more files than this is some other folder.
MAX_FILES = 2_000
TWEE_ENDINGS = (".twee", ".tw", ".twee3")
ZIP_MAGIC = b"PK\x03\x04"
_LINE_ENDS = re.compile("\r\n?")


def file_bytes(path: Path) -> bytes | None:
    """What the file holds; None for an archive, which is not read whole.

    Raises:
        NotImportableError: there is no such file, or it is none that holds a story.
    """
    try:
        about = path.stat()
        if not stat.S_ISREG(about.st_mode):
            raise NotImportableError(
                Message("this is not a regular file"), Message("Give one story's file.")
            )
        with path.open("rb") as file:
            begins = file.read(len(ZIP_MAGIC))
            if begins == ZIP_MAGIC:
                if about.st_size > MAX_ZIP_BYTES:
                    raise _too_large(about.st_size, MAX_ZIP_BYTES)
                return None
            data = begins + file.read(MAX_BYTES + 1 - len(begins))
    except FileNotFoundError:
        raise NotImportableError(
            Message("there is no such file"), Message("Check the spelling of the path.")
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise NotImportableError(
            Message("the file cannot be read: {reason}", {"reason": reason}),
            Message("Check that it is there and that you may read it."),
        ) from None
    if len(data) > MAX_BYTES:
        raise _too_large(about.st_size, MAX_BYTES)
    return data


def twee_files(folder: Path) -> list[tuple[str, Path]]:
    """The Twee files in ``folder`` and below: each its name from there, and its path.

    Hidden ones and links, which may lead out of the folder, are passed over.

    Raises:
        NotImportableError: there are none, or far too many.
    """
    found: list[tuple[str, Path]] = []
    for here, below, names in os.walk(folder):
        below[:] = sorted(name for name in below if not name.startswith((".", "node_modules")))
        for name in names:
            path = Path(here, name)
            is_twee = name.lower().endswith(TWEE_ENDINGS) and not name.startswith(".")
            if is_twee and not path.is_symlink():
                found.append((path.relative_to(folder).as_posix(), path))
        if len(found) > MAX_FILES:
            raise NotImportableError(
                Message(
                    "there are more than {most} Twee files in this folder", {"most": MAX_FILES}
                ),
                Message("Name one story's."),
            )
    if not found:
        raise NotImportableError(
            Message("there is no Twee file (.twee, .tw) in this folder"),
            Message("Name the story's own file."),
        )
    return sorted(found)


def _too_large(size: int, limit: int) -> NotImportableError:
    return NotImportableError(
        Message(
            "the file is too large ({size} MB; {most} MB at most)",
            {"size": size // 1_000_000, "most": limit // 1_000_000},
        ),
        Message("Export the story without its pictures, sounds and videos."),
    )


def as_text(data: bytes) -> str:
    """``data`` as text whose lines end with a newline alone.

    Raises:
        NotImportableError: it is no UTF-8; the place is that of the first bad byte.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise NotImportableError(
            Message("the file is UTF-16 text"),
            Message("Save it as UTF-8 in your editor and import it again."),
        )
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        before = _LINE_ENDS.sub("\n", data[: error.start].decode("utf-8"))
        raise NotImportableError(
            Message("the file is not UTF-8 text"),
            Message("Save it as UTF-8 in your editor, or check that it is a story's file at all."),
            LineIndex(before).place(len(before)),
        ) from None
    return _LINE_ENDS.sub("\n", text)
