"""What a reply, or what the client says, makes true or untrue, now and before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from simulator.authoring.comparing.naming import listed, named
from simulator.scenario.message import Message


@dataclass(frozen=True, slots=True)
class FactWords:
    """The beginning of a sentence, for no fact, for one in ``{fact}``, for more in ``{facts}``."""

    none: Message
    one: Message
    more: Message

    def about(self, now: Sequence[str], was: Sequence[str], **spot: object) -> Message:
        """The sentence on the ids of the facts made so now and before; ``spot`` is who does."""
        return self._now(now).filled(**spot).followed_by(_before(was))

    def _now(self, facts: Sequence[str]) -> Message:
        if not facts:
            return self.none
        if len(facts) == 1:
            return self.one.filled(fact=named(facts[0]))
        return self.more.filled(facts=listed(map(named, facts)))


def _before(facts: Sequence[str]) -> Message:
    if not facts:
        return Message("before, nothing.")
    return Message("before, {facts}.", {"facts": listed(map(named, facts))})
