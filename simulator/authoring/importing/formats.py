"""Tells what a story was made with, by what is in the file rather than by its name."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from simulator.authoring.importing.h5p import read_h5p
from simulator.authoring.importing.h5p_content import About, read_content
from simulator.authoring.importing.ink import read_ink
from simulator.authoring.importing.json_data import mapping, parse_json
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.stand_ins import StandIns
from simulator.authoring.importing.story import NotImportableError, Story
from simulator.authoring.importing.story_file import (
    MAX_BYTES,
    ZIP_MAGIC,
    as_text,
    file_bytes,
    twee_files,
)
from simulator.authoring.importing.twee import read_twee
from simulator.authoring.importing.twine_html import (
    looks_like_twine,
    looks_like_twine_1,
    read_twine_html,
)
from simulator.scenario.message import Message

_KNOWN = Message(
    "What can be imported: Twee 3, also a folder of it (.twee, .tw); Twine 2, published or "
    "archived (.html); H5P Branching Scenario (.h5p); ink, compiled (.json, .ink.json)."
)
_PASSAGE = re.compile(r"^::", re.MULTILINE)
#: Inky's export for the web puts the story into a variable.
_IN_SCRIPT = re.compile(r"\s*(?:var|let|const)\s+\w+\s*=\s*(?=\{)")
_INK_SOURCE = re.compile(r"^\s*(?:={2,}\s*\w+|->\s*\w+|INCLUDE\s|VAR\s+\w+\s*=)", re.MULTILINE)


def read_folder(path: Path, title: str, notes: Notes, words: StandIns) -> Story:
    """The story told by all the Twee files in a folder, as tools such as Tweego keep them.

    Raises:
        NotImportableError: there are none, or they cannot be read.
    """
    texts = []
    size = 0
    for name, file in twee_files(path):
        try:
            data = file_bytes(file)
            text = as_text(data or b"")
        except NotImportableError as error:
            place = replace(error.place, file=name)
            raise NotImportableError(error.told, error.advice, place) from None
        size += len(text)
        if size > MAX_BYTES:
            raise NotImportableError(
                Message("the files in this folder are too large together"),
                Message("Import them one by one."),
            )
        texts.append((name, text))
    return read_twee(texts, title, notes, words)


def read_archive(path: Path, title: str, notes: Notes, words: StandIns) -> Story:
    """The story in an archive.

    Raises:
        NotImportableError: there is none.
    """
    return read_h5p(path, title, notes, words)


def read_data(
    data: bytes, title: str, notes: Notes, words: StandIns, wanted: str | None = None
) -> Story:
    """The story in ``data``; ``title`` is taken when it names none.

    Raises:
        NotImportableError: it is none of the known kinds, or damaged.
    """
    if data.startswith(ZIP_MAGIC):
        raise NotImportableError(
            Message("this is an archive"), Message("Save it as a file and import that.")
        )
    text = as_text(data)
    begins = text.lstrip()[:1]
    if looks_like_twine(text):
        return read_twine_html(text, title, notes, words, wanted)
    script = _IN_SCRIPT.match(text)
    if script or begins == "{":
        data_only = text[script.end() :].rstrip().rstrip(";") if script else text
        return _from_json(data_only, title, notes, words)
    if _PASSAGE.search(text):
        return read_twee([("", text)], title, notes, words)
    raise _not_known(text)


def _from_json(text: str, title: str, notes: Notes, words: StandIns) -> Story:
    value = parse_json(text, "")
    found = mapping(value)
    if "inkVersion" in found:
        return read_ink(found, title, notes, words)
    # Servers keep it wrapped in what they say about it.
    for holder in (
        found,
        mapping(found.get("params")),
        mapping(mapping(found.get("params")).get("params")),
    ):
        if "branchingScenario" in holder:
            about = About(mapping(found.get("h5p")), title, "content.json")
            return read_content(holder, about, notes, words)
    raise NotImportableError(
        Message("this JSON is neither compiled ink nor an H5P Branching Scenario"), _KNOWN
    )


def _not_known(text: str) -> NotImportableError:
    if looks_like_twine_1(text):
        return NotImportableError(
            Message("this story was made with Twine 1"),
            Message("Open it in Twine 2 (Library, Import) and publish it from there."),
        )
    if _INK_SOURCE.search(text) and "<html" not in text[:2_000].lower():
        return NotImportableError(
            Message("this looks like ink's own text, which is not compiled"),
            Message("Choose “Export to JSON” in Inky (or run inklecate) and import that file."),
        )
    return NotImportableError(Message("there is no story in this file"), _KNOWN)
