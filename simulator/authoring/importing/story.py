"""A branching story as every reader here gives it, whatever program wrote it."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from simulator.authoring.importing.advice import asks_nothing
from simulator.scenario.diagnostics import legible
from simulator.scenario.message import Message, ToldError, verbatim

#: More than this nobody could finish by hand; a scenario has some thirty moments.
MAX_PASSAGES = 5_000
MAX_LINKS = 30_000
#: A note's message quotes little, but a path may be long.
_LONGEST = 10_000


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """Where something stands: line and column counted from 1, or a node's path in a data file.

    ``node`` wins when it is given; a place of neither is the story as a whole. ``file`` is one of
    the files of a story that has several. ``words`` are those of a node that people read.
    """

    line: int = 0
    col: int = 0
    node: str = ""
    file: str = ""
    words: Message | None = field(default=None, compare=False)

    @classmethod
    def told_as(cls, words: Message) -> Place:
        """A place inside a data file that is told in words."""
        return cls(node=str(words), words=words)

    @property
    def told(self) -> Message:
        """The place as it is told in any language."""
        return self.words or verbatim(str(self))

    def __str__(self) -> str:
        if self.node:
            return self.node
        at = f"{self.line}:{self.col}" if self.line else ""
        return f"{self.file}:{at}" if self.file else at

    def within(self, path: str) -> str:
        """The place as people read it: ``path:line:col`` or ``path:node``."""
        return f"{path}{'/' if self.file else ':'}{self}" if str(self) else path


class NoteKind(StrEnum):
    """What a note tells about."""

    #: Something of the story that the scenario does not have.
    LEFT_OUT = "left-out"
    #: Something that is there, in another form than the story had it.
    CHANGED = "changed"
    #: A link that leads nowhere.
    DEAD_LINK = "dead-link"
    #: A value no story tells, put there because a scenario needs one.
    TO_SET = "to-set"


@dataclass(frozen=True, slots=True)
class Note:
    """Something the author has to know about an import: where, what, and what to do.

    ``told`` and ``advice`` are for any language; ``message`` and ``help`` say them in English.

    Attributes:
        moment: the id of the moment of the scenario that it is about; empty for none.
        field: the scenario's own field that it is about; empty for none.
        story: another story of the file that it is about, by its title; empty for none.
    """

    place: Place
    kind: NoteKind
    told: Message
    advice: Message
    moment: str = ""
    field: str = ""
    story: str = ""

    @property
    def message(self) -> str:
        """What there is to know: the rest of a sentence that begins with the place."""
        return str(self.told)

    @property
    def help(self) -> str:
        """What to do."""
        return str(self.advice)

    @property
    def asks_nothing(self) -> bool:
        """Whether there is nothing to do about it."""
        return asks_nothing(self.advice)

    def as_text(self, path: str) -> str:
        """``path:line:col: message`` with the help on an indented second line."""
        return _as_text(path, self.place, self.message, self.help)

    def as_json(self) -> dict[str, Any]:
        """The same as plain values; ``line`` and ``col`` are 0 where a node's path tells it."""
        return {
            "line": self.place.line,
            "col": self.place.col,
            "node": self.place.node,
            "file": self.place.file,
            "kind": str(self.kind),
            "message": self.message,
            "help": self.help,
        }


class NotImportableError(ToldError):
    """A file that cannot be imported: ``place``, ``told`` and ``advice`` say where and why."""

    def __init__(self, told: Message, advice: Message, place: Place | None = None) -> None:
        super().__init__(told)
        self.place = place or Place()
        self.advice = advice

    @property
    def help(self) -> str:
        """What to do, in English."""
        return str(self.advice)

    def as_text(self, path: str) -> str:
        """``path:line:col: message`` with the help on an indented second line."""
        return _as_text(path, self.place, self.message, self.help)


def _as_text(path: str, place: Place, message: str, advice: str) -> str:
    first = legible(f"{place.within(path)}: {message}", limit=_LONGEST)
    return f"{first}\n    help: {legible(advice, limit=_LONGEST)}"


@dataclass(frozen=True, slots=True)
class Link:
    """A way on from a passage: what is chosen, and the key of the passage it leads to.

    ``target`` is None when the story does not say it in so many words. ``is_act`` is set for what
    is done without words, such as a button. ``why`` is the story's own comment on the choice.
    """

    words: str
    target: str | None
    place: Place
    is_act: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A piece of the story. ``key`` is its name within the story, ``name`` what people call it.

    ``onward`` is the passage that follows without a choice. A passage with neither links nor
    ``onward`` ends the story, with ``end_title`` and ``end_meaning`` where it has words for that.
    ``is_step`` marks one that only the program knows, as behind a choice in ink: when it has no
    words of its own it is passed over.
    """

    key: str
    name: str
    words: str
    links: tuple[Link, ...]
    place: Place
    onward: str | None = None
    end_title: str = ""
    end_meaning: str = ""
    is_step: bool = False
    #: The names of passages whose words have been joined to this one's, and their places.
    joined: tuple[str, ...] = ()
    joined_at: tuple[Place, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """A whole story. ``made_with`` is the format in words; ``start`` the first passage's key.

    ``elsewhere`` are the places where something begins that is no passage of it.
    """

    title: str
    made_with: Message
    start: str
    passages: tuple[Passage, ...]
    summary: str = ""
    language: str = ""
    authors: tuple[str, ...] = ()
    elsewhere: tuple[Place, ...] = ()
