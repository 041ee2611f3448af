"""Writes a story down as a scenario file that wants nothing but an author's hand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from simulator.authoring.importing.link_marks import clipped
from simulator.authoring.importing.naming import Ids, slug
from simulator.authoring.importing.noting import Notes
from simulator.authoring.importing.stand_ins import ENGLISH, StandIns
from simulator.authoring.importing.standing import Standing
from simulator.authoring.importing.story import Link, Note, NoteKind, Passage, Place, Story
from simulator.authoring.importing.tidying import one_line
from simulator.authoring.importing.yaml_text import comment, field, quoted
from simulator.scenario.message import Message

#: Stands where the story has no words and a scenario needs some.
NO_WORDS = "…"

#: Values a scenario must have and no story tells: the line, what is not told, what to do.
_UNKNOWN = (
    (
        "level: foundation",
        Message("the story does not tell the level; a plain value stands there"),
        Message("Choose foundation, intermediate or advanced."),
    ),
    (
        "minutes: 10",
        Message("the story does not tell the minutes; a plain value stands there"),
        Message("Say how long a meeting takes, from 1 to 60 minutes."),
    ),
    (
        "setting: in-person",
        Message("the story does not tell the setting; a plain value stands there"),
        Message("Choose in-person, video, phone or chat."),
    ),
    (
        "practices: [active-listening]",
        Message("the story does not tell the practices; a plain value stands there"),
        Message("Name what is practised, the main one first."),
    ),
)
_NO_SUMMARY = (
    Message("the story does not tell the summary; a plain value stands there"),
    Message("Say in a sentence or two whom one meets, and why."),
)
_NO_LANGUAGE = (
    Message("the story does not tell the language; a plain value stands there"),
    Message("Write the code of the story's language if it is not English."),
)
_NO_NAME = (
    Message("the story does not tell the client's name; a plain value stands there"),
    Message("Give the client a name, and add pronouns and looks."),
)
_NO_AGE = (
    Message("the story does not tell the client's age; a plain value stands there"),
    Message("Give the client's age in years."),
)
_NO_WORDS_AT = (
    Message("“{name}” has no words"),
    Message("Write what the client says where “{stand_in}” stands."),
)
_NO_END = (
    Message("the story has no end: every passage leads to another"),
    Message("Let a moment end: “ending: …” in place of its replies, and describe it below."),
)
_ENDS = (
    Message("“{name}” ends the story; its alliance stands at “growing”"),
    Message("Choose strong, growing, strained or broken, or give it replies if it goes on."),
)
_DEAD_LINK = (
    Message("the link “{words}” leads to “{target}”, which is not in the story"),
    Message("Add a moment “{name}”, or write another after “go”."),
)
_EVERYWHERE = Place()
_BRACKET = re.compile(r"[\[\]]")


@dataclass(frozen=True, slots=True)
class Written:
    """A scenario's text and what it counts."""

    body: str
    moments: int
    replies: int
    endings: int
    notes: tuple[Note, ...]


def write_scenario(
    story: Story,
    passages: Sequence[Passage],
    scenario_id: str,
    notes: Notes,
    words: StandIns = ENGLISH,
) -> Written:
    """``passages`` as a scenario; what an author has to set is added to ``notes``.

    Args:
        story: says what the story is called and made with.
        passages: each with at most eight links and none that goes on by itself.
        scenario_id: the id, which should be the file's name.
        notes: what has been noted so far.
        words: what stands where the story has no words.
    """
    writer = _Writer(story, passages, notes, words)
    body = "\n".join([*writer.top(scenario_id), *writer.moments(), *writer.endings()])
    standing = Standing(story, passages, writer.ids)
    found = tuple(
        note if note.field else replace(note, moment=standing.moment_at(note.place))
        for note in notes.all()
    )
    return Written(body, len(passages), writer.replies, len(writer.ends), found)


class _Writer:
    def __init__(
        self, story: Story, passages: Sequence[Passage], notes: Notes, words: StandIns
    ) -> None:
        self._story = story
        self._passages = passages
        self._notes = notes
        self._words = words
        self._to_set = f"  # {words.to_set}"
        self._reply_id = slug(words.reply) or "reply"
        ids = Ids(slug(words.moment) or "moment")
        self.ids: dict[str, str] = {each.key: ids.new(each.name) for each in passages}
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
            summary = self._words.summary
            self._note_to_set(*_NO_SUMMARY, field="summary")
        yield from field("summary", summary, 0)
        language = story.language if re.fullmatch(r"[A-Za-z]{2,3}(-\w+)?", story.language) else ""
        if not language:
            self._note_to_set(*_NO_LANGUAGE, field="language")
        yield f"language: {language or 'en'}" + ("" if language else self._to_set)
        if story.authors:
            yield f"authors: [{', '.join(quoted(one_line(name)) for name in story.authors)}]"
        for line, told, advice in _UNKNOWN:
            self._note_to_set(told, advice, field=line.partition(":")[0])
            yield line + self._to_set
        yield ""
        yield "client:"
        self._note_to_set(*_NO_NAME, field="client")
        first, *rest = field("name", self._words.client, 2)
        yield first + self._to_set
        yield from rest
        self._note_to_set(*_NO_AGE, field="client")
        yield "  age: 30" + self._to_set
        yield ""
        yield f"start: {self.ids.get(story.start) or next(iter(self.ids.values()))}"

    def moments(self) -> Iterator[str]:
        """All moments, an empty line between two."""
        yield "moments:"
        for number, passage in enumerate(self._passages):
            if number:
                yield ""
            yield from self._moment(passage)

    def _moment(self, passage: Passage) -> Iterator[str]:
        name = self.ids[passage.key]
        yield f"  {name}:"
        yield from self._names(passage, name)
        words = passage.words
        if not words.strip():
            words = NO_WORDS
            told, advice = _NO_WORDS_AT
            self._notes.changed(
                passage.place,
                told.filled(name=clipped(passage.name)),
                advice.filled(stand_in=NO_WORDS),
            )
        yield from field("client", words, 4)
        if not passage.links:
            yield f"    ending: {name}"
            self.ends.append(passage)
            return
        yield "    replies:"
        ids = Ids(self._reply_id, 30)
        for link in passage.links:
            yield from self._reply(link, ids.new(link.words))

    def _names(self, passage: Passage, name: str) -> Iterator[str]:
        """The passage's own names, where the id does not tell them."""
        names = [one_line(each) for each in (passage.name, *passage.joined)]
        if len(names) > 1 or names[0].lower() != name.replace("-", " "):
            yield from comment(self._words.named(names), 4)

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
                self._unknown = self._more_ids.new(self._words.undecided)
            return self._unknown
        if link.target in self.ids:
            return self.ids[link.target]
        if link.target not in self._missing_ids:
            self._missing_ids[link.target] = self._more_ids.new(link.target)
        self._missing(link, self._missing_ids[link.target])
        return self._missing_ids[link.target]

    def _missing(self, link: Link, name: str) -> None:
        told, advice = _DEAD_LINK
        told = told.filled(words=clipped(link.words), target=clipped(link.target or ""))
        self._notes.add(Note(link.place, NoteKind.DEAD_LINK, told, advice.filled(name=name)))

    def endings(self) -> Iterator[str]:
        """One ending for each moment that ends, with an alliance to be set."""
        yield ""
        if not self.ends:
            yield "endings: {}"
            self._note_to_set(*_NO_END, field="endings")
            return
        yield "endings:"
        for passage in self.ends:
            yield f"  {self.ids[passage.key]}:"
            title = one_line(passage.end_title) or one_line(passage.name)
            yield from field("title", title if title.strip() else NO_WORDS, 4)
            meaning = passage.end_meaning.strip() or self._words.meaning
            yield from field("meaning", meaning, 4)
            yield "    alliance: growing" + self._to_set
            told, advice = _ENDS
            told = told.filled(name=clipped(passage.name))
            self._note_to_set(told, advice, passage.place)

    def _note_to_set(
        self, told: Message, advice: Message, place: Place = _EVERYWHERE, field: str = ""
    ) -> None:
        self._notes.add(Note(place, NoteKind.TO_SET, told, advice, field=field))


def id_for(name: str, words: StandIns = ENGLISH) -> str:
    """An id for a scenario from a file's name or a title."""
    return slug(name, 60) or slug(words.scenario) or "imported-story"
