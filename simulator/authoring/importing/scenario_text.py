"""Writes a story down as a scenario file that wants nothing but an author's hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from simulator.authoring.importing.link_marks import clipped
from simulator.authoring.importing.naming import Ids, slug
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.story import Link, Note, NoteKind, Passage, Place, Story
from simulator.authoring.importing.tidying import one_line
from simulator.authoring.importing.yaml_text import comment, field, quoted

#: Stands where the story has no words and a scenario needs some.
NO_WORDS = "…"
_TO_SET = "  # to be set by you"
#: Values a scenario must have and no story tells: the field, the line, and what to do.
_UNKNOWN = (
    ("level", "level: foundation", "Choose foundation, intermediate or advanced."),
    ("minutes", "minutes: 10", "Say how long a meeting takes, from 1 to 60 minutes."),
    ("setting", "setting: in-person", "Choose in-person, video, phone or chat."),
    ("practices", "practices: [active-listening]", "Name what is practised, the main one first."),
)
_CLIENT = (
    ("client's name", "  name: Client", "Give the client a name, and add pronouns and looks."),
    ("client's age", "  age: 30", "Give the client's age in years."),
)
#: More notes than this are not written into the file.
_LISTED = 300
_BRACKET = re.compile(r"[\[\]]")


@dataclass(frozen=True, slots=True)
class Written:
    """A scenario's text and what it counts."""

    text: str
    moments: int
    replies: int
    endings: int
    notes: tuple[Note, ...]


def write_scenario(
    story: Story, passages: Sequence[Passage], scenario_id: str, source: str, notes: Notes
) -> Written:
    """``passages`` as a scenario; what an author has to set is added to ``notes``.

    Args:
        story: says what the story is called and made with.
        passages: each with at most eight links and none that goes on by itself.
        scenario_id: the id, which should be the file's name.
        source: the name of the file the story came from.
        notes: what has been noted so far.
    """
    writer = _Writer(story, passages, notes)
    body = [*writer.top(scenario_id), *writer.moments(), *writer.endings()]
    found = notes.all()
    lines = [*_header(story, source), *body, *_list_of_notes(found)]
    return Written("\n".join(lines) + "\n", len(passages), writer.replies, len(writer.ends), found)


def _header(story: Story, source: str) -> Iterator[str]:
    yield from comment(
        f"Imported from {one_line(source)} ({one_line(story.made_with)}). An import to be "
        "finished: mark the words of every reply, [the words](technique), set what is marked “to "
        "be set by you”, and see the list at the end of this file. Then delete these lines."
    )


def _list_of_notes(notes: Sequence[Note]) -> Iterator[str]:
    """The notes as comments, so that they are at hand while the file is finished."""
    if not notes:
        return
    yield ""
    yield from comment("What the import noted, with its place in the story:")
    for note in notes[:_LISTED]:
        place = f"{note.place}: " if str(note.place) else ""
        yield from comment(one_line(f"- {place}{note.message}. {note.help}"), hanging=2)
    if len(notes) > _LISTED:
        yield from comment(f"- and {len(notes) - _LISTED} more, which the import has listed.")


class _Writer:
    def __init__(self, story: Story, passages: Sequence[Passage], notes: Notes) -> None:
        self._story = story
        self._passages = passages
        self._notes = notes
        ids = Ids("moment")
        self._ids: dict[str, str] = {each.key: ids.new(each.name) for each in passages}
        self._more_ids = ids
        self._missing_ids: dict[str, str] = {}
        self._unknown: str | None = None
        self.ends: list[Passage] = []
        self.replies = 0

    def top(self, scenario_id: str) -> Iterator[str]:
        """Everything before the moments."""
        story = self._story
        yield "format: 1"
        yield f"id: {scenario_id}"
        yield from field("title", one_line(story.title) or scenario_id, 0)
        summary = one_line(story.summary)
        if not summary:
            summary = "An imported story, to be described in a sentence or two."
            self._to_set("summary", "Say in a sentence or two whom one meets, and why.")
        yield from field("summary", summary, 0)
        language = story.language if re.fullmatch(r"[A-Za-z]{2,3}(-\w+)?", story.language) else ""
        if not language:
            self._to_set("language", "Write the code of the story's language if it is not English.")
        yield f"language: {language or 'en'}" + ("" if language else _TO_SET)
        if story.authors:
            yield f"authors: [{', '.join(quoted(one_line(name)) for name in story.authors)}]"
        for name, line, advice in _UNKNOWN:
            self._to_set(name, advice)
            yield line + _TO_SET
        yield ""
        yield "client:"
        for name, line, advice in _CLIENT:
            self._to_set(name, advice)
            yield line + _TO_SET
        yield ""
        yield f"start: {self._ids.get(story.start) or next(iter(self._ids.values()))}"

    def moments(self) -> Iterator[str]:
        """All moments, an empty line between two."""
        yield "moments:"
        for number, passage in enumerate(self._passages):
            if number:
                yield ""
            yield from self._moment(passage)

    def _moment(self, passage: Passage) -> Iterator[str]:
        name = self._ids[passage.key]
        yield f"  {name}:"
        yield from self._names(passage, name)
        words = passage.words
        if not words.strip():
            words = NO_WORDS
            self._notes.changed(
                passage.place,
                f"“{clipped(passage.name)}” has no words",
                f"Write what the client says where “{NO_WORDS}” stands.",
            )
        yield from field("client", words, 4)
        if not passage.links:
            yield f"    ending: {name}"
            self.ends.append(passage)
            return
        yield "    replies:"
        ids = Ids("reply", 30)
        for link in passage.links:
            yield from self._reply(link, ids.new(link.words))

    def _names(self, passage: Passage, name: str) -> Iterator[str]:
        """The passage's own names, where the id does not tell them."""
        names = [one_line(each) for each in (passage.name, *passage.joined)]
        if len(names) > 1 or names[0].lower() != name.replace("-", " "):
            yield from comment(", then ".join(f"“{each}”" for each in names), 4)

    def _reply(self, link: Link, name: str) -> Iterator[str]:
        self.replies += 1
        words = _BRACKET.sub(r"\\\g<0>", one_line(link.words))
        yield f"      {name}:"
        yield f"        {'do' if link.is_act else 'say'}: {quoted(words or NO_WORDS)}"
        if link.why.strip():
            yield from field("why", link.why, 8)
        yield f"        go: {self._target(link)}"

    def _target(self, link: Link) -> str:
        """The moment that a link leads to; where there is none, an id that `check` asks about."""
        if link.target is None:
            if self._unknown is None:
                self._unknown = self._more_ids.new("to be decided")
            return self._unknown
        if link.target in self._ids:
            return self._ids[link.target]
        if link.target not in self._missing_ids:
            self._missing_ids[link.target] = self._more_ids.new(link.target)
        self._missing(link, self._missing_ids[link.target])
        return self._missing_ids[link.target]

    def _missing(self, link: Link, name: str) -> None:
        self._notes.add(
            Note(
                link.place,
                NoteKind.DEAD_LINK,
                f"the link “{clipped(link.words)}” leads to “{clipped(link.target or '')}”, which "
                "is not in the story",
                f"Add a moment “{name}”, or write another after “go”.",
            )
        )

    def endings(self) -> Iterator[str]:
        """One ending for each moment that ends, with an alliance to be set."""
        yield ""
        if not self.ends:
            yield "endings: {}"
            self._notes.add(
                Note(
                    Place(),
                    NoteKind.TO_SET,
                    "the story has no end: every passage leads to another",
                    "Let a moment end: “ending: …” in place of its replies, and describe it below.",
                )
            )
            return
        yield "endings:"
        for passage in self.ends:
            yield f"  {self._ids[passage.key]}:"
            title = one_line(passage.end_title) or one_line(passage.name)
            yield from field("title", title if title.strip() else NO_WORDS, 4)
            meaning = passage.end_meaning.strip() or "To be written: what this ending means."
            yield from field("meaning", meaning, 4)
            yield "    alliance: growing" + _TO_SET
            self._notes.add(
                Note(
                    passage.place,
                    NoteKind.TO_SET,
                    f"“{clipped(passage.name)}” ends the story; its alliance stands at “growing”",
                    "Choose strong, growing, strained or broken, or give it replies if it goes on.",
                )
            )

    def _to_set(self, name: str, advice: str) -> None:
        message = f"the story does not tell the {name}; a plain value stands there"
        self._notes.add(Note(Place(), NoteKind.TO_SET, message, advice))


def id_for(words: str) -> str:
    """An id for a scenario from a file's name or a title."""
    return slug(words, 60) or "imported-story"
