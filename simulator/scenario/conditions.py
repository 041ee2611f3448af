"""The little language of ``when``: comparisons of trust and turn, and what has happened so far.

    trust >= 8 and not (rupture or shared(lost-job))

Asked of anything that has the fields of :class:`Circumstances`; ``condition_parser`` reads it.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol


class Circumstances(Protocol):
    """What a condition can ask about. ``said`` holds (moment, reply) pairs."""

    @property
    def trust(self) -> int:
        """How much the client trusts, 0 to 20."""

    @property
    def turn(self) -> int:
        """How many replies have been given."""

    @property
    def rupture(self) -> bool:
        """Whether a rupture is open."""

    @property
    def facts(self) -> frozenset[str]:
        """The facts that are true."""

    @property
    def shared(self) -> frozenset[str]:
        """The disclosures the client has made."""

    @property
    def visited(self) -> frozenset[str]:
        """The moments a reply was given in."""

    @property
    def said(self) -> frozenset[tuple[str, str]]:
        """The replies given, each with its moment."""


class Condition:
    """A parsed condition."""

    __slots__ = ()

    def holds(self, now: Circumstances) -> bool:
        """Whether it is true in these circumstances."""
        raise NotImplementedError

    def walk(self) -> Iterator[Condition]:
        """This condition and all inside it, in reading order."""
        yield self


#: How each operator compares.
COMPARISONS: dict[str, Callable[[int, int], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    "=": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    ">": operator.gt,
}


@dataclass(frozen=True, slots=True)
class Comparison(Condition):
    """``trust`` or ``turn`` against a number."""

    of: str
    op: str
    number: int

    def holds(self, now: Circumstances) -> bool:
        """Compare the number as it is now."""
        value = now.trust if self.of == "trust" else now.turn
        return COMPARISONS[self.op](value, self.number)


@dataclass(frozen=True, slots=True)
class Ruptured(Condition):
    """The alliance is strained and not yet repaired."""

    def holds(self, now: Circumstances) -> bool:
        """Look for an open rupture."""
        return now.rupture


@dataclass(frozen=True, slots=True)
class Named(Condition):
    """Asks about one named thing; ``start`` and ``end`` are the name's offsets."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class FactHolds(Named):
    """A fact has become true."""

    def holds(self, now: Circumstances) -> bool:
        """Look among the facts that are true."""
        return self.name in now.facts


@dataclass(frozen=True, slots=True)
class Shared(Named):
    """The client has shared a disclosure."""

    def holds(self, now: Circumstances) -> bool:
        """Look among the disclosures made."""
        return self.name in now.shared


@dataclass(frozen=True, slots=True)
class Visited(Named):
    """A reply has been given in a moment."""

    def holds(self, now: Circumstances) -> bool:
        """Look among the moments replied in."""
        return self.name in now.visited


@dataclass(frozen=True, slots=True)
class Said(Named):
    """A reply has been given: ``reply`` in any moment, or ``moment.reply``."""

    def holds(self, now: Circumstances) -> bool:
        """Look among the replies given."""
        moment, dot, reply = self.name.partition(".")
        if dot:
            return (moment, reply) in now.said
        return any(said == moment for _, said in now.said)


@dataclass(frozen=True, slots=True)
class Not(Condition):
    """The opposite."""

    inner: Condition

    def holds(self, now: Circumstances) -> bool:
        """Turn the inner answer round."""
        return not self.inner.holds(now)

    def walk(self) -> Iterator[Condition]:
        """This one first, then what it holds."""
        yield self
        yield from self.inner.walk()


@dataclass(frozen=True, slots=True)
class All(Condition):
    """Every part holds."""

    parts: tuple[Condition, ...]

    def holds(self, now: Circumstances) -> bool:
        """Ask every part."""
        return all(part.holds(now) for part in self.parts)

    def walk(self) -> Iterator[Condition]:
        """This one first, then what it holds."""
        yield self
        for part in self.parts:
            yield from part.walk()


@dataclass(frozen=True, slots=True)
class AnyOf(Condition):
    """At least one part holds."""

    parts: tuple[Condition, ...]

    def holds(self, now: Circumstances) -> bool:
        """Ask until one part holds."""
        return any(part.holds(now) for part in self.parts)

    def walk(self) -> Iterator[Condition]:
        """This one first, then what it holds."""
        yield self
        for part in self.parts:
            yield from part.walk()
