"""Everything a step needs to remember: small, finite and hashable."""

from __future__ import annotations

from typing import NamedTuple

from simulator.scenario.model import DisclosureId, FactId, MomentId, ReplyId


class State(NamedTuple):
    """Where a meeting stands.

    Attributes:
        moment: where the client has just spoken.
        trust: 0 to 20.
        rupture: the alliance is strained and not yet repaired.
        questions: question replies in a row, counted up to 2.
        led: the last reply over-led.
        fresh: the client's last words shared a disclosure for the first time.
        facts: what has become true.
        shared: what the client has come to share.
        turn: replies given, counted up to one more than any condition asks about. The log
            knows the exact number; an endless count would make the state space infinite.
        visited: moments a reply was given in, as far as conditions ask.
        said: (moment, reply) pairs given, as far as conditions ask.
    """

    moment: MomentId
    trust: int
    rupture: bool = False
    questions: int = 0
    led: bool = False
    fresh: bool = False
    facts: frozenset[FactId] = frozenset()
    shared: frozenset[DisclosureId] = frozenset()
    turn: int = 0
    visited: frozenset[MomentId] = frozenset()
    said: frozenset[tuple[MomentId, ReplyId]] = frozenset()
