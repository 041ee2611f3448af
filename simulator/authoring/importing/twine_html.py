"""Reads Twine 2's HTML: a published story, or an archive of several."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import islice

from simulator.authoring.importing.advice import EXPORT_FROM_TWINE, NO_CODE, SPLIT_IT
from simulator.authoring.importing.html_marks import attributes_of
from simulator.authoring.importing.link_marks import clipped
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.placing import LineIndex, PlacedText
from simulator.authoring.importing.stand_ins import StandIns
from simulator.authoring.importing.story import (
    MAX_PASSAGES,
    Note,
    NoteKind,
    NotImportableError,
    Place,
    Story,
)
from simulator.authoring.importing.twee import note_position
from simulator.authoring.importing.twine_story import About, RawPassage, made_with, story_of
from simulator.scenario.message import Message, verbatim

_STORY = re.compile(r"<tw-storydata(?=[\s>])", re.IGNORECASE)
_STORY_END = re.compile(r"</tw-storydata\s*>", re.IGNORECASE)
_PASSAGE = re.compile(r"<tw-passagedata(?=[\s>])", re.IGNORECASE)
_PASSAGE_END = re.compile(r"</tw-passagedata\s*>", re.IGNORECASE)
_CODE = re.compile(r"<(script|style)(?=[\s>])", re.IGNORECASE)
_REST_OF_TAG = re.compile(r"""((?:[^<>"']++|"[^"]*+"|'[^']*+')*+)>""")
#: Longest tag: a passage's name and tags are short.
_REACH = 20_000
#: Twine 1 kept its stories here.
_TWINE_1 = re.compile(r"""id=["'](?:store-?area)["']""", re.IGNORECASE)


def looks_like_twine(text: str) -> bool:
    """Whether ``text`` has a story of Twine 2 in it."""
    return _STORY.search(text) is not None


def looks_like_twine_1(text: str) -> bool:
    """Whether ``text`` has a story of Twine 1 in it."""
    return _TWINE_1.search(text) is not None


def read_twine_html(
    text: str,
    fallback_title: str,
    notes: Notes,
    words: StandIns,
    wanted: str | None = None,
) -> Story:
    """The story in ``text``; of an archive the one called ``wanted``, or the first.

    Raises:
        NotImportableError: no such story, none at all, or the file is damaged.
    """
    lines = LineIndex(text)
    stories = [
        (found.start(), *_tag(text, found.end(), lines))
        for found in islice(_STORY.finditer(text), MAX_PASSAGES)
    ]
    titles = [attributes.get("name", "") for _, attributes, _ in stories]
    chosen = 0
    if wanted is not None:
        if wanted not in titles:
            raise NotImportableError(
                Message("there is no story “{title}” in it", {"title": clipped(wanted)}),
                Message("Choose one of: {titles}.", {"titles": _quoted(titles[:20])}),
            )
        chosen = titles.index(wanted)
    at, attributes, behind = stories[chosen]
    for number, title in enumerate(titles):
        if number != chosen:
            notes.add(_another(title, lines.place(stories[number][0])))
    end = _STORY_END.search(text, behind)
    if end is None:
        raise NotImportableError(
            Message("the file breaks off: this story has no end"),
            EXPORT_FROM_TWINE,
            lines.place(at),
        )
    raw, pids = _passages(text, (behind, end.start()), lines, notes, words.untitled)
    _note_code(text, behind, end.start(), lines, notes)
    start = pids.get(attributes.get("startnode", ""), "")
    format_ = attributes.get("format", "")
    version = attributes.get("format-version", "")
    if format_:
        made = made_with("Twine 2", f"{format_} {version}" if version else format_)
    else:
        made = verbatim(f"Twine 2 {version}" if version else "Twine 2")
    about = About(attributes.get("name") or fallback_title, made, format_, start)
    story = story_of(about, raw, notes, words)
    others = [lines.place(begins) for begins, _, _ in stories if begins != at]
    return replace(story, elsewhere=(*story.elsewhere, *others))


def _another(title: str, place: Place) -> Note:
    called = {"title": clipped(title)}
    return Note(
        place,
        NoteKind.LEFT_OUT,
        Message("another story, “{title}”, is left out", called),
        Message('Import it by itself: --story "{title}".', called),
        story=title,
    )


def _quoted(titles: Sequence[str]) -> Message:
    one = Message("“{name}”")
    first, *others = (one.filled(name=clipped(title)) for title in titles)
    for other in others:
        first = Message("{one}, {other}", {"one": first, "other": other})
    return first


def _tag(text: str, at: int, lines: LineIndex) -> tuple[dict[str, str], int]:
    """The attributes of the tag whose name ends at ``at``, and where the tag ends."""
    rest = _REST_OF_TAG.match(text, at, at + _REACH)
    if rest is None:
        raise NotImportableError(
            Message("the file is damaged: this tag has no end"),
            EXPORT_FROM_TWINE,
            lines.place(at),
        )
    return attributes_of(rest.group(1)), rest.end()


def _passages(
    text: str, within: tuple[int, int], lines: LineIndex, notes: Notes, untitled: str
) -> tuple[list[RawPassage], dict[str, str]]:
    """The passages between two places, and the name that each number stands for."""
    raw: list[RawPassage] = []
    pids: dict[str, str] = {}
    at, stop = within
    while found := _PASSAGE.search(text, at, stop):
        place = lines.place(found.start())
        attributes, begins = _tag(text, found.end(), lines)
        end = _PASSAGE_END.search(text, begins, stop)
        if end is None:
            raise NotImportableError(
                Message("the file is damaged: this passage has no end"),
                EXPORT_FROM_TWINE,
                place,
            )
        at = end.end()
        name = attributes.get("name", "").strip() or untitled
        pids.setdefault(attributes.get("pid", ""), name)
        body = PlacedText.unescaped(text[begins : end.start()].rstrip(), lines, begins)
        raw.append(
            RawPassage(
                name, tuple(attributes.get("tags", "").split()), body.text, place, body.place
            )
        )
        if attributes.get("position"):
            note_position(place, notes)
        if len(raw) > 2 * MAX_PASSAGES:
            raise NotImportableError(
                Message("the story has more than {most} passages", {"most": 2 * MAX_PASSAGES}),
                SPLIT_IT,
                place,
            )
    return raw, pids


def _note_code(text: str, start: int, stop: int, lines: LineIndex, notes: Notes) -> None:
    """Note the story's own script and style sheet, where they are not empty."""
    for found in _CODE.finditer(text, start, stop):
        name = found.group(1).lower()
        rest = _REST_OF_TAG.match(text, found.end(), found.end() + _REACH)
        ends = text.find(f"</{name}", found.end(), stop)
        if rest is None or ends < 0:
            return
        body = text[rest.end() : ends].strip()
        if body:
            _note_one(name, body, lines.place(found.start()), notes)


def _note_one(name: str, body: str, place: Place, notes: Notes) -> None:
    told = (
        Message("the story's script is left out: {code}")
        if name == "script"
        else Message("the story's style sheet is left out: {code}")
    )
    notes.left_out(place, told.filled(code=clipped(body)), NO_CODE)
