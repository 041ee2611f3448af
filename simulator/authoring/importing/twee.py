"""Reads Twee 3, Twine's plain text: passages under lines that begin with ``::``."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

from simulator.authoring.importing.advice import (
    ONLY_ON_THE_MAP,
    OWN_MAP,
    TWINE_ALONE,
    UNLESS_CODE_ASKED,
)
from simulator.authoring.importing.link_marks import clipped
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.placing import LineIndex, PlacedText
from simulator.authoring.importing.stand_ins import StandIns
from simulator.authoring.importing.story import NoteKind, Place, Story
from simulator.authoring.importing.twine_story import About, RawPassage, made_with, story_of
from simulator.scenario.message import Message

_HEADER = re.compile(r"^::[^\S\n]*+([^\n]*+)$", re.MULTILINE)
_NAME = re.compile(r"((?:[^\\\[{]|\\.)*+)")
_TAGS = re.compile(r"\[((?:[^\\\]]|\\.)*+)\]\s*+")
_ESCAPE = re.compile(r"\\(.)")


def read_twee(
    texts: Sequence[tuple[str, str]], fallback_title: str, notes: Notes, words: StandIns
) -> Story:
    """The story told by one or several files, each its name and its text.

    Lines end with a newline alone. A single file needs no name: places do without it then.

    Raises:
        NotImportableError: there is no passage in it.
    """
    raw = [passage for name, text in texts for passage in _passages(text, name, notes, words)]
    return story_of(_about(raw, fallback_title, notes), raw, notes, words)


def _passages(text: str, file: str, notes: Notes, words: StandIns) -> list[RawPassage]:
    lines = LineIndex(text, file)
    headers = list(_HEADER.finditer(text))
    before = text[: headers[0].start()].strip() if headers else ""
    if before:
        notes.left_out(
            lines.place(0),
            Message(
                "what stands before the first passage is left out: {text}",
                {"text": clipped(before)},
            ),
            Message("Put it behind a # in the scenario if you still need it."),
        )
    raw: list[RawPassage] = []
    for number, header in enumerate(headers):
        ends = headers[number + 1].start() if number + 1 < len(headers) else len(text)
        name, tags = _header(header.group(1), lines.place(header.start()), notes)
        starts = min(header.end() + 1, ends)
        body = PlacedText(text[starts:ends].rstrip(), lines, starts)
        place = lines.place(header.start())
        raw.append(RawPassage(name or words.untitled, tags, body.text, place, body.place))
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
            Message("what follows a passage's name is left out: {text}", {"text": clipped(rest)}),
            Message("In Twee, write a \\ before a [ or {{ that belongs to the name."),
        )
    return _ESCAPE.sub(r"\1", name).strip(), tags


def _note_metadata(text: str, place: Place, notes: Notes) -> None:
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        notes.left_out(
            place,
            Message(
                "the details {details} cannot be read and are left out", {"details": clipped(text)}
            ),
            ONLY_ON_THE_MAP,
        )
        return
    note_position(place, notes)
    for name in found:
        if name not in ("position", "size"):
            notes.left_out(
                place,
                Message("the detail “{name}” is left out", {"name": clipped(str(name))}),
                UNLESS_CODE_ASKED,
            )


def note_position(place: Place, notes: Notes) -> None:
    """Note, once for the whole story, that places on Twine's map are left out."""
    notes.gather(
        place,
        NoteKind.LEFT_OUT,
        Message("a passage's place on Twine's map is left out"),
        Message("the places of {count} passages on Twine's map are left out"),
        OWN_MAP,
    )


def _about(raw: list[RawPassage], fallback_title: str, notes: Notes) -> About:
    data: dict[str, object] = {}
    for passage in raw:
        if passage.name == "StoryData":
            data = _story_data(passage, notes)
    format_ = str(data.get("format") or "")
    version = str(data.get("format-version") or "")
    made = made_with("Twee", f"{format_} {version}".rstrip() if format_ else "")
    return About(fallback_title, made, format_, str(data.get("start") or ""))


def _story_data(passage: RawPassage, notes: Notes) -> dict[str, object]:
    try:
        found = json.loads(passage.text)
    except (ValueError, RecursionError) as error:
        at = getattr(error, "pos", 0)
        notes.left_out(
            passage.where(at),
            Message("the story's details (StoryData) cannot be read and are left out"),
            Message("Check that the scenario starts where it should."),
        )
        return {}
    if not isinstance(found, dict):
        return {}
    rest = [str(name) for name in found if name not in ("format", "format-version", "start")]
    if rest:
        notes.left_out(
            passage.place,
            Message(
                "Twine's own details ({details}) are left out",
                {"details": clipped(", ".join(rest))},
            ),
            TWINE_ALONE,
        )
    return found
