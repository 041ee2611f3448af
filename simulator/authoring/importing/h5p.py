"""Reads an H5P file: a zip archive with a Branching Scenario in ``content/content.json``.

Nothing is unpacked to disk, only two members are read, and of each no more than a limit.
"""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from simulator.authoring.importing.h5p_content import About, read_content
from simulator.authoring.importing.json_data import mapping, parse_json, text
from simulator.authoring.importing.link_marks import clipped
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.stand_ins import StandIns
from simulator.authoring.importing.story import NotImportableError, Place, Story
from simulator.scenario.message import Message

CONTENT = "content/content.json"
_ABOUT = "h5p.json"
_MAX_MEMBER = 16_000_000
#: An H5P file brings its libraries along, some thousands of small files.
_MAX_ENTRIES = 30_000
_MAX_DIRECTORY = 8_000_000
_END = b"PK\x05\x06"
_END_SIZE = 22
_AGAIN = Message("Download the file from H5P again.")


def read_h5p(path: Path, fallback_title: str, notes: Notes, words: StandIns) -> Story:
    """The branching scenario in the H5P file at ``path``.

    Raises:
        NotImportableError: it is damaged, over a limit, or holds something else.
    """
    try:
        _check_size(path)
        with ZipFile(path) as archive:
            about = mapping(parse_json(_member(archive, _ABOUT, "{}"), _ABOUT))
            content = parse_json(_member(archive, CONTENT), CONTENT)
    except (BadZipFile, zlib.error, EOFError, NotImplementedError, struct.error) as error:
        raise NotImportableError(_damaged(clipped(str(error))), _AGAIN) from None
    except (OSError, ValueError, RuntimeError, OverflowError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise NotImportableError(
            Message("the archive cannot be read: {reason}", {"reason": clipped(reason)}), _AGAIN
        ) from None
    kind = text(about.get("mainLibrary"))
    if kind and kind != "H5P.BranchingScenario" and "branchingScenario" not in mapping(content):
        raise NotImportableError(
            Message("this is H5P content of another kind: {kind}", {"kind": clipped(kind)}),
            Message("Only a Branching Scenario tells a story with choices."),
            Place(node=f"{_ABOUT}: mainLibrary"),
        )
    return read_content(content, About(about, fallback_title, CONTENT), notes, words)


def _damaged(reason: str) -> Message:
    if reason == "File is not a zip file":
        return Message("the archive is damaged: File is not a zip file")
    return Message("the archive is damaged: {reason}", {"reason": reason})


def _check_size(path: Path) -> None:
    """Refuse a directory of the archive that would fill the memory, before it is read."""
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - 66_000))
        tail = file.read()
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_SIZE:
        raise NotImportableError(Message("the archive breaks off: it has no end"), _AGAIN)
    entries, directory = struct.unpack_from("<HL", tail, at + 10)
    if entries > _MAX_ENTRIES or directory > _MAX_DIRECTORY:
        raise NotImportableError(Message("the archive has too many files in it"), _AGAIN)


def _member(archive: ZipFile, name: str, otherwise: str | None = None) -> str:
    place = Place(node=name)
    try:
        about = archive.getinfo(name)
    except KeyError:
        if otherwise is not None:
            return otherwise
        raise NotImportableError(
            Message("there is no {file} in the archive", {"file": name}),
            Message("Give an H5P file (.h5p) of a Branching Scenario."),
        ) from None
    if about.compress_type not in (ZIP_STORED, ZIP_DEFLATED) or about.flag_bits & 0x1:
        raise NotImportableError(
            Message("this file is packed in a way H5P never uses"), _AGAIN, place
        )
    with archive.open(about) as file:
        data = file.read(_MAX_MEMBER + 1)
    if len(data) > _MAX_MEMBER:
        raise NotImportableError(Message("this file is larger than 16 MB"), _AGAIN, place)
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        where = Message("{file}, byte {number}", {"file": name, "number": error.start + 1})
        raise NotImportableError(
            Message("this file is not UTF-8 text"), _AGAIN, Place.told_as(where)
        ) from None
