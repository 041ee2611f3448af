"""What the library shows of a scenario file: all of it plain text and numbers.

A card knows nothing of scenarios, so that the library can stand before any has been read. Its names
are English; who shows it translates them.
"""

from __future__ import annotations

from dataclasses import dataclass

from simulator.scenario.message import Message


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A saved session to go on with, ``replies`` turns in. ``last_at`` is a time in UTC."""

    session: str
    replies: int
    last_at: str


@dataclass(frozen=True, slots=True)
class Problem:
    """An error in a scenario file: where (from 1), its code, what it is and what to do."""

    line: int
    column: int
    code: str
    told: Message
    advice: Message


@dataclass(frozen=True, slots=True)
class Card:
    """One scenario file on the shelf.

    Attributes:
        path: where the file is; what the rest of the program finds it by.
        title: the scenario's, or the file's name when it cannot be played.
        client: the client's name; ``age`` in years; ``seed`` and ``looks`` are portrait options.
        who, summary: lines of the card, in the author's words.
        language: the tag of the language the meeting is in.
        notes: the content notes.
        place, hardness, practises: the names of setting, level and practices; ``minutes`` as said.
        stopped_at: the turn an unfinished session was left at, from 1.
        finished: how many meetings came to an end; ``parted`` says how the best of them did.
        words: everything a search looks at, in small letters.
        practices, ages, setting, level: what the filters compare, as the format spells it.
        problems: what is wrong with a file that cannot be played, the first of it.
        errors: how many errors it has; not all need be among ``problems``.
        unfinished: the session that was left.
        own: whether the file lies in the person's own library.
    """

    path: str
    title: str
    client: str = ""
    age: int = 0
    seed: str = ""
    looks: tuple[tuple[str, str], ...] = ()
    who: str = ""
    summary: str = ""
    language: str = "en"
    notes: tuple[str, ...] = ()
    place: str = ""
    hardness: str = ""
    minutes: int = 0
    practises: tuple[str, ...] = ()
    stopped_at: int | None = None
    finished: int = 0
    parted: str = ""
    words: str = ""
    practices: tuple[str, ...] = ()
    ages: str = ""
    setting: str = ""
    level: str = ""
    problems: tuple[Problem, ...] = ()
    errors: int = 0
    unfinished: Unfinished | None = None
    own: bool = False

    @property
    def is_playable(self) -> bool:
        """Whether it has a briefing to open."""
        return not self.errors


@dataclass(frozen=True, slots=True)
class Wanted:
    """What someone looks for; everything left empty fits anything."""

    words: str = ""
    practice: str = ""
    ages: str = ""
    setting: str = ""
    level: str = ""

    @property
    def is_anything(self) -> bool:
        """Whether nothing in particular is looked for."""
        return self == Wanted()


def fits(card: Card, wanted: Wanted) -> bool:
    """Whether ``card`` is what is looked for; every word has to stand somewhere in it.

    A file that cannot be played fits only when nothing in particular is looked for.
    """
    if not card.is_playable:
        return wanted.is_anything
    return (
        (not wanted.practice or wanted.practice in card.practices)
        and wanted.ages in ("", card.ages)
        and wanted.setting in ("", card.setting)
        and wanted.level in ("", card.level)
        and all(word in card.words for word in wanted.words.lower().split())
    )
