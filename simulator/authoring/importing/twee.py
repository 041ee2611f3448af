"""Reads Twee 3, Twine's plain text: passages under lines that begin with ``::``."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from simulator.authoring.importing.link_marks import clipped
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.placing import LineIndex, PlacedText
from simulator.authoring.importing.story import NoteKind, Place, Story
from simulator.authoring.importing.twine_story import About, RawPassage, story_of

_HEADER = re.compile(r"^::[^\S\n]*+([^\n]*+)$", re.MULTILINE)
_NAME = re.compile(r"((?:[^\\\[{]|\\.)*+)")
_TAGS = re.compile(r"\[((?:[^\\\]]|\\.)*+)\]\s*+")
_ESCAPE = re.compile(r"\\(.)")


def read_twee(texts: Sequence[tuple[str, str]], fallback_title: str, notes: Notes) -> Story:
    """The story told by one or several files, each its name and its text.

    Lines end with a newline alone. A single file needs no name: places do without it then.

    Raises:
        NotImportableError: there is no passage in it.
    """
    raw = [passage for name, text in texts for passage in _passages(text, name, notes)]
    return story_of(_about(raw, fallback_title, notes), raw, notes)


def _passages(text: str, file: str, notes: Notes) -> list[RawPassage]:
    lines = LineIndex(text, file)
    headers = list(_HEADER.finditer(text))
    before = text[: headers[0].start()].strip() if headers else ""
    if before:
        notes.left_out(
            lines.place(0),
            f"what stands before the first passage is left out: {clipped(before)}",
            "Put it behind a # in the scenario if you still need it.",
        )
    raw: list[RawPassage] = []
    for number, header in enumerate(headers):
        ends = headers[number + 1].start() if number + 1 < len(headers) else len(text)
        name, tags = _header(header.group(1), lines.place(header.start()), notes)
        starts = min(header.end() + 1, ends)
        body = PlacedText(text[starts:ends].rstrip(), lines, starts)
        raw.append(RawPassage(name, tags, body.text, lines.place(header.start()), body.place))
    return raw


def _header(line: str, place: Place, notes: Notes) -> tuple[str, tuple[str, ...]]:
    """Name and tags of a passage; its place on Twine's map is noted."""
    found = _NAME.match(line)
    name = found.group(1) if found else ""
    rest = line[len(name) :]
    tags: tuple[str, ...] = ()
    block = _TAGS.match(rest)
    if block:
        tags = tuple(_ESCAPE.sub(r"\1", block.group(1)).split())
        rest = rest[block.end() :]
    rest = rest.strip()
    if rest.startswith("{"):
        _note_metadata(rest, place, notes)
    elif rest:
        notes.left_out(
            place,
            f"what follows a passage's name is left out: {clipped(rest)}",
            "In Twee, write a \\ before a [ or { that belongs to the name.",
        )
    return _ESCAPE.sub(r"\1", name).strip() or "Untitled passage", tags


def _note_metadata(text: str, place: Place, notes: Notes) -> None:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        notes.left_out(
            place,
            f"the details {clipped(text)} cannot be read and are left out",
            "Nothing to do: they only say where the passage stood on Twine's map.",
        )
        return
    note_position(place, notes)
    for name in found:
        if name not in ("position", "size"):
            notes.left_out(
                place,
                f"the detail “{clipped(str(name))}” is left out",
                "Nothing to do, unless the story's code asked about it.",
            )


def note_position(place: Place, notes: Notes) -> None:
    """Note, once for the whole story, that places on Twine's map are left out."""
    notes.gather(
        place,
        NoteKind.LEFT_OUT,
        "a passage's place on Twine's map is left out",
        "the places of {count} passages on Twine's map are left out",
        "Nothing to do: the scenario's map lays itself out.",
    )


def _about(raw: list[RawPassage], fallback_title: str, notes: Notes) -> About:
    data: dict[str, object] = {}
    for passage in raw:
        if passage.name == "StoryData":
            data = _story_data(passage, notes)
    format_ = str(data.get("format") or "")
    made_with = " ".join(
        ["Twee", *(["for", format_, str(data.get("format-version") or "")] if format_ else [])]
    ).strip()
    return About(fallback_title, made_with, format_, str(data.get("start") or ""))


def _story_data(passage: RawPassage, notes: Notes) -> dict[str, object]:
    try:
        found = json.loads(passage.text)
    except (ValueError, RecursionError) as error:
        at = getattr(error, "pos", 0)
        notes.left_out(
            passage.where(at),
            "the story's details (StoryData) cannot be read and are left out",
            "Check that the scenario starts where it should.",
        )
        return {}
    if not isinstance(found, dict):
        return {}
    rest = [str(name) for name in found if name not in ("format", "format-version", "start")]
    if rest:
        notes.left_out(
            passage.place,
            f"Twine's own details ({clipped(', '.join(rest))}) are left out",
            "Nothing to do: they matter to Twine alone.",
        )
    return found
