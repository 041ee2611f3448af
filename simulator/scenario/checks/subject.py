"""What a check looks at, and what it gives back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from simulator.scenario.checks.text_places import Step, TextPlaces
from simulator.scenario.diagnostics import Span
from simulator.scenario.languages import is_english
from simulator.scenario.message import Message
from simulator.scenario.model import Moment, Reply, Scenario, Variant


class Problem(NamedTuple):
    """Something to tell the author: where, what, and what to do about it."""

    span: Span
    told: Message
    advice: Message


@dataclass(frozen=True, slots=True)
class Line:
    """A text of the scenario and the way to it in the file."""

    text: str
    way: tuple[Step, ...]


class Subject:
    """A valid scenario with the text it was read from."""

    def __init__(self, scenario: Scenario, source: str) -> None:
        self.scenario = scenario
        self._source = source

    @cached_property
    def places(self) -> TextPlaces:
        """Where things stand; the file is read for it when there is something to report."""
        return TextPlaces(self._source)

    @property
    def is_english(self) -> bool:
        """Whether words can be judged: the checker knows no other language."""
        return is_english(self.scenario.language)

    def replies(self) -> Iterator[tuple[Moment, Reply]]:
        """All replies with their moments, in file order."""
        for moment in self.scenario.moments.values():
            for reply in moment.replies.values():
                yield moment, reply


def reply_line(moment: Moment, reply: Reply) -> Line:
    """What the trainee says or does; offsets into it count no marks."""
    field = "do" if reply.is_act else "say"
    return Line(reply.text, ("moments", moment.id, "replies", reply.id, field))


def client_line(moment: Moment, place: int, variant: Variant) -> Line:
    """What the client says in variant number ``place`` (from 0)."""
    return Line(variant.say, ("moments", moment.id, "client", place, "say"))
