"""Where a preview begins: any moment, and all that a condition can ask about as one likes it."""

from __future__ import annotations

from dataclasses import dataclass

from simulator.scenario.model import (
    TRUST_MAX,
    DisclosureId,
    FactId,
    MomentId,
    ReplyId,
    Scenario,
)
from simulator.session.state import State


@dataclass(frozen=True, slots=True)
class StartState:
    """How things stand as the client comes to speak in the first moment of a preview.

    Attributes:
        moment: None for where the scenario itself starts.
        trust: 0 to 20; None for what the scenario itself starts with.
        rupture: something is torn and not yet mended.
        facts: what is true.
        shared: what the client has shared already.
        turn: how many replies have been given.
        visited: moments a reply was given in.
        said: (moment, reply) pairs given.
    """

    moment: MomentId | None = None
    trust: int | None = None
    rupture: bool = False
    facts: frozenset[FactId] = frozenset()
    shared: frozenset[DisclosureId] = frozenset()
    turn: int = 0
    visited: frozenset[MomentId] = frozenset()
    said: frozenset[tuple[MomentId, ReplyId]] = frozenset()


def state_at(scenario: Scenario, start: StartState) -> State:
    """``start`` as a state of ``scenario``, which remembers no more than its conditions ask.

    What the scenario does not have, or not any longer, is left out; a moment that is not there
    becomes the scenario's own first one.
    """
    asked = scenario.asked
    trust = scenario.trust if start.trust is None else start.trust
    moment = scenario.start if start.moment is None else start.moment
    return State(
        moment=moment if moment in scenario.moments else scenario.start,
        trust=max(0, min(trust, TRUST_MAX)),
        rupture=start.rupture,
        facts=start.facts & scenario.facts.keys(),
        shared=start.shared & scenario.disclosures.keys(),
        turn=max(0, min(start.turn, asked.turn)),
        visited=start.visited & asked.visited,
        said=start.said & asked.said,
    )
