"""One pure step of a meeting: a reply goes in, the next state and what happened come out."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from simulator.scenario.conditions import Condition
from simulator.scenario.model import (
    DisclosureId,
    EndingId,
    Moment,
    MomentId,
    Reply,
    ReplyId,
    Scenario,
    Variant,
)
from simulator.scenario.taxonomy import Verdict
from simulator.session.judgement import Judgement, judge
from simulator.session.state import State


@dataclass(frozen=True, slots=True)
class Spoken:
    """What the client says on arriving at a moment.

    ``newly_shared`` is the disclosure these words share for the first time.
    """

    moment: MomentId
    variant: Variant
    newly_shared: DisclosureId | None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one reply did: the judgement, then the client's answer."""

    before: State
    reply: Reply
    judgement: Judgement
    after: State
    answer: Spoken


class NotOnOfferError(Exception):
    """A reply was asked for that the moment does not offer in this state."""

    def __init__(self, reply: str, offered: Sequence[str]) -> None:
        super().__init__(f"the reply {reply!r} is not on offer here")
        self.reply = reply
        self.offered = tuple(offered)


class _Conditional(Protocol):
    @property
    def when(self) -> Condition | None: ...


_Choice = TypeVar("_Choice", bound=_Conditional)


def begin(scenario: Scenario, before: State | None = None) -> tuple[State, Spoken]:
    """The state after the client's first words, and those words.

    ``before`` is how things stand as the client comes to speak in its moment: by default as the
    scenario begins, with nothing remembered.
    """
    before = before or State(scenario.start, scenario.trust)
    return _arrive(scenario, before, before.moment)


def step(scenario: Scenario, state: State, reply_id: ReplyId) -> tuple[State, Outcome]:
    """Give the reply ``reply_id`` in ``state``.

    Raises:
        NotOnOfferError: the moment offers no such reply in this state.
    """
    offered = {reply.id: reply for reply in offered_replies(scenario, state)}
    if reply_id not in offered:
        raise NotOnOfferError(reply_id, tuple(offered))
    reply = offered[reply_id]
    judgement = judge(reply, state)
    replied = state_as_replied(scenario, state, reply, judgement)
    to = first_fitting(reply.routes, replied).to
    after, answer = _arrive(scenario, replied, to)
    return after, Outcome(state, reply, judgement, after, answer)


def offered_replies(scenario: Scenario, state: State) -> tuple[Reply, ...]:
    """The replies on offer in ``state``, in the author's order."""
    moment = scenario.moments[state.moment]
    return tuple(
        reply for reply in moment.replies.values() if reply.when is None or reply.when.holds(state)
    )


def shown_order(
    replies: Sequence[Reply], seed: int, moment: MomentId, visit: int
) -> tuple[Reply, ...]:
    """``replies`` as the trainee sees them: shuffled, the same for the same arguments.

    Sorted by a hash of each id, so that neither the file's order nor a reply that a condition
    hides tells anything about the others' places.
    """

    def place(reply: Reply) -> bytes:
        return hashlib.sha256(f"{seed}|{moment}|{visit}|{reply.id}".encode()).digest()

    return tuple(sorted(replies, key=place))


def ending_of(scenario: Scenario, state: State) -> EndingId | None:
    """The ending that ``state`` has come to, if any."""
    return scenario.moments[state.moment].ending


def first_fitting(branches: Sequence[_Choice], state: State) -> _Choice:
    """The first branch whose condition holds; a checked scenario's last has none."""
    return next(branch for branch in branches if branch.when is None or branch.when.holds(state))


def state_as_replied(scenario: Scenario, state: State, reply: Reply, judgement: Judgement) -> State:
    """The state on which routes and variants are read: the reply given, the client not yet heard.

    Its moment is still the one replied in.
    """
    asked = scenario.asked
    given = (state.moment, reply.id)
    questions = min(state.questions + 1, 2) if judgement.is_question else 0
    return state._replace(
        trust=judgement.trust_after,
        rupture=judgement.rupture_after,
        questions=questions,
        led=judgement.verdict is Verdict.OVER_LEADS,
        fresh=False,
        facts=(state.facts | reply.sets) - reply.unsets,
        turn=min(state.turn + 1, asked.turn),
        visited=state.visited | ({state.moment} & asked.visited),
        said=state.said | ({given} & asked.said),
    )


def _arrive(scenario: Scenario, state: State, to: MomentId) -> tuple[State, Spoken]:
    """Go to a moment: the first fitting variant is said, its facts and disclosure apply."""
    moment: Moment = scenario.moments[to]
    variant = first_fitting(moment.variants, state)
    new = variant.shares if variant.shares not in state.shared else None
    shared = state.shared if new is None else state.shared | {new}
    arrived = state._replace(
        moment=to, facts=state.facts | variant.sets, shared=shared, fresh=new is not None
    )
    return arrived, Spoken(to, variant, new)
