"""What a meeting remembers, packed into one whole number, and conditions compiled over it.

A *climate* is trust and rupture: all a condition can ask about beside memory. There are so few
that a set of them is the bits of a number; so a condition, for one memory, is such a set.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import count
from typing import NamedTuple, TypeAlias

from simulator.scenario.conditions import (
    COMPARISONS,
    All,
    AnyOf,
    Comparison,
    Condition,
    FactHolds,
    Named,
    Not,
    Ruptured,
    Said,
    Shared,
    Visited,
)
from simulator.scenario.model import TRUST_MAX, DisclosureId, FactId, MomentId, ReplyId, Scenario
from simulator.session.state import State

#: Trust x rupture; the climate of a state is 2 x trust, plus 1 in an open rupture.
CLIMATES = 2 * (TRUST_MAX + 1)
#: The set of all climates.
ANY_CLIMATE = (1 << CLIMATES) - 1

#: From a memory to the set of climates in which a condition then holds.
ClimatesOf: TypeAlias = Callable[[int], int]


class Remembered(NamedTuple):
    """A memory unpacked; the fields are those of a state."""

    facts: frozenset[FactId]
    shared: frozenset[DisclosureId]
    turn: int
    visited: frozenset[MomentId]
    said: frozenset[tuple[MomentId, ReplyId]]


class Memory:
    """Gives each thing that can be remembered its bit; the turn stands above all bits."""

    def __init__(self, scenario: Scenario) -> None:
        asked = scenario.asked
        place = count()
        self.facts = {name: 1 << next(place) for name in scenario.facts}
        self.shared = {name: 1 << next(place) for name in scenario.disclosures}
        self.visited = {name: 1 << next(place) for name in sorted(asked.visited)}
        self.said = {name: 1 << next(place) for name in sorted(asked.said)}
        #: How many bits there are, the turn's not counted.
        self.size = next(place)
        self._turn_one = 1 << self.size
        self._last_turn = asked.turn * self._turn_one

    def packed(self, state: State) -> int:
        """The memory of ``state``."""
        return (
            state.turn * self._turn_one
            | sum(self.facts[name] for name in state.facts)
            | sum(self.shared[name] for name in state.shared)
            | sum(self.visited[name] for name in state.visited)
            | sum(self.said[name] for name in state.said)
        )

    def unpacked(self, memory: int) -> Remembered:
        """What ``memory`` holds."""
        return Remembered(
            facts=frozenset(name for name, bit in self.facts.items() if memory & bit),
            shared=frozenset(name for name, bit in self.shared.items() if memory & bit),
            turn=memory // self._turn_one,
            visited=frozenset(name for name, bit in self.visited.items() if memory & bit),
            said=frozenset(name for name, bit in self.said.items() if memory & bit),
        )

    def of_facts(self, facts: Iterable[FactId]) -> int:
        """The bits of ``facts``."""
        return sum(self.facts[name] for name in facts)

    def a_turn_later(self, memory: int) -> int:
        """``memory`` with one more turn, counted as far as conditions ask."""
        return memory + self._turn_one if memory < self._last_turn else memory

    def compiled(self, condition: Condition) -> ClimatesOf:
        """``condition`` as a function from a memory to the climates in which it holds."""
        match condition:
            case Comparison(of="turn", op=op, number=number):
                compare, one = COMPARISONS[op], self._turn_one
                return lambda memory: ANY_CLIMATE if compare(memory // one, number) else 0
            case Comparison(op=op, number=number):
                return _always(_where(lambda trust, _: COMPARISONS[op](trust, number)))
            case Ruptured():
                return _always(_where(lambda _, rupture: rupture))
            case Named():
                bits = self._bits(condition)
                return lambda memory: ANY_CLIMATE if memory & bits else 0
            case Not(inner=inner):
                opposite = self.compiled(inner)
                return lambda memory: opposite(memory) ^ ANY_CLIMATE
            case All(parts=parts):
                return _every(tuple(self.compiled(part) for part in parts))
            case AnyOf(parts=parts):
                return _some(tuple(self.compiled(part) for part in parts))
            case _:
                raise TypeError(f"no such condition: {condition!r}")

    def _bits(self, condition: Named) -> int:
        """The bits of which any makes ``condition`` true."""
        match condition:
            case FactHolds(name=name):
                return self.facts[FactId(name)]
            case Shared(name=name):
                return self.shared[DisclosureId(name)]
            case Visited(name=name):
                return self.visited[MomentId(name)]
            case Said(name=name):
                moment, dot, reply = name.partition(".")
                if dot:
                    return self.said[MomentId(moment), ReplyId(reply)]
                return sum(bit for (_, said), bit in self.said.items() if said == moment)
            case _:
                raise TypeError(f"no such condition: {condition!r}")


@lru_cache(maxsize=4_096)
def climates_in(climates: int) -> tuple[int, ...]:
    """The members of a set of climates. There are few such sets in a scenario."""
    return tuple(climate for climate in range(CLIMATES) if climates >> climate & 1)


def _where(holds: Callable[[int, bool], bool]) -> int:
    return sum(1 << climate for climate in range(CLIMATES) if holds(climate // 2, climate % 2 == 1))


def _always(climates: int) -> ClimatesOf:
    return lambda _: climates


def _every(parts: tuple[ClimatesOf, ...]) -> ClimatesOf:
    def climates(memory: int) -> int:
        left = ANY_CLIMATE
        for part in parts:
            left &= part(memory)
            if not left:
                break
        return left

    return climates


def _some(parts: tuple[ClimatesOf, ...]) -> ClimatesOf:
    def climates(memory: int) -> int:
        found = 0
        for part in parts:
            found |= part(memory)
        return found

    return climates
