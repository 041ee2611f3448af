"""A scenario compiled into tables that answer, by look-up, what the engine's step would do.

A *scene* is a moment together with a memory. A state is a scene and a stance, packed into one
number, its *key*. For each scene and climate there is a list of the replies on offer; each
knows, for every stance, the key it leads to.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from simulator.scenario.conditions import Condition
from simulator.scenario.model import (
    Moment,
    MomentId,
    Reply,
    ReplyId,
    Route,
    Scenario,
    Variant,
)
from simulator.scenario.whereabouts import Question
from simulator.session.state import State
from simulator.session.survey.memory import (
    ANY_CLIMATE,
    CLIMATES,
    ClimatesOf,
    Memory,
    climates_in,
)
from simulator.session.survey.stances import (
    STANCES,
    Effect,
    Effects,
    packed_stance,
    unpacked_stance,
)

#: A reply on offer: for each stance the stance after it, and which of the keys it leads to; these
#: keys, without the stance; its id.
Offer: TypeAlias = tuple[tuple[int, ...], bytes, tuple[int, ...], ReplyId]
#: Keys without the stance, each with the climates that lead there; these have none in common.
_Arrival: TypeAlias = tuple[tuple[int, ...], tuple[int, ...]]


#: How many sets of climates are kept spelled out.
_KEPT = 4_096
#: Longer memories take longer to look through.
_BITS_AT_ONCE = 512
#: The lot of every climate of a scene that nobody has looked at.
_UNOPENED = bytes(CLIMATES)
_NO_LOTS: list[tuple[Offer, ...] | None] = [None]


@dataclass(slots=True)
class Scene:
    """A moment with a memory.

    Attributes:
        lot: for each climate, which of the lots of replies is on offer.
        lots: lots of replies, None until worked out.
        stances: those the scene was reached in, in order.
    """

    moment: MomentId
    memory: int
    lot: bytes
    lots: list[tuple[Offer, ...] | None]
    stances: array[int]


class PlannedVariant(NamedTuple):
    """A variant compiled; ``question`` names its condition, which is None when it always fits."""

    question: Question
    asks: ClimatesOf | None
    sets: int
    shares: int


class PlannedReply(NamedTuple):
    """A reply compiled. In ``asks`` and ``routes``, None is a condition that always holds."""

    reply: Reply
    question: Question
    asks: ClimatesOf | None
    effect: Effect
    sets: int
    keeps: int
    routes: tuple[tuple[ClimatesOf | None, MomentId, Question], ...]
    effort: int


class Scenes:
    """All scenes met so far, numbered, and what leads from one to another.

    ``effort`` counts the branches looked at and the questions their conditions hold, each for as
    much as there is to remember.
    """

    def __init__(self, scenario: Scenario) -> None:
        self.scenario = scenario
        self.memory = Memory(scenario)
        self.met: list[Scene] = []
        self.effort = 0
        self._moments = {moment: place for place, moment in enumerate(scenario.moments)}
        self._numbers: dict[int, int] = {}
        self._arrivals: dict[int, _Arrival] = {}
        #: Equal tuples of climates are kept once: there are few, and many scenes have them.
        self._shared: dict[tuple[int, ...], tuple[int, ...]] = {}
        self._effects = Effects()
        self._effort_of_one = 1 + self.memory.size // _BITS_AT_ONCE
        moments = scenario.moments.values()
        self._effort_to_arrive = {moment.id: self._effort(moment.variants) for moment in moments}
        self.variants = {moment.id: self._planned_variants(moment) for moment in moments}
        self.replies = {moment.id: self._planned_replies(moment) for moment in moments}

    def key(self, state: State) -> int | None:
        """The key of ``state``; None if its scene has not been met."""
        try:
            number = self._numbers.get(self._code(state.moment, self.memory.packed(state)))
        except KeyError:
            return None
        return None if number is None else number * STANCES + _stance(state)

    def state(self, key: int) -> State:
        """The state behind ``key``."""
        number, stance = divmod(key, STANCES)
        scene = self.met[number]
        remembered = self.memory.unpacked(scene.memory)
        return State(scene.moment, *unpacked_stance(stance), *remembered)

    def beginning(self, state: State) -> int:
        """The key of the state that a meeting begins in."""
        number = self._number(state.moment, self.memory.packed(state))
        return number * STANCES + _stance(state)

    def open_offers(self, scene: Scene, climate: int) -> tuple[Offer, ...]:
        """The replies on offer in a scene and climate, worked out for all alike climates."""
        offered = [
            ANY_CLIMATE if planned.asks is None else planned.asks(scene.memory)
            for planned in self.replies[scene.moment]
        ]
        if scene.lots is _NO_LOTS:
            parts = [ANY_CLIMATE]
            for climates in offered:
                if climates not in (0, ANY_CLIMATE):
                    parts = [half for part in parts for half in _halves(part, climates) if half]
            scene.lot, scene.lots = which_of(tuple(parts)), [None] * len(parts)
        found = tuple(
            self._offer(planned, scene)
            for planned, climates in zip(self.replies[scene.moment], offered, strict=True)
            if climates >> climate & 1
        )
        scene.lots[scene.lot[climate]] = found
        return found

    def memory_after(self, planned: PlannedReply, memory: int) -> int:
        """What is remembered once a reply is given, before the client answers."""
        return self.memory.a_turn_later((memory | planned.sets) & planned.keeps)

    def _offer(self, planned: PlannedReply, scene: Scene) -> Offer:
        climates, keys = self._destinations(planned, scene)
        which = planned.effect.spread(which_of(climates))
        return planned.effect.stances, which, keys, planned.reply.id

    def _destinations(self, planned: PlannedReply, scene: Scene) -> _Arrival:
        """Where a reply leads from a scene: routes first, then what the client says there."""
        memory = self.memory_after(planned, scene.memory)
        self.effort += planned.effort
        sets: list[int] = []
        keys: list[int] = []
        left = ANY_CLIMATE
        for asks, to, _ in planned.routes:
            here = left if asks is None else left & asks(memory)
            if here == ANY_CLIMATE:
                return self._arrival(to, memory)
            if here:
                for climates, key in zip(*self._arrival(to, memory), strict=True):
                    if climates & here:
                        sets.append(climates & here)
                        keys.append(key)
                left ^= here
        return tuple(sets), tuple(keys)

    def _arrival(self, to: MomentId, memory: int) -> _Arrival:
        code = self._code(to, memory)
        known = self._arrivals.get(code)
        if known is not None:
            return known
        self.effort += self._effort_to_arrive[to]
        climates: list[int] = []
        keys: list[int] = []
        left = ANY_CLIMATE
        for _, asks, sets, shares in self.variants[to]:
            here = left if asks is None else left & asks(memory)
            if here:
                is_fresh = bool(shares & ~memory)
                climates.append(here)
                keys.append(self._number(to, memory | sets | shares) * STANCES + is_fresh)
                left ^= here
        split = tuple(climates)
        found = self._arrivals[code] = (self._shared.setdefault(split, split), tuple(keys))
        return found

    def _code(self, moment: MomentId, memory: int) -> int:
        return memory * len(self._moments) + self._moments[moment]

    def _number(self, moment: MomentId, memory: int) -> int:
        code = self._code(moment, memory)
        number = self._numbers.get(code)
        if number is None:
            number = self._numbers[code] = len(self.met)
            self.met.append(Scene(moment, memory, _UNOPENED, _NO_LOTS, array("H")))
        return number

    def _planned_variants(self, moment: Moment) -> tuple[PlannedVariant, ...]:
        return tuple(
            PlannedVariant(
                question=Question(moment.id, None, place),
                asks=self._compiled(variant.when),
                sets=self.memory.of_facts(variant.sets),
                shares=0 if variant.shares is None else self.memory.shared[variant.shares],
            )
            for place, variant in enumerate(moment.variants)
        )

    def _planned_replies(self, moment: Moment) -> tuple[PlannedReply, ...]:
        memory = self.memory
        visited = memory.visited.get(moment.id, 0)
        return tuple(
            PlannedReply(
                reply=reply,
                question=Question(moment.id, reply.id, None),
                asks=self._compiled(reply.when),
                effect=self._effects.of(reply),
                sets=memory.of_facts(reply.sets)
                | visited
                | memory.said.get((moment.id, reply.id), 0),
                keeps=~memory.of_facts(reply.unsets),
                routes=tuple(
                    (self._compiled(route.when), route.to, Question(moment.id, reply.id, place))
                    for place, route in enumerate(reply.routes)
                ),
                effort=self._effort((reply, *reply.routes)),
            )
            for reply in moment.replies.values()
        )

    def _effort(self, branches: Sequence[Reply | Route | Variant]) -> int:
        asked = sum(
            sum(1 for _ in branch.when.walk()) for branch in branches if branch.when is not None
        )
        return (len(branches) + asked) * self._effort_of_one

    def _compiled(self, condition: Condition | None) -> ClimatesOf | None:
        return None if condition is None else self.memory.compiled(condition)


@lru_cache(maxsize=_KEPT)
def which_of(sets: tuple[int, ...]) -> bytes:
    """For each climate the place of the set it is in; 0 if it is in none. There are few such."""
    places = bytearray(CLIMATES)
    for place, climates in enumerate(sets):
        for climate in climates_in(climates):
            places[climate] = place
    return bytes(places)


def _halves(part: int, climates: int) -> tuple[int, int]:
    return part & climates, part & ~climates


def _stance(state: State) -> int:
    return packed_stance(state.trust, state.rupture, state.questions, state.led, state.fresh)
