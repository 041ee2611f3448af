"""A Twine story from its passages, whether they came from Twee or from HTML."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from simulator.authoring.importing import (
    chapbook,
    harlowe,
    html_marks,
    link_marks,
    sugarcube,
)
from simulator.authoring.importing.link_marks import clipped
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.passage_reading import (
    PassageReading,
    Reader,
    in_order,
    plain_styles,
)
from simulator.authoring.importing.story import (
    MAX_LINKS,
    MAX_PASSAGES,
    Link,
    NoteKind,
    NotImportableError,
    Passage,
    Place,
    Story,
)
from simulator.authoring.importing.tidying import cut, note_controls, one_line, tidy

_COMMON = in_order(link_marks.READERS, html_marks.READERS)
#: What may stand in a passage, by the name of the story format in small letters.
_READERS: Mapping[str, tuple[Reader, ...]] = {
    "harlowe": in_order(
        link_marks.READERS, harlowe.READERS, (sugarcube.read_variable,), html_marks.READERS
    ),
    "sugarcube": in_order(sugarcube.READERS, _COMMON),
    "sugarcane": in_order(sugarcube.READERS, _COMMON),
    "jonah": in_order(sugarcube.READERS, _COMMON),
    "chapbook": in_order(link_marks.READERS, chapbook.READERS, html_marks.READERS),
    "snowman": in_order(chapbook.SNOWMAN_READERS, _COMMON),
}
_UNKNOWN = in_order(
    sugarcube.READERS,
    chapbook.SNOWMAN_READERS,
    link_marks.READERS,
    harlowe.CAUTIOUS_READERS,
    html_marks.READERS,
)
#: Passages that are no part of the story, and what they are.
_SPECIAL = {
    "StoryTitle": "the story's title",
    "StoryData": "the story's details",
    "StoryAuthor": "the author's name",
    "StorySubtitle": "the story's subtitle",
    "StorySettings": "the story's settings",
    "StoryIncludes": "a list of other files",
    "StoryInit": "what is set up at the start",
    "StoryCaption": "what stands beside every passage",
    "StoryMenu": "a menu",
    "StoryBanner": "a banner",
    "StoryInterface": "the page around the story",
    "StoryShare": "links for sharing",
    "StoryDisplayTitle": "the title as it is shown",
    "StoryLoadingMessage": "a message while the story loads",
    "PassageHeader": "what stands above every passage",
    "PassageFooter": "what stands below every passage",
    "PassageReady": "what runs before every passage",
    "PassageDone": "what runs after every passage",
}
_SPECIAL_TAGS = {
    "script": "a script",
    "stylesheet": "a style sheet",
    "annotation": "a note of the author's",
    "widget": "macros of the story's own",
    "init": "what is set up at the start",
    "header": "what stands above every passage",
    "footer": "what stands below every passage",
    "startup": "what runs at the start",
    "debug-header": "what helps with finding mistakes",
    "debug-footer": "what helps with finding mistakes",
    "debug-startup": "what helps with finding mistakes",
    "Twine.image": "a picture",
    "Twine.audio": "a sound",
    "Twine.video": "a video",
    "Twine.vtt": "subtitles",
    "Twine.private": "a private passage",
    "twine.image": "a picture",
}
#: Longest story, in characters: a scenario holds a quarter of that.
MAX_TEXT = 8_000_000
#: Special passages whose words a scenario has a place for.
CARRIED = ("StoryTitle", "StoryAuthor", "StorySubtitle", "StoryData")


@dataclass(frozen=True, slots=True)
class RawPassage:
    """A passage as its file gives it. ``where`` tells the place of each character of the text."""

    name: str
    tags: tuple[str, ...]
    text: str
    place: Place
    where: Callable[[int], Place]


@dataclass(frozen=True, slots=True)
class About:
    """What a Twine file says of the story as a whole; each may be empty."""

    title: str
    made_with: str
    story_format: str
    start: str


def story_of(about: About, raw: Sequence[RawPassage], notes: Notes) -> Story:
    """The story told by the passages.

    Raises:
        NotImportableError: there are none, or more than anybody could finish.
    """
    told = [passage for passage in raw if _is_told(passage, notes)]
    if not told:
        raise _nothing_told(raw)
    if len(told) > MAX_PASSAGES:
        raise NotImportableError(
            f"the story has {len(told)} passages; {MAX_PASSAGES} is the most that can be imported",
            "Split it into several stories.",
            told[MAX_PASSAGES].place,
        )
    size = sum(len(passage.text) for passage in told)
    if size > MAX_TEXT:
        raise NotImportableError(
            f"the story has {size // 1_000_000} million characters; "
            f"{MAX_TEXT // 1_000_000} million is the most that can be imported",
            "Split it into several stories.",
        )
    told = _told_apart(told, notes)
    names = frozenset(passage.name for passage in told)
    readers = _READERS.get(about.story_format.lower().split(" ")[0].split("-")[0], _UNKNOWN)
    passages: list[Passage] = []
    count = 0
    for each in told:
        passages.append(_passage(each, readers, names, notes))
        count += len(passages[-1].links)
        if count > MAX_LINKS:
            raise NotImportableError(
                f"the story has more than {MAX_LINKS} links", "Split it.", each.place
            )
    carried = {each.name: one_line(each.text) for each in raw if each.name in CARRIED}
    author = carried.get("StoryAuthor")
    return Story(
        title=carried.get("StoryTitle") or one_line(about.title),
        made_with=about.made_with,
        start=_start(about.start, told, notes),
        passages=tuple(passages),
        summary=carried.get("StorySubtitle", ""),
        authors=(author,) if author else (),
    )


def _nothing_told(raw: Sequence[RawPassage]) -> NotImportableError:
    if not raw:
        return NotImportableError(
            "there is no passage in it", "Export the story from Twine again, or pick another file."
        )
    names = ", ".join(passage.name for passage in raw[:20])
    return NotImportableError(
        f"there is no passage of a story in it, only others: {clipped(names)}",
        "If the story is kept in several Twee files, import the folder they are in.",
        raw[0].place,
    )


def _is_told(passage: RawPassage, notes: Notes) -> bool:
    """Whether a passage is part of the story; what is not, and every tag, is noted."""
    what = _SPECIAL.get(passage.name)
    if what is None and passage.name.startswith("@include"):
        what = "another file, named as Twee 2 does it"
    if what is None:
        tag = next((tag for tag in passage.tags if tag in _SPECIAL_TAGS), None)
        what = None if tag is None else _SPECIAL_TAGS[tag]
    if what is None:
        for tag in dict.fromkeys(passage.tags):
            notes.gather(
                passage.place,
                NoteKind.LEFT_OUT,
                f"the tag “{clipped(tag)}” is left out",
                f"the tag “{clipped(tag)}” of {{count}} passages is left out",
                "Nothing to do, unless the story's code asked about it.",
                about=tag,
            )
        return True
    if passage.name not in CARRIED:
        notes.left_out(
            passage.place,
            f"the passage “{clipped(passage.name)}” ({what}) is left out: {clipped(passage.text)}",
            "If words in it matter, put them into the background or a moment.",
        )
    return False


def _told_apart(told: Sequence[RawPassage], notes: Notes) -> list[RawPassage]:
    """The passages with a name each: of two with one name, links lead to the first."""
    found: dict[str, RawPassage] = {}
    for passage in told:
        name, number = passage.name, 1
        while name in found:
            number += 1
            name = f"{passage.name} ({number})"
        if number > 1:
            notes.changed(
                passage.place,
                f"a passage “{clipped(passage.name)}” was there before; this one is now "
                f"“{clipped(name)}”, and no link leads to it",
                "Give one of the two another name, and lead its links there.",
            )
        found[name] = replace(passage, name=name)
    return list(found.values())


def _start(wanted: str, told: Sequence[RawPassage], notes: Notes) -> str:
    names = [passage.name for passage in told]
    for name in (wanted, "Start"):
        if name and name in names:
            return name
    missing = (
        f"there is no passage “{clipped(wanted)}”, where the story should start"
        if wanted
        else ("the story does not say where it starts")
    )
    notes.changed(
        told[0].place,
        f"{missing}; it starts with the first passage, “{clipped(names[0])}”",
        "Write another moment after “start:” if that is wrong.",
    )
    return names[0]


def _passage(
    raw: RawPassage, readers: Sequence[Reader], names: frozenset[str], notes: Notes
) -> Passage:
    text = raw.text
    if chapbook.READERS[0] in readers:
        variables, text = chapbook.without_variables(text)
        if variables:
            notes.left_out(
                raw.where(0),
                f"the variables {clipped(variables)} are left out",
                "Use facts (“facts”, “set”) if something later depends on them.",
            )
    note_controls(text, raw.where(0), notes)
    reading = PassageReading(text, raw.where, notes, readers, names)
    reading.read()
    words = tidy(plain_styles(reading.words(), raw.place, notes))
    onward, links = _ways_on(reading)
    return Passage(
        key=raw.name,
        name=raw.name,
        words=cut(words, raw.place, notes),
        links=links,
        place=raw.place,
        onward=onward,
    )


def _ways_on(reading: PassageReading) -> tuple[str | None, tuple[Link, ...]]:
    """A single jump and nothing to choose leads onward; jumps besides are acts to choose."""
    jumps = reading.jumps
    if len(jumps) == 1 and not reading.links:
        return jumps[0].target, ()
    acts = []
    for jump in jumps:
        reading.notes.changed(
            jump.place,
            f"the story goes on to “{clipped(jump.target or '')}” by itself; it is a reply now",
            "Make it a route with a “when” of the reply before, or delete it.",
        )
        acts.append(replace(jump, words=f"You go on to “{one_line(jump.target or '')}”."))
    return None, (*reading.links, *acts)
