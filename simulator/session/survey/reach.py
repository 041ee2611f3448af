"""What is ever reached: moments, replies, endings, disclosures, facts, answers of conditions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from simulator.scenario.conditions import Condition, FactHolds
from simulator.scenario.model import (
    DisclosureId,
    EndingId,
    FactId,
    MomentId,
    ReplyId,
    Scenario,
)
from simulator.scenario.whereabouts import Question
from simulator.session.survey.memory import CLIMATES, ClimatesOf
from simulator.session.survey.scenes import PlannedReply, Scene, Scenes
from simulator.session.survey.stances import CLIMATE_OF, STANCES
from simulator.session.survey.state_space import StateSpace


class TrustRange(NamedTuple):
    """The least and the most trust there can be somewhere."""

    least: int
    most: int


class Answers(NamedTuple):
    """Whether a condition was found to hold, and found not to, where a meeting asks it."""

    holds: bool
    fails: bool


@dataclass(frozen=True, slots=True)
class Reach:
    """What meetings come to. Mappings hold everything the scenario has, in the author's order.

    Attributes:
        moments: the trust with which each moment is reached; None for never.
        ways: a shortest way to each moment, as replies; None if it is never reached.
        offered: whether each reply is ever on offer.
        endings: a shortest way to each ending, as replies; None if it is never reached.
        disclosures: the same, to the client's sharing it.
        conditions: the answers of each condition. One that stands behind another that always
            holds is never asked, and has neither answer.
        facts_set: the facts that are ever made true.
        facts_asked: the facts in conditions that are ever asked.
    """

    moments: Mapping[MomentId, TrustRange | None]
    ways: Mapping[MomentId, tuple[ReplyId, ...] | None]
    offered: Mapping[tuple[MomentId, ReplyId], bool]
    endings: Mapping[EndingId, tuple[ReplyId, ...] | None]
    disclosures: Mapping[DisclosureId, tuple[ReplyId, ...] | None]
    conditions: Mapping[Question, Answers]
    facts_set: frozenset[FactId]
    facts_asked: frozenset[FactId]


def reach_of(space: StateSpace) -> Reach:
    """Gather what the states of ``space`` come to."""
    scenario = space.scenario
    asking = _Asking(space.scenes)
    asking.ask_everything(space)
    nearest = _nearest(space)
    return Reach(
        moments=_trusts(space),
        ways=_ways_to_moments(space, nearest),
        offered={
            (moment.id, reply): (moment.id, reply) in asking.offered
            for moment in scenario.moments.values()
            for reply in moment.replies
        },
        endings=_ways_to_endings(space, nearest),
        disclosures=_ways_to_disclosures(space, nearest),
        conditions={
            question: Answers(question in asking.holds, question in asking.fails)
            for question in conditions_of(scenario)
        },
        facts_set=frozenset(asking.facts_set),
        facts_asked=asking.facts_asked(),
    )


def conditions_of(scenario: Scenario) -> dict[Question, Condition]:
    """All conditions of a scenario."""
    found: dict[Question, Condition] = {}
    for moment in scenario.moments.values():
        for place, variant in enumerate(moment.variants):
            if variant.when is not None:
                found[Question(moment.id, None, place)] = variant.when
        for reply in moment.replies.values():
            if reply.when is not None:
                found[Question(moment.id, reply.id, None)] = reply.when
            for place, route in enumerate(reply.routes):
                if route.when is not None:
                    found[Question(moment.id, reply.id, place)] = route.when
    return found


class _Asking:
    """Asks every condition again wherever a meeting asks it, a whole scene at a time."""

    def __init__(self, scenes: Scenes) -> None:
        self._scenes = scenes
        self.holds: set[Question] = set()
        self.fails: set[Question] = set()
        self.offered: set[tuple[MomentId, ReplyId]] = set()
        self.facts_set: set[FactId] = set()
        self._arrivals: dict[tuple[MomentId, int], int] = {}

    def ask_everything(self, space: StateSpace) -> None:
        """Go through all scenes, then through all arrivals found on the way."""
        scenario = space.scenario
        self._arrivals[scenario.start, 0] = _BIT_OF[2 * scenario.trust]
        for scene in space.scenes.met:
            if scene.stances:
                for planned in self._scenes.replies[scene.moment]:
                    self._in_scene(scene, planned)
        for (to, memory), climates in self._arrivals.items():
            self._on_arrival(to, memory, climates)

    def facts_asked(self) -> frozenset[FactId]:
        """The facts in the conditions asked so far."""
        asked = self.holds | self.fails
        return frozenset(
            FactId(part.name)
            for question, condition in conditions_of(self._scenes.scenario).items()
            if question in asked
            for part in condition.walk()
            if isinstance(part, FactHolds)
        )

    def _in_scene(self, scene: Scene, planned: PlannedReply) -> None:
        stances: Sequence[int] = scene.stances
        if planned.asks is not None:
            here = _set_of(map(CLIMATE_OF.__getitem__, stances))
            offered = self._ask(planned.question, planned.asks, scene.memory, here)
            if not offered:
                return
            if offered != here:
                stances = [stance for stance in stances if offered & _BIT_OF[CLIMATE_OF[stance]]]
        self.offered.add((scene.moment, planned.reply.id))
        self.facts_set.update(planned.reply.sets)
        left = _set_of(map(planned.effect.climates.__getitem__, stances))
        memory = self._scenes.memory_after(planned, scene.memory)
        for asks, to, question in planned.routes:
            taken = left if asks is None else self._ask(question, asks, memory, left)
            if taken:
                self._arrivals[to, memory] = self._arrivals.get((to, memory), 0) | taken
                left ^= taken
            if not left:
                break

    def _on_arrival(self, to: MomentId, memory: int, left: int) -> None:
        variants = self._scenes.scenario.moments[to].variants
        for planned, variant in zip(self._scenes.variants[to], variants, strict=True):
            asks, question = planned.asks, planned.question
            said = left if asks is None else self._ask(question, asks, memory, left)
            if said:
                self.facts_set.update(variant.sets)
                left ^= said
            if not left:
                break

    def _ask(self, question: Question, asks: ClimatesOf, memory: int, among: int) -> int:
        """The climates among ``among`` in which a condition holds, noting both answers."""
        holds = among & asks(memory)
        if holds:
            self.holds.add(question)
        if holds != among:
            self.fails.add(question)
        return holds


#: Each climate as a set of its own.
_BIT_OF = tuple(1 << climate for climate in range(CLIMATES))


def _set_of(climates: Iterable[int]) -> int:
    return sum(map(_BIT_OF.__getitem__, set(climates)))


def _nearest(space: StateSpace) -> dict[int, int]:
    """For each scene reached, by its place, the first state in it."""
    nearest: dict[int, int] = {}
    for number, key in enumerate(space.keys):
        nearest.setdefault(key // STANCES, number)
    return nearest


def _trusts(space: StateSpace) -> dict[MomentId, TrustRange | None]:
    """The trust with which each moment is reached."""
    seen: dict[MomentId, set[int]] = {moment: set() for moment in space.scenario.moments}
    for scene in space.scenes.met:
        seen[scene.moment].update(CLIMATE_OF[stance] // 2 for stance in scene.stances)
    for number in range(space.looked_at, len(space)):
        seen[space.scene(number).moment].add(space.trust(number))
    return {
        moment: TrustRange(min(trusts), max(trusts)) if trusts else None
        for moment, trusts in seen.items()
    }


def _ways_to_moments(
    space: StateSpace, nearest: Mapping[int, int]
) -> dict[MomentId, tuple[ReplyId, ...] | None]:
    first: dict[MomentId, int] = {}
    for place, number in nearest.items():
        moment = space.scenes.met[place].moment
        first[moment] = min(number, first.get(moment, number))
    return {
        moment: space.path(first[moment]) if moment in first else None
        for moment in space.scenario.moments
    }


def _ways_to_endings(
    space: StateSpace, nearest: Mapping[int, int]
) -> dict[EndingId, tuple[ReplyId, ...] | None]:
    first: dict[EndingId, int] = {}
    for place, number in nearest.items():
        ending = space.scenario.moments[space.scenes.met[place].moment].ending
        if ending is not None:
            first[ending] = min(number, first.get(ending, number))
    return {
        ending: space.path(first[ending]) if ending in first else None
        for ending in space.scenario.endings
    }


def _ways_to_disclosures(
    space: StateSpace, nearest: Mapping[int, int]
) -> dict[DisclosureId, tuple[ReplyId, ...] | None]:
    ways: dict[DisclosureId, tuple[ReplyId, ...] | None] = {}
    for disclosure, bit in space.scenes.memory.shared.items():
        first = min(
            (number for place, number in nearest.items() if space.scenes.met[place].memory & bit),
            default=None,
        )
        ways[disclosure] = None if first is None else space.path(first)
    return ways
