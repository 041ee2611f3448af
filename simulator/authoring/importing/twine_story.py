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
from simulator.authoring.importing.advice import (
    MAKE_IT_A_ROUTE,
    SPLIT_INTO_SEVERAL,
    SPLIT_IT,
    UNLESS_CODE_ASKED,
    USE_FACTS_LATER,
)
from simulator.authoring.importing.link_marks import clipped
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.passage_reading import (
    PassageReading,
    Reader,
    in_order,
    plain_styles,
)
from simulator.authoring.importing.stand_ins import StandIns
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
from simulator.scenario.message import Message, verbatim

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
    "StoryTitle": Message("the story's title"),
    "StoryData": Message("the story's details"),
    "StoryAuthor": Message("the author's name"),
    "StorySubtitle": Message("the story's subtitle"),
    "StorySettings": Message("the story's settings"),
    "StoryIncludes": Message("a list of other files"),
    "StoryInit": Message("what is set up at the start"),
    "StoryCaption": Message("what stands beside every passage"),
    "StoryMenu": Message("a menu"),
    "StoryBanner": Message("a banner"),
    "StoryInterface": Message("the page around the story"),
    "StoryShare": Message("links for sharing"),
    "StoryDisplayTitle": Message("the title as it is shown"),
    "StoryLoadingMessage": Message("a message while the story loads"),
    "PassageHeader": Message("what stands above every passage"),
    "PassageFooter": Message("what stands below every passage"),
    "PassageReady": Message("what runs before every passage"),
    "PassageDone": Message("what runs after every passage"),
}
_SPECIAL_TAGS = {
    "script": Message("a script"),
    "stylesheet": Message("a style sheet"),
    "annotation": Message("a note of the author's"),
    "widget": Message("macros of the story's own"),
    "init": Message("what is set up at the start"),
    "header": Message("what stands above every passage"),
    "footer": Message("what stands below every passage"),
    "startup": Message("what runs at the start"),
    "debug-header": Message("what helps with finding mistakes"),
    "debug-footer": Message("what helps with finding mistakes"),
    "debug-startup": Message("what helps with finding mistakes"),
    "Twine.image": Message("a picture"),
    "Twine.audio": Message("a sound"),
    "Twine.video": Message("a video"),
    "Twine.vtt": Message("subtitles"),
    "Twine.private": Message("a private passage"),
    "twine.image": Message("a picture"),
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
    """What a Twine file says of the story as a whole; each text may be empty."""

    title: str
    made_with: Message
    story_format: str
    start: str


def made_with(program: str, story_format: str) -> Message:
    """What a story was made with; ``story_format`` may be empty, and has its version with it."""
    if not story_format:
        return verbatim(program)
    named = {"program": program, "story_format": story_format}
    return Message("{program} for {story_format}", named)


def story_of(about: About, raw: Sequence[RawPassage], notes: Notes, words: StandIns) -> Story:
    """The story told by the passages.

    Raises:
        NotImportableError: there are none, or more than anybody could finish.
    """
    told = [passage for passage in raw if _is_told(passage, notes)]
    if not told:
        raise _nothing_told(raw)
    _check_size(told)
    told = _told_apart(told, notes)
    names = frozenset(passage.name for passage in told)
    readers = _READERS.get(about.story_format.lower().split(" ")[0].split("-")[0], _UNKNOWN)
    passages: list[Passage] = []
    count = 0
    for each in told:
        passages.append(_passage(each, readers, names, notes, words))
        count += len(passages[-1].links)
        if count > MAX_LINKS:
            raise NotImportableError(
                Message("the story has more than {most} links", {"most": MAX_LINKS}),
                SPLIT_IT,
                each.place,
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
        elsewhere=tuple(each.place for each in raw),
    )


def _check_size(told: Sequence[RawPassage]) -> None:
    if len(told) > MAX_PASSAGES:
        raise NotImportableError(
            Message(
                "the story has {count} passages; {most} is the most that can be imported",
                {"count": len(told), "most": MAX_PASSAGES},
            ),
            SPLIT_INTO_SEVERAL,
            told[MAX_PASSAGES].place,
        )
    size = sum(len(passage.text) for passage in told)
    if size > MAX_TEXT:
        raise NotImportableError(
            Message(
                "the story has {size} million characters; {most} million is the most that can be "
                "imported",
                {"size": size // 1_000_000, "most": MAX_TEXT // 1_000_000},
            ),
            SPLIT_INTO_SEVERAL,
        )


def _nothing_told(raw: Sequence[RawPassage]) -> NotImportableError:
    if not raw:
        return NotImportableError(
            Message("there is no passage in it"),
            Message("Export the story from Twine again, or pick another file."),
        )
    names = ", ".join(passage.name for passage in raw[:20])
    return NotImportableError(
        Message(
            "there is no passage of a story in it, only others: {names}",
            {"names": clipped(names)},
        ),
        Message("If the story is kept in several Twee files, import the folder they are in."),
        raw[0].place,
    )


def _is_told(passage: RawPassage, notes: Notes) -> bool:
    """Whether a passage is part of the story; what is not, and every tag, is noted."""
    what = _SPECIAL.get(passage.name)
    if what is None and passage.name.startswith("@include"):
        what = Message("another file, named as Twee 2 does it")
    if what is None:
        tag = next((tag for tag in passage.tags if tag in _SPECIAL_TAGS), None)
        what = None if tag is None else _SPECIAL_TAGS[tag]
    if what is None:
        for tag in dict.fromkeys(passage.tags):
            called = {"tag": clipped(tag)}
            notes.gather(
                passage.place,
                NoteKind.LEFT_OUT,
                Message("the tag “{tag}” is left out", called),
                Message("the tag “{tag}” of {count} passages is left out", called),
                UNLESS_CODE_ASKED,
                about=tag,
            )
        return True
    if passage.name not in CARRIED:
        notes.left_out(
            passage.place,
            Message(
                "the passage “{name}” ({what}) is left out: {text}",
                {"name": clipped(passage.name), "what": what, "text": clipped(passage.text)},
            ),
            Message("If words in it matter, put them into the background or a moment."),
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
                Message(
                    "a passage “{before}” was there before; this one is now “{now}”, and no link "
                    "leads to it",
                    {"before": clipped(passage.name), "now": clipped(name)},
                ),
                Message("Give one of the two another name, and lead its links there."),
            )
        found[name] = replace(passage, name=name)
    return list(found.values())


def _start(wanted: str, told: Sequence[RawPassage], notes: Notes) -> str:
    names = [passage.name for passage in told]
    for name in (wanted, "Start"):
        if name and name in names:
            return name
    missing = (
        Message(
            "there is no passage “{wanted}”, where the story should start; it starts with the "
            "first passage, “{first}”",
            {"wanted": clipped(wanted)},
        )
        if wanted
        else Message(
            "the story does not say where it starts; it starts with the first passage, “{first}”"
        )
    )
    notes.changed(
        told[0].place,
        missing.filled(first=clipped(names[0])),
        Message("Write another moment after “start:” if that is wrong."),
    )
    return names[0]


def _passage(
    raw: RawPassage,
    readers: Sequence[Reader],
    names: frozenset[str],
    notes: Notes,
    words: StandIns,
) -> Passage:
    text = raw.text
    if chapbook.READERS[0] in readers:
        variables, text = chapbook.without_variables(text)
        if variables:
            notes.left_out(
                raw.where(0),
                Message("the variables {names} are left out", {"names": clipped(variables)}),
                USE_FACTS_LATER,
            )
    note_controls(text, raw.where(0), notes)
    reading = PassageReading(text, raw.where, notes, readers, names)
    reading.read()
    said = tidy(plain_styles(reading.words(), raw.place, notes))
    onward, links = _ways_on(reading, words)
    return Passage(
        key=raw.name,
        name=raw.name,
        words=cut(said, raw.place, notes),
        links=links,
        place=raw.place,
        onward=onward,
    )


def _ways_on(reading: PassageReading, words: StandIns) -> tuple[str | None, tuple[Link, ...]]:
    """A single jump and nothing to choose leads onward; jumps besides are acts to choose."""
    jumps = reading.jumps
    if len(jumps) == 1 and not reading.links:
        return jumps[0].target, ()
    acts = []
    for jump in jumps:
        reading.notes.changed(
            jump.place,
            Message(
                "the story goes on to “{name}” by itself; it is a reply now",
                {"name": clipped(jump.target or "")},
            ),
            MAKE_IT_A_ROUTE,
        )
        acts.append(replace(jump, words=words.go_on.format(name=one_line(jump.target or ""))))
    return None, (*reading.links, *acts)
